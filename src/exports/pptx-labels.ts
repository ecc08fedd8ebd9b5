import { el, words } from "./office/xml.ts";

/** A bar, as a native chart has it: a range begins at the end that is nearer to nought. */
export interface Bar {
  readonly name: string;
  readonly words: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly bounded: boolean;
}

/** Each bar's own words: a number by itself would lose its bound. */
export function labels(bars: readonly Bar[]): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((name) =>
    el(`c:show${name}`, { val: name === "Val" ? 1 : 0 }),
  );
  const label = (said: string, at: number) =>
    el(
      "c:dLbl",
      {},
      el("c:idx", { val: at }),
      el(
        "c:tx",
        {},
        el(
          "c:rich",
          {},
          // Else LibreOffice breaks them in the middle of a word.
          el("a:bodyPr", { wrap: "none" }),
          el(
            "a:p",
            {},
            el(
              "a:r",
              {},
              el("a:rPr", { lang: "en-GB", sz: 1600, b: 1 }),
              el("a:t", {}, words(said)),
            ),
          ),
        ),
      ),
      ...shown,
    );
  return el(
    "c:dLbls",
    {},
    ...bars.flatMap((bar, at) => (bar.to === null ? [] : [label(bar.words, at)])),
    ...shown,
  );
}
