import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(ROOT, "deploy", name), "utf8");

const NGINX = read("nginx.conf");
/** What a header is set to, as nginx has it: that configuration is tried on the server itself. */
const onNginx = (header: string) =>
  new RegExp(`add_header ${header} "?([^;"]+?)"? always;`).exec(NGINX)?.[1];

const { DOMParser } = new JSDOM().window;
const iis = new DOMParser().parseFromString(read("web.config"), "text/xml");
const attributes = (selector: string, ...names: readonly string[]) =>
  [...iis.querySelectorAll(selector)].map((element) =>
    names.map((name) => element.getAttribute(name)),
  );

test("IIS is told in well-formed XML, and everywhere the same as nginx", () => {
  expect(iis.querySelector("parsererror")).toBeNull();
  expect(iis.documentElement.tagName).toBe("configuration");
  const headers = attributes(
    "configuration > system\\.webServer customHeaders > add",
    "name",
    "value",
  );
  expect(headers).toEqual([
    ["Content-Security-Policy", "frame-ancestors 'self'"],
    ...["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"].map((name) => [
      name,
      onNginx(name),
    ]),
  ]);
});

test("IIS has a place of its own for each briefing's panels, and one for what is kept for long", () => {
  const index = path.join(ROOT, "public/briefings/index.json");
  const { briefings }: { readonly briefings: readonly string[] } = JSON.parse(
    readFileSync(index, "utf8"),
  );
  expect(attributes("location", "path").flat()).toEqual([
    "assets",
    ...briefings.map((id) => `${id}/embed`),
  ]);
  expect(attributes("location[path=assets] clientCache", "cacheControlMode")).toEqual([
    ["UseMaxAge"],
  ]);
  const [embed = []] = attributes("location[path$=embed] customHeaders > add", "value");
  expect(NGINX).toContain(`"${embed[0]?.replace("frame-ancestors ", "")}"`);
});

test("no type of IIS is told twice, which would stop the whole site", () => {
  const endings = attributes("mimeMap", "fileExtension").flat();
  expect(new Set(endings).size).toBe(endings.length);
});

test("the container has nginx's tried configuration where nginx reads it, and the site where it looks", () => {
  const lines = read("Containerfile").split("\n");
  const said = lines.filter((line) => line !== "" && !line.startsWith("#"));
  expect(said.map((line) => line.split(" ")[0])).toEqual(["FROM", "COPY", "COPY"]);
  const copied = new Map(said.slice(1).map((line) => [line.split(" ")[1], line.split(" ")[2]]));
  expect(copied.get("deploy/nginx.conf")).toBe("/etc/nginx/nginx.conf");
  expect(existsSync(path.join(ROOT, "deploy/nginx.conf"))).toBe(true);
  expect(copied.get("dist/")).toBe(`${/\broot (\S+);/.exec(NGINX)?.[1]}/`);
});

test("the container may write where nginx does, though all else is read-only", () => {
  const run = /podman run .*/.exec(read("Containerfile"))?.[0] ?? "";
  expect(run).toContain(`--tmpfs ${path.dirname(/\bpid (\S+);/.exec(NGINX)?.[1] ?? "")} `);
  expect(run).toContain(`:${/\blisten (\d+);/.exec(NGINX)?.[1]} `);
});

test("the notes for object stores say what nginx does of caching and headers", () => {
  const notes = read("object-store.md").replace(/\s+/g, " ");
  const kept = /public, max-age=\d+, immutable/.exec(NGINX)?.[0] ?? "none";
  expect(notes).toContain(kept);
  for (const name of ["X-Content-Type-Options", "Referrer-Policy"]) {
    expect(notes).toContain(`${name}: ${onNginx(name)}`);
  }
  expect(notes).toContain("frame-ancestors");
});
