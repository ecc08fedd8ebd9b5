import { expect, test } from "vitest";
import { readArticle } from "../../../src/model/evidence.ts";
import { lastOf, onceFor, remembered } from "../../../src/model/remember.ts";

/** A question that counts how often it is worked out. */
function counted() {
  const asked: string[] = [];
  const answer = (text: string) => {
    asked.push(text);
    return { length: text.length };
  };
  return { asked, answer };
}

test("a text that is asked about again gets the answer that it had", () => {
  const { asked, answer } = counted();
  const lengthOf = remembered(answer);
  expect(lengthOf("ten tanks")).toBe(lengthOf("ten tanks"));
  expect(lengthOf("two tanks")).toEqual({ length: 9 });
  expect(asked).toEqual(["ten tanks", "two tanks"]);
});

test("what is asked for again and again stays, whatever else is asked meanwhile", () => {
  const { asked, answer } = counted();
  const lengthOf = remembered(answer);
  for (let index = 0; index < 20_000; index += 1) {
    lengthOf(`${index}`);
    lengthOf("ten tanks");
  }
  expect(asked.filter((text) => text === "ten tanks")).toHaveLength(1);
});

test("what was not asked for lately is forgotten, and answered again", () => {
  const { asked, answer } = counted();
  const lengthOf = remembered(answer);
  for (let index = 0; index < 20_000; index += 1) lengthOf(`${index}`);
  expect(lengthOf("0")).toEqual({ length: 1 });
  expect(asked.filter((text) => text === "0")).toHaveLength(2);
});

test("a very long text is not kept", () => {
  const { asked, answer } = counted();
  const lengthOf = remembered(answer);
  lengthOf("x".repeat(20_000));
  lengthOf("x".repeat(20_000));
  expect(asked).toHaveLength(2);
});

test("what follows from an object is made once, even if it is nothing", () => {
  let made = 0;
  const of = onceFor((_: object) => {
    made += 1;
    return undefined;
  });
  const one = {};
  expect([of(one), of(one)]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});

test("the last text is remembered, and no other", () => {
  const { asked, answer } = counted();
  const lengthOf = lastOf(answer);
  for (const text of ["a", "a", "b", "a"]) lengthOf(text);
  expect(asked).toEqual(["a", "b", "a"]);
});

test("a text that is read again is the same article", () => {
  const text = "A headline\n\nWords below it.";
  expect(readArticle(text)).toBe(readArticle(text));
  expect(readArticle(text)).not.toBe(readArticle(`${text} More.`));
});
