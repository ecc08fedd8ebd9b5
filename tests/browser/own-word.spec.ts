import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { BRIEFING, built, DIST, expect, ready, test } from "./fixtures.ts";
import { filesOf, type Server } from "./static-server.ts";

/** As some servers do: capitals are the same, doubled slashes are one, and a folder needs none. */
async function serveLoosely(): Promise<Server> {
  const files = new Map(filesOf(DIST).map((name) => [name.toLowerCase(), name]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(`http://localhost${request.url}`);
    const asked = pathname.replace(/\/+/g, "/").slice(1).toLowerCase();
    const name = [asked, `${asked}index.html`, `${asked}/index.html`].find((one) => files.has(one));
    const file = name === undefined ? undefined : files.get(name);
    if (file === undefined) return response.writeHead(404).end();
    const type = file.endsWith(".html")
      ? "text/html"
      : file.endsWith(".js")
        ? "text/javascript"
        : "text/css";
    response.writeHead(200, { "content-type": type }).end(built(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

let site: Server;
test.beforeAll(async () => {
  site = await serveLoosely();
});
test.afterAll(() => site.close());

for (const [address, own] of [
  [BRIEFING.toUpperCase(), `${BRIEFING}/`],
  [`${BRIEFING}/Index.html?utm_source=mail&fbclid=1`, `${BRIEFING}/?utm_source=mail&fbclid=1`],
  [`/${BRIEFING}//embed//aid`, `${BRIEFING}/embed/aid/`],
  [`${BRIEFING}/Embed/AID/INDEX.HTML`, `${BRIEFING}/embed/aid/`],
  [`${BRIEFING}/Present?slide=aid`, `${BRIEFING}/present/?slide=aid`],
  ["Index.html", ""],
] as const) {
  test(`/${address} stays the page that the server gave, and gets its own address`, async ({
    page,
  }) => {
    await page.goto(site.url + address);
    if (own.includes("embed")) await page.locator("h1").dispatchEvent("pointerdown");
    await ready(page);
    await expect(page.getByText("more than").filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText("There is no such page")).toHaveCount(0);
    await expect.poll(() => page.url()).toContain(site.url + own);
  });
}

test("parameters that went through HTML once too often are all understood", async ({ page }) => {
  await page.goto(`${BRIEFING}/embed/aid/?theme=dark&amp;plain&amp;marking=official`);
  await expect(page.locator("html")).toHaveAttribute("data-marking", "OFFICIAL");
  await expect(page.locator("html")).toHaveAttribute("data-plain", "");
  await page.goto("?theme=dark&#38;marking=official");
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("data-marking", "OFFICIAL");
  await expect.poll(() => page.url()).toContain("?theme=dark&marking=official");
});
