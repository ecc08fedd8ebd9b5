import { type Cue, cue, FEW, says } from "./cue.ts";

/** Meetings, what was spoken of, what was signed, and who was backed. */
export const CUES_OF_TALKS: readonly Cue[] = [
  says(
    "meeting",
    4,
    "met(?! (?:\\d[\\d.,]* ?(?:%|per|[GMT]W|million|billion|targets?)|[£$€]|(?:the|its|their|all) (?:costs?|bill|targets?|deadline|needs?|demand|conditions|criteria)|(?:about|more|less|only|just|nearly|almost|half) ))|meets|chaired|co-chaired|attended|sat down|held talks|gathered|convened|were represented",
    "spoke (?:by (?:tele)?phone |by video |on the phone )?with",
    "took part by|visited|toured|travell?ing on to|had a seat|joined by|joined the talks|heard from",
    "joined (?:them|him|her)|sent (?:ministers|officials)|spoke (?:first|for|last)|called on (?:the|his|her)",
    "held (?:the|an?|their|its|his|her)[^.;]{0,60}(?:dialogue|consultations?|council|conference|forum|summit|round|session|commission)",
    "agreed to (?:meet|convene|hold (?:\\S+ ){0,4}(?:talks|meetings?|consultations?|summits?|dialogues?|rounds?|sessions?|conferences?))|has spent .{0,30} in|was received by|held .{0,30}(?:talks|meetings?)",
    "sat (?:beside|next to|opposite)|hosted (?:the|his|her|a|an) .{0,20}(?:minister|president|meeting|summit)",
    `(?:called|joined)${FEW}(?:conference|summit)`,
    "witnessed(?! the sign| an? sign)|graced|inaugurated|officiated at",
    "(?:travell?ed|journeyed|proceeded) to",
    "(?:went|came|was welcomed|stepped) aboard|laid (?:a wreath|flowers|the (?:first|foundation) stone)|took the salute|sat in on|paid (?:a|an|his|her|their) (?:\\S+ )?(?:visit|call)|exchanged greetings",
    "rounded off|stopped (?:over )?in|flew (?:to|in)|arrived in|opened the (?:conference|summit|meeting)",
  ),
  cue(
    "meeting",
    4,
    /\b(?:concluded|concludes|ended|began|begins|opened|led|leads|heads|headed|made|makes|pays?|paid|wrapped up|started|is on|undertook) (?:an?|the|his|her|their|its|this) (?:[\p{L}-]+ ){0,3}(?:visit|mission|trip|tour|delegation)\b/u,
  ),
  cue(
    "meeting",
    4,
    /\bcame to (?!an?\b|the\b|no\b)\p{L}+(?! (?:million|billion|bn))(?<!\d)\b(?![^.]{0,80}\bper cent)/u,
  ),
  says(
    "meeting",
    3,
    "(?:ministers?|secretary|secretaries|president|leaders|he|she|they) (?:also )?(?:met|meets|visited|toured|hosted|opened)",
  ),
  says(
    "meeting",
    1,
    "meetings?|talks|summit|conference|counterparts?|visits?|round ?table|reception|hosted|took part",
  ),
  // What a spokesperson told the press, without marks.
  cue(
    "quotation",
    7,
    /^[^.;“"]{0,80}(?:\b[Ss]pokes(?:person|man|woman)|\bPress Secretary|\bpress secretary)\b[^;“"]{0,60} (?:said|says|added|noted|confirmed|explained|stressed|told (?:reporters|the press|journalists))\b/,
  ),
  cue(
    "topic",
    7,
    /^The (?:talks|discussions|conversation|agenda) (?:also |then |further )?(?:covered|turned|ranged|dwelt|touched)\b/,
  ),
  says(
    "topic",
    4,
    "discussed|discussions? (?:covered|turned|ranged)|spoke about|spoke of|talked about|weighed",
    "looked ahead|considered|exchanged (?:views|notes)|touched on|raised (?:the|their|his|her|concerns?)",
    "compared notes|talks (?:focused|centred|centered|covered|turned|ranged)|on the agenda|reviewed progress",
    "took stock of|went over|dwelt on|reviewed (?:the|their|plans|preparations)|conversation turned|also covered|reflected on",
  ),
  cue(
    "topic",
    6,
    /^(?:\(?\w{1,2}[.)] )?(?:The (?:two |three |four )?(?:leaders|ministers|secretaries|officials|sides|principals|presidents|chiefs)|They|We|Both (?:sides|leaders|ministers))(?: also| then| further)? (?:discussed|exchanged|reviewed|talked about|considered|shared (?:\S+ ){0,2}concern|concurred)/i,
  ),
  says(
    "agreement",
    5,
    "signed|sign|initialled|initialed|ratified|ratif(?:y|ies)|entered into force|enters? into force",
    "took effect|takes effect|agreed in principle|concluded (?:a|an|the) .{0,30}(?:agreement|treaty|pact)",
    "acceded to|countersigned|exchanged letters|(?:have|has|had) (?:all )?agreed (?:terms|on|a|the)",
  ),
  cue(
    "agreement",
    5,
    /^(?:\(?[a-zß-öø-ɏḀ-ỿ]{1,4}\) )?(?:an? |the )?(?:MoU|memorandum|letter of intent|protocol|agreement|joint declaration)\b.{0,80}\b(?:between|with|on)\b/iu,
  ),
  says(
    "agreement",
    2,
    "treaty|memorandum|memoranda|letter of intent|declaration|protocol|accord|pact|convention|agreement",
    "arrangement|under the (?:plan|deal)",
  ),
  // What is signed is told of at length: of its money and its arms, which speak for other kinds.
  says(
    "agreement",
    3,
    `signed (?:an?|the|its|their)|(?:have|has) (?:also )?signed|signed${FEW}with`,
  ),
  cue(
    "agreement",
    4,
    /^Under (?:it|them|(?:the|this) (?:deal|agreement|treaty|arrangement|pact|memorandum|accord|protocol))\b/,
  ),
  says(
    "agreement",
    3,
    `(?:adopted|adopts)${FEW}(?:declaration|convention|resolution|statement|communiqu[eé]|road ?map|protocol|action plan|charter|conclusions|treaty)`,
  ),
  says("agreement", 3, "signed off|signs off|(?:has|have) been concluded"),
  says("agreement", 1, "agreed|agrees|deal|parties|under chapter|names no sum"),
  says(
    "support",
    6,
    `(?:reaffirm|voic|express|restat|underlin|reiterat|confirm|renew|pledg)(?:ed|s|es)${FEW}(?:support|backing|solidarity)`,
    `(?:gave|offered|repeated)${FEW}(?:support|backing|solidarity)`,
    `(?:won|has) .{0,30}(?:support|backing)|would (?:also )?like to see|stands? (?:firmly |squarely )?(?:with|behind|by)`,
  ),
  says(
    "support",
    4,
    "(?:(?:re)?affirm|underscor|underlin|reiterat|stress|emphasi[sz])(?:ed|es|s) (?:once again |again )?(?:the importance|the need|the central|the value|(?:its|their|his|her|our|the) (?:shared |strong |firm |full |enduring |unwavering |steadfast |continued )*(?:commitments?|support|resolve|respect|opposition))",
  ),
  says(
    "support",
    5,
    "(?:welcome[sd]?|backed|backs|endorsed|endorses|applaud(?:s|ed)|supports|commend(?:s|ed)|paid tribute to|hail(?:s|ed))[^.;:]{0,60}(?:idea|offer|proposal|plan|bid|decision|wish|application|candidacy|call|efforts|mediation|process|work|adoption|agreement|entry|accession|announcement|progress|outcome|ceasefire)",
  ),
  cue(
    "support",
    4,
    /\b(?:(?:also|has|have|had|strongly|warmly|fully) )?(?:backed|backs|endorsed|endorses|welcomed|welcomes|supported|applauded|applauds|commended|commends|praised|praises|hailed|hails) (?:the|this|that|these|its|his|her|their|\p{Lu}\p{L}+[’']s?|\p{Lu}\p{L}+(?: \p{L}+)? for)(?! \d)/u,
  ),
  cue(
    "support",
    4,
    /\b(?:thanked|thanks|congratulated|congratulates|paid tribute to|expressed (?:\p{Ll}+ ){0,2}(?:appreciation|gratitude|thanks|condolences|sympathy|solidarity)) /u,
  ),
  // A resolution's own verbs, each at the head of its paragraph.
  cue(
    "commitment",
    7,
    /^(?:\d{1,2}[.)] )?(?:(?:Also|Further|Strongly) )?(?:Requests|Calls (?:up)?on|Urges|Appeals|Decides|Invites|Encourages|Directs|Mandates|Instructs)\b/i,
  ),
  cue(
    "background",
    9,
    /^(?:\d{1,2}[.)] )?(?:(?:Strongly|Firmly|Deeply|Unequivocally) )?(?:Condemns|Deplores|Acting under|Recalling|Having (?:considered|regard)|Guided by|Mindful of|Pursuant to)\b/i,
  ),
  // A communiqué's "we": what it welcomes and what it undertakes.
  cue(
    "support",
    7,
    /^(?:\(?\d{1,2}[.)] )?We (?:also |strongly |warmly )?(?:welcome|support|endorse|commend|stand (?:with|by)|reaffirm our support|applaud)\b/,
  ),
  cue(
    "commitment",
    6,
    /^(?:\(?\d{1,2}[.)] )?We (?:also |will |further )*(?:commit|call (?:up)?on|ask|urge|undertake|resolve|agree to|pledge to|invite|task|halve|double)\b/,
  ),
];
