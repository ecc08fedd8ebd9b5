import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { ask, sent } from "./crowd.ts";
import { address, iframe, inside, OTHER_ORIGIN, openHost } from "./embed-host.ts";
import { BRIEFING, built, DIST, EMBEDS, expect, PAGES, test } from "./fixtures.ts";
import { find, SERVERS, serveWith } from "./servers.ts";
import { filesOf, type Server, serveHtml } from "./static-server.ts";

/** A program that has names for the sake of the content of a file. */
const [ENTRY = ""] = /assets\/index-[^"]+\.js/.exec(built("index.html")) ?? [];
const KEPT = "public, max-age=31536000, immutable";

for (const server of SERVERS) {
  test.describe(`behind ${server.name} with the shipped configuration`, () => {
    test.skip(find(server) === null, `${server.name} is not installed here (${server.install})`);

    let allowed: Server;
    let served: Server;

    test.beforeAll(async () => {
      const page = (port: string) =>
        iframe(`http://127.0.0.1:${port}/${BRIEFING}/embed/aid/`, 'width="640" height="400"');
      // The host must be known to the server, and the server to the host: its port comes by query.
      allowed = await serveHtml({
        "": `<!doctype html><title>An intranet</title><link rel="icon" href="data:,"><body><script>
          document.body.innerHTML = ${JSON.stringify(page("PORT"))}
            .replace("PORT", new URLSearchParams(location.search).get("port"));
        </script>`,
      });
      served = await serveWith(server, { embedder: new URL(allowed.url).origin });
    });
    test.afterAll(async () => {
      await served?.close();
      await allowed?.close();
    });

    test.describe("in a frame", () => {
      test.use({
        expectedFault: new RegExp(`${OTHER_ORIGIN.source}|frame-ancestors|ERR_BLOCKED_BY_RESPONSE`),
      });

      test("a host that is named may embed a panel", async ({ page }) => {
        await page.goto(`${allowed.url}?port=${new URL(served.url).port}`);
        await expect(inside(page).getByRole("heading", { level: 1 })).toHaveText("UK aid");
      });

      test("a host that is not named is refused", async ({ page }) => {
        const refused = page.waitForEvent("console", (message) =>
          message.text().includes("frame-ancestors"),
        );
        const frame = iframe(address(served, "aid"), 'width="640" height="400"');
        const host = await openHost(page, frame);
        await refused;
        await expect(inside(page).getByText("UK aid")).toHaveCount(0);
        await host.close();
      });
    });

    test("no other site may show the dashboard in a frame, even one that may embed", async ({
      request,
    }) => {
      for (const page of ["", `${BRIEFING}/`, `${BRIEFING}/embed.html`]) {
        const answer = await request.get(served.url + page);
        expect(answer.headers()["content-security-policy"]).toBe("frame-ancestors 'self'");
      }
    });

    test("every file has its type, and only hashed names are kept for long", async ({
      request,
    }) => {
      for (const [file, type] of Object.entries(TYPES)) {
        const headers = await headersOf(request, served.url + file);
        expect(headers["content-type"], file).toMatch(type);
        expect(headers["cache-control"], file).toBe("no-cache");
        expect(headers["x-content-type-options"], file).toBe("nosniff");
      }
      expect(await headersOf(request, served.url + ENTRY)).toMatchObject({
        "content-type": "text/javascript; charset=utf-8",
        "cache-control": KEPT,
      });
    });

    test("a page may fill the screen and keep it awake, and tells nobody where it was", async ({
      request,
    }) => {
      const headers = await headersOf(request, `${served.url}${BRIEFING}/present/`);
      expect(headers["permissions-policy"]).toMatch(
        /^fullscreen=\(self\), screen-wake-lock=\(self\)/,
      );
      expect(headers["referrer-policy"]).toBe("no-referrer");
    });

    test("what has not changed is not sent again, and is kept as before", async ({ request }) => {
      for (const [file, kept] of Object.entries({ "": "no-cache", [ENTRY]: KEPT })) {
        const { etag = "" } = await headersOf(request, served.url + file);
        const again = await request.get(served.url + file, { headers: { "if-none-match": etag } });
        expect(again.status()).toBe(304);
        expect(again.headers()["cache-control"]).toBe(kept);
      }
    });

    test("a failure is never kept, and a folder of the same name elsewhere is not the site's", async ({
      request,
    }) => {
      for (const file of ["assets/gone.js", `${BRIEFING}/assets/gone.js`, "nothing-here"]) {
        const answer = await request.get(served.url + file);
        expect(answer.status()).toBe(404);
        expect(answer.headers()["cache-control"]).toBe("no-cache");
      }
    });

    for (const [encoding, ending] of Object.entries(server.encodings)) {
      test(`a proxy that takes ${encoding} gets what the build made of it`, async () => {
        const { headers, bytes } = await sent(`${served.url}${BRIEFING}/`, {
          via: "1.0 proxy",
          "accept-encoding": encoding,
        });
        expect(headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
        expect(bytes).toBe(statSync(path.join(DIST, BRIEFING, `index.html${ending}`)).size);
      });
    }

    test("whoever asks for a part gets it", async ({ request }) => {
      const range = { range: "bytes=0-9", "accept-encoding": "identity" };
      const part = await request.get(`${served.url}${BRIEFING}/`, { headers: range });
      expect(part.status()).toBe(206);
      expect(await part.text()).toBe("<!doctype ");
    });

    test("a folder without its slash leads to the folder, with what is asked of it", async ({
      request,
    }) => {
      for (const asked of ["", "?marking=OFFICIAL&theme=dark"]) {
        const answer = await request.get(served.url + BRIEFING + asked, { maxRedirects: 0 });
        expect(answer.status()).toBe(301);
        const led = new URL(answer.headers().location ?? "", served.url);
        expect(led.href).toBe(`${served.url}${BRIEFING}/${asked}`);
      }
    });

    test("the site is whole below a path of its own", async ({ page, request }) => {
      const deep = await serveWith(server, { embedder: "https://a.example", below: "deep/er/" });
      for (const name of PAGES) expect((await request.get(deep.url + name)).status()).toBe(200);
      expect((await headersOf(request, deep.url + ENTRY))["cache-control"]).toBe(KEPT);
      expect((await headersOf(request, `${deep.url}sw.js`))["cache-control"]).toBe("no-cache");
      await page.goto(`${deep.url}${BRIEFING}`);
      await expect(page.locator("html")).toHaveAttribute("data-ready", "");
      expect(page.url()).toBe(`${deep.url}${BRIEFING}/`);
      // What it fetches in advance would miss the server.
      await page.close();
      await deep.close();
    });

    test("10,000 requests over 100 connections are all answered", async () => {
      const addresses = ["", ENTRY, ...EMBEDS].map((name) => served.url + name);
      expect(await ask({ addresses, requests: 10_000, connections: 100 })).toEqual({ 200: 10_000 });
    });
  });
}

test("IIS, which refuses what it has no type for, is told of every ending", () => {
  const file = path.resolve(import.meta.dirname, "../../deploy/web.config");
  const told = [...readFileSync(file, "utf8").matchAll(/fileExtension="(\.\w+)"/g)];
  const endings = new Set(filesOf(DIST).map((name) => path.extname(name)));
  // IIS packs by itself.
  const sent = [...endings].filter((ending) => ![".br", ".gz"].includes(ending));
  expect(told.map(([, ending]) => ending)).toEqual(expect.arrayContaining(sent));
});

const OFFICE = "application/vnd.openxmlformats-officedocument";
const FILES = `${BRIEFING}/files/${BRIEFING}`;
/** One file of every ending. */
const TYPES: Readonly<Record<string, RegExp>> = {
  "": /^text\/html; charset=utf-8$/,
  "embed.js": /^text\/javascript; charset=utf-8$/,
  [`${BRIEFING}/embed/aid/image.png`]: /^image\/png$/,
  [`${BRIEFING}/embed/aid/image.svg`]: /^image\/svg\+xml/,
  [`${BRIEFING}/embed/aid/oembed.json`]: /^application\/json/,
  [`briefings/${BRIEFING}/article.txt`]: /^text\/plain; charset=utf-8$/,
  [`briefings/${BRIEFING}/notes.md`]: /^text\/markdown; charset=utf-8$/,
  [`${FILES}.csv`]: /^text\/csv; charset=utf-8$/,
  [`${FILES}.zip`]: /^application\/zip$/,
  [`${FILES}.ods`]: /^application\/vnd\.oasis\.opendocument\.spreadsheet$/,
  [`${FILES}.odt`]: /^application\/vnd\.oasis\.opendocument\.text$/,
  [`${FILES}.docx`]: new RegExp(`^${OFFICE}.wordprocessingml.document$`),
  [`${FILES}.pptx`]: new RegExp(`^${OFFICE}.presentationml.presentation$`),
  [`${FILES}.xlsx`]: new RegExp(`^${OFFICE}.spreadsheetml.sheet$`),
};

async function headersOf(request: APIRequestContext, url: string) {
  const answer = await request.get(url);
  expect(answer.status(), url).toBe(200);
  return answer.headers();
}
