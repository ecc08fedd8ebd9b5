import type { Page } from "@playwright/test";
import { BRIEFING, expect, open, ready, test } from "./fixtures.ts";

/** What would say that it has run. */
const RUN = "window.ran=1";

const WORDS = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
];

const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A page as somebody may send it: marks that act, and words that look like them. */
const PAGE = `<!doctype html><title>Orchards</title><main><h1>Minister visits orchards</h1>
<script>${RUN}</script><img src="x" onerror="${RUN}"><iframe srcdoc="<script>parent.ran=1</script>"></iframe>
<p onclick="${RUN}">The UK gave <a href="javascript:${RUN}">£5 million</a> to Kenya in June.</p>
<p>The UK sent <a href="data:text/html,<script>${RUN}</script>">14 tanks</a> to Estonia.</p>
${WORDS.map((words) => `<p>The minister met ${escaped(words)} in Nairobi.</p>`).join("\n")}</main>`;

/** What a page has run, and where its links lead that are no addresses of pages. */
function acted(page: Page) {
  return page.evaluate(() => ({
    ran: Reflect.get(window, "ran") ?? null,
    links: [...document.querySelectorAll("[href], [src], [action], [xlink\\:href]")]
      .flatMap((one) => ["href", "src", "action"].map((name) => one.getAttribute(name) ?? ""))
      .filter((address) => /^\s*(?:javascript|data:text|vbscript)/i.test(address)),
    handlers: document.querySelectorAll("[onclick], [onerror], [onload]").length,
  }));
}

const NOTHING = { ran: null, links: [], handlers: 0 };

for (const [form, text] of [
  ["a page", PAGE],
  [
    "a text",
    `Minister visits orchards\n\n${WORDS.map((one) => `She met ${one} in June.`).join("\n\n")}`,
  ],
] as const) {
  test(`${form} with scripts and their addresses is words, in the draft and in its preview`, async ({
    page,
  }) => {
    await open(page, "author/");
    await page.getByRole("textbox").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByRole("option").first()).toBeVisible();
    await expect(page.getByText("onerror").first()).toBeVisible();
    expect(await acted(page)).toEqual(NOTHING);
    await page.getByRole("button", { name: "Preview" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^DRAFT – Minister/ })).toBeVisible();
    expect(await acted(page)).toEqual(NOTHING);
  });
}

test("an address with scripts in its parameters runs none and makes none a link", async ({
  page,
}) => {
  for (const words of WORDS) {
    for (const view of ["", `${BRIEFING}/`, `${BRIEFING}/embed/aid/`]) {
      const said = encodeURIComponent(words);
      await page.goto(`${view}?marking=${said}&cite=${said}&country=${said}&theme=${said}#${said}`);
      if (!view.includes("embed")) await ready(page);
      expect(await acted(page), `${view} with ${words}`).toEqual(NOTHING);
    }
  }
});
