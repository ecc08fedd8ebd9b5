import type { Part } from "./office/opc.ts";
import { el, xml } from "./office/xml.ts";

/** The colours of the UK Government Analysis Function, in its order. */
const COLOURS = {
  dk1: "15191E",
  lt1: "FFFFFF",
  dk2: "4A5058",
  lt2: "F1EEE7",
  accent1: "12436D",
  accent2: "28A197",
  accent3: "801650",
  accent4: "F46A25",
  accent5: "3D3D3D",
  accent6: "A285D1",
  hlink: "00594F",
  folHlink: "00594F",
};

const fill = el("a:solidFill", {}, el("a:schemeClr", { val: "phClr" }));
const line = (w: number) => el("a:ln", { w }, fill);
const effect = el("a:effectStyle", {}, el("a:effectLst"));
const three = (entry: string) => [entry, entry, entry];

function fonts(name: string): string {
  return el(
    name,
    {},
    el("a:latin", { typeface: "Arial" }),
    el("a:ea", { typeface: "" }),
    el("a:cs", { typeface: "" }),
  );
}

/** A theme; each master has one to itself. */
export function themePart(number: number): Part {
  return {
    path: `ppt/theme/theme${number}.xml`,
    type: "application/vnd.openxmlformats-officedocument.theme+xml",
    content: xml(
      el(
        "a:theme",
        { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Briefing" },
        el(
          "a:themeElements",
          {},
          el(
            "a:clrScheme",
            { name: "Briefing" },
            ...Object.entries(COLOURS).map(([name, val]) =>
              el(`a:${name}`, {}, el("a:srgbClr", { val })),
            ),
          ),
          el("a:fontScheme", { name: "Briefing" }, fonts("a:majorFont"), fonts("a:minorFont")),
          el(
            "a:fmtScheme",
            { name: "Briefing" },
            el("a:fillStyleLst", {}, ...three(fill)),
            el("a:lnStyleLst", {}, line(6350), line(12_700), line(19_050)),
            el("a:effectStyleLst", {}, ...three(effect)),
            el("a:bgFillStyleLst", {}, ...three(fill)),
          ),
        ),
      ),
    ),
  };
}
