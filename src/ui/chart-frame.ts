/**
 * Each series is drawn at one of a few fixed design sizes, which CSS scales as a whole. A drawing
 * made at build is then the same, to the unit, as the live one that takes its place. All but two are for
 * slides: a row has room to say all it has on one line, or its letters are larger.
 */
export const PAGE_FORMS = ["narrow", "wide"] as const;
export type PageForm = (typeof PAGE_FORMS)[number];
export const FORMS = [...PAGE_FORMS, "slim", "middle", "broad"] as const;
export type Form = (typeof FORMS)[number];
export const WIDTHS: Record<Form, number> = {
  narrow: 272,
  slim: 360,
  wide: 480,
  middle: 576,
  broad: 680,
};

/** What a row is called stands over it, and not beside it. */
export function isNarrow(form: Form): boolean {
  return WIDTHS[form] < WIDTHS.wide;
}

/**
 * A chart's fixed size in its own units, which CSS scales as a whole.
 *
 * The accessibility layer would take the arrow keys and speak over the figure's own name.
 */
export function frame(form: Form, height: number) {
  const width = WIDTHS[form];
  return {
    width,
    height,
    margin: { top: 0, right: 1, bottom: 0, left: 1 },
    accessibilityLayer: false,
    style: {
      // On a slide the height is what is given; elsewhere the width.
      width: `min(100%, calc(var(--drawing-height, 9999px) * ${width / height}))`,
      height: "auto",
      aspectRatio: `${width} / ${height}`,
    },
  };
}
