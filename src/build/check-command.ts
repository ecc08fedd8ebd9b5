import path from "node:path";
import { parseArgs } from "node:util";
import { checkWhole } from "./check-whole.ts";
import { watchFolder } from "./watch-folder.ts";

const USAGE = "npm run check:briefings [-- FOLDER] [-- --watch]";

/** `npm run check:briefings`: every fault once, a line each; watching, again after each change. */
export async function checkCommand(args: readonly string[]): Promise<void> {
  const wish = readWish(args);
  if (typeof wish === "string") {
    process.stderr.write(`${wish}\nusage: ${USAGE}\n`);
    process.exitCode = 1;
    return;
  }
  const { folder, watch } = wish;
  if (watch) watchFolder(folder, () => report(folder, true));
  await report(folder, watch);
}

/** @returns what is asked for, or what is wrong with how it is asked */
function readWish(args: readonly string[]) {
  const options = { watch: { type: "boolean", short: "w", default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) return "one folder at a time";
    return { folder: folderOf(positionals[0]), watch: values.watch };
  } catch (error) {
    return error instanceof Error ? (error.message.split(". ", 1)[0] ?? "") : String(error);
  }
}

/** As seen from where npm was called, which changes to the project's own folder. */
function folderOf(given: string | undefined): string {
  if (given === undefined) return path.join(import.meta.dirname, "../../public/briefings");
  return path.resolve(process.env.INIT_CWD ?? "", given);
}

async function report(folder: string, stamped: boolean) {
  const { briefings, faults } = await safely(folder);
  const many = briefings.length === 1 ? "1 briefing holds" : `${briefings.length} briefings hold`;
  const stamp = stamped ? `${new Date().toTimeString().slice(0, 8)} ` : "";
  process.exitCode = faults.length > 0 ? 1 : 0;
  if (faults.length === 0) process.stdout.write(`${stamp}${many}\n`);
  else process.stderr.write(faults.map((fault) => `${stamp}${fault}\n`).join(""));
}

/** A folder may go while it is read; that is told like any fault. */
async function safely(folder: string): ReturnType<typeof checkWhole> {
  try {
    return await checkWhole(folder);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { briefings: [], faults: [`${folder}: could not be checked: ${what}`] };
  }
}
