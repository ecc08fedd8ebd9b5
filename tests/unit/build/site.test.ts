import { expect, test } from "vitest";
import { siteUrl } from "../../../src/build/site.ts";

test("the site's address ends in a slash", () => {
  expect(siteUrl({ SITE_URL: "https://briefing.example/deep" })).toBe(
    "https://briefing.example/deep/",
  );
});

test("without one there is none", () => {
  expect(siteUrl({})).toBeNull();
  expect(siteUrl({ SITE_URL: " " })).toBeNull();
});

test.each(["briefing.example", "ftp://briefing.example/", "javascript:alert(1)"])(
  "%s is refused by name",
  (address) => {
    expect(() => siteUrl({ SITE_URL: address })).toThrow(address);
  },
);
