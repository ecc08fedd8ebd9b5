import path from "node:path";
import { expect, test } from "vitest";
import { toNotices } from "../../../src/build/notices.ts";

const MODULES = path.resolve(import.meta.dirname, "../../../node_modules");

test("a licence stands once, with all packages that it is of, in their order", () => {
  const notices = toNotices([
    path.join(MODULES, "react-dom/client.js"),
    path.join(MODULES, "react/index.js"),
    path.join(MODULES, "react/jsx-runtime.js"),
  ]);
  expect(notices).toMatch(/\nreact \d\S+ \(MIT\)\nreact-dom \d\S+ \(MIT\)\n\nMIT License\n/);
  expect(notices.match(/MIT License/g)).toHaveLength(1);
});

test("what was bundled first does not change a byte", () => {
  const files = ["react/index.js", "fflate/esm/browser.js", "@tanstack/react-query/build/index.js"];
  const modules = files.map((file) => path.join(MODULES, file));
  expect(toNotices(modules)).toBe(toNotices(modules.toReversed()));
});

test("a package that asks for nothing is named with its author", () => {
  expect(toNotices([path.join(MODULES, "wouter/package.json")])).toMatch(
    /wouter \d\S+ \(Unlicense\)\n\nBy Alexey Taktarov/,
  );
});

test("the site's own files and the bundler's are nobody else's", () => {
  const own = toNotices(["/site/src/main.tsx", "\0vite/preload-helper.js"]);
  expect(own).toBe(toNotices([]));
});
