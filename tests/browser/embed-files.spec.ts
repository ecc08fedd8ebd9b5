import { readFileSync } from "node:fs";
import path from "node:path";
import { BRIEFING, built, DASHBOARDS, DIST, EMBEDS, expect, test } from "./fixtures.ts";

/** What each panel's picture must say in words, whole. */
const WORDS = [
  /all 30 NATO member states/,
  /more than £750 million military aid/,
  /from 800 to more than 1,600 UK troops in Estonia; from 4 to 6 RAF jets/,
  /6 partner countries .*≠ sources disagree/,
];

for (const [index, embed] of EMBEDS.entries()) {
  test(`/${embed}oembed.json describes the frame as oEmbed has it`, () => {
    const oembed = JSON.parse(built(`${embed}oembed.json`));
    expect(oembed).toMatchObject({ version: "1.0", type: "rich", width: 640, height: 400 });
    expect(oembed.html).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="100%" height="400"/);
    expect(oembed.title).toContain(" – ");
    expect(oembed.provider_name).toBeTruthy();
    expect(built(`${embed}index.html`)).toContain(
      '<link rel="alternate" type="application/json+oembed" href="oembed.json"',
    );
  });

  test(`/${embed}image.svg says every figure with its qualifier, and needs no font`, () => {
    const svg = built(`${embed}image.svg`);
    expect(/<desc[^>]*>([^<]*)</.exec(svg)?.[1]).toMatch(WORDS[index] ?? /never/);
    expect(/<desc[^>]*>([^<]*)</.exec(svg)?.[1]).toContain("Open Government Licence");
    expect(svg).not.toMatch(/<text|<style|font-|https?:\/\/(?!www\.w3\.org\/2000\/svg)|var\(/);
  });

  test(`/${embed}image.png is 1200 by 630 pixels and not empty`, () => {
    const png = readFileSync(path.join(DIST, embed, "image.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(10_000);
  });

  test(`/${embed} shows as a card with its own picture`, () => {
    const html = built(`${embed}index.html`);
    for (const tag of ["og:title", "og:description", "og:image"]) {
      expect(html).toMatch(new RegExp(`<meta (?:name="[a-z]+" )?property="${tag}" content="[^"]`));
    }
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html).toMatch(/<meta property="og:image" content="(?:https?:\/\/[^"]+\/)?image\.png">/);
  });
}

for (const address of DASHBOARDS) {
  test(`/${address} shows as a card with the picture of its first key figure`, () => {
    const html = built(`${address}index.html`);
    const [, image = ""] = /<meta property="og:image" content="([^"]+)">/.exec(html) ?? [];
    expect(image).toMatch(new RegExp(`${BRIEFING}/embed/aid/image\\.png$`));
    expect(html).toMatch(/<meta property="og:image:alt" content="UK aid: more than £750 million/);
  });
}

test("the picture as drawn shows in a browser without a fault", async ({ page }) => {
  await page.setContent(built(`${EMBEDS[1]}image.svg`));
  const paths = page.locator("svg > defs > path");
  expect(await paths.count()).toBeGreaterThan(20);
  const broken = await page
    .locator("svg use")
    .evaluateAll(
      (uses) =>
        uses.filter((use) => !document.querySelector(use.getAttribute("href") ?? "none")).length,
    );
  expect(broken).toBe(0);
});
