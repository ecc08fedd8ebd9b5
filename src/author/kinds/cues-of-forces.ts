import { type Cue, cue, FEW, LETTER, says } from "./cue.ts";

const THINGS =
  "tanks?|howitzers?|missiles?|rounds|shells|drones?|aircraft|vehicles|boats|launchers?|interceptors?|radars?|rifles|ammunition|artillery|helicopters?|ships?|batteries|rafts|sorties|trucks|lorries|frigates?|submarines?|destroyers?|corvettes?|minehunters?|fighters?|jets|bombers|mortars?|torpedoes|satellites?|cutters|sensors|simulators?";

const NUMBER =
  "(?:(?<![\\d,.])\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|a dozen|dozens of|hundred(?: and \\w+)?)(?:m|k|\\+)?(?: million)?(?:-\\w+)?";

const FORCES =
  "troops|soldiers|personnel|battalion|brigade|squadron|regiment|battle ?group|frigate|destroyer|divers?|dive team|fighters|crews|jets|peacekeepers|sailors|submarine|airmen|[Mm]arines|medics|contingent";

/** Where forces go, and what they have or are to get. */
export const CUES_OF_FORCES: readonly Cue[] = [
  cue(
    "deployment",
    4,
    /\b(?:deploy(?:s|ed|ing)?|stationed|based at|garrison|rotat(?:e|es|ed|ing)|redeployed|take up (?:new )?posts?|embarked|leaves .{0,30} with|on station|will stay|(?:is|are) due in \p{Lu}\p{L}+|(?:soldiers|crews|troops) .{0,20}trains?|may stay|serv(?:es?|ing) (?:aboard|in|alongside|under)|remains? (?:off|on station|in place)|stands? guard|patrolling)\b/u,
  ),
  cue(
    "deployment",
    3,
    new RegExp(
      `\\b(?:${FORCES}|the Army|Royal Navy|members of the|the (?:carrier|strike|battle) ?group|field hospital|medical team|rescue team|rotation|patrols? (?:is|are|was|were|has|have|in|off|of))\\b`,
    ),
  ),
  cue(
    "deployment",
    4,
    /\b(?:for a deployment|flying out of|(?:left|sailed from|sails from|leaves) \p{Lu}\p{L}+ (?:(?:last|this) \p{Ll}+ |yesterday |today )?(?:on|for|with)|patrols? (?:of|in|off) the|(?:permanent|forward|rotational) presence|is to be joined by|has been joined by|rotate through)\b/u,
  ),
  cue(
    "deployment",
    5,
    /\b(?:will )?(?:sails?|sailed|fly|flies|flew|deploys?|deployed|heads?|headed|departs?|departed|transits?|transited) (?:for|to|from|out of|through) (?:the )?\p{Lu}[^.;]{0,60}\bwith (?:\p{L}+ )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|a crew|a pair|some)\b)/u,
  ),
  cue(
    "deployment",
    4,
    /\b(?:HM[A-Z]{0,4}S|USS|USNS|HDMS|HNoMS|INS|JS|ROKS|BRP|LÉ|FS|ITS|FGS) \p{Lu}\p{Ll}+/u,
  ),
  cue(
    "deployment",
    7,
    /\b(?:Navy|Army|Air Force|Coast Guard|Marines|Defen[cs]e Force) (?:has|have|will|is|are|keeps?|kept|sends?|sent|maintains?)\b[^;]{0,120}\b(?:presence|ships?|patrols?|aircraft|troops|soldiers|sailors|helicopters?|in the area|on station)\b/,
  ),
  says(
    "deployment",
    6,
    `(?:keeps|kept|maintains|stations) (?:some |about |around |up to |nearly |more than |a further )*${NUMBER} (?:${LETTER}+ ){0,3}(?:${THINGS}|${FORCES})[^.;]{0,60} (?:on|in|at|off)`,
  ),
  cue(
    "deployment",
    7,
    new RegExp(
      `\\b(?:rotated|rotates|sailed|flew|brought|moved|withdrew|withdrawn|pulled back|put|landed) [^.;]{0,60}\\b(?:${FORCES})`,
    ),
  ),
  says(
    "deployment",
    7,
    "(?:will be|is to be|are to be) (?:based|posted|seconded|deployed|stationed) (?:in|at|to|on)",
    "number of[^.;:]{0,60}(?:advisers|advisors|troops|officers|personnel|soldiers|trainers|peacekeepers)[^.;:]{0,80}(?:rises?|grows?|falls?|doubles?|goes|increases?|is (?:raised|cut|reduced))",
    `(?:send|sends|sent) ${NUMBER} ${LETTER}*\\s?(?:teams?|advisers|advisors|trainers|instructors|medics|liaison officers)`,
  ),
  cue(
    "deployment",
    4,
    /\b(?:[Tt]eam|[Uu]nit|[Cc]rew|[Cc]ontingent|[Cc]ompany|[Pp]latoon)s?\b[^.;]{0,60} (?:reached|arrived|landed|left|flew out|sailed)\b/u,
  ),
  says(
    "deployment",
    4,
    `deploy(?:s|ed|ing)? (?:a further |another |up to |some |about )?${NUMBER}`,
  ),
  cue(
    "deployment",
    4,
    /\b(?:join|joins|joined|relieves?|relieved) (?:Operation \p{Lu}|(?:the|an?) [^.;,]{0,50}(?:mission|task force|naval force|patrol|battle ?group))/u,
  ),
  says(
    "deployment",
    4,
    "patrols? will",
    `(?:hosts?|hosting|sends?|sent|sending|moves?|shifts?)${FEW}(?:${FORCES}|patriots?|batter(?:y|ies))`,
    `(?:${FORCES})${FEW}(?:grows?|shrinks?|rises?|falls?|doubles?|is doubled) (?:from|to|by)`,
    `(?:${FORCES}) (?:from|of|based|in|at|on|off|aboard|are|is|remains?|arrived?)`,
  ),
  cue(
    "equipment",
    4,
    new RegExp(
      `\\b${NUMBER} (?:(?!for|of|in|to|at|from|towards|(?:january|february|march|april|may|june|july|august|september|october|november|december) )[\\w/-]+ ){0,3}(?:${THINGS})\\b`,
      "i",
    ),
  ),
  says("equipment", 2, THINGS, "turbines?|stocks?|spare parts|kits?|small arms"),
  cue(
    "equipment",
    4,
    /^(?:Each|It|They|The (?:ships?|vessels?|aircraft|missiles?|systems?|boats?|guns?|drones?|vehicles?|class))\b.{0,30}\b(?:carr(?:y|ies)|weighs?|displaces?|can (?:fly|fire|carry|reach|strike|hit)|(?:is|are) armed|(?:has|have) a (?:range|crew|speed|reach)|fires?)\b/,
  ),
  says(
    "equipment",
    2,
    "from stock|under contract|on order|from a contract|come from|built (?:by|under)|contract worth|stocks of",
    "overhaul|fires?|can carry|arrive|part of the package|contract for|procure[sd]?",
    `(?:delivered|ordered|handed over)${FEW}(?:${THINGS})`,
  ),
];
