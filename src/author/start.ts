import { sentencesOf } from "../model/checks/gaps.ts";
import { BriefingError } from "../model/error.ts";
import { PARTS, type Part, VERSION } from "../model/forms.ts";
import { candidatesOf, type Known, knowArticle } from "./candidates.ts";
import { articleText } from "./intake/article-text.ts";
import type { Source } from "./intake/intake.ts";
import { mend } from "./mend.ts";
import { placed } from "./placed.ts";
import { proposeOwn } from "./propose/propose-own.ts";
import { betterSaid } from "./propose/stated-quantities.ts";
import type { Own, Work } from "./work.ts";

/**
 * An article as it was read, with a candidate for every sentence: nothing of it is decided.
 * @throws BriefingError if it has more sentences than anybody decides one by one
 */
export function startWork(source: Source): Work {
  refuseBook(source);
  const article = articleText(source.blocks);
  const known = knowArticle(article, source.lead);
  const candidates = candidatesOf(known);
  const own = proposeOwn(source, candidates);
  return mend({
    id: briefingId(source),
    article,
    candidates,
    own,
    unchecked: PARTS.filter((part) => hasAny(own, part)),
    notFigures: saidBetter(known),
    context: { version: VERSION, published: null, facts: [], ownFigures: [] },
    notes: "",
    furniture: source.furniture,
  });
}

/** With more the checks would take seconds after each key. */
function refuseBook({ blocks }: Source) {
  const count = blocks.reduce((sum, { kind, text }) => sum + sentencesOf(text, kind).length, 0);
  if (count <= MOST) return;
  const [found, most] = [count, MOST].map((each) => each.toLocaleString("en-GB"));
  throw new BriefingError(
    `this has ${found} sentences, and a briefing is of at most ${most}: leave the part that it is to be of`,
  );
}

/** Fifty times a long press article. */
const MOST = 3000;

/** Factors beside the levels that they are of. */
function saidBetter({ article, numbers }: Known): Work["notFigures"] {
  return numbers.flatMap(({ quantities }, paragraph) =>
    quantities.filter(betterSaid(quantities)).map(({ core: { start, end } }) => ({
      ...placed(article, { paragraph, start, end }),
      because: "The numbers beside it say more than that",
    })),
  );
}

function hasAny(own: Own, part: Part): boolean {
  const value = own[part];
  return (Array.isArray(value) ? value : Object.keys(value)).length > 0;
}

/** "aid-for-orchards-2025-03", from the title and the date. */
function briefingId({ title, published }: Pick<Source, "title" | "published">): string {
  const plain = title
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  const words = (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => !SMALL.test(word));
  const name = words.slice(0, 4).join("-").slice(0, 48).replace(/-$/, "") || "briefing";
  const safe = RESERVED.test(name) ? `briefing-${name}` : name;
  return published === null ? safe : `${safe}-${published.slice(0, "2025-03".length)}`;
}

const SMALL = /^(?:the|a|an|and|of|for|to|in|on|at|with|by|from|as|is|are|s)$/;

/** Addresses of the site that are no briefing's. */
const RESERVED = /^(?:author|assets|briefings)$/;
