import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { app, good, ID, initial, network, served, serving, TITLE } from "../fixtures/server.tsx";

describe("addresses", () => {
  test.each(["/", "/index.html", `/${ID}`, `/${ID}/`, `/${ID}/index.html`])(
    "%s is the first briefing's dashboard",
    (address) => {
      app(initial, address);
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(TITLE);
    },
  );

  test.each([
    "/no-such-briefing/",
    `/${ID}/no-such-view/`,
    `/${ID}/embed/`,
    `/${ID}/embed/no-such-panel/`,
    `/${ID}/embed/aid/more/`,
  ])("%s is no page, and leads home", (address) => {
    const asked = network(serving(good));
    app(initial, address);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("There is no such page");
    expect(screen.getByRole("link")).toHaveAttribute("href", "/");
    expect(asked).not.toHaveBeenCalled();
  });

  test("of an embed show that panel alone", async () => {
    app(initial, `/${ID}/embed/meeting/`);
    await screen.findByRole("region", { name: "Meeting summary" });
    const shown = [...document.querySelectorAll("[data-panel]")];
    expect(shown.map((panel) => panel.getAttribute("data-panel"))).toEqual(["meeting"]);
  });
});

describe("markup in the files", () => {
  const image = "<img src=x onerror=alert(origin)>";
  const quote =
    "The minister met at least 12 harbour masters <script>alert(origin)</script> this week.";
  const hostile = served({
    article: `${TITLE}\n\n${quote}\n`,
    claims: { "claims[1].quote": quote, "claims[1].summary": image },
    context: { "facts[0].statement": image },
  });

  test("is shown as the text it is", async () => {
    network(hostile);
    app(null);
    await screen.findByRole("heading", { level: 1, name: TITLE });
    expect(screen.getByRole("region", { name: "Meeting summary" })).toHaveTextContent(image);
    expect(screen.getByText(quote)).toBeVisible();
    expect(document.querySelector("img[src], script")).toBeNull();
  });

  test("of an address that is not of the web is refused, and never a link", async () => {
    network(served({ context: { "facts[0].address": "javascript:alert(origin)" } }));
    app(null, `/${ID}/?cite=harbour-masters`);
    const fault = `${ID}/context.json:1: facts[0].address (aid-press): expected an http(s) address, got "javascript:alert(origin)"`;
    expect(await screen.findByText(fault)).toBeVisible();
    expect(document.querySelector('[href*="javascript:" i]')).toBeNull();
  });

  test("of other sources is shown as the text it is, beside its link", async () => {
    network(hostile);
    app(null, `/${ID}/?cite=harbour-masters`);
    const evidence = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-evidence="harbour-masters"]');
      if (!found) throw new Error("no evidence");
      return found;
    });
    expect(evidence).toHaveTextContent(image);
    expect(within(evidence).getByRole("link", { name: "The Gazette" })).toHaveAttribute(
      "href",
      "https://example.org/gazette",
    );
  });
});
