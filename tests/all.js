import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * `npm test`: everything, and nothing after what has failed. The checks that run nothing and the
 * build go side by side: neither has work for two cores.
 */
await run("npm run lint", "npm run build");
await run("vitest run");
await run("playwright test");

/** @param {readonly string[]} commands of npm, or of packages that are installed here */
async function run(...commands) {
  const ended = commands.map((command) =>
    once(spawn(command, { shell: true, stdio: "inherit" }), "exit"),
  );
  for (const [code] of await Promise.all(ended)) if (code !== 0) process.exit(1);
}
