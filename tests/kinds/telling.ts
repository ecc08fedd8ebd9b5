import type { SentenceKind } from "../../src/author/kinds/cue.ts";

/** Words that tell of a kind by their meaning, whatever article they stand in. */
export const TELLING: Readonly<Record<SentenceKind, string>> = {
  meeting:
    "met meets receive welcomed hosted visit toured attended gathered assembled convened " +
    "chaired co-chaired opened sat arrived flew travelled traveled call delegates " +
    "delegation guests represented joined accompanied conferred talks conversation dined " +
    "lunch dinner breakfast ceremony session addressed participated present inspected " +
    "watched boarded stopped laid summit conference greeted drove walked heard saw shook",
  topic:
    "discussed discuss discussion talked topics agenda raised exchanged views reviewed " +
    "touched turned covered considered explored examined focused centred compared " +
    "conversation spoke question issues subjects dwelt debated ranged looked weighed notes " +
    "concerns ways",
  quotation:
    "said says told added noted remarked replied answered called described joked warned " +
    "recalled insisted admitted commented argued spoke thanked words put",
  aid:
    "give gives gave given donate donation grant lend lent loan contribute contribution " +
    "aid relief humanitarian fund finance provide supply supplies supplying ship shipped " +
    "deliver sent send hand pays paid meets cost top adds support assistance receive free " +
    "credit donors tents medicine food rations vaccines flown tranche disburse matched",
  deployment:
    "deployed deployment stationed based troops soldiers personnel sailors crews battalion " +
    "company brigade garrison exercise reservists joins patrol patrolled contingent " +
    "squadron rotate rotation jets aircraft officers guard frigate warship moored sails " +
    "serve forces engineers instructors fly moved reinforce mission staff team divers",
  agreement:
    "signed initialled agreed agreement treaty pact accord memorandum protocol convention " +
    "concluded letter exchanged ratified force parties clause terms text provides binds " +
    "covers renewed deal contract arrangement joint accede note article settled compact " +
    "charter",
  support:
    "support backed welcomed endorsed applauded praised commended thanked congratulated " +
    "stands solidarity reaffirmed reiterated expressed appreciation favour blessing " +
    "candidacy candidature bid voiced underlined sympathy tribute hailed gratitude behind",
  outlook:
    "next later tomorrow expected due scheduled planned forthcoming coming will votes vote " +
    "debate hearing consult consultation could may might hopes hope intends review " +
    "decision decide follow returns before meets soon considered invited asked pencilled " +
    "foreseen spring summer autumn report presents likely tabled ahead resume",
  background:
    "was were been had since until first began begun founded established formed created " +
    "built earlier previous previously former history called known criticised unlike only " +
    "still already nobody never stands owns oldest named feared wanted remain lies law " +
    "decade",
  equipment:
    "vehicles tanks drones missiles howitzers rifles ammunition rounds radar ships boats " +
    "helicopters jets frigates launchers batteries kit equipment delivered delivery " +
    "ordered stock carriers sensors armed range carries carry weighs tonnes long built " +
    "build model guns weapons shells vessels lorries trucks generators",
  commitment:
    "will shall would must pledge promise undertook undertaken undertake commit committed " +
    "plan planned target invest investment spend earmarked allocated by pays cap capped " +
    "frozen freeze ban banned required obliged guarantee introduce raise cut aims intends " +
    "to rises falls every programme scheme measures rules budget law",
  statistic:
    "percent rose fell risen fallen average rate share number figures counted estimated " +
    "survey poll study reached stood stands against compared twice half third quarter " +
    "doubled tripled more fewer less people households year ago population homes lost " +
    "killed died injured needs costs takes grew shrank shrunk down up recorded",
  notice:
    "press media contact enquiries queries questions notes note figures release published " +
    "photographs interviews tel editors desk correction translation spokesperson email",
};
