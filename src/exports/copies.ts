import type { Figure } from "../model/figure.ts";
import { format } from "../model/format.ts";
import { quoted } from "../model/quoted.ts";
import { columnOf, type Row, type Series, say } from "../model/series.ts";
import { longCitation } from "./citation.ts";
import { neutral } from "./formula.ts";
import { sourceName } from "./provenance.ts";
import { figuresIn, type Taken } from "./taken.ts";

/** Something for the clipboard, for a field that takes formatted text and for one that does not. */
export interface Copy {
  readonly label: string;
  readonly kind: "Figures" | "Tables" | "Rows";
  readonly html: string;
  readonly text: string;
}

/** Everything of it that can be copied: each figure, table and row, with its citation. */
export function copiesOf(taken: Taken): readonly Copy[] {
  const cite = longCitation(taken);
  const figures = taken.scope === "series" ? [] : figuresIn(taken);
  const series = taken.panels.flatMap((panel) => panel.series);
  return [
    ...figures.map((figure) => figureCopy(figure, cite)),
    ...series.map((one) => tableCopy(one, one.rows, "Tables", one.title, cite)),
    ...(taken.scope === "series" ? series.flatMap((one) => rowCopies(one, cite)) : []),
  ];
}

function figureCopy({ lead, quantity, label, conflicts, row }: Figure, cite: string): Copy {
  const number = [lead, format(quantity)].filter(Boolean).join(" ");
  const dispute = conflicts.length > 0 ? " (≠ sources disagree)" : "";
  const quotes = quotesOf(row);
  return {
    label: `${number} ${label}`,
    kind: "Figures",
    html: `<p><strong>${markup(number)}</strong> ${markup(label + dispute)}</p>${quotes.map((words) => `<blockquote>${markup(words)}</blockquote>`).join("")}${small(cite)}`,
    text: [`${number} ${label}${dispute}`, ...quotes, cite].map(neutral).join("\n"),
  };
}

function rowCopies(series: Series, cite: string): readonly Copy[] {
  return series.rows.map((row, index) =>
    tableCopy(series, [row], "Rows", `${index + 1}. ${nameOf(series, row)}`, cite),
  );
}

function nameOf(series: Series, row: Row): string {
  const column = columnOf(series, "name") ?? columnOf(series, "words") ?? series.columns[0];
  return column ? say(row, column) : series.title;
}

/** Rows under their header, as on screen: each cell in words, with its qualifier. */
function tableCopy(
  series: Series,
  rows: readonly Row[],
  kind: Copy["kind"],
  label: string,
  cite: string,
): Copy {
  const header = [...series.columns.map((column) => column.label), "Source"];
  const lines = rows.map((row) => [
    ...series.columns.map(
      (column) =>
        say(row, column) + (row.disputed.includes(column.key) ? " (≠ sources disagree)" : ""),
    ),
    [...row.sources.map(sourceName), ...quotesOf(row)].join("; "),
  ]);
  const cells = (name: "th" | "td", line: readonly string[]) =>
    line
      .map(
        (words) =>
          `<${name}${name === "th" ? ' scope="col"' : ""}>${markup(neutral(words))}</${name}>`,
      )
      .join("");
  return {
    ...{ label, kind },
    html: `<table border="1"><caption>${markup(series.title)}</caption><thead><tr>${cells("th", header)}</tr></thead><tbody>${lines.map((line) => `<tr>${cells("td", line)}</tr>`).join("")}</tbody></table>${series.notes.map(small).join("")}${small(cite)}`,
    text: [
      neutral(series.title),
      ...[header, ...lines].map((line) =>
        line.map((words) => neutral(words.replace(/\s+/g, " "))).join("\t"),
      ),
      ...[...series.notes, cite].map(neutral),
    ].join("\n"),
  };
}

function quotesOf({ sources }: Row): readonly string[] {
  return sources.flatMap((source) => (source.kind === "claim" ? [quoted(source.quote)] : []));
}

function small(words: string): string {
  return `<p><small>${markup(words)}</small></p>`;
}

function markup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
