/** As wide as the formatter lets a briefing's files be. */
const WIDTH = 140;

/** JSON as an editor would lay it out: what fits a line is on one; a list of claims never is. */
export function writeJson(value: unknown): string {
  return `${write(value, "", 0, 1)}\n`;
}

/**
 * @param before what the line has already
 * @param open how many levels of it are laid out in lines even if they fit in one
 */
function write(value: unknown, indent: string, before: number, open: number): string {
  const entries = entriesOf(value);
  if (!entries) return JSON.stringify(value);
  const line = open > 0 && entries.length > 0 ? null : oneLine(value);
  const room = WIDTH - indent.length - before - 1;
  if (line !== null && (entries.length === 0 || line.length <= room)) return line;
  const inner = `${indent}  `;
  const lines = entries.map(([name, one]) => {
    const key = name === null ? "" : `${JSON.stringify(name)}: `;
    const opened = indent === "" ? LONG[name ?? ""] : open - 1;
    return inner + key + write(one, inner, key.length, opened ?? 0);
  });
  const [first, last] = Array.isArray(value) ? "[]" : "{}";
  return `${first}\n${lines.join(",\n")}\n${indent}${last}`;
}

/** The file's long lists, and each claim or fact in them: a decision then changes few lines. */
const LONG: Readonly<Record<string, number>> = { claims: 2, facts: 2, messages: 1 };

function entriesOf(value: unknown): readonly (readonly [string | null, unknown])[] | null {
  if (Array.isArray(value)) return value.map((one: unknown) => [null, one] as const);
  if (typeof value !== "object" || value === null) return null;
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function oneLine(value: unknown): string {
  const entries = entriesOf(value);
  if (!entries) return JSON.stringify(value);
  const parts = entries.map(
    ([name, one]) => (name === null ? "" : `${JSON.stringify(name)}: `) + oneLine(one),
  );
  if (Array.isArray(value)) return `[${parts.join(", ")}]`;
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
