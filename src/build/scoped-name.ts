import { readdirSync } from "node:fs";
import path from "node:path";

const SOURCE = path.resolve("src");
/** Sorted, so that a file has the same place in every build, and on every file system. */
const modules = readdirSync(SOURCE, { recursive: true })
  .map((file) => String(file).split(path.sep).join("/"))
  .filter((file) => file.endsWith(".module.css"))
  .sort();
/** The classes of each file, in the order of the file. */
const classes = modules.map(() => new Map<string, number>());

/**
 * The class name of a CSS module's class: `_`, letters for the file, a number in it. Short, since
 * every page carries its rules and is weighed by the byte, and the same in every build, since the
 * page and React must agree.
 * @throws Error for a file outside `src`
 */
export function scopedName(name: string, file: string): string {
  const [own = file] = file.split("?");
  const index = modules.indexOf(path.relative(SOURCE, own).split(path.sep).join("/"));
  const known = classes[index];
  if (!known) throw new Error(`${own} is no CSS module of src, so its class ${name} has no name`);
  const number = known.get(name) ?? known.size;
  known.set(name, number);
  return `_${letters(index)}${number}`;
}

/** 0 is a, 25 is z, 26 is ba. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26)) + last;
}
