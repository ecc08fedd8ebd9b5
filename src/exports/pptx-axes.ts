import { el } from "./office/xml.ts";

/** How a chart's two axes know each other. */
export const AXES = [111_111_111, 222_222_222];
const [CATEGORIES, VALUES] = AXES;

/**
 * Names down the side; numbers without ticks.
 * @param end of the numbers; null where a program is to find it
 */
export function axes(end: number | null): readonly string[] {
  const scale = end === null ? [] : [el("c:max", { val: end }), el("c:min", { val: 0 })];
  const line = el("c:spPr", {}, el("a:ln", {}, el("a:noFill")));
  return [
    el(
      "c:catAx",
      {},
      el("c:axId", { val: CATEGORIES }),
      el("c:scaling", {}, el("c:orientation", { val: "maxMin" })),
      el("c:delete", { val: 0 }),
      el("c:axPos", { val: "l" }),
      el("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
      el("c:majorTickMark", { val: "none" }),
      el("c:minorTickMark", { val: "none" }),
      el("c:tickLblPos", { val: "low" }),
      el("c:crossAx", { val: VALUES }),
      el("c:crosses", { val: "autoZero" }),
      el("c:auto", { val: 1 }),
      el("c:lblAlgn", { val: "ctr" }),
      el("c:lblOffset", { val: 100 }),
      el("c:noMultiLvlLbl", { val: 1 }),
    ),
    // Numbers by themselves at ticks would have no qualifier: the labels have theirs.
    el(
      "c:valAx",
      {},
      el("c:axId", { val: VALUES }),
      el("c:scaling", {}, el("c:orientation", { val: "minMax" }), ...scale),
      el("c:delete", { val: 1 }),
      el("c:axPos", { val: "t" }),
      el("c:numFmt", { formatCode: "#,##0", sourceLinked: 0 }),
      el("c:majorTickMark", { val: "none" }),
      el("c:minorTickMark", { val: "none" }),
      el("c:tickLblPos", { val: "nextTo" }),
      line,
      el("c:crossAx", { val: CATEGORIES }),
      el("c:crosses", { val: "autoZero" }),
      el("c:crossBetween", { val: "between" }),
    ),
  ];
}
