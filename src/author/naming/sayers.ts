/** Whether the next sentence begins after the words, so that it does not say whose they are. */
export function isEnded(words: string, after: string): boolean {
  return /^[.!?]/.test(after) || (/\.$/.test(words) && /^\s+\p{Lu}/u.test(after));
}

/** Who says it after the words: ”, said Y; ”, Y said; ”, as Y calls it. */
export function sayerAfter(after: string): string | null {
  const clause =
    /^[,.]?(?: [–—-])?\s*((?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Brig|Sgt|Rev|Hon|Sen|Rep|Gov|[BM]Gen|LtGen|LtCol|[RV]Adm|Commo|Cllr|Smt|Kum|Engr|Atty|Amb|Pres|Cpl|Cdr|Fr|St|[A-Z])\.|[^.“"‘!?]){0,140})/.exec(
      after,
    )?.[1] ?? "";
  if (OTHER_CLAUSE.test(clause)) return null;
  const inverted = SAID_BY.exec(clause);
  if (inverted) return inverted[1]?.replace(MEANWHILE, "") ?? null;
  const straight = SAYS.exec(clause);
  return straight ? clause.slice(0, straight.index) : null;
}

/** “…”, to which Y replied “…”: the words after them have a speaker of their own. */
const OTHER_CLAUSE = /^(?:to which|while|whereas|but|and) /;

/**
 * Who stands right after the words, whatever the verb: “…,” Y countered. Only for words that end
 * within a sentence.
 */
export function nameAfter(words: string, after: string): string | null {
  if (!/[,!?]$/.test(words) && !/^,/.test(after)) return null;
  const clause = /^,?\s*((?:\b(?:Mr|Mrs|Ms|Dr)\.|[^.“"‘!?:;]){2,140})/.exec(after)?.[1] ?? "";
  return !OTHER_CLAUSE.test(clause) && /^(?:\p{Ll}+ )?(?:the )?\p{Lu}/u.test(clause)
    ? clause
    : null;
}

/** The whole sentence that ends right before the words: "Y was clear. “…”". */
export function sentenceBefore(before: string): string {
  const text = before.replace(/(?<!\s)\s*[“"‘']$/, "");
  return /[.!?]$/.test(text) ? lastSentence(text) : "";
}

/** What stands in the sentence before the words, whatever its verb: "Y responded that", "According to Y,". */
export function clauseBefore(before: string): string {
  return lastSentence(before.replace(/[“"‘']$/, ""));
}

/** "Said Y after meeting Z": what else Y did then, and with whom. */
const MEANWHILE =
  /(?<=\p{L}),? (?:after|before|while|when|during|following|on|in|at|as|to|alongside|beside) .*$/u;

/** Whose words they are without a verb of saying: "For Y, it is “…”", "“…”: so Y", "“…” – Y, mayor". */
export function whoseView(before: string, after: string): string {
  return OF_VIEW.exec(lastSentence(before))?.[1] ?? VIEW_OF.exec(after)?.[1] ?? "";
}

const OF_VIEW =
  /^(?:For|To|In the (?:words|view|eyes|opinion) of|According to) ((?:the )?[^“”"]{3,120}?),/u;

const VIEW_OF =
  /^[,:]?\s*(?:[–—-]|so|thus|(?:was|is|were|came) (?:the|her|his) \p{Ll}+ (?:of|from)) ((?:the )?\p{Lu}[^.“”"]{2,100})/u;

/** Who says it right before the words: "said Y:". */
export function sayerNext(before: string): string | null {
  const next =
    /\b(?:said|says|added|wrote) ((?:(?!\b(?:said|says)\b).){2,80}?)[,:]?\s*(?:[“"‘']\s*)?$/.exec(
      lastSentence(before),
    )?.[1];
  return next && /^(?:\p{Lu}|the )/u.test(next) ? next : null;
}

/** Who says it before the words: the last "Y said". */
export function sayerBefore(before: string): string | null {
  const sentence = lastSentence(before);
  const [verb] = [...sentence.matchAll(EVERY_VERB)].slice(-1);
  return verb ? sentence.slice(0, verb.index) : null;
}

function lastSentence(before: string): string {
  return (
    before
      .split(
        /(?<=[.!?][”"’']?)(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Brig|Sgt|Rev|Hon|Sen|Rep|Gov|[BM]Gen|LtGen|LtCol|[RV]Adm|Commo|Cllr|Smt|Kum|Engr|Atty|Amb|Pres|Cpl|Cdr|Fr|St|No|[A-Z])\.)\s+(?=[\p{Lu}“"‘])/u,
      )
      .at(-1) ?? ""
  );
}

const VERBS =
  "said|says|added|adds|told|tells|called|calls|described|describes|praised|noted|notes|warned|warns|promised|explained|insisted|stressed|argued|announced|commented|replied|remarked|urged|asked|stated|declared|joked|recalled|welcomed|hailed|wrote|continued|concluded|acknowledged|pledged|vowed|thanked|spoke|put it|quipped|observed|admitted|confirmed|claimed|predicted|suggested|summed up|compared|dismissed|termed|dubbed|labelled|" +
  "pointed out|highlighted|mentioned|informed|countered|affirmed|repeated|writes|praises|explains|insists|stresses|argues|announces|replies|remarks|urges|asks|states|declares|recalls|welcomes|hails|" +
  "continues|concludes|acknowledges|pledges|vows|thanks|speaks|observes|admits|confirms|claims|predicts|suggests|cautioned|" +
  "cautions|lamented|hoped|emphasised|emphasized|reiterated|underlined|maintained|boasted|conceded|assured|reported|reflected";

const SAYS = new RegExp(`\\b(?:${VERBS})\\b`);

const EVERY_VERB = new RegExp(SAYS, "g");

const SAID_BY = new RegExp(
  `^(?:as )?(?:${VERBS}) ((?:the |our |her |his )?(?:\\p{L}|[hs]he).*)`,
  "u",
);
