import sheet from "./sizes.css?raw";

/** A size of `sizes.css`, in hundredths of the stage's shorter side. */
function sizeOf(name: string): number {
  const [, value] = new RegExp(`--slide-${name}: ([\\d.]+)`).exec(sheet) ?? [];
  if (value === undefined) throw new Error(`sizes.css has no size “${name}”`);
  return Number(value);
}

/** Type, at the usual text size. */
export const TYPE = {
  title: sizeOf("title"),
  headline: sizeOf("headline"),
  figure: sizeOf("figure"),
  drawn: sizeOf("figure-drawn"),
  qualifier: sizeOf("qualifier"),
  body: sizeOf("body"),
  small: sizeOf("small"),
} as const;

/** Room between things; it does not grow with the text. */
export const GAP = {
  inset: sizeOf("inset"),
  column: sizeOf("column-gap"),
  row: sizeOf("row-gap"),
  entry: sizeOf("entry-gap"),
  tint: sizeOf("tint"),
} as const;

/** Steps of text. What does not fit becomes another slide. */
export type TextStep = 0 | 1 | 2;

/** How much larger than usual text is set; less where a reader's own style sets letters apart as well. */
export function textScale(step: TextStep, spaced: boolean): number {
  if (step === 0) return 1;
  return sizeOf(step === 2 && spaced ? "text-2-spaced" : `text-${step}`);
}

/** How much larger than its usual size text is set where it leaves room. */
export type Larger = (typeof LARGER)[number];
/** The largest first. */
export const LARGER = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;
