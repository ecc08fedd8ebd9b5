import { expect, test } from "vitest";
import { askAgain } from "../../../src/build/plain-imports.ts";

test("a script of the build is asked for once more, under an address of its own", () => {
  expect(askAgain("a=()=>import(`./x-1.js`).then(b)")).toBe(
    'a=()=>import(`./x-1.js`).catch(()=>import("./x-1.js?"+Date.now())).then(b)',
  );
});

test("what else is imported stays as it is", () => {
  const code = 'import(address);import("jsdom");import{a}from"./x-1.js"';
  expect(askAgain(code)).toBe(code);
});
