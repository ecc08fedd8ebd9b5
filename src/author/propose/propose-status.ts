import type { Kind } from "../../model/briefing.ts";
import type { Status } from "../../model/status.ts";

/** The status word that a claim's own words suggest; nothing where the kind says it. */
export function statusFor(kind: Kind, words: string): Status | undefined {
  const rules = RULES[kind];
  return rules?.find(([pattern]) => pattern.test(words))?.[1];
}

/** Whether words tell of what was done and of what is to come: one status cannot be that of both. */
export function tellsTwo(kind: Kind, words: string): boolean {
  return TOLD_AS_DONE.has(kind) && DONE.test(words) && COMING.some(([rule]) => rule.test(words));
}

const TOLD_AS_DONE: ReadonlySet<Kind> = new Set(["aid", "deployment", "equipment"]);
const DONE =
  /\b(?:deliver|deploy|donat|doubl|increas|provid|rais|reinforc|suppli|tripl)ed\b|\b(?:gave|given|sent)\b/i;

type Rule = readonly [RegExp, Status];

const ALWAYS = /^/;

const COMING: readonly Rule[] = [
  [/\b(?:plan(?:s|ned|ning)?|intends?|aims?) to\b/i, "planned"],
  [/\bpledg/i, "pledged"],
  [/\b(?:commit(?:s|ted|ment)?|undert(?:akes?|ook))\b/i, "committed"],
  [/\b(?:propos\w+|could|would like)\b/i, "proposed"],
  [/\b(?:announc\w+|promis\w+|offer(?:s|ed)?)\b/i, "announced"],
  [/\bexpect\w*\b/i, "expected"],
  [/\b(?:will|shall|would|(?:is|are) (?:to|due to|set to))\b/i, "announced"],
];

/** By kind, the first that fits. */
const RULES: Readonly<Partial<Record<Kind, readonly Rule[]>>> = {
  aid: [
    [/\b(?:discuss\w*|can be provided|what further)\b/i, "discussed"],
    ...COMING,
    [/\bdeliver(?:s|ed|y|ies)\b/i, "delivered"],
    [ALWAYS, "provided"],
  ],
  deployment: [...COMING, [ALWAYS, "stated as done"]],
  agreement: [
    [/\bin principle\b/i, "agreed in principle"],
    [/\binitial(?:l?ed|s)\b/i, "initialled"],
    ...COMING.filter(([, status]) => status !== "committed"),
    [/\bratif(?:y|ies|ied)\b/i, "ratified"],
    [/\b(?:into force|took effect|takes effect)\b/i, "entered into force"],
    [/\bissued?\b/i, "issued"],
    [/\bsign(?:s|ed)?\b/i, "signed"],
    [ALWAYS, "reported"],
  ],
  support: [
    [/\b(?:reaffirm|restat|reiterat|underlin|confirm)/i, "reaffirmed"],
    [ALWAYS, "voiced"],
  ],
  background: [
    [/\b(?:said|says|added|told [^.:]{1,100}):$/i, "attribution"],
    [/^(?:to|in order to|so that|underlin\w+|underscor\w+) /i, "stated purpose"],
    [/^(?:in response to|because|due to|owing to|as a result of)\b/i, "stated cause"],
    [/\b(?:allows?|enables?|lets?) .{1,200}? to\b/i, "stated purpose"],
    [/^(?:designing|aiming|seeking)\b/i, "aim"],
    [/^(?:as|while|with)\b/i, "context"],
    [/\b(?:key to|vital|essential|crucial|world-leading|iron-?clad|historic)\b/i, "claimed"],
    [ALWAYS, "reported"],
  ],
  equipment: [...COMING, [/\bdeliver/i, "delivered"], [ALWAYS, "reported"]],
  commitment: [
    [/\bpledg/i, "pledged"],
    [/\b(?:plan|aim|target|goal)/i, "planned"],
    [/\bannounc/i, "announced"],
    [ALWAYS, "committed"],
  ],
  statistic: [
    ...COMING.filter(([, status]) => status === "expected" || status === "announced"),
    [/\b(?:estimat\w+|about|around|nearly|approximately|some)\b/i, "estimated"],
    [ALWAYS, "counted"],
  ],
};
