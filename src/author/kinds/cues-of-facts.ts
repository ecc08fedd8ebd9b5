import { type Cue, cue, LETTER, says } from "./cue.ts";

/** Whether a sentence has a number, in digits or letters, that is no year and no mark of a list. */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(text.replace(LIST_NUMBER, "").replace(YEARS, " "));
}

const LIST_NUMBER = /^\(?\d{1,2}[.)] /;

const YEARS = /(?<![\d,.£$€])(?:19|20)\d\d(?![\d,.]?\d| \p{Ll}+s\b)/gu;

const NUMBERED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|half|halved|doubled|tripled|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?|twice|one in|one [a-zß-öø-ɏḀ-ỿ]+ in)\b/iu;

const SMALL = "\\d|two|three|four|five|six|seven|eight|nine|ten";

/** Facts about the world, about the page itself, and what was so before. */
export const CUES_OF_FACTS: readonly Cue[] = [
  cue("statistic", 4, /%/),
  cue("statistic", 3, /(?<![\d,])\d[\d,]* times\b/),
  cue(
    "statistic",
    5,
    /\b(?:[Tt]rade|[Ee]xports|[Ii]mports|[Oo]utput|[Ss]ales|[Tt]urnover|[Rr]emittances)\b[^.;]{0,50}\b(?:reached|totalled|totaled|stood at|stands at|was worth|were worth|came to|crossed|exceeded|exceeds|topped|surpassed|hit|amounted to|grew to|rose to|fell to)\b|^(?:[A-Z]{2} )?(?:Price|Cost|Average|Output|Jobs|Share|Number|Rate|price|cost)\b[^.;]{0,40}: /,
  ),
  says(
    "statistic",
    4,
    "per ?cent|percent|percentage points?|one in|two in|three in|nine in|in ten|out of ten|(?<!(?:first|second|third|fourth|last) )quarters? of(?! an? (?:m|b)illion)|(?:half|thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?) of",
    "tenths? of|average|survey|poll|(?<!at an? )rates?|rose|risen|fell|fallen|dropped|tripled|halved|climbed|grew|shrank",
    "increased|decreased|counted|accounted for|amounts to|stands at|made up|killed|injured|displaced|hurt|lost",
    "violated|scrambled|needs? twice|imports?|exports?|costs? (?:about |around |some |just )?[A-Z]{0,3} ?[£$€\\d]|inhabitants|population|twice as many|oldest",
    "youngest|on record|was worth|modelling|estimates?|assumed|workforce|numbered|quadrupled|slipped|jumped",
    "uprooted|malnourished|hungry|times|cases|deaths|patients|reported|recorded|registered|seized|there (?:are|were)|waiting lists?|shortages?|account for|accounts for",
  ),
  cue(
    "statistic",
    4,
    new RegExp(`\\b(?:one|${SMALL}) ${LETTER}+ in (?:every )?(?:${SMALL})\\b`, "iu"),
  ),
  says(
    "statistic",
    5,
    "expects? [^.;]{0,60} to (?:grow|rise|fall|increase|decrease|reach|double|shrink|cost)",
  ),
  says(
    "statistic",
    6,
    "expects? (?:the )?(?:remittances|growth|inflation|trade|exports|imports|output|revenues?|demand|arrivals|sales|prices|unemployment)[^.;]{0,120}\\d",
  ),
  says(
    "statistic",
    5,
    "attacked|looted|(?:has|have) died|(?:lost|losing) their lives|for scale|buys (?:about |some |nearly )?\\d|warns? that",
  ),
  // "The Office believes that the firms moved £110 million."
  says(
    "statistic",
    6,
    "(?:believes?|assess(?:es|ed)|suspects?|reckons?|calculates?|estimate[sd]|found|shows?|showed|suggests?|reveal(?:s|ed)) (?:that )?[^.;]{0,120}\\d",
  ),
  says(
    "statistic",
    7,
    "(?:russia|russian forces|the enemy|the russians|the aggressor|moscow|militants|gangs) (?:has |have )?(?:launched|fired|attacked|struck|shelled|dropped)",
  ),
  says(
    "statistic",
    5,
    `(?:drones?|missiles?|aircraft|vessels?|ships?|jets|bombers) (?:${LETTER}+ )?(?:came|crossed|entered|struck|hit|flew|were (?:shot|downed|sighted|intercepted|spotted)|approached|sailed)`,
    `(?:drew|attracted|involved|brought together|hosted|saw) (?:some |about |around |over |more than |nearly |almost )*\\d[\\d,.]*`,
    "has (?:so far )?(?:trained|handled|treated|issued|inspected|visited|rescued|cleared|helped|reached|processed) (?:(?:some|about|around|over|more than|nearly|almost) )*\\d",
    "(?:has|have) (?:made|been (?:extended|widened|cut|raised|lengthened|reduced|expanded)) [^.;]{0,120}\\d",
  ),
  cue("statistic", 5, /\bputs? [^.;]{0,90} at (?:\p{Ll}+ ){0,2}(?:[A-Z]{0,3} ?[£$€¥₹]|\d)/u),
  cue(
    "statistic",
    4,
    /\b(?:came|comes|amounted|ran) to (?:(?:almost|nearly|just|some|about|over|more than|only) )*(?:[A-Z]{0,3} ?[$£€¥₹]|\d)/u,
  ),
  cue(
    "statistic",
    4,
    /^(?:[a-zß-öø-ɏḀ-ỿ]+ )?(?:of the )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)|(?<!\p{L})(?:\d|[a-zß-öø-ɏḀ-ỿ]+) of the \d+ [a-zß-öø-ɏḀ-ỿ]+|\bthan (?:it|they) did\b|\b(?:fewer|less|more|lower|higher) than (?:in|a (?:year|decade|generation) ago|one)\b|\b(?:have|had|has) (?:fled|grown|gone up|lengthened|shrunk|doubled)\b|\b(?:stood at|went up|went to citizens|live here|sold goods|goods worth|reckons|casualties|tally|threefold|twofold|fourfold|tenfold|in penalties|penalty notices|metric tons|got worse|improved)\b/iu,
  ),
  cue(
    "statistic",
    2,
    /\b(?:last (?:year|winter|month|summer)|since \d{4}|in \d{4}|during \d{4}|figures show|a day|an? (?:usual )?(?:year|decade)|an estimated|according to|study|households|recruits?|people|jobs|homes|(?<!\b(?:will|would|to|must|shall|may|should) )have|has|were|launched|hundreds of|dozens of|thousands of)\b/i,
  ),
  cue(
    "statistic",
    4,
    /^(?:(?:More than|Over|About|Some|Around|Roughly|Nearly|Almost|At least|Up to|An estimated|As many as|Fewer than|Only|Just) )?(?:\d[\d,.]*|(?!An? )\p{Lu}\p{Ll}+)(?: (?:million|billion|thousand|hundred))? (?:(?!of\b)\p{Ll}+ ){0,2}(?:people|children|women|men|families|households|pupils|patients|workers|refugees|homes|farmers|residents|adults|students)\b/u,
  ),
  cue(
    "statistic",
    3,
    /^(?!.*\b(?:will|must|shall)\b).*\b(?:against|compared (?:with|to)|up from|down from|versus|reach(?:ed|es)|averag(?:ed|es)) (?:(?:about|around|some|nearly|almost|just|only|more than|over|a (?:low|high|record) of) )*[-–−]?(?:[A-Z]{0,3} ?[£$€¥₹]|\d)/,
  ),
  // "In the first round 700 towns applied": so many did.
  cue(
    "statistic",
    3,
    /^(?!.*[£$€¥₹])[^.;]{0,60}?(?<![\d,.])\d[\d,.]*(?: (?!of\b|will\b|would\b|to\b)\p{Ll}+){1,3} \p{Ll}{2,}ed\b/u,
  ),
  // "ABC/Savvy", "ENDS": the marks of whoever typed it.
  cue("notice", 9, /^(?:[A-Z]{2,5}(?:\/[A-Z][A-Za-z]*)+|[-–— *]*ENDS?[-–— *]*)$/),
  cue("notice", 7, /\+\d{1,3}[ \d()-]{7,}|\b(?:advises? against|travel advice)\b/),
  cue(
    "notice",
    9,
    /^(?:this (?:is a summary|text|statement|release|note) |for (?:the )?(?:press|media)\b|\[|(?:free|unofficial) translation|[–—] ?[a-zß-öø-ɏḀ-ỿ]|correction|further (?:reading|information)|read (?:also|more)|photo(?:graph)?s?\b|press (?:desk|contact|office)|media (?:enquiries|contact|relations)|enquir|inquir|for inquiries|interviews:|questions\?|call the|contact|reporters may|figures are|source:|published|updated|from:|note:|an earlier (?:version|notice|release|advisory)|errat(?:um|a)\b|posted(?: on)?:|released(?: on)?:|release id\b|\(release id\b|(?:e-?mail|tel(?:ephone)?|phone|mobile|fax)[:.]? \S*[@\d(+]|issued (?:at|by|on)\b|news release\b|press:|press release\b|media release\b|spokes(?:person|man|woman)s?:|[a-zß-öø-ɏḀ-ỿ]+ news ?desk|newsdesk|office of communications|legal notice|for (?:security|legal) reasons|for (?:more|further|additional) (?:information|details))/iu,
  ),
  // "The Press Secretary provided the following readout:"
  cue(
    "notice",
    9,
    /\b(?:provided|issued|released|made|gave|attributable) (?:the following|this) (?:readout|statement|joint statement|remarks|comment|declaration|communiqu[eé])\b|\b(?:following|this) (?:readout|statement|joint statement) (?:was|is) (?:issued|released|attributable|made|provided)\b/i,
  ),
  cue("notice", 9, /^(?:Authori[sz]ed|Published|Issued) by [^.]*\p{Lu}/u),
  cue(
    "notice",
    7,
    /^(?:(?:Council|Commission|Joint|Implementing|Delegated) )*(?:[Dd]ecision|[Rr]egulation|[Dd]irective|[Rr]esolution) (?:\([A-Z, ]+\) )?(?:No\.? ?)?\d+\/\d+$/,
  ),
  cue("notice", 9, /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\.?$/),
  cue(
    "notice",
    7,
    /\b(?:earlier version of (?:this|the)|correct number is|is published as|we corrected|(?:should|must) be disregarded|has been withdrawn|not affected by this|is withheld|may be used freely|will report at \d|are (?:rounded|provisional)|press office|news desk|tel\.|is taken as)/i,
  ),
  cue(
    "notice",
    7,
    /^(?:\d+[.)] |\(?[a-z]\) )?(?:use|choose|bring|call|ring|visit|contact|book|apply|register|see|email|write to|download|click|find out|check|go to|ask)\b(?! (?:of|by|in))/i,
  ),
  cue(
    "notice",
    9,
    /^(?:\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){0,3}, )?(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+,? \d{4}|\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4})\.?$/u,
  ),
  cue(
    "background",
    6,
    /^It (?:is|was) the (?:\d+(?:st|nd|rd|th)|[a-zß-öø-ɏḀ-ỿ]+(?:th|first|second|third)) |\b(?:have not concluded|no decision|draws on|this page sets out|come from \d+ countries)\b/iu,
  ),
  cue(
    "background",
    4,
    /^(?:For|Over|In the past) (?:\p{Ll}+ )?(?:\d+|\p{Ll}+) (?:years|decades|months)\b/u,
  ),
  cue(
    "background",
    3,
    /\b(?:is|are|was|were|remains?|remained) (?:still )?the (?:only|first|second|third|last|largest|biggest|oldest|longest|smallest|highest|main|sole)\b/,
  ),
  cue("background", 2, /\b(?:[Ii]n|[Ss]ince|[Uu]ntil) (?:19|20)\d\d(?![\d–-])/),
  says(
    "background",
    4,
    "(?:is|are) (?:wholly |jointly |partly )?(?:owned|run) by|holds? the contracts|(?:has|have) (?:called for|warned of|warned that|asked for)",
    "(?:has|have) shown|dates (?:from|back)|named after|is home to|was last|were last|has been invoked|broke out",
  ),
  // "An asset freeze prevents any firm from …": what a thing is.
  cue(
    "background",
    6,
    /^(?:An?|The) (?:\p{L}+[- ]){1,4}(?:prevents?|prohibits?|means?|refers? to|is defined as|denotes?|consists? of|comprises?) /u,
  ),
  // "It has no powers and carries no arms."
  cue(
    "background",
    7,
    /^(?:It|They|The \p{Ll}+) (?:has|have|had|does|do|did|is|are|was|were) (?:no|not|never)\b(?! (?:doubt|longer))/u,
  ),
  says(
    "background",
    5,
    "^(?:the )?(?:deal|agreement|contract|decision|announcement|package|move|visit)s? (?:follows|comes|came|followed)",
    "^[^.;]{0,60}\\b(?:comes?|came|follows?|followed) (?:as|after|amid|against|in the wake of)",
    "has (?:opened|launched) (?:an? |\\S+ )?(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies))",
    "re-?opened|(?:breaches|offences|violations) (?:can|may|could)",
  ),
  says(
    "background",
    3,
    "(?:there|it) (?:is|are|was|were) (?:still |currently )?no|(?:has|have) yet to|has been|have been|had been|was formed|began|lasts|is independent|earlier|recently|known|founded|history|told her|remain",
    "is part of|had (?:shown|struck|destroyed)|(?:been )?shown to allies|the first of|donated|operates|can carry",
    "puts? the|it still is|none of|no \\S+ or|set up in|was (?:created|established|launched|set up)",
  ),
];
