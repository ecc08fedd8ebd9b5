import { expect, test } from "vitest";
import { draft } from "../../../../src/author/draft.ts";
import { readSource } from "../../../../src/author/intake/intake.ts";

const kindsOf = (raw: string) => draft(readSource(raw)).sentences.map(({ kind }) => kind);

test.each([
  ["meeting", "He then went aboard a cutter in Gdynia."],
  ["meeting", "She laid a wreath at the wall in Riga."],
  ["meeting", "The Secretary sat in on a lesson in Oslo."],
  ["commitment", "They agreed to hold joint patrols every four weeks."],
  ["meeting", "They agreed to hold a further round of talks in Oslo."],
  ["support", "They underscored the need for free passage."],
  ["support", "Both ministers reaffirmed their shared commitment to the treaty."],
  ["statistic", "The Treasury believes that the banks lost £45 million."],
  ["statistic", "Eleven Russian aircraft entered the zone on 3 May."],
  ["statistic", "The drill attracted 2,300 reservists from six states."],
  ["statistic", "The centre has so far treated 900 patients."],
  ["statistic", "The quay has been lengthened to 340 metres."],
  ["notice", "Press Secretary Ada Lorne issued the following statement:"],
  ["notice", "Released on: 14 May 2026 4:10 PM"],
  ["notice", "14.05.2026"],
  ["background", "A travel ban prohibits entry to the country."],
  ["background", "The step follows in the wake of the storm."],
  ["background", "The council reopened its library in Riga."],
  ["aid", "Norway is expected to match the grant with €4 million in aid."],
  ["commitment", "Canada committed $14 million to new harbours."],
  ["commitment", "The bill is to be shared by the towns (60%) and the state (40%)."],
  ["deployment", "The Navy moved three frigates and 300 sailors to Riga."],
  ["commitment", "The Council prolonged the mandate of the mission."],
  ["outlook", "The Senate will hold its yearly hearing in Riga."],
  ["outlook", "They are slated to brief the council."],
  ["outlook", "Consultations with Mali are open."],
  ["statistic", "The bank expects exports of $1.3 billion."],
  ["notice", "Authorised by Ada Lorne, Canberra."],
  ["notice", "Commission regulation (EU) 2026/1184"],
  ["background", "They have no votes and carry no flags."],
  ["background", "Deal follows talks in Riga."],
  ["quotation", "Army spokeswoman BGen. Ada Lorne said on Friday that nobody was hurt."],
  ["meeting", "The two ministers witnessed the start of the drill in Riga."],
  ["agreement", "They witnessed the signing of a memorandum on cables."],
  ["commitment", "Latvia allocates a hall to each town."],
  ["outlook", "The minister continues her tour in Riga."],
  ["outlook", "In July the corps will run a drill in the hills."],
  ["statistic", "Overnight the enemy launched 47 drones and six missiles."],
  ["meeting", "Later she travelled to Camp Merton."],
  ["topic", "The talks also covered help to Mali, which got 13 tanks."],
  ["notice", "26 Feb. 2026"],
])("a sentence is of %s: %s", (kind, text) => {
  expect(kindsOf(`A wall of rain\n\n${text}`)).toEqual([kind]);
});

test("a list under “By the numbers” promises nothing, and one under “Background” neither", () => {
  const list = (head: string) =>
    kindsOf(`# A wall\n\n${head}\n\n- The quay is 340 metres.\n- Work began in 2019.`);
  expect(list("By the numbers:")[1]).toBe("statistic");
  expect(list("## Background")).not.toContain("commitment");
});

test("lines of a contact block are notices, each its own", () => {
  const raw =
    "A wall\n\nIt rains in Riga.\n\nEmail press@rain.example\nTelephone 020 7946 0000\nXY/ZK\n(Release ID: 214)";
  expect(kindsOf(raw).slice(1)).toEqual(["notice", "notice", "notice", "notice"]);
});

test("after a quotation, what its speaker informed or recalled is told as well", () => {
  const told = (next: string) =>
    kindsOf(`A wall\n\nMs Ada Lorne said: “It rains here.” ${next}`).at(-1);
  expect(told("She recalled that 40 walls fell.")).toBe("quotation");
  expect(told("Ms Lorne also informed that 40 walls would be built.")).toBe("quotation");
});
