import { describe, expect, test } from "vitest";
import { addressIn, paramsOf } from "../../src/one-file-address.ts";

describe("what an address inside one file asks for", () => {
  test("stands before the fragment on a dashboard, and a place on it changes nothing", () => {
    expect(`${paramsOf({ search: "?cite=one", hash: "#p3" })}`).toBe("cite=one");
  });

  test("stands in the fragment of a show, which has the last word", () => {
    const params = paramsOf({
      search: "?marking=OFFICIAL&slide=1",
      hash: "#/present?slide=aid",
    });
    expect(Object.fromEntries(params)).toEqual({ marking: "OFFICIAL", slide: "aid" });
  });
});

describe("an address of the site", () => {
  const at = { pathname: "/C:/My%20files/briefing.html" };

  test.each([
    ["/port-alvor/", "/C:/My%20files/briefing.html"],
    ["/port-alvor/?cite=one", "/C:/My%20files/briefing.html?cite=one"],
    ["/port-alvor/present/?slide=aid", "/C:/My%20files/briefing.html#/present?slide=aid"],
    [
      "/port-alvor/present/presenter/?session=x",
      "/C:/My%20files/briefing.html#/presenter?session=x",
    ],
  ])("%s is a view inside the file", (to, address) => {
    expect(addressIn(at, to)).toBe(address);
  });
});
