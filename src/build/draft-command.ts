import { readFileSync } from "node:fs";
import { draft } from "../author/draft.ts";
import { readSource } from "../author/intake.ts";
import { decode } from "../model/decode.ts";
import { BriefingError } from "../model/error.ts";

/** `npm run draft -- --json FILE`: what a reading by rules finds, as JSON on standard output. */
function run(words: readonly string[]) {
  const [file, ...others] = words.filter((word) => word !== "--json");
  if (file === undefined || others.length > 0) {
    throw new BriefingError("name one file to read, or - for standard input");
  }
  if (!words.includes("--json")) {
    throw new BriefingError("this version only prints what it finds: add --json");
  }
  const source = readSource(readText(file), file);
  if (source.text === "") throw new BriefingError(`${file}: there is no text to read`);
  process.stdout.write(`${JSON.stringify(draft(source), null, 2)}\n`);
}

function readText(file: string): string {
  try {
    return decode(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    throw new BriefingError(`${file}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder; name the file in it",
  EACCES: "the file may not be read",
};

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BriefingError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
