import { statSync } from "node:fs";
import path from "node:path";
import { address, iframe, inside, OTHER_ORIGIN, openHost } from "./embed-host.ts";
import { BRIEFING, DIST, expect, test } from "./fixtures.ts";
import { findNginx, serveWithNginx } from "./nginx.ts";
import { type Server, serveHtml } from "./static-server.ts";

const nginx = findNginx();

test.describe("behind nginx with the shipped configuration", () => {
  test.skip(nginx === null, "nginx is not installed here (on Debian: apt-get install nginx-light)");

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
    served = await serveWithNginx(nginx ?? "", new URL(allowed.url).origin);
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
      const host = await openHost(page, iframe(address(served, "aid"), 'width="640" height="400"'));
      await refused;
      await expect(inside(page).getByText("UK aid")).toHaveCount(0);
      await host.close();
    });

    test("no other site may show the dashboard in a frame, even one that may embed", async ({
      request,
    }) => {
      for (const path of ["", `${BRIEFING}/`, `${BRIEFING}/embed.html`]) {
        const answer = await request.get(served.url + path);
        expect(answer.headers()["content-security-policy"]).toBe("frame-ancestors 'self'");
      }
    });
  });

  test("files have their types, and only hashed names are kept for long", async ({ request }) => {
    const home = await request.get(served.url);
    expect(home.headers()).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "content-encoding": "gzip",
      "x-content-type-options": "nosniff",
    });
    const [entry] = /assets\/index-[^"]+\.js/.exec(await home.text()) ?? [];
    expect((await request.get(served.url + entry)).headers()).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    });
    const types = {
      "embed.js": "text/javascript; charset=utf-8",
      [`${BRIEFING}/embed/aid/image.png`]: "image/png",
      [`${BRIEFING}/embed/aid/image.svg`]: "image/svg+xml",
      [`${BRIEFING}/embed/aid/oembed.json`]: "application/json; charset=utf-8",
      [`briefings/${BRIEFING}/data/aid-total.csv`]: "text/csv; charset=utf-8",
    };
    for (const [file, type] of Object.entries(types)) {
      const answer = await request.get(served.url + file);
      expect(answer.headers()).toMatchObject({ "content-type": type, "cache-control": "no-cache" });
    }
    const again = await request.get(served.url, {
      headers: { "if-none-match": home.headers().etag ?? "" },
    });
    expect(again.status()).toBe(304);
  });

  test("a failure is never kept, and a folder of the same name elsewhere is not the site's", async ({
    request,
  }) => {
    for (const path of ["assets/gone.js", `${BRIEFING}/assets/gone.js`]) {
      const answer = await request.get(served.url + path);
      expect(answer.status()).toBe(404);
      expect(answer.headers()["cache-control"]).toBe("no-cache");
    }
  });

  test("a proxy gets what the build compressed, and parts where it asks for parts", async ({
    request,
  }) => {
    const headers = { via: "1.0 proxy", "accept-encoding": "gzip" };
    const page = await request.get(`${served.url}${BRIEFING}/`, { headers });
    expect(page.headers()).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    expect(Number(page.headers()["content-length"])).toBe(
      statSync(path.join(DIST, BRIEFING, "index.html.gz")).size,
    );
    expect(page.headers()["permissions-policy"]).toContain("screen-wake-lock=(self)");
    const range = { range: "bytes=0-9", "accept-encoding": "identity" };
    const part = await request.get(`${served.url}${BRIEFING}/`, { headers: range });
    expect(part.status()).toBe(206);
    expect(await part.text()).toBe("<!doctype ");
  });

  test("a folder without its slash leads to the folder, at whatever address it is served", async ({
    request,
  }) => {
    const answer = await request.get(`${served.url}${BRIEFING}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(answer.headers().location).toBe(`/${BRIEFING}/`);
    expect((await request.get(`${served.url}nothing-here`)).status()).toBe(404);
  });
});
