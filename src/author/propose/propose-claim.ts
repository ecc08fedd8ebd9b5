import { timeWordsIn } from "../../model/article/time-words.ts";
import type { Kind } from "../../model/briefing.ts";
import { COUNTED_UP } from "../../model/checks/below-zero.ts";
import { kindOf as definitionOf, type WrittenClaim } from "../../model/claims/index.ts";
import { isNumeric, lowest } from "../../model/quantity.ts";
import { codesOf, namedIn } from "../naming/named.ts";
import {
  agreementFields,
  aidFields,
  deploymentFields,
  supportFields,
  type Wording,
} from "./propose-fields.ts";
import { statusFor } from "./propose-status.ts";
import { summaryOf } from "./summary.ts";

/** Words to propose a claim from, and what is known around them. */
export interface Setting extends Wording {
  readonly id: string;
  /** Its quote, and which of several the same it is. */
  readonly place: Pick<WrittenClaim, "quote" | "occurrence">;
  /** Whose words they are, if they are quoted. */
  readonly speaker: { readonly name: string; readonly role: string } | null;
}

/**
 * A claim of a kind as the words suggest it; background, where they lack what the kind needs, and a
 * statistic, where they state below zero what only counts up.
 */
export function proposeClaim(suggested: Kind, setting: Setting): WrittenClaim {
  const { words, sentence, quantities } = setting;
  const isBelow = quantities.some((one) => isNumeric(one) && lowest(one) < 0);
  const kind = isBelow && COUNTED_UP.has(suggested) ? "statistic" : suggested;
  const status = statusFor(kind, words);
  const asOf = timeIn(words) ?? timeIn(sentence);
  const shared = {
    id: setting.id,
    ...setting.place,
    summary: summaryOf(words),
    ...(status === undefined ? {} : { status }),
    ...(asOf === null ? {} : { asOf }),
    countries: [],
    quantities: [...quantities],
    caveats: [],
    doesNotSay: [],
  };
  const claim = claimOf(kind, shared, setting);
  const parties = new Set(definitionOf(claim).parties(claim, setting.lead));
  const ours = kind === "deployment" && /\b(?:we|our)\b/i.test(words) ? setting.lead : null;
  const named = [...(ours === null ? [] : [ours]), ...codesOf(namedIn(words))];
  const countries = [...new Set(named)].filter((code) => !parties.has(code));
  return { ...claim, countries };
}

type Shared = Pick<
  WrittenClaim,
  "id" | "quote" | "summary" | "countries" | "quantities" | "caveats" | "doesNotSay"
>;

function claimOf(kind: Kind, shared: Shared, setting: Setting): WrittenClaim {
  const background = (): WrittenClaim => ({
    kind: "background",
    ...shared,
    status:
      kind === "quotation" && !/:$/.test(setting.words)
        ? "quoted"
        : statusFor("background", setting.words),
  });
  switch (kind) {
    case "quotation":
      return setting.speaker ? { kind, ...shared, speaker: setting.speaker } : background();
    case "aid":
      return { kind, ...shared, ...aidFields(setting) };
    case "deployment":
      return { kind, ...shared, ...deploymentFields(setting) };
    case "agreement": {
      const fields = agreementFields(setting);
      return fields.parties.length > 0 ? { kind, ...shared, ...fields } : background();
    }
    case "support": {
      const fields = supportFields(setting);
      return fields.supported.length > 0 ? { kind, ...shared, ...fields } : background();
    }
    case "statistic":
      return setting.quantities.length > 0 ? { kind, ...shared } : background();
    case "meeting":
      return { kind, ...shared, engagement: true };
    case "correction":
      return {
        kind,
        ...shared,
        quantities: shared.quantities.map((one) => ({ ...one, role: "withdrawn" as const })),
      };
    default:
      return { kind, ...shared };
  }
}

/** The article's own time words that come first; a turn that opens the sentence before any other. */
function timeIn(words: string): string | null {
  const event = words.replace(OF_A_THING, "$1 ");
  const [turn] = OPENING.exec(words) ?? LATELY.exec(event) ?? [];
  return turn ?? timeWordsIn(event)[0]?.words ?? WITHIN.exec(event)?.[0] ?? null;
}

/** "Following the meeting," and "While at NATO the …" */
const OPENING =
  /^(?:Following|After|Before|During|While|Ahead of) (?:\S+ ){0,3}?\S+?(?=,| the \p{Lu}| \p{Lu}\p{Ll}+ )/u;

/** How soon something is to be done: "within 60 days" is an amount, and says when, too. */
const WITHIN = /\bwithin (?:\d+|\p{Ll}+) (?:hours?|days?|weeks?|months?|years?)\b/u;

/** "Recently announced" says when as much as "recently" does. */
const LATELY = /\b(?:recently|newly|previously|already) \p{Ll}+ed\b/u;

/** "Their recently announced bids" says it of the bids, and not of what is said about them. */
const OF_A_THING =
  /\b(the|their|its|our|his|her|an?) (?:recently|newly|previously|already) (?=\p{Ll}+ed\b)/giu;
