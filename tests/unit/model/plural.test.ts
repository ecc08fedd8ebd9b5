import { expect, test } from "vitest";
import { singular } from "../../../src/model/plural.ts";

test.each([
  ["tanks", "tank"],
  ["patrol boats", "patrol boat"],
  ["companies", "company"],
  ["boxes", "box"],
  ["launches", "launch"],
  ["houses", "house"],
  ["bases", "base"],
  ["people", "person"],
  ["children", "child"],
  ["servicewomen", "servicewoman"],
  ["airmen", "airman"],
  ["crises", "crisis"],
  ["teeth", "tooth"],
  ["potatoes", "potato"],
  ["movies", "movie"],
  ["campuses", "campus"],
])("one of several %s is a %s", (plural, one) => {
  expect(singular(plural)).toBe(one);
});

test.each(["aircraft", "headquarters", "species", "series", "hovercraft"])(
  "%s are the same in one and many",
  (word) => {
    expect(singular(word)).toBe(word);
  },
);

test.each([
  ["rounds of ammunition", "round of ammunition"],
  ["miles per hour", "mile per hour"],
  ["degrees Celsius", "degree Celsius"],
  ["pounds (weight)", "pound (weight)"],
  ["members of staff", "member of staff"],
])("in “%s” the word before is the one counted", (plural, one) => {
  expect(singular(plural)).toBe(one);
});

test.each([
  ["personnel", "member of personnel"],
  ["staff", "member of staff"],
])("of %s, one is a %s", (plural, one) => {
  expect(singular(plural)).toBe(one);
});
