import { expect, test } from "vitest";
import { decode } from "../../../src/model/decode.ts";
import { BriefingError } from "../../../src/model/error.ts";

const text = "Näidis gave £5 million";

test("UTF-8 is read, with a byte order mark or without", () => {
  expect(decode(Buffer.from(text))).toBe(text);
  expect(decode(Buffer.from(`\ufeff${text}`))).toBe(text);
});

test("UTF-16 is read in either order of bytes", () => {
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  expect(decode(little)).toBe(text);
  expect(decode(Buffer.from(little).swap16())).toBe(text);
});

test.each([
  ["bytes of another encoding", Buffer.from(text, "latin1")],
  ["zero bytes", Buffer.from("PK\u0003\u0000\u0000")],
])("%s are refused in a sentence", (_, bytes) => {
  expect(() => decode(bytes)).toThrow(BriefingError);
  expect(() => decode(bytes)).toThrow(/^the file is not text/);
});
