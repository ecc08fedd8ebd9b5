import type { Kind } from "../../model/briefing.ts";
import type { Status } from "../../model/status.ts";

/** The status word that a claim's own words suggest; nothing where the kind says it. */
export function statusFor(kind: Kind, words: string): Status | undefined {
  const rules = RULES[kind];
  return rules?.find(([pattern]) => pattern.test(words))?.[1];
}

/** Whether words tell of more than one of what was done, is to come and is talked of: one status cannot be that of both. */
export function tellsTwo(kind: Kind, words: string): boolean {
  const told = [[DONE], COMING.map(([rule]) => rule), TALKED_OF.map(([rule]) => rule)];
  const found = told.filter((rules) => rules.some((rule) => rule.test(words)));
  return TOLD_AS_DONE.has(kind) && found.length > 1;
}

const TOLD_AS_DONE: ReadonlySet<Kind> = new Set(["aid", "deployment", "equipment"]);
const DONE =
  /\b(?:deliver|deploy|donat|doubl|increas|provid|rais|reinforc|suppli|tripl)ed\b|\b(?:gave|given|sent)\b/i;

type Rule = readonly [RegExp, Status];

/** What is spoken of or weighed, before anybody has decided it. */
const WEIGHED: readonly Rule[] = [
  [/\b(?:discuss\w*|consider(?:s|ed|ing)|weighing|negotiat(?:e|es|ed|ing))\b/i, "discussed"],
  [/\b(?:can be provided|what further|undecided|no decision)\b/i, "discussed"],
  [/\b(?:in|held|holding|began|opened) (?:\w+ )?talks\b/i, "discussed"],
  [/\b(?:not|yet to)(?: yet)?(?: been| be)? (?:decided|agreed|approved)\b/i, "discussed"],
];

/** What somebody wants; another may have promised it in the same breath. */
const ASKED_FOR: readonly Rule[] = [
  [/\b(?:ask|appeal|call)(?:s|ed|ing)? for\b|\brequest(?:ed|ing)\b/i, "discussed"],
  [/\bseek(?:s|ing)?\b|\bsought\b/i, "discussed"],
];

const TALKED_OF = [...WEIGHED, ...ASKED_FOR];

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
    ...WEIGHED,
    ...COMING,
    ...ASKED_FOR,
    [/\bdeliver(?:s|ed|y|ies)\b/i, "delivered"],
    [ALWAYS, "provided"],
  ],
  deployment: [...WEIGHED, ...COMING, ...ASKED_FOR, [ALWAYS, "stated as done"]],
  agreement: [
    [/\bin principle\b/i, "agreed in principle"],
    [/\binitial(?:l?ed|s)\b/i, "initialled"],
    ...COMING.filter(([, status]) => status !== "committed"),
    [/\bratif(?:y|ies|ied)\b/i, "ratified"],
    [/\b(?:into force|took effect|takes effect)\b/i, "entered into force"],
    [/\bissued?\b/i, "issued"],
    [/\bsign(?:s|ed)?\b/i, "signed"],
    ...TALKED_OF,
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
  equipment: [
    ...WEIGHED,
    ...COMING,
    ...ASKED_FOR,
    [/\bdeliver/i, "delivered"],
    [ALWAYS, "reported"],
  ],
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
