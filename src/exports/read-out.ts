import { datedLine } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { capitalised, format } from "../model/format.ts";
import { isElsewhere, spokenOf } from "./spoken.ts";
import type { Scope, Taken, TakenPanel } from "./taken.ts";

/** A minute at the pace of a careful speaker. */
const MOST_WORDS = 150;

/** A minute's text to read out or to listen to: messages, then figures with their bounds. */
export function readOut(taken: Taken): string {
  const { briefing, panels, marking, filter, scope } = taken;
  const opening = [marking && `${marking}.`, filter, ended(titleOf(taken))];
  const isOthers = scope === "series" && seriesOf(panels).every(({ rows }) => isElsewhere(rows));
  // What others say has their dates with it, and not the article's.
  const closing = isOthers
    ? "From other sources, set beside one article."
    : `From one article. ${datedLine(briefing)}`;
  const told = panels.flatMap((panel) => partsOf(panel, scope));
  const parts = fitting([...opening.filter((words) => words !== null), ...told], closing);
  return parts.map(withMinus).join(" ");
}

/** Some voices pass over a sign: "−0.3%" is heard as "minus 0.3%". */
function withMinus(words: string): string {
  return words.replace(/(?<=^|[\s(])[-−](?=\p{Sc}?\d)/gu, "minus ");
}

function seriesOf(panels: readonly TakenPanel[]) {
  return panels.flatMap(({ series }) => series);
}

/** A panel's own: that of the briefing is long, and its listener knows it. */
function titleOf({ scope, title, panels }: Taken): string {
  return (scope === "panel" ? panels[0]?.title : null) ?? title;
}

/** Whole parts only, as many as there is time for; those that are too long give way, and that is said. */
function fitting(all: readonly string[], closing: string): readonly string[] {
  let room = MOST_WORDS - wordsIn(closing) - wordsIn(MORE);
  const parts = [...new Set(all)].filter(Boolean);
  const fit = parts.filter((part) => {
    const words = wordsIn(part);
    if (words > room) return false;
    room -= words;
    return true;
  });
  return [...fit, ...(fit.length < parts.length ? [MORE] : []), closing];
}

const MORE = "The briefing has more.";

function partsOf({ message, figures, series }: TakenPanel, scope: Scope): readonly string[] {
  if (scope === "series") return series.flatMap((one) => spokenOf(one, []));
  const said = [...(message ? [ended(message.headline)] : []), ...figures.map(figureSentence)];
  // Of the whole there is time for what matters most; a panel tells its series as well.
  if (scope === "briefing") return said;
  const told = figures.map(({ row }) => row);
  return [...said, ...series.map((one) => titled(one.title, spokenOf(one, told)))];
}

/** All of a series or none of it: a part of a list would sound like the whole. */
function titled(title: string, sentences: readonly string[]): string {
  return sentences.length > 0 ? [`${title}.`, ...sentences].join(" ") : "";
}

function figureSentence({ lead, quantity, label, conflicts }: Figure): string {
  const said = capitalised([lead, format(quantity), label].filter(Boolean).join(" "));
  return conflicts.length > 0 ? `${said}; sources disagree.` : ended(said);
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
