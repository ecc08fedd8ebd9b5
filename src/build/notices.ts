import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Below `dist/`. */
export const NOTICES = "third-party-notices.txt";

const HEAD = `Third-party notices

This site contains software by others, and its pictures the shapes of letters by others. These are
their licences.
`;

/** A package, down to what its name ends with. */
const PACKAGE = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(licen[cs]e|copying|notice)(\.\w+)?$/i;

interface Notice {
  /** As "react 19.3.1 (MIT)". */
  readonly name: string;
  readonly text: string;
}

/**
 * Whose work a build contains, and on what terms: each licence once, with all that it is of.
 * @param modules files that were bundled, of the site's own or of packages
 */
export function toNotices(modules: Iterable<string>): string {
  const found = new Map<string, Notice>();
  for (const file of modules) {
    const notice = noticeOf(file);
    if (notice) found.set(`${notice.name} ${notice.text}`, notice);
  }
  const byText = new Map<string, readonly string[]>();
  for (const { name, text } of [...found.values()].sort((a, b) => compare(a.name, b.name))) {
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
  return `${[HEAD, ...parts].join(`\n${"-".repeat(72)}\n\n`)}\n`;
}

/** Of a file of this site there is none to give. */
function noticeOf(file: string): Notice | null {
  const [home, , name] = PACKAGE.exec(toPlain(file)) ?? [];
  if (home === undefined || name === undefined) return null;
  const { version, license, author } = JSON.parse(
    readFileSync(path.join(home, "package.json"), "utf8"),
  );
  const by = typeof author === "string" ? author : (author?.name ?? "its authors");
  const text = licenceNear(path.dirname(toPlain(file)), home);
  // One that gives its work away without terms has no text.
  return { name: `${name} ${version} (${license})`, text: text ?? `By ${by}.` };
}

/** The bundler's marks left out. */
function toPlain(file: string): string {
  return file.replace(/^\0/, "").replace(/\?.*$/, "");
}

/** The nearest to a file: a package may carry others inside it. */
function licenceNear(folder: string, home: string): string | null {
  const files = readdirSync(folder)
    .filter((name) => LICENCE.test(name))
    .sort(compare);
  if (files.length > 0) {
    return files
      .map((name) => plainText(readFileSync(path.join(folder, name), "utf8")))
      .join("\n\n");
  }
  return path.relative(home, folder) === "" ? null : licenceNear(path.dirname(folder), home);
}

/** The same words are the same licence, however their lines end. */
function plainText(licence: string): string {
  return licence
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
