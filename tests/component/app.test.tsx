import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { App } from "../../src/app.tsx";
import type { Briefing } from "../../src/model/briefing.ts";
import { type Files, parseBriefing } from "../../src/model/parse.ts";
import { briefingFiles } from "../fixtures/builders.ts";
import { renderAt } from "../fixtures/page.tsx";

const ID = "port-alvor-2022-06";
const TITLE = "Minister visits Port Alvor";
/** The fixture's files with one meeting in place of all that is drawn: charts take most of the time. */
function files(changes: { article?: string; claims?: Changes; context?: Changes } = {}): Files {
  const { article = ARTICLE, claims, context } = changes;
  return briefingFiles({
    article,
    claims: {
      "claims[3]": undefined,
      "claims[2]": undefined,
      "claims[1]": MEETING,
      keyFigures: [MEETING.id],
      timeLine: [{ words: "this week", when: "now", claims: [MEETING.id] }],
      ...claims,
    },
    context: { "facts[0].claim": MEETING.id, ...context },
  });
}

type Changes = Readonly<Record<string, unknown>>;
const ARTICLE = `${TITLE}\n\nThe minister met at least 12 harbour masters this week.\n`;
const MEETING = {
  id: "harbour-masters",
  kind: "meeting",
  quote: "The minister met at least 12 harbour masters this week.",
  summary: "Met harbour masters",
  status: "reported",
  asOf: { words: "this week" },
  engagement: true,
  represented: { bound: "at least", value: 12, unit: "masters", words: "at least 12" },
  figure: { label: "harbour masters" },
} as const;

const good = files();
const initial = parseBriefing(ID, good);

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient();
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
});

function app(first: Briefing | null, address = `/${ID}/`) {
  return renderAt(
    address,
    <QueryClientProvider client={client}>
      <App root="/" briefings={[ID]} initial={first} />
    </QueryClientProvider>,
  );
}

type Answer = (address: string, init?: RequestInit) => Promise<Response>;

/** The network of one test; a later one replaces it. */
function network(answer: Answer) {
  const asked = vi.fn<Answer>(answer);
  vi.stubGlobal("fetch", asked);
  return asked;
}

/** A server with a briefing's files. */
function serving({ article, claims, context }: Files): Answer {
  const bodies: Readonly<Record<string, string>> = {
    "article.txt": article,
    "claims.json": claims,
    "context.json": context,
  };
  return async (address) => new Response(bodies[address.split("/").at(-1) ?? ""]);
}

/** A server that answers alike whatever it is asked for one file, and well for the others. */
function except(name: string, answer: () => Response): Answer {
  return async (address) => (address.endsWith(name) ? answer() : serving(good)(address));
}

/** Coming back to the page asks for its data again. */
function comeBack() {
  fireEvent(window, new Event("visibilitychange"));
}

async function settled(asked: ReturnType<typeof network>) {
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
  await waitFor(() => expect(client.isFetching()).toBe(0));
}

function served(changes: Parameters<typeof files>[0]): Answer {
  return serving(files(changes));
}

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
    `${ID}/claims.json: expected JSON, got text that breaks off or is malformed (100 characters)`,
  ],
  [
    "a web page comes instead of JSON",
    except("context.json", () => new Response(html)),
    `${ID}/context.json: expected JSON, got a web page; is the address right?`,
  ],
  [
    "the files are of another version",
    served({ claims: { version: 2 } }),
    `${ID}/claims.json: version: expected 1, got 2; this program reads form 1 only`,
  ],
  [
    "a number is a string",
    served({ claims: { "claims[1].represented.value": "3bn" } }),
    `${ID}/claims.json: claims[1].represented.value: expected number, got "3bn"`,
  ],
  [
    "a quote is not in the article",
    served({ article: ARTICLE.replace("12 harbour", "13 harbour") }),
    `${ID}/claims.json: claims[1].quote (harbour-masters): not in the article, word for word: ` +
      "“The minister met at least 12 harbour masters this week.”",
  ],
  [
    "the article is empty",
    served({ article: "" }),
    `${ID}/claims.json: claims[0].quote (headline): not in the article, word for word: ` +
      "the article is empty",
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
    app(initial);
    comeBack();
    await settled(asked);
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
    expect(asked).toHaveBeenCalledTimes(3);
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
    renderAt(
      `/${ID}/`,
      <QueryClientProvider client={client}>
        <App root="/some/where/" briefings={[ID]} initial={null} />
      </QueryClientProvider>,
    );
    await settled(asked);
    expect(asked.mock.calls.map(([address]) => address)).toEqual([
      `/some/where/briefings/${ID}/article.txt`,
      `/some/where/briefings/${ID}/claims.json`,
      `/some/where/briefings/${ID}/context.json`,
    ]);
  });
});

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

function keyFigures(): HTMLElement {
  return screen.getByRole("region", { name: "Key figures" });
}
