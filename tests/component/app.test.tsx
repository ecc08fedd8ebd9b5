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
    app(initial, `/${ID}/embed/aid/`);
    await screen.findByRole("region", { name: "UK aid" });
    const shown = [...document.querySelectorAll("[data-panel]")];
    expect(shown.map((panel) => panel.getAttribute("data-panel"))).toEqual(["aid"]);
  });
});

describe("markup in the files", () => {
  const image = "<img src=x onerror=alert(1)>";
  const quote = "The minister met at least 12 harbour masters <script>alert(1)</script> this week.";
  const hostile = served({
    article: `${TITLE}\n\n${quote}\n`,
    claims: { "claims[1].quote": quote, "claims[1].summary": image },
    context: { "facts[0].address": "javascript:alert(1)", "facts[0].statement": image },
  });

  test("is shown as the text it is", async () => {
    network(hostile);
    app(null);
    await screen.findByRole("heading", { level: 1, name: TITLE });
    expect(screen.getByRole("region", { name: "Meeting summary" })).toHaveTextContent(image);
    expect(screen.getByText(quote)).toBeVisible();
    expect(document.querySelector("img[src], script")).toBeNull();
  });

  test("makes no link of an address that is not of the web", async () => {
    network(hostile);
    app(null, `/${ID}/?cite=harbour-masters`);
    const evidence = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-evidence="harbour-masters"]');
      if (!found) throw new Error("no evidence");
      return found;
    });
    expect(within(evidence).getByText("The Gazette").closest("a")).toBeNull();
    expect(document.querySelector('[href*="javascript:" i]')).toBeNull();
  });
});
