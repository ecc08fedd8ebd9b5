/** What a sentence may be about. */
export type SentenceKind =
  | "meeting"
  | "topic"
  | "quotation"
  | "aid"
  | "deployment"
  | "agreement"
  | "support"
  | "outlook"
  | "background"
  | "equipment"
  | "commitment"
  | "statistic"
  | "notice";

/** Words that speak for a kind, and how strongly. */
export interface Cue {
  readonly kind: SentenceKind;
  readonly weight: number;
  readonly words: RegExp;
}

const cue = (kind: SentenceKind, weight: number, words: RegExp): Cue => ({ kind, weight, words });

/** Money that is not a price. */
export const MONEY =
  /(?:[£$€¥]\s?\d|\b(?:[A-Z]{3}|N?Rs|KSh|Sh|kr) ?\d)[\d.,]*(?!.{0,12}\b(?:per|a|each) (?:kg|kilo|tonne|litre|child|person|acre|hour|day|dose|barrel)\b)|\b(?:million|billion|bn|trillion|thousand|\d) (?:pounds|dollars|euros?|yen|kron(?:er|or)|shillings|rupees|vatu|rand)\b/;

/** A number in digits or letters. */
export const NUMBERED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|half|halved|doubled|tripled|thirds?|quarters?|one in)\b/i;

/** Words of giving, by which an article's bare amounts are aid. */
export const GIVING =
  /\b(?:aid|assistance|grants?|donat(?:e[sd]?|ions?)|relief|credits|donors?|contribut(?:es?|ed|ing|ions?)|gives?|gave|given .{0,40}to|lends?|provides?|provided|pledges?|pledged|put in|humanitarian|fund)\b/gi;

/** Words of forces and arms, without which boats and vehicles are no equipment. */
export const ARMED =
  /\b(?:defen[cs]e|military|army|navy|troops|missiles?|weapons?|ammunition|battalion|soldiers|personnel)\b/i;

const THINGS =
  "tanks?|howitzers?|missiles?|rounds|shells|drones?|aircraft|vehicles|boats|launchers?|interceptors?|radars?|rifles|ammunition|artillery|helicopters?|ships?|batteries|rafts|sorties|trucks|lorries";

/** Each kind's words: verbs first, then what the verbs are said of. */
export const CUES: readonly Cue[] = [
  cue(
    "meeting",
    4,
    /\b(?:met|meets|chaired|co-chaired|attended|sat down|held talks|gathered|were represented|took part by|visited|toured|travell?ing on to|came to|had a seat|joined by|joined the talks|heard from|sent (?:ministers|officials)|spoke (?:first|for|last)|agreed to (?:meet|convene|hold)|has spent .{0,30} in)\b/,
  ),
  cue(
    "meeting",
    1,
    /\b(?:meeting|talks|summit|conference|counterparts?|visit|round ?table|reception|hosted|took part)\b/i,
  ),
  cue(
    "aid",
    5,
    /^(?:the|this) (?:money|funding|cash|grant|aid)\b|\b(?:sum (?:promised|pledged)|of it (?:goes|went) to|appropriated)\b/i,
  ),
  cue("aid", 7, /\bmeets? (?:the (?:cost|bill)|[£$€])/),
  cue(
    "aid",
    4,
    /\b(?:a loan of|loans? (?:of|worth)|match(?:es|ed)? every|foot(?:s|ing)? the bill)\b/i,
  ),
  cue(
    "topic",
    4,
    /\b(?:discussed|spoke about|spoke of|talked about|weighed|looked ahead|considered|exchanged views|touched on|raised (?:the|their)|compared notes|talks (?:focused|centred) on|on the agenda|reviewed progress)\b/i,
  ),
  cue(
    "agreement",
    5,
    /\b(?:signed|sign|initialled|initialed|ratified|ratif(?:y|ies)|entered into force|enters? into force|took effect|takes effect|agreed in principle)\b/i,
  ),
  cue(
    "agreement",
    2,
    /\b(?:treaty|memorandum|letter of intent|declaration|protocol|accord|pact|convention|agreement|arrangement|under the (?:plan|deal))\b/i,
  ),
  cue("agreement", 1, /\b(?:agreed|agrees|deal|parties|under chapter|names no sum)\b/i),
  cue(
    "support",
    6,
    /\b(?:reaffirmed|voiced|expressed|restated|underlined|reiterated|gave|offered|confirmed)\b.{0,40}\b(?:support|backing|solidarity)\b/i,
  ),
  cue(
    "support",
    5,
    /\b(?:welcomed|backed|endorsed|applauded|supports)\b.{0,60}\b(?:idea|offer|proposal|plan|bid|decision|wish|application|candidacy|call)\b/i,
  ),
  cue("support", 6, /\b(?:won|has) .{0,30}\b(?:support|backing)\b|\bwould (?:also )?like to see\b/),
  cue(
    "deployment",
    4,
    /\b(?:deploy(?:s|ed)?|stationed|based at|garrison|rotate|redeployed|take up (?:new )?posts?|embarked|leaves .{0,30} with|on station|will stay|(?:is|are) due in \p{Lu}\p{L}+|(?:soldiers|crews|troops) .{0,20}trains?|may stay)\b/u,
  ),
  cue(
    "deployment",
    3,
    /\b(?:troops|soldiers|personnel|battalion|brigade|squadron|regiment|frigate|destroyer|divers?|dive team|fighters|crews|the Army|Royal Navy|jets|members of the)\b/,
  ),
  cue(
    "deployment",
    4,
    /\b(?:for a deployment|flying out of|(?:left|sailed from|sails from|leaves) \p{Lu}\p{L}+ (?:on|for|with)|patrols? (?:of|in|off) the|(?:permanent|forward|rotational) presence|is to be joined by|has been joined by)\b/u,
  ),
  cue(
    "deployment",
    3,
    /\b(?:peacekeepers|sailors|submarine|the (?:carrier|strike|battle) ?group|airmen)\b/,
  ),
  cue(
    "equipment",
    4,
    new RegExp(
      `\\b(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|dozens of|hundred(?: and \\w+)?)(?:m|k|\\+)?(?: million)?(?:-\\w+)? (?:(?!for|of|in|to|at|from|towards)[\\w/-]+ ){0,3}(?:${THINGS})\\b`,
      "i",
    ),
  ),
  cue(
    "equipment",
    2,
    new RegExp(`\\b(?:${THINGS}|turbines?|stocks?|spare parts|kits?|small arms)\\b`, "i"),
  ),
  cue(
    "equipment",
    2,
    /\b(?:from stock|under contract|on order|from a contract|come from|built (?:by|under)|contract worth|stocks of|overhaul|fires?|can carry|arrive|part of the package)\b/i,
  ),
  cue("aid", 3, new RegExp(GIVING.source, "i")),
  cue("aid", 2, /\b(?:pays?|paid|jointly pay|adds|disbursed|response to date|total since)\b/),
  cue(
    "commitment",
    4,
    /\b(?:will|would|shall|plans? to|aims? to|commit(?:s|ted)|must|is to|are to|to spend|set aside|no later than|deadline|expects? .{0,40}to|are also planned|exempt|falls? from|(?:are|be) expected to)\b/,
  ),
  cue(
    "commitment",
    3,
    /\b(?:by (?:the end of )?(?:\d{4}|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d)|[Ff]rom next|until \d{4}|over the next|over the life|national goal|target|first step)\b/u,
  ),
  cue(
    "outlook",
    5,
    /\b(?:(?:meets?|come[s]? together) (?:next|again next)|next (?:meeting|round)|in the coming|hopes? to|looks? forward|is (?:due (?:to|before|by|in|on)|expected)|will (?:travel|fly|be set|be its|present|take stock|be announced|follow)|follows in|open[s]? on \d|opens? on|starts? on|set by|before the (?:next|summit)|must approve|consultation|hearings|will try|could)\b/i,
  ),
  cue(
    "statistic",
    4,
    /(?:%|\b(?:per ?cent|percent|percentage points?|one in|two in|three in|nine in|in ten|out of ten|quarters? of|thirds? of|tenth of|average|survey|poll|rate|rose|risen|fell|fallen|dropped|tripled|halved|climbed|increased|decreased|counted|accounted for|amounts to|stands at|made up|killed|injured|displaced|hurt|lost|violated|scrambled|needs? twice|imports?|exports?|costs?|inhabitants|population|twice as many|oldest|youngest|on record|was worth|modelling|estimates?|assumed|workforce))(?![\p{L}])/iu,
  ),
  cue(
    "statistic",
    4,
    /^(?:\p{L}+ )?(?:of the )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)|\b(?:\d|\p{Ll}+) of the \d+ \p{L}+|\bthan (?:it|they) did\b|\b(?:fewer|less|more|lower|higher) than (?:in|a (?:year|decade|generation) ago|one)\b|\b(?:have|had|has) (?:fled|grown|gone up|lengthened|shrunk|doubled)\b|\b(?:stands? at|stood at|went up|went to citizens|live here|sold goods|goods worth|reckons|casualties|tally|threefold|twofold|fourfold|tenfold|in penalties|penalty notices|metric tons|got worse|improved)\b/iu,
  ),
  cue(
    "statistic",
    2,
    /\b(?:last (?:year|winter|month|summer)|since \d{4}|in \d{4}|during \d{4}|figures show|a day|an? (?:usual )?(?:year|decade)|an estimated|according to|study|households|recruits?|people|jobs|homes|have|has|were|launched|hundreds of|dozens of|thousands of)\b/i,
  ),
  cue(
    "notice",
    9,
    /^(?:[–—] ?\p{Lu}|correction|further (?:reading|information)|read (?:also|more)|photo(?:graph)?s?\b|press (?:desk|contact|office)|media (?:enquiries|contact|relations)|enquir|inquir|for inquiries|interviews:|questions\?|call the|contact|reporters may|figures are|source:|published|updated|from:|note:|an earlier (?:version|notice|release|advisory)|errat(?:um|a)\b|issued (?:at|by|on)\b|news release\b|press:|press release\b|media release\b|\p{Lu}+ news ?desk|newsdesk|office of communications|legal notice|for (?:security|legal) reasons)/iu,
  ),
  cue(
    "notice",
    7,
    /\b(?:earlier version of (?:this|the)|correct number is|is published as|we corrected|(?:should|must) be disregarded|has been withdrawn|not affected by this|is withheld|may be used freely|will report at \d|are rounded|press office|news desk|tel\.|is taken as)/i,
  ),
  cue(
    "notice",
    7,
    /^(?:\d+[.)] |\(?[a-z]\) )?(?:use|choose|bring|call|ring|visit|contact|book|apply|register|see|email|write to|download|click|find out|check|go to|ask)\b(?! (?:of|by|in))/i,
  ),
  cue(
    "background",
    6,
    /^It (?:is|was) the (?:\d+(?:st|nd|rd|th)|\p{Ll}+(?:th|first|second|third)) |\b(?:have not concluded|no decision|draws on|this page sets out|come from \d+ countries)\b/iu,
  ),
  cue(
    "background",
    3,
    /\b(?:has been|had been|was formed|began|lasts|is independent|earlier|recently|known|founded|history|told her|remain|is part of|had (?:shown|struck|destroyed)|(?:been )?shown to allies|the first of|donated|operates|can carry|puts? the|it still is|none of|no \S+ or)\b/i,
  ),
];
