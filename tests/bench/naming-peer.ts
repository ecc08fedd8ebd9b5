import nlp from "compromise";
import { readSource } from "../../src/author/intake/intake.ts";
import { countriesIn } from "../../src/model/countries.ts";
import { compare, type Found, type Gold, goldsIn, recall, shares, sumOf } from "./naming.ts";
import { printTable } from "./table.ts";

interface PeerScore {
  readonly values: Found;
  readonly countries: Found;
  readonly organisations: Found;
  readonly speakers: Found;
}

/**
 * What compromise, a general library for English, finds in the same articles. It knows numbers but
 * not what limits them, and people but not who is quoted: of those only recall is said.
 */
export function printPeer(folder: string) {
  const scored = goldsIn(folder).map(({ name, raw, file, gold }) => ({
    name,
    score: scorePeer(readSource(raw, file).text, gold),
  }));
  const total = (measure: keyof PeerScore) => sumOf(scored.map(({ score }) => score[measure]));
  const all: PeerScore = {
    values: total("values"),
    countries: total("countries"),
    organisations: total("organisations"),
    speakers: total("speakers"),
  };
  printTable(
    "The same articles read by compromise: recall / precision, or recall alone",
    ["article", "values", "countries", "organisations", "speakers"],
    [...scored, { name: "all", score: all }].map(({ name, score }) => [
      name,
      percent(score.values),
      shares(score.countries),
      shares(score.organisations),
      percent(score.speakers),
    ]),
  );
}

function scorePeer(text: string, gold: Gold): PeerScore {
  const read = nlp(text);
  const named = (found: { out(form: "array"): unknown }) => [
    ...new Set((found.out("array") as readonly string[]).map(bare)),
  ];
  const codes = named(read.places()).flatMap((place) => countriesIn(place)[0]?.code ?? []);
  const numbers = (read.numbers().json() as readonly NumberFound[]).map(
    ({ number }) => number?.num,
  );
  const last = (name: string) => name.split(" ").at(-1) ?? name;
  const same = (a: string, b: string) => a === b;
  return {
    values: compare(
      numbers.map(String),
      gold.quantities.flatMap(({ value }) => (typeof value === "number" ? `${value}` : [])),
      same,
    ),
    countries: compare([...new Set(codes)], gold.countries, same),
    organisations: compare(named(read.organizations()), gold.organisations, same),
    speakers: compare(
      named(read.people()).map(last),
      gold.speakers.map(({ name }) => last(name)),
      same,
    ),
  };
}

interface NumberFound {
  readonly number?: { readonly num: number | null };
}

/** Without "the" before it and the mark or ending after it. */
function bare(name: string): string {
  return name.replace(/^the /i, "").replace(/(?:[’']s)?[.,;:!?]*$/, "");
}

function percent(found: Found): string {
  const isAsked = found.met + found.missed.length > 0;
  return isAsked ? `${(100 * recall(found)).toFixed(0)}` : "–";
}
