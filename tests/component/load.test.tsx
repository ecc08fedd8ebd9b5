import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parseBriefing } from "../../src/model/parse.ts";
import { show } from "../fixtures/builders.ts";
import {
  type Answer,
  ARTICLE,
  app,
  comeBack,
  except,
  good,
  ID,
  initial,
  keyFigures,
  network,
  served,
  serving,
  settled,
  TITLE,
} from "../fixtures/server.tsx";

afterEach(() => {
  vi.useRealTimers();
});

const html = "<!doctype html><title>Sign in to the network</title>";

/** What goes wrong, and the sentence a reader gets: file first, then the fault. */
const faults: readonly (readonly [string, Answer, string])[] = [
  [
    "a file is not found",
    except("claims.json", () => new Response("", { status: 404 })),
    `${ID}/claims.json: not found on the server (404)`,
  ],
  [
    "the server fails",
    except("context.json", () => new Response("", { status: 500 })),
    `${ID}/context.json: the server failed (500)`,
  ],
  [
    "the server refuses",
    except("article.txt", () => new Response("", { status: 403 })),
    `${ID}/article.txt: the server refused it (403)`,
  ],
  [
    "the server cannot be reached",
    () => Promise.reject(new TypeError("Failed to fetch")),
    `${ID}/article.txt: the server could not be reached`,
  ],
  [
    "the JSON breaks off",
    except("claims.json", () => new Response(good.claims.slice(0, 100))),
    `${ID}/claims.json:1: it breaks off inside standfirst: the { of line 1 is not closed`,
  ],
  [
    "a web page comes instead of JSON",
    except("context.json", () => new Response(html)),
    `${ID}/context.json:1: expected JSON, got a web page; is the address right?`,
  ],
  [
    "the files are of another version",
    served({ claims: { version: 1 } }),
    `${ID}/claims.json:1: version: this file has form 1; this program reads form 2: see docs/form-2.md for how to move`,
  ],
  [
    "a number is a string",
    served({ claims: { "claims[1].quantities[0].value": "3bn" } }),
    `${ID}/claims.json:1: claims[1].quantities[0].value (harbour-masters): expected a number, got "3bn"`,
  ],
  [
    "a quote is not in the article",
    served({ article: ARTICLE.replace("12 harbour", "13 harbour") }),
    `${ID}/claims.json:1: claims[1].quote (harbour-masters): not in the article, word for word: ` +
      "“The minister met at least 12 harbour masters this week.”; the nearest words are “The minister met at least 13 " +
      "harbour masters this week.”: the article has “13” where the quote has “12”",
  ],
  [
    "the article is empty",
    served({ article: "" }),
    `${ID}/claims.json:1: claims[0].quote (headline): the article is empty`,
  ],
];

describe.each(faults)("when %s", (_, answer, fault) => {
  test("a page without data says which file and what, and recovers when retried", async () => {
    network(answer);
    const { user } = app(null);
    expect(await screen.findByText(fault)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "The briefing could not be loaded",
    );
    network(serving(good));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { level: 1, name: TITLE })).toBeVisible();
    expect(screen.queryByText(fault)).toBeNull();
    expect(screen.queryByRole("status")).toBeNull();
  });

  test("a page with data keeps it, says which file and what, and recovers", async () => {
    network(answer);
    const { user } = app(initial);
    comeBack();
    expect(await screen.findByText(fault)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(
      "The briefing could not be refreshed. What you see is the last good version.",
    );
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(TITLE);
    expect(keyFigures()).toHaveTextContent("at least 12");
    network(serving(good));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByRole("status")).toBeNull());
    expect(keyFigures()).toHaveTextContent("at least 12");
  });
});

describe("when the computer is offline", () => {
  const offline = () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    network(() => Promise.reject(new TypeError("Failed to fetch")));
  };

  test("a page without data says so", async () => {
    offline();
    app(null);
    expect(await screen.findByText(`${ID}/article.txt: this computer is offline`)).toBeVisible();
    expect(screen.getByRole("button", { name: "Try again" })).toBeEnabled();
  });

  test("a page with data keeps it and says so", async () => {
    offline();
    app(initial);
    comeBack();
    expect(await screen.findByText(`${ID}/article.txt: this computer is offline`)).toBeVisible();
    expect(keyFigures()).toHaveTextContent("at least 12");
  });
});

describe("when the network is slow", () => {
  const never: Answer = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
    });
  const late = `${ID}/article.txt: did not arrive within 15 seconds; the network is slow`;

  test("a page without data says that it is loading, then what did not come", async () => {
    vi.useFakeTimers();
    network(never);
    app(null);
    await act(() => vi.advanceTimersByTimeAsync(14_900));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Loading the briefing…");
    expect(screen.queryByRole("status")).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(screen.getByText(late)).toBeVisible();
    expect(screen.getByRole("button", { name: "Try again" })).toBeEnabled();
  });

  test("a page with data shows it all the while", async () => {
    vi.useFakeTimers();
    network(never);
    app(initial);
    await act(async () => comeBack());
    await act(() => vi.advanceTimersByTimeAsync(14_900));
    expect(screen.queryByRole("status")).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(screen.getByText(late)).toBeVisible();
    expect(keyFigures()).toHaveTextContent("at least 12");
  });
});

describe("a page with data", () => {
  test("asks for nothing when it opens", () => {
    const asked = network(serving(good));
    app(initial);
    expect(asked).not.toHaveBeenCalled();
  });

  test("says nothing when the same data comes again", async () => {
    const asked = network(serving(good));
    const { client } = app(initial);
    comeBack();
    await settled(asked, client);
    expect(screen.queryByRole("status")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(TITLE);
  });

  test("shows other data when it comes, and says that it changed", async () => {
    network(served({ claims: { title: "Minister leaves Port Alvor" } }));
    app(initial);
    comeBack();
    expect(await screen.findByText(/data changed at \d\d:\d\d/)).toHaveTextContent(
      "This page shows the new data.",
    );
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Minister leaves Port Alvor",
    );
  });

  test("asks again every five minutes", async () => {
    vi.useFakeTimers();
    const asked = network(serving(good));
    app(initial);
    await act(() => vi.advanceTimersByTimeAsync(299_000));
    expect(asked).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(asked).toHaveBeenCalledTimes(4);
  });

  test("keeps the evidence open over a change of data", async () => {
    network(served({ claims: { title: "Minister leaves Port Alvor" } }));
    app(initial, `/${ID}/?cite=harbour-masters`);
    comeBack();
    await screen.findByText(/data changed/);
    expect(document.querySelector('[data-evidence="harbour-masters"]')).toBeVisible();
  });

  test("asks below the site's root, whatever it is", async () => {
    const asked = network(serving(good));
    const { client } = app(null, `/${ID}/`, "/some/where/");
    await settled(asked, client);
    expect(asked.mock.calls.map(([address]) => address)).toEqual([
      `/some/where/briefings/${ID}/article.txt`,
      `/some/where/briefings/${ID}/claims.json`,
      `/some/where/briefings/${ID}/context.json`,
      `/some/where/briefings/${ID}/notes.md`,
    ]);
  });

  test("takes an editor's notes along, so that asking again changes nothing", async () => {
    const notes = "## meeting\n\n- Thank the harbour masters.\n";
    const asked = network(serving({ ...good, notes }));
    const { client } = app(show(parseBriefing(ID, { ...good, notes })));
    comeBack();
    await settled(asked, client);
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });
});
