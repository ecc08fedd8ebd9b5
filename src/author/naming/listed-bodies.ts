import { matchesOf } from "../../model/article/large-pattern.ts";
import { isCountryName, isGeneric, isPersonal, type Organisation } from "./body-words.ts";
import { COMMERCIAL_END, COMPANIES, NOUN } from "./organisation-words.ts";

interface Item {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
}

/** Names that stand in one list with organisations: what is listed together is of one sort. */
export function listedIn(text: string, known: readonly Organisation[]): Organisation[] {
  if (known.length === 0 && !MAY_LIST.test(text)) return [];
  const chains = chainsOf(text, itemsOf(text, known));
  return chains.flatMap((chain) => {
    const isOfBodies = saysSo(text, chain) || isOfParties(text, chain) || holdsBodies(chain);
    const others = isOfBodies ? chain.filter((item) => !item.known) : [];
    return others
      .filter((item) => isName(text, item, chain))
      .map(({ name, start, end }) => ({ name, start, end }));
  });
}

/** Runs of capitalised words and what is known already, in reading order. */
function itemsOf(text: string, known: readonly Organisation[]): Item[] {
  const taken = known.map((one) => ({ ...one, known: true }));
  const free = matchesOf(RUN, text).flatMap(({ index, 0: run }) => {
    const lead = LEAD_IN.exec(run)?.[0].length ?? 0;
    const [start, end] = [index + lead, index + run.length];
    const name = text.slice(start, end);
    const within = taken.some((one) => one.start < end && start < one.end);
    // Letters in brackets stand for the name before them.
    const isShort = text[start - 1] === "(" && text[end] === ")";
    return within || isShort || name === "" ? [] : [{ name, start, end, known: false }];
  });
  return [...taken, ...free].sort((a, b) => a.start - b.start);
}

/** Items with nothing but commas and "and" between them, the last ones with an "and". */
function chainsOf(text: string, items: readonly Item[]): Item[][] {
  const chains: Item[][] = [];
  let chain: Item[] = [];
  const close = () => {
    while (chain.length > 1 && !hasAnd(text, chain)) chain = chain.slice(0, -1);
    chains.push(chain);
    chain = [];
  };
  for (const item of items) {
    const last = chain.at(-1);
    if (last && !LINK.test(text.slice(last.end, item.start))) close();
    else if (last && beginsClause(text, chain)) {
      chain = chain.slice(0, -1);
      close();
      chain = [last];
    }
    chain.push(item);
  }
  close();
  return chains;
}

/** Of "gas from Merton, and Larkspur and Rowan", the first is in another clause. */
function beginsClause(text: string, chain: readonly Item[]): boolean {
  const [before, last] = chain.slice(-2);
  return last !== undefined && /^, and/.test(text.slice(before?.end, last.start));
}

function hasAnd(text: string, chain: readonly Item[]): boolean {
  const [before, last] = chain.slice(-2);
  return /\b(?:and|or|as)\b/.test(text.slice(before?.end, last?.start));
}

/** "firms such as", "seven companies, including", "its partners, among them". */
function saysSo(text: string, chain: readonly Item[]): boolean {
  const start = chain[0]?.start ?? 0;
  return INTRODUCED.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether a list is of the parties to an agreement, of which one is a body. */
function isOfParties(text: string, chain: readonly Item[]): boolean {
  const start = chain[0]?.start ?? 0;
  const agreed = AGREED.test(text.slice(Math.max(0, start - REACH), start));
  return agreed && chain.some(({ known }) => known);
}

/** Whether there are bodies in a list that do not stand beside countries and their leaders. */
function holdsBodies(chain: readonly Item[]): boolean {
  const bodies = chain.filter(({ known }) => known);
  return bodies.some(({ name }) => !AMONG_COUNTRIES.test(name));
}

function isName(text: string, { name, start }: Item, chain: readonly Item[]): boolean {
  if (isCountryName(name) || isGeneric(name) || isPersonal(name) || namesNoBody(name)) return false;
  if (HELD_BEFORE.test(text.slice(Math.max(0, start - REACH), start))) return false;
  if (name.includes(" ")) return true;
  const beginsSentence = /(?:^|[.!?:]\s+[“"‘]?)$/.test(text.slice(Math.max(0, start - 4), start));
  if (beginsSentence && /s$/.test(name)) return false;
  const bodies = chain.filter((item) => item.known && !AMONG_COUNTRIES.test(item.name));
  return (
    saysSo(text, chain) ||
    isOfParties(text, chain) ||
    bodies.length > 1 ||
    (bodies.length > 0 && chain.some((item) => !item.known && isLongName(item.name))) ||
    bodies.some((body) => isCommercial(body.name))
  );
}

/** Whether a name is one of agreements, things, places, people or days. */
export function namesNoBody(name: string): boolean {
  return NO_BODY.test(name) && !BODY_FIRST.test(name);
}

/** A name of several words, that is no place or thing. */
function isLongName(name: string): boolean {
  return name.includes(" ") && !NO_BODY.test(name) && !isCountryName(name) && !isGeneric(name);
}

function isCommercial(name: string): boolean {
  return COMMERCIAL_END.test(name) || /^Air \p{Lu}/u.test(name) || name.search(COMPANIES) === 0;
}

const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}]*(?:[-‑–&’][\\p{L}\\p{N}]+)*(?<![’']s)";

const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}$£€-])(?!\\p{Lu}{3} \\d)${CAPITAL}(?:(?: (?:of|for|de|du)(?: the)?| &)? (?!\\p{Lu}{3} \\d)${CAPITAL})*`,
  "gu",
);

const LEAD_IN =
  /^(?:(?:The|An?|In|At|On|By|For|From|With|To|And|But|If|When|While|Under|As|After|Since|Both|Its|Their|Our)(?: |$))+/u;

const LINK =
  /^(?: \([^()]{2,30}\))?(?:,| and| or|, and| as well as|, as well as| together with)(?: (?:the|its|a|an|to the|from the|with the|for|to|with|from))? $/;

const REACH = 60;

const BODIES =
  "companies|firms|partners|banks|charities|agencies|NGOs|organi[sz]ations|universities|institutions|donors|investors|insurers|manufacturers|suppliers|contractors|utilities|lenders|groups|bodies|businesses|retailers|airlines|foundations|institutes|exporters|producers|developers|employers|start-ups";

const INTRODUCED = new RegExp(
  `\\b(?:${BODIES})(?: \\p{Ll}+){0,3}(?:,? (?:such as|including|like|among them)| [–—]| \\(|:)(?: both)?(?: the)? $`,
  "u",
);

const AGREED =
  /\b(?:built|made|run|led|supplied|operated|developed|managed|carried out) by(?: the)? $|\b(?:[Aa]greements?|[Mm]emorandum|[Mm]emoranda|[Ll]etters|[Nn]otes|[Dd]eclaration|[Dd]eals?|[Ll]etters? of intent|[Pp]artnership|[Jj]oint venture|MoU|contract|accord)\b[^.;:]{0,30} (?:with|between)(?: both)?(?: the| \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[’']s)? $/u;

/** Without any of these no list is said to be of bodies, which spares most sentences the search. */
const MAY_LIST = /such as|including|like|among them|[:(–—]/;

/** Bodies that are listed with countries and capitals as often as with other bodies. */
const AMONG_COUNTRIES =
  /^(?:(?:the )?(?:UN|EU|NATO|G7|G20|ASEAN|OECD|OSCE|ECOWAS|(?:African|European|Arab) Union|United Nations|European (?:Commission|Council|Parliament)|Kremlin|Hamas|Hezbollah)|.*(?:Government|Parliament|Forces?|Army|Navy|Guard|Operation .*))$/;

const BODY_FIRST = new RegExp(`^(?:${NOUN.leading}) `);

/** "the President of the World Bank, Ajay Banga". */
const HELD_BEFORE =
  /\b(?:President|Governor|Head|Chair|Director(?:[- ]General)?|Chief(?: Executive)?|Secretary(?:[- ]General)?|Commissioner|Minister) (?:of|for) (?:the )?[^,.;]{2,50}, $/;

/** Agreements, things, places, people and days, which stand beside bodies in a list. */
const NO_BODY =
  /(?:^|[ -])(?:Agreements?|Treaty|Act|Convention|Charter|Plans?|Protocol|Frameworks?|Strategy|Directive|Regulation|Declaration|Dialogue|Summit|Accords?|Pact|Compact|Africa|Asia|Europe|Balkans|Strip|Sea|Strait|Straits|Gulf|Peninsula|Islands?|Region|Province|County|Valley|River|Lake|Mountains?|Caucasus|Arctic|Antarctic(?:a)?|Pacific|Atlantic|Ocean|Coast|City|Airport|Port|Harbour|Bay|Cape|Street|Road|Square|Bridge|East|West|North|South|Day|Week|Prize|Award|Minister|Ministers|Secretary|President|Ambassador|Prince|Princess|King|Queen|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Professor|General|Admiral|Mayor|Governor|Chancellor|Commissioner|Chief|Director|Chair|Envoy|Programme|Program|Project|Operation|Exercise|HMS|HMAS|HMCS|USS|Typhoons?|Leopard|Challenger|Patriot|Islam|Christmas|Easter|Ramadan|English|French|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Cabinet|Presidency|Annex|Article|Chapter|Table|Figure|Phase|Pillar|Horizon|Bachelor|Black|Red|Blue|Green|Covid|COVID|HIV|AIDS)(?:$|[ -])/u;
