import { paragraph, run, WORD } from "./docx-text.ts";
import type { Handout, NotedRow } from "./handout.ts";
import { el, xml } from "./office/xml.ts";

/** A bookmark about the number of a note lets other rows lead to it, whatever it is by then. */
export function reference({ number, first }: NotedRow["note"]): string {
  const mark = (inside: string) =>
    el("w:r", {}, el("w:rPr", {}, el("w:rStyle", { "w:val": "NoteMark" })), inside);
  const name = `_RefNote${number}`;
  if (!first) {
    const instruction = { "w:instr": ` NOTEREF ${name} \\f \\h ` };
    return el("w:fldSimple", instruction, mark(el("w:t", {}, String(number))));
  }
  return [
    el("w:bookmarkStart", { "w:id": number, "w:name": name }),
    mark(el("w:footnoteReference", { "w:id": number })),
    el("w:bookmarkEnd", { "w:id": number }),
  ].join("");
}

export function footnotesXml({ blocks }: Handout): string {
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const notes = rows.flatMap(({ note }) => (note.first ? [note] : []));
  const mark = el(
    "w:r",
    {},
    el("w:rPr", {}, el("w:rStyle", { "w:val": "NoteMark" })),
    el("w:footnoteRef"),
  );
  const line = (type: string, id: number, name: string) =>
    el("w:footnote", { "w:type": type, "w:id": id }, el("w:p", {}, el("w:r", {}, el(name))));
  return xml(
    el(
      "w:footnotes",
      WORD,
      line("separator", -1, "w:separator"),
      line("continuationSeparator", 0, "w:continuationSeparator"),
      ...notes.map((note) =>
        el("w:footnote", { "w:id": note.number }, paragraph("Note", mark, run(` ${note.words}`))),
      ),
    ),
  );
}
