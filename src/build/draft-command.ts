import { readFileSync } from "node:fs";
import path from "node:path";
import { draft } from "../author/draft.ts";
import { readArticle, type Source } from "../author/intake/intake.ts";
import { leftIn } from "../author/left.ts";
import { startWork } from "../author/start.ts";
import { writeFiles } from "../author/write-files.ts";
import { decode } from "../model/decode.ts";
import { BriefingError } from "../model/error.ts";
import { writeFolder } from "./write-folder.ts";

/**
 * `npm run draft -- FILE`: writes a briefing's folder with a draft and says what is left to decide;
 * with `--json` it writes nothing and prints what a reading by rules finds.
 */
function run(words: readonly string[]) {
  const [file, ...others] = words.filter((word) => word !== "--json");
  if (file === undefined || others.length > 0) {
    throw new BriefingError("name one file to read, or - for standard input");
  }
  const source = read(file);
  process.stdout.write(
    words.includes("--json") ? `${JSON.stringify(draft(source), null, 2)}\n` : write(source),
  );
}

/** @returns where the draft is, and what is left to decide */
function write(source: Source): string {
  const work = startWork(source);
  const folder = writeFolder(BRIEFINGS, work.id, writeFiles(work));
  return [`${path.relative(process.cwd(), folder)}/`, ...leftIn(work), NEXT, ""].join("\n");
}

const BRIEFINGS = process.env.BRIEFINGS ?? path.join(import.meta.dirname, "../../public/briefings");

const NEXT =
  "Decide them at /author/ (npm run dev, then open this folder), or in claims.json: take each id that you have decided out of “draft”.";

function read(file: string): Source {
  try {
    const bytes = readFileSync(file === "-" ? 0 : path.resolve(process.env.INIT_CWD ?? "", file));
    return readArticle(decode(bytes), file);
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
