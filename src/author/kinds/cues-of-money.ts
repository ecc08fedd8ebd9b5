import { type Cue, cue, FEW, LETTER, says } from "./cue.ts";
import { GIVING } from "./tenor.ts";

/** Money that is not a price. */
export const MONEY =
  /(?:[£$€¥₹]\s?\d|\b(?:[A-Z]{3}|N?Rs\.?|KSh|Sh|kr) ?\d)[\d.,]*(?!.{0,12}\b(?:per|a|each) (?:kg|kilo|tonne|litre|child|person|acre|hour|day|dose|barrel)\b)|\b(?:million|billion|bn|trillion|thousand|\d) (?:pounds|dollars|euros?|yen|kron(?:er|or)|shillings|rupees|vatu|rand)\b/;

/** A sum's use: what it will be spent on, or who gets it. */
export const SPENT =
  /\b(?:is|are) expected to (?:match|follow with|double|top up|donate|pay|add|give|provide|contribute|lend|bring)\b|\b(?:will|would|is to|are to) (?:be (?:spent|used|channelled|paid|split|shared|disbursed)|go|pay|fund|support|help|buy|provide|reach|flow|add)\b|\b(?:goes to|is for|are for)\b|\b(?:of this|of that|of which|of the total|of the sum)\b/i;

/** Help that is given without a sum: "will treat 325,000 children". */
export const HELPED =
  /^(?:With|Through|Under) (?:this|these|the) (?:new |additional )?(?:funding|funds|money|grant|package|assistance|support|contribution)\b|\b(?:has|have|had|is|are) (?:\p{Ll}+ )?(?:delivered|delivering|supplied|supplying|trucked|trucking|distributed|distributing|shipped|shipping|feeding|sheltering|treating|vaccinating|airlifted|airlifting)\b|\bsupports? (?:some |about |over |nearly )?\d|\b(?:will|would|to) (?:\p{Ll}+ )?(?:treat|feed|vaccinate|immunise|immunize|shelter|procure|distribute|deliver|receive|get|go to)\b/u;

/** What is only the name of a meeting: nobody gives by attending a donor conference, or by calling one. */
const GATHERING = `(?:aid|assistance|donors?|humanitarian|relief|fund)[’']?(?: ${LETTER}+)? (?:conference|summit|meeting|forum|round ?table)`;

const GIVEN = new RegExp(`(?!${GATHERING})${GIVING.source}`, "iu");

/** What is given, what is promised or ruled, and what comes next. */
export const CUES_OF_MONEY: readonly Cue[] = [
  cue(
    "aid",
    5,
    /^(?:the|this|these|both) (?:(?:new|extra|additional|first|latest|same) )?(?:money|funds?|funding|cash|grants?|aid|assistance)\b/i,
  ),
  cue(
    "aid",
    7,
    /\b(?:increas|boost|rais|doubl|tripl|extend)\p{Ll}* (?:its|their|our|the) (?:\p{Ll}+ )?(?:support|aid|assistance|contribution)\b[^.;]{0,80}(?:[£$€¥₹]|\d)/u,
  ),
  cue("aid", 5, /\breleas(?:es?|ed|ing) (?:\p{Ll}+ ){0,2}(?:[A-Z]{0,3} ?[£$€¥₹]|[A-Z]{3} \d)/u),
  cue("aid", 4, /\badd(?:s|ed|ing)? (?:an? )?(?:\p{Ll}+ )?(?:[A-Z]{0,3} ?[£$€¥₹]|\d)/u),
  says(
    "aid",
    5,
    "(?:would be|will be|are|is|as|in) (?:grants|loans)|(?:has|have|had) (?:\\S+ )?given [^.;]{0,30}\\d",
  ),
  says("aid", 5, "(?:is|are|was|were) (?:also )?contributing"),
  says("aid", 4, "brings? the total"),
  says("aid", 5, "sum (?:promised|pledged)|of it (?:goes|went) to|appropriated"),
  cue("aid", 7, /\bmeets? (?:the (?:cost|bill)|[£$€])/),
  says(
    "aid",
    4,
    "a loan of|loans? (?:of|worth)|match(?:es|ed)? every|foot(?:s|ing)? the bill|total now",
    `(?:bears?|covers?|bore|covered)${FEW}(?:costs?|share|bill|expenses)`,
    `(?:airlift|flown|flew|shipped|trucked|landed)${FEW}(?:tonnes|tons|rations|tents|supplies|medicines|kits)`,
    `(?:in|of) (?:${LETTER}+ )?aid|military (?:financing|assistance|aid)`,
    `transfer(?:s|red)?${FEW}[£$€\\d]`,
    `(?:brought|distributed|delivered|rebuilt|sent|donated)${FEW}(?:kits|tents|rations|doses|meals|schools|clinics|homes)`,
    "tonnes of (?:food|relief|grain|medicines?|supplies|aid)|food parcels|emergency shelters?|field hospital for",
  ),
  cue(
    "aid",
    4,
    /\b(?:receives?|received|gets?|gains?|is given|are given)\b.{0,40}(?:[£$€¥₹]|\b\d)/,
  ),
  cue("aid", 3, GIVEN),
  says("aid", 3, "(?:is|are) lending|tranche|instalment|an advance of"),
  says("aid", 2, "pays?|paid|jointly pay|adds|disbursed|response to date|total since"),
  cue("aid", 4, /\btotal (?:since|to date|so far)\b[^.;]{0,100}[£$€¥₹]/),
  says(
    "commitment",
    4,
    "(?<!\\b(?:where|whether|what|how)\\b[^,;]{0,40})(?:will|would)|shall|(?:stands?|is|are) (?:ready|prepared) to|plans? to|aims? to|aim is to|commit(?:s|ted)|must|is to|are to|to spend|sets? aside",
    "no later than|deadline|expects? .{0,40}to|are also planned|exempt|falls? from",
    "bann?(?:ed|s)|(?:is|are) (?:banned|blacklisted|listed)|sanctions (?:on|against)|quotas? (?:on|for|of)|price cap|embargo|(?:impos|adopt|introduc|extend)(?:es|ed|s|ing)? [^.;]{0,40}(?:measures|sanctions)|asset freezes?|approved|approves|sanctioned|allocat(?:ed|es)|earmark(?:ed|s)|at an outlay|is scrapped|are scrapped|is abolished|required to|entitles?|intends? to",
  ),
  says(
    "commitment",
    5,
    `(?:undert(?:ake|akes|aken|ook)|pledge[sd]?|vow(?:s|ed)?|promise[sd]?|agree[sd]?|resolve[sd]?|commit(?:s|ted)) to (?!meet|convene|hold (?:\\S+ ){0,4}(?:talks|meetings?|consultations?|summits?|dialogues?|rounds?|sessions?))${LETTER}+`,
  ),
  cue(
    "commitment",
    3,
    /\b(?:[Bb]y (?:the end of )?(?:(?:early|late|mid-?) ?)?(?:the )?(?:\d{4}|\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,4}|spring|summer|autumn|year-end|decade|(?:the )?end of (?:this|the) \p{L}+)|[Ff]rom next|until \d{4}|[Oo]ver the next|[Oo]ver the life|national goal|first step)\b/u,
  ),
  says(
    "commitment",
    3,
    "targets? (?:is|are|of)|arrives? (?:in|on|by|from)|may (?:only )?(?:not )?(?:be|come|draw|borrow|use|apply|claim)",
  ),
  says("commitment", 2, "targets?"),
  says(
    "commitment",
    5,
    "(?:extend|renew|prolong)(?:ed|s)? (?:the|its|their) (?:\\S+ )?(?:mandate|mission|measures|regime|operation)|set (?:its|their|the) (?:budget|ceiling) at",
  ),
  cue(
    "commitment",
    5,
    /\b(?:announc\p{Ll}+|unveil\p{Ll}+|launch\p{Ll}+|confirm\p{Ll}+)\b[^.;]{0,40} (?:invest\p{Ll}+|funding|plans?|measures|package|strategy|scheme|programme|program|fund)\b|\b[Ii]nvest(?:s|ed|ing|ments? of)? (?:an? (?:extra|further|additional|total of) )?(?:[A-Z]{0,3} ?[£$€¥₹]|[A-Z]{3} \d)/u,
  ),
  cue(
    "commitment",
    4,
    /\b(?:shared the (?:view|recognition)|concurred|agreed|confirmed|decided) that\b[^.;]* (?:should|would|will)\b/,
  ),
  says("commitment", 2, "can (?:be|claim|borrow|apply|draw|get|expect)|is reserved|are reserved"),
  cue("commitment", 4, /^(?:From|By(?! the numbers)|Until|Under|To) [^.]{0,60}:$/),
  cue(
    "commitment",
    7,
    /\bcommit(?:s|ted|ting)? (?:(?:a |an |further|additional|another|up to|some|about|over|more than|nearly) ?)*(?:[A-Z]{0,3} ?[£$€¥₹]|[A-Z]{3} ?\d)/,
  ),
  cue(
    "commitment",
    6,
    /\b(?:cost|bill|price|expense)s?\b[^.;]{0,60}\b(?:is|are|will be|to be) (?:shared|split|borne|covered|met|carried) (?:equally )?(?:by|between|among)\b/,
  ),
  says(
    "commitment",
    2,
    "allows?|permits?|enables?|frozen|freezes?|caps?|capped|the (?:new|revised) (?:rules|law|scheme|contract)",
    "(?:rises?|goes|go|drops?|falls?|climbs?|cut|raised) (?:from .{1,30} )?to",
  ),
  says(
    "outlook",
    5,
    "(?:meets?|comes? together) (?:next|again)|next (?:meeting|round)|looks? forward",
    "is (?:due (?:to|before|by|in|on|at|from|early|late|later|next|this)|expected)|are (?:due|expected|scheduled) (?:on|in|by|to)|is scheduled|to be (?:published|debated|tabled|laid)",
    "will (?:travel|fly|be set|be its|present|take stock|debate|discuss|review|examine|be announced|follow|convene|host|be held|meet|visit|vote|decide|consider|return to)",
    "(?:is|are) expected to (?:attend|join|meet|visit|report|decide|vote)|is to be (?:briefed|debated|tabled|laid|published)",
    "follows in(?! the wake)|opens? on|closes? on|starts? on|set by|before the (?:next|summit)|must approve|consultation|hearings|will try",
    "(?:is|are) (?:planned|foreseen|scheduled|due|set) (?:for|in|on|before|to take place)",
    "(?:goes|moves|passes|returns) (?:now )?to (?:the )?[^.;]{0,30}(?:parliament|council|house|senate|congress|committee|board|assembly|cabinet)",
    "bring [^.;]{0,50} (?:before|to) (?:the )?(?:parliament|house|council|assembly|cabinet|congress|senate|dáil|oireachtas|bundestag|storting)",
    "talks (?:continue|resume)|ends on|will (?:come|go|be laid) before|will join (?:the )?talks|will end on",
  ),
  says(
    "outlook",
    5,
    "(?:is|are) (?:set|slated|poised|lined up) to|will resume|resumes? (?:in|on)|will be (?:concluded|completed|finali[sz]ed|submitted)",
    "consultations? (?:with [^.;]{0,60} )?(?:will|is|are|opens?|closes?|begins?|runs?)",
    "will (?:take place|be (?:set|announced|held|published|released|debated|discussed|reviewed|considered|voted on|opened|unveiled|presented))",
  ),
  says(
    "outlook",
    3,
    "(?:is|are) (?:expected|due|set|likely) to (?:sign|ratify|conclude|adopt|approve|enter)",
  ),
  says(
    "outlook",
    7,
    "will hold (?:its|the|an?|their) [^.;]{0,40}(?:debate|hearings?|votes?|sessions?|meetings?|talks|elections?|summit|conference|exercise)",
  ),
  says(
    "outlook",
    6,
    "(?:continues?|goes on with) (?:his|her|their|its) (?:tour|visit|trip|journey)",
    "(?:in|on) (?:january|february|march|april|may|june|july|august|september|october|november|december),? [^.;]{0,80} will (?:run|stage|host|lead|open|travel)",
  ),
  says("outlook", 2, "in the coming"),
  cue(
    "outlook",
    3,
    /\bshould (?:also |then |soon )?(?:be|cut|rise|fall|reach|save|bring|create|allow|help|make|take|see|lower|raise)\b/,
  ),
  cue(
    "commitment",
    4,
    /^From (?:next|\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ (?:\d{1,2}, )?\d{4}|\d{4}),? /u,
  ),
  cue(
    "commitment",
    4,
    /\b(?:package|plan|scheme|programme|program|contract|deal|fund)s? (?:is|are) worth\b/,
  ),
  says("outlook", 4, "(?:is|are|seems?) (?:un)?likely"),
  says("outlook", 3, "could|hopes? to|may yet|hopes? for"),
  cue(
    "outlook",
    5,
    /^(?:Tomorrow|Next (?:week|month|year|spring|summer|autumn|winter)|Later this)\b/,
  ),
  cue(
    "outlook",
    5,
    /\bwill\b[^.;]{0,80}\b(?:tomorrow|next (?:week|month)|later this|on (?:\d{1,2} )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December))/,
  ),
  cue(
    "outlook",
    4,
    /^(?:In|On) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December)\p{Ll}*,? [^.;]*\b(?:reports|meets|opens|votes|hosts|returns|publishes|presents|travels|decides)\b/u,
  ),
  cue(
    "outlook",
    4,
    /\b(?:opens?|closes?|begins?|resumes?|travels?|flies|visits?|presents?|votes?|reports?|publishes|convenes?|heads? to|comes? (?:back )?to|goes (?:to|before)|leaves|sits|returns?|hosts?|gathers?|meets?)\b[^.;]{0,60}\b(?:tomorrow|next (?:week|month|year|spring|summer|autumn|winter)|later this|this (?:spring|summer|autumn|fall|winter)|(?:on|in|from) (?:\d{1,2} )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December))/u,
  ),
];
