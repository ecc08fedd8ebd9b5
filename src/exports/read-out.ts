import { datedLine } from "../model/briefing.ts";
import type { Figure } from "../model/figure.ts";
import { capitalised, format } from "../model/format.ts";
import type { Taken, TakenPanel } from "./taken.ts";

/** A minute at the pace of a careful speaker. */
const MOST_WORDS = 150;

/** A minute's text to read out or to listen to: messages, then figures with their bounds. */
export function readOut(taken: Taken): string {
  const { briefing, panels, marking, filter, scope } = taken;
  const opening = [marking && `${marking}.`, filter, `${taken.title.replace(/ – .*/, "")}.`];
  const closing = `From one article. ${datedLine(briefing)}`;
  const told = panels.flatMap((panel) => sentencesOf(panel, scope));
  return [
    ...fitting([...opening.filter((words) => words !== null), ...told], closing),
    closing,
  ].join(" ");
}

/** Whole sentences only, as many as there is time for; those that are too long give way. */
function fitting(all: readonly string[], closing: string): readonly string[] {
  let room = MOST_WORDS - wordsIn(closing);
  return [...new Set(all)].filter((sentence) => {
    const words = wordsIn(sentence);
    if (words > room) return false;
    room -= words;
    return true;
  });
}

function sentencesOf(panel: TakenPanel, scope: Taken["scope"]): readonly string[] {
  if (scope === "series") return panel.series.map(({ description }) => description);
  const { message, figures } = panel;
  const said = [...(message ? [ended(message.headline)] : []), ...figures.map(figureSentence)];
  // Of the whole there is time for what matters most; a panel tells what its charts show as well.
  return scope === "briefing"
    ? said
    : [...said, ...panel.series.map(({ description }) => description)];
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
