import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answer } from "../../../src/build/author-endpoint.ts";

const OWN = {
  host: "localhost:5173",
  origin: "http://localhost:5173",
  "sec-fetch-site": "same-origin",
};
const FILES = { article: "A wall\n", claims: "{}\n" };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefings-"));
  mkdirSync(join(folder, "wall"));
  writeFileSync(join(folder, "wall", "article.txt"), "A wall\n");
  writeFileSync(join(folder, "wall", "claims.json"), "{}\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

function ask(url: string, method = "GET", body?: unknown, headers: object = OWN) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { url, method, headers });
  request.push(body === undefined ? null : JSON.stringify(body));
  if (body !== undefined) request.push(null);
  return answer(folder, request);
}

test("its own page reads a folder and saves it whole", async () => {
  expect(await ask("/")).toEqual({ briefings: ["wall"] });
  const { before } = (await ask("/wall")) as { before: string };
  await ask("/wall", "PUT", { files: { ...FILES, claims: "{ }\n" }, before });
  expect(readFileSync(join(folder, "wall", "claims.json"), "utf8")).toBe("{ }\n");
});

test("what has changed on disk since is left as it is", async () => {
  const { before } = (await ask("/wall")) as { before: string };
  writeFileSync(join(folder, "wall", "claims.json"), "{ }\n");
  await expect(ask("/wall", "PUT", { files: FILES, before })).rejects.toThrow(
    /has changed on disk/,
  );
  await expect(ask("/wall", "PUT", { files: FILES, before: null })).rejects.toThrow(
    /there already/,
  );
  expect(readFileSync(join(folder, "wall", "claims.json"), "utf8")).toBe("{ }\n");
});

test.each([
  ["another host", "/", { ...OWN, host: "example.org" }],
  ["another origin", "/", { ...OWN, origin: "http://example.org" }],
  ["another site", "/", { ...OWN, "sec-fetch-site": "cross-site" }],
  ["a path out of the folder", "/..%2Fwall", OWN],
  ["a name that is no folder's", "/Wall", OWN],
])("%s is refused", async (_, url, headers) => {
  await expect(ask(url, "GET", undefined, headers)).rejects.toThrow();
});

test("a save of anything but a briefing's files is refused", async () => {
  const files = { ...FILES, "../../evil": "x" };
  await expect(ask("/new", "PUT", { files, before: null })).rejects.toThrow(/a save has files/);
});
