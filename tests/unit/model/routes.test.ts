import { describe, expect, test } from "vitest";
import {
  citeLink,
  claimAnchor,
  dataPath,
  filePath,
  fragmentOf,
  linkTo,
  linkToTake,
  parseFragment,
  parseRoute,
  type Route,
  toPath,
  toRoot,
} from "../../../src/model/routes.ts";

const ID = "port-alvor-2022-06";
const home: Route = { view: "home" };
const dashboard: Route = { view: "dashboard", briefing: ID };
const embed: Route = { view: "embed", briefing: ID, panel: "aid" };

describe("reading an address", () => {
  test.each<[string, Route]>([
    ["", home],
    ["/", home],
    ["/index.html", home],
    [`/${ID}`, dashboard],
    [`/${ID}/`, dashboard],
    [`${ID}/index.html`, dashboard],
    [`/${ID}/embed/aid`, embed],
    [`/${ID}/embed/aid/`, embed],
    [`/${ID}/embed/aid/index.html`, embed],
    [`/${ID}/embed/`, { view: "not-found" }],
    [`/${ID}/embed/aid/more`, { view: "not-found" }],
    [`/${ID}/elsewhere/`, { view: "not-found" }],
  ])("“%s” is a route", (path, route) => {
    expect(parseRoute(path)).toEqual(route);
  });

  test.each([home, dashboard, embed])("every page's path reads back as its route", (route) => {
    expect(parseRoute(toPath(route))).toEqual(route);
    expect(parseRoute(`/${toPath(route)}index.html`)).toEqual(route);
  });
});

describe("links", () => {
  test.each<[Route, string]>([
    [home, "./"],
    [dashboard, "../"],
    [embed, "../../../"],
  ])("lead up to the root from any page, at any sub-path", (route, root) => {
    expect(toRoot(route)).toBe(root);
  });

  test.each<[Route, Route, string]>([
    [home, dashboard, `./${ID}/`],
    [home, embed, `./${ID}/embed/aid/`],
    [dashboard, embed, `../${ID}/embed/aid/`],
    [embed, dashboard, `../../../${ID}/`],
    [embed, home, "../../../"],
  ])("lead from page to page", (from, to, link) => {
    expect(linkTo(from, to)).toBe(link);
    const base = `https://example.org/some/where/${toPath(from)}`;
    expect(new URL(link, base).href).toBe(`https://example.org/some/where/${toPath(to)}`);
  });

  test("lead to the files of a series", () => {
    expect(dataPath(ID, "aid-total", "csv")).toBe(`briefings/${ID}/data/aid-total.csv`);
    expect(linkToTake(embed, ID, "aid.xlsx")).toBe(`../../../${ID}/files/aid.xlsx`);
  });

  test("lead to a briefing's own files", () => {
    expect(filePath(ID, "claims.json")).toBe(`briefings/${ID}/claims.json`);
  });

  test("to a claim open its evidence, and go to its passage without scripts", () => {
    expect(citeLink("aid-total")).toBe("?cite=aid-total#claim-aid-total");
    expect(claimAnchor("aid-total")).toBe("claim-aid-total");
  });
});

describe("an address inside one file", () => {
  const present: Route = { view: "present", briefing: ID };
  const presenter: Route = { view: "presenter", briefing: ID };

  test.each<[string, Route]>([
    ["", dashboard],
    ["#aid", dashboard],
    ["#p3", dashboard],
    ["#/", dashboard],
    ["#/nowhere", dashboard],
    ["#/present", present],
    ["#/present/?slide=2", present],
    ["#/present?slide=aid", present],
    ["#/presenter?session=x", presenter],
    ["#/present/presenter", presenter],
  ])("%s is read as a view of the briefing", (fragment, route) => {
    expect(parseFragment(fragment, ID)).toEqual(route);
  });

  test.each([dashboard, present, presenter])("a view's fragment is read as that view", (route) => {
    expect(parseFragment(fragmentOf(route), ID)).toEqual(route);
  });
});
