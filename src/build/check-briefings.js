import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// Node 20 reads no TypeScript by itself; Vite does, and is here anyway.
try {
  const file = fileURLToPath(import.meta.resolve("./check-command.ts"));
  const { module } = await runnerImport(file, { logLevel: "error" });
  await module.checkCommand(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`the check did not start: ${error.message}\n`);
  process.exitCode = 1;
}
