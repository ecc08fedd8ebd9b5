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

/** How much larger than usual text is set. What then does not fit becomes another slide. */
export type TextStep = 0 | 1 | 2;
export const TEXT_SCALES: Readonly<Record<TextStep, number>> = {
  0: 1,
  1: sizeOf("text-1"),
  2: sizeOf("text-2"),
};

/** How much larger than its usual size text is set where it leaves room. */
export type Larger = 1 | 1.2 | 1.4 | 1.6;
const LARGER: readonly Larger[] = [1.6, 1.4, 1.2, 1];

/** Text that a reader has had enlarged has its size. */
export function largerFor(scale: number): readonly Larger[] {
  return LARGER.filter((larger) => larger === 1 || larger * scale <= 1.6);
}
