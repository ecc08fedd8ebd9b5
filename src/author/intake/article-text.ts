import { type Block, readBlocks } from "../../model/article/blocks.ts";

/** `article.txt` of blocks: reads back as what they are, as far as text can say it. */
export function articleText(blocks: readonly Block[]): string {
  const lines = blocks.map((block, index) => (index === 0 ? plain(block.text) : lineOf(block)));
  return `${lines.join("\n\n")}\n`;
}

const MARKS = { heading: "## ", item: "- ", quotation: "> " } as const;

function lineOf({ kind, text }: Block): string {
  if (kind === "row") return `| ${text.split("\t").map(plain).join(" | ")} |`;
  const mark = kind === "heading" || kind === "item" || kind === "quotation" ? MARKS[kind] : "";
  return mark + plain(text);
}

/** Words as they are, or with their marks escaped where those would be taken for Markdown. */
function plain(text: string): string {
  const [, again] = readBlocks(`Headline\n\n${text}`);
  if (again?.text === text && again.kind !== "item" && again.kind !== "row") return text;
  return text.replace(/[\\*_[\]<>&|#`]|^[-+•·>#]|^\d+(?=[.)])/g, (mark) =>
    /^\d/.test(mark) ? mark : `\\${mark}`,
  );
}
