import { type Asked, authorsLine, datedLine } from "../../../model/briefing.ts";
import { byPublisher } from "../../../model/named-sources.ts";
import { panels } from "../../../panels/index.ts";
import { keyFigures, type Shown } from "../../../panels/panel.ts";
import { typesetter } from "../../../ui/typesetter.ts";
import { entryOfFigure } from "../layouts/figure/lockup.ts";
import { type Entry, wordsOf } from "../layouts/list/entries.ts";
import { listOf, type Piece, paragraphOf } from "../layouts/piece.ts";
import type { Screen } from "../layouts/screen.ts";
import { type TextStep, textScale } from "../layouts/sizes.ts";
import { askedSlides } from "./panel-slides.ts";
import { type Making, setSlides, type Wanted } from "./set.ts";
import type { Slide } from "./slide.ts";

/**
 * A deck made from the panels: title, key figures, each panel, sources. Pure, and the same in
 * every window that is told the same screen and text size.
 */
export function makeDeck(briefing: Shown, screen: Screen, text: TextStep): readonly Slide[] {
  const { spaced } = screen;
  const making: Making = { briefing, screen, type: typesetter(spaced, textScale(text, spaced)) };
  return named([
    ...setSlides(opening(briefing), making),
    ...(briefing.show ?? EVERYTHING).flatMap((asked) => wanted(asked, making)),
    ...closingSlides(making),
  ]);
}

/** Where no editor has chosen. */
const EVERYTHING: readonly Asked[] = ["key-figures", ...panels.map(({ id }) => id)].map((id) => ({
  of: [id],
}));

/**
 * No two slides have one id, or a window would keep one of another deck. A series may be asked for
 * with its panel and by itself, and one entry of a list may go on over several slides.
 */
function named(slides: readonly Slide[]): readonly Slide[] {
  return slides.map((slide, index) => {
    const before = slides.slice(0, index).filter(({ id }) => id === slide.id).length;
    return before > 0 ? { ...slide, id: `${slide.id}~${before + 1}` } : slide;
  });
}

/** What an editor leaves out is not shown; what this is and whose it is always are. */
function wanted(asked: Asked, making: Making): readonly Slide[] {
  if (asked.of[0] === "key-figures") return keyFigureSlides(making, asked.title);
  return askedSlides(asked, making);
}

const PLAIN = { panel: null, head: "headline", stepped: false } as const;

/** What this is, as of when, and whose it is not. */
function opening(briefing: Shown): Wanted {
  const authors = authorsLine(briefing.origin);
  const paragraphs = [
    paragraphOf(briefing.standfirst, "sentence"),
    paragraphOf(datedLine(briefing), "strong"),
    ...(authors ? [paragraphOf(authors, "plain")] : []),
    paragraphOf(INDEPENDENT, "plain"),
  ];
  return {
    ...PLAIN,
    id: "title",
    heading: "title",
    head: "opening",
    title: briefing.title,
    pieces: [{ kind: "prose", id: "title", series: [], paragraphs }],
    sourceOf: () => licenceLine(briefing),
  };
}

const INDEPENDENT = "Briefing from one published article. Not an official product.";

/** The first large, the others listed. */
function keyFigureSlides(making: Making, title = "Key figures"): readonly Slide[] {
  const { briefing } = making;
  const [first, ...others] = keyFigures(panels, briefing);
  if (!first) return [];
  const large: Piece = { kind: "figure", id: "key-figures", figure: first };
  const entries = others.map((figure) => entryOfFigure(figure, figure.short));
  const list = listOf("key-figures-listed", entries);
  const wanted: Wanted = {
    ...PLAIN,
    id: "key-figures",
    heading: "key-figures",
    title,
    pieces: others.length > 0 ? [large, list] : [large],
    sourceOf: () => datedLine(briefing),
  };
  return setSlides(wanted, making);
}

/** The licence and everyone quoted: few with their dates and, on one slide, with where to read them. */
function closingSlides(making: Making): readonly Slide[] {
  const { briefing } = making;
  const few = sourcesOf(briefing, false).length <= FEW;
  for (const addressed of few ? [true, false] : []) {
    const whole = setSlides(closing(briefing, sourcesOf(briefing, addressed)), making);
    if (whole.length === 1 || !addressed) return whole;
  }
  const names = [`The article: ${briefing.title}`, ...byPublisher(briefing.facts)];
  const named = names.map((name) => entryOf(name, []));
  return setSlides(closing(briefing, named, true), making);
}

/** More are named only, small. */
const FEW = 12;

function closing(briefing: Shown, entries: readonly Entry[], small = false): Wanted {
  return {
    ...PLAIN,
    id: "sources",
    heading: null,
    title: "Sources",
    pieces: [{ ...listOf("sources", entries), small }],
    sourceOf: () => licenceLine(briefing),
  };
}

/** The article first, then each publisher once, with where to read it if that is wanted. */
function sourcesOf(briefing: Shown, addressed: boolean): readonly Entry[] {
  const { title, origin, facts } = briefing;
  const article = entryOf(`The article: ${title}`, [
    datedLine(briefing),
    addressed ? (origin.address ?? "") : "",
  ]);
  const others = [...new Set(facts.map(({ publisher }) => publisher))].map((publisher) => {
    const own = facts.filter((fact) => fact.publisher === publisher);
    const addresses = own.map(({ address }) => address);
    return entryOf(byPublisher(own).join(), addressed ? addresses : []);
  });
  return [article, ...(others.length > 0 ? others : [NO_OTHERS])];
}

const NO_OTHERS = entryOf("Other sources", ["None: all of this rests on the article."]);

function entryOf(name: string, lines: readonly string[]): Entry {
  const shown = lines.filter(Boolean).map((line) => wordsOf(line.replace(/^https?:\/\//, "")));
  return { lead: wordsOf(name), lines: shown, rows: [], standing: null };
}

function licenceLine({ licence }: Shown): string {
  return `${licence.statement} ${licence.name}.`;
}
