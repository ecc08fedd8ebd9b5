import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";

/** A port that nothing listened at a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

/** Waits until a program that was started answers; fails with what it said if it ends instead. */
export async function answers(url: string, process: ChildProcess) {
  let said = "";
  process.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (process.exitCode !== null) throw new Error(`${process.spawnfile} did not start: ${said}`);
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${process.spawnfile} does not answer at ${url}: ${said}`);
}
