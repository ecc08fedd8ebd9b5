import type { Page } from "@playwright/test";
import { BRIEFING, expect, open, test } from "./fixtures.ts";

/**
 * Everything that opens evidence: cites of figures, charts, lists, groups, tables, quotations and
 * time lines, and one passage of each paragraph of the article.
 */
const CONTROLS =
  "[data-cite], li[id^=p] [data-claim]:not(li[id^=p] [data-claim] ~ [data-claim]):not(:has([data-claim]))";

/** What must not depend on where it was opened. Colours are left to the tokens. */
const LOOK = [
  "display",
  "fontFamily",
  "fontSize",
  "fontStyle",
  "fontWeight",
  "letterSpacing",
  "lineHeight",
  "textAlign",
  "textIndent",
  "textTransform",
  "whiteSpace",
  "wordSpacing",
  "marginBlock",
  "paddingBlock",
  "paddingInline",
  "borderBlockStartWidth",
  "borderInlineStartWidth",
  "gridRowStart",
] as const;

test("evidence looks the same from whatever opens it", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, `${BRIEFING}/`);
  const looks = await looksFrom(page);
  expect(looks.length).toBeGreaterThan(40);
  const known = new Map<string, { readonly value: string; readonly from: string }>();
  const differing: string[] = [];
  for (const { from, parts } of looks) {
    for (const [part, look] of Object.entries(parts)) {
      for (const [key, value] of Object.entries(look)) {
        const place = `${part} ${key}`;
        const first = known.get(place) ?? { value, from };
        known.set(place, first);
        if (value === first.value) continue;
        differing.push(`${place}: ${value} from ${from}, ${first.value} from ${first.from}`);
      }
    }
  }
  expect(differing).toEqual([]);
  for (const part of ["h3", "blockquote mark", "dl div dd ul li", "p button"]) {
    expect(known.has(`${part} display`)).toBe(true);
  }
});

test("the article's words stand in serif in it, and ours in sans", async ({ page }) => {
  await open(page, `${BRIEFING}/`);
  for (const control of ["[data-key-figures] [data-cite]", "#p1 [data-claim]"]) {
    await page.locator(control).first().click();
    const evidence = page.locator("[data-evidence]");
    const faces = (part: string) =>
      evidence
        .locator(part)
        .evaluateAll((found) => [
          ...new Set(
            found.map((one) => (/sans/.test(getComputedStyle(one).fontFamily) ? "sans" : "serif")),
          ),
        ]);
    expect(await faces("blockquote, mark")).toEqual(["serif"]);
    expect(await faces("h3, h4, p, dt, li, a, button")).toEqual(["sans"]);
    await page.keyboard.press("Escape");
  }
});

/**
 * Opens evidence from every control, takes how each part of it is set, and closes it. All within
 * the page: there are many. `from` names the control for a person who reads of a difference.
 */
function looksFrom(page: Page) {
  return page.evaluate(
    async ([controls, look]) => {
      const evidence = async (there: boolean) => {
        for (;;) {
          const region = document.querySelector("[data-evidence]");
          if (Boolean(region) === there) return region ?? document.body;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      };
      const path = (element: Element, region: Element): string =>
        element === region
          ? ""
          : `${path(element.parentElement ?? region, region)} ${element.localName}`.trim();
      const partsOf = (region: Element) => {
        const found: Record<string, Record<string, string>> = {};
        for (const element of [region, ...region.querySelectorAll("*")]) {
          const name = path(element, region) || "section";
          if (found[name]) continue;
          const style = getComputedStyle(element);
          found[name] = Object.fromEntries(look.map((key) => [key, style[key]]));
        }
        return found;
      };
      const nameOf = (link: Element) => {
        const place = link.closest("[data-series], [data-key-figures], li[id]");
        const name = place?.getAttribute("data-series") ?? place?.id;
        return `${name || "the key figures"} (${link.closest("table") ? "table" : link.parentElement?.localName})`;
      };
      for (const details of document.querySelectorAll("details")) details.open = true;
      const looks: { readonly from: string; readonly parts: ReturnType<typeof partsOf> }[] = [];
      for (const link of document.querySelectorAll<HTMLElement>(controls)) {
        link.click();
        const region = await evidence(true);
        looks.push({ from: nameOf(link), parts: partsOf(region) });
        const closing = { key: "Escape", bubbles: true, cancelable: true };
        region.dispatchEvent(new KeyboardEvent("keydown", closing));
        await evidence(false);
      }
      return looks;
    },
    [CONTROLS, LOOK] as const,
  );
}
