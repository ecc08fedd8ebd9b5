import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Where briefings of any size come from: claims of every kind but the rarest, in turn. */
const KINDS = [
  "deployment",
  "meeting",
  "topic",
  "background",
  "aid",
  "background",
  "quotation",
  "agreement",
  "topic",
  "background",
  "meeting",
  "support",
  "outlook",
  "aid",
  "background",
] as const;

const COUNTRIES = ["GBR", "EST", "FRA", "DEU", "ITA", "NLD"] as const;

/** Whoever takes part or speaks is named in the article. */
const NAMES =
  "Named here are the UK, Estonia, France, Germany, Italy and the Netherlands; a minister spoke.";
const NAMED = {
  id: "names",
  kind: "background",
  quote: NAMES,
  summary: "Who is named",
  status: "reported",
};

const SENTENCES_IN_A_PARAGRAPH = 4;

/** Writes a public folder that holds one generated briefing. */
export function writeGenerated(folder: string, claims: number) {
  const told = Array.from({ length: claims }, (_, index) => claimAt(index));
  writeBriefings(folder, ["generated"], (into) => {
    const quotes = [...told.map(({ quote }) => quote), NAMES];
    writeFileSync(path.join(into, "article.txt"), article(quotes));
    writeFileSync(path.join(into, "claims.json"), JSON.stringify(claimsFile(told)));
  });
}

/** Writes a public folder that holds one briefing many times over. */
export function writeCopies(folder: string, original: string, copies: number) {
  const ids = Array.from({ length: copies }, (_, index) => `copy-${index + 1}`);
  writeBriefings(folder, ids, (into) => cpSync(original, into, { recursive: true }));
}

function writeBriefings(folder: string, ids: readonly string[], write: (into: string) => void) {
  for (const id of ids) {
    const into = path.join(folder, "briefings", id);
    mkdirSync(into, { recursive: true });
    write(into);
  }
  const index = JSON.stringify({ version: 2, briefings: ids });
  writeFileSync(path.join(folder, "briefings", "index.json"), index);
}

/** The article's sentences are the claims' quotes, so that nothing in it is left unclaimed. */
function article(quotes: readonly string[]): string {
  const paragraphs = ["A generated article"];
  for (let at = 0; at < quotes.length; at += SENTENCES_IN_A_PARAGRAPH) {
    paragraphs.push(quotes.slice(at, at + SENTENCES_IN_A_PARAGRAPH).join(" "));
  }
  return paragraphs.join("\n\n");
}

function claimsFile(told: readonly ReturnType<typeof claimAt>[]) {
  const headline = {
    id: "headline",
    kind: "background",
    quote: "A generated article",
    summary: "Headline",
    status: "reported",
  };
  const figures = told.filter(({ kind }) => kind === "deployment" || kind === "agreement");
  return {
    version: 2,
    article: { lead: "GBR" },
    standfirst: "As long as asked for.",
    licence: {
      statement: "No licence",
      name: "None",
      short: "None",
      address: "https://localhost/",
    },
    keyFigures: figures.slice(0, 6).map(({ id }) => id),
    claims: [headline, ...told, NAMED],
  };
}

function claimAt(index: number) {
  const kind = KINDS[index % KINDS.length] ?? "background";
  const name = nameOf(index);
  const shared = (quote: string, summary: string, status: string) => ({
    id: `claim-${index}`,
    quote,
    summary,
    status,
    countries: ["GBR", COUNTRIES[index % COUNTRIES.length]],
    caveats: [`What is said of ${name} is said nowhere else.`],
    doesNotSay: ["When."],
  });
  const before = 100 + index;
  const after = 2 * before;
  const [from, to] = [before, after].map((number) => number.toLocaleString("en-GB"));
  switch (kind) {
    case "deployment":
      return {
        kind,
        ...shared(
          `Troops in ${name} rose from ${from} to more than ${to} in the year.`,
          `Troops in ${name} rose`,
          "stated as done",
        ),
        place: name,
        force: "Troops",
        quantities: [
          { bound: "exact", value: before, unit: "troops", words: from, role: "before" },
          {
            bound: "more than",
            value: after,
            unit: "troops",
            words: `more than ${to}`,
            role: "after",
          },
        ],
        figure: { label: `troops in ${name}` },
      };
    case "aid":
      return {
        kind,
        ...shared(
          `The sum of £${from} million has been provided to ${name}.`,
          `Money was provided to ${name}`,
          "provided",
        ),
        quantities: [
          {
            bound: "exact",
            value: before * 1_000_000,
            unit: "GBP",
            words: `£${from} million`,
          },
        ],
        figure: { label: `aid to ${name}` },
      };
    case "agreement":
      return {
        kind,
        ...shared(
          `The UK signed the ${name} memorandum with others.`,
          `Signed the ${name} memorandum`,
          "signed",
        ),
        instrument: `${name} memorandum`,
        parties: ["GBR", ...[1, 2].map((step) => COUNTRIES[1 + ((index + step) % 5)])],
        figure: { label: `partners in the ${name} memorandum` },
      };
    case "meeting":
      return {
        kind,
        ...shared(`Ministers met the people of ${name}.`, `Met the people of ${name}`, "reported"),
        engagement: true,
      };
    case "quotation":
      return {
        kind,
        ...shared(`I was glad to be in ${name}.`, `On being in ${name}`, "quoted"),
        speaker: { name: "a minister", role: "Minister" },
      };
    case "support":
      return {
        kind,
        ...shared(
          `The UK reaffirmed its support for ${name}.`,
          `Support for ${name}`,
          "reaffirmed",
        ),
        supported: ["EST"],
      };
    case "topic":
      return { kind, ...shared(`They spoke about ${name}.`, `The future of ${name}`, "discussed") };
    case "outlook":
      return { kind, ...shared(`A decision on ${name} lies ahead.`, `${name} ahead`, "expected") };
    case "background":
      return {
        kind,
        ...shared(`This follows what was said of ${name}.`, `Context: ${name}`, "context"),
      };
  }
}

/** A name of its own for every index: its digits, as syllables. */
function nameOf(index: number): string {
  const name = [...`${index + 1}`]
    .map((digit) => ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "ro", "su"][Number(digit)])
    .join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
