import type { Fault } from "./fault.ts";

/** Notes by the heading they stand under, and what could not be placed. */
export interface Notes {
  readonly sections: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly Fault[];
}

/** `## panel-id` headings, each followed by list items or paragraphs. */
export function parseNotes(source: string): Notes {
  const [before = "", ...parts] = source.split(/^##[ \t]+/m);
  const sections: Record<string, readonly string[]> = {};
  const faults: Fault[] = [];
  const stray = linesOf(before).filter((line) => !line.startsWith("# "));
  if (stray.length > 0)
    faults.push(fault(stray[0] ?? "", `“${stray[0]}” stands under no heading “## panel-id”`));
  let line = before.split("\n").length;
  for (const part of parts) {
    const [heading = "", ...lines] = part.split("\n");
    const id = heading.trim();
    if (Object.hasOwn(sections, id))
      faults.push({ ...fault(`## ${id}`, `the heading ${id} stands twice`), line });
    sections[id] = linesOf(lines.join("\n"));
    line += lines.length;
  }
  return { sections, faults };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.replace(/^\s*[-*]\s+/, "").trim());
  return lines.filter(Boolean);
}

function fault(words: string, what: string): Fault {
  return { file: "notes.md", path: [], words, what };
}
