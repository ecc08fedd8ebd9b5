import { loadTypescript } from "./load-typescript.js";

try {
  const { checkCommand } = await loadTypescript(import.meta.resolve("./check-command.ts"));
  await checkCommand(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`the check did not start: ${error.message}\n`);
  process.exitCode = 1;
}
