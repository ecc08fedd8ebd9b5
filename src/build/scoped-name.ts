import { createHash } from "node:crypto";
import path from "node:path";

const given = new Map<string, string>();

/**
 * The class name of a CSS module's class: short, since every page carries its rules, and the
 * same in every build, since each of them makes its own.
 * @throws Error where two classes would share a name: rename one of them
 */
export function scopedName(name: string, file: string): string {
  const [own = file] = file.split("?");
  const subject = `${path.relative(process.cwd(), own).split(path.sep).join("/")} ${name}`;
  const short = `_${createHash("sha256").update(subject).digest("base64url").slice(0, 3)}`;
  const other = given.get(short) ?? subject;
  if (other !== subject) throw new Error(`the class names of ${other} and ${subject} collide`);
  given.set(short, subject);
  return short;
}
