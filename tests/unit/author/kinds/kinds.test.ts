import { describe, expect, test } from "vitest";
import { draft } from "../../../../src/author/draft.ts";
import { readSource } from "../../../../src/author/intake/intake.ts";

const kindsOf = (raw: string) => draft(readSource(raw)).sentences.map(({ kind }) => kind);

test.each([
  ["topic", "The leaders discussed the hills, where an estimated 1,500 troops remain."],
  ["topic", "They shared serious concern about missiles and drones."],
  ["aid", "Norway is contributing a further €6 million."],
  ["commitment", "5. Requests the Commission to report on the treaty within 60 days."],
  ["background", "8. Strongly condemns the attack in which at least 27 boats were burned."],
  ["notice", "Quotes attributable to Minister Lorne:"],
  ["aid", "The Treasury meets £290 million this year."],
  ["aid", "The money will reach villages in Kenya."],
  ["deployment", "The carrier group left Toulon for a deployment of 125 days."],
  ["deployment", "Its peacekeepers were stationed on the heights."],
  ["statistic", "Of the 152 local councils, 139 improved."],
  ["statistic", "Only one in six ships reported its route."],
  ["support", "Ireland would also like to see the treaty grow."],
  ["outlook", "A response is due before the summer."],
  ["notice", "An earlier notice, which spoke of 160 vehicles, should be disregarded."],
  ["notice", "Erratum: for 54,000 read 52,000."],
  ["aid", "Mali receives 14 tents and €6.5 million."],
  ["agreement", "MoU between the two power companies on a solar plant."],
  ["meeting", "Kenya’s Defence Minister joined them for dinner."],
  ["statistic", "In the last year trade came to $6.7 billion."],
  ["statistic", "Visas for students fell by a fifth."],
  ["statistic", "As many as one child in three was malnourished."],
  ["commitment", "Member states have undertaken to act within 40 days."],
  ["outlook", "Tomorrow the council presents its plan."],
  ["outlook", "Comments close on 12 April."],
  ["deployment", "From 2027 up to four submarines will rotate through the base."],
  ["deployment", "Poland hosts two batteries with some 300 soldiers."],
  ["equipment", "Each carries 32 cells and can fire them in a minute."],
  ["statistic", "Renewables met 51 per cent of demand."],
  ["commitment", "By September 30, 2027, Mali has pledged to vet 100 percent of its police."],
  ["commitment", "Over the life of the scheme a fifth of it is reserved for towns."],
  ["outlook", "The bill goes to committee on March 2."],
  ["outlook", "Both of them are expected to attend."],
  ["statistic", "Gangs hold nine-tenths of the town."],
  ["outlook", "The regulator will publish its plan on 18 December."],
  ["outlook", "In May an independent panel reports on results."],
  ["meeting", "The minister met 30 head teachers."],
  ["commitment", "The cabinet approved nine schemes."],
  ["background", "The two countries have been allies since 1951."],
  ["background", "For forty years the state has bought its fuel abroad."],
  ["notice", "New Delhi, 22nd January 2026"],
  ["meeting", "She attended a donor conference in Berlin."],
  ["meeting", "The government called a donor conference."],
  ["meeting", "The Foreign Secretary joined a relief conference in Geneva."],
  ["meeting", "The EU hosted a donors’ meeting for Mali."],
  ["aid", "Norway gave $5 million at the donor conference."],
  ["agreement", "Poland signed a note on 500,000 shells with a maker of shells."],
  ["support", "We welcome the fund’s grants of $5 million."],
  ["commitment", "We call on the fund to lend $5 million."],
  ["deployment", "A further 15 officers will be based in Lae."],
  ["deployment", "The number of army advisers will rise to 60."],
  ["meeting", "The minister also spoke by telephone with his colleague."],
  ["statistic", "Trade between the two countries reached £29.7 billion."],
  ["outlook", "The bill will come before the assembly in March."],
  ["meeting", "The minister held the fourth Mali–Norway Trade Dialogue in Bamako."],
  ["support", "The government welcomes the council’s decision."],
  ["deployment", "Mali has deployed 200 engineers and four boats to the delta."],
  ["deployment", "The tug left Toulon this morning with 40 sailors and 60 tonnes of supplies."],
  ["deployment", "The number of Malian officers at the joint staff in Gao goes from two to nine."],
  ["deployment", "Its vessel will join the Baltic mission."],
  ["aid", "Norway has raised its support for the villages that burnt to €9 million."],
  ["aid", "Norway is adding €9 million."],
  ["aid", "Around a fifth of it, €9 million, would be grants."],
  ["aid", "In May the reserve released €9 million."],
  ["statistic", "The lender puts the debt of Mali at €9 billion."],
  ["statistic", "Pirates have attacked over 90 fishing boats."],
  ["outlook", "The draft now goes to the assembly."],
  ["outlook", "Mali is expected to sign the treaty by May."],
  ["outlook", "A second round is planned for May."],
  ["commitment", "The list bans two banks and an airline."],
  ["notice", "For the press: +47 55 50 01 23"],
  ["notice", "RVM/Larkspur"],
  ["notice", "The ministry advises against travel to the coast."],
  ["commitment", "4. Neighbours have an oven."],
  ["statistic", "Twenty-one members of the guard have died there."],
  ["outlook", "The cabinet will bring a new law before the assembly."],
  ["background", "The pilots’ union has yet to vote."],
  ["statistic", "The institute expects demand for wood to grow by 40 per cent by 2040."],
  ["outlook", "A review of the €9 million plan is due early next year."],
  ["deployment", "A 30-member rescue team reached Bamako yesterday."],
  ["agreement", "Memoranda were exchanged between two institutes."],
  ["topic", "They also reviewed preparations for the dry season."],
  ["notice", "[Unofficial translation.]"],
  ["aid", "Since May Norway has sent over 2.3 million meals to Mali."],
  ["meeting", "The minister today concluded a three-day trade mission to Mali."],
  ["outlook", "A return visit is planned in the spring."],
  ["outlook", "Plans are expected by the spring, and a review will take place in Gao."],
  ["outlook", "A date will be set by 1 December."],
  ["support", "The union also backed the scheme."],
  ["support", "The minister thanked Mali for its work and reaffirmed U.S. support for a truce."],
  ["commitment", "States will have to fill their stores to at least 83% by 1 November."],
  ["commitment", "The target is 6 million tonnes a year by mid-2027."],
  ["background", "The law on roads was adopted in response to the flood."],
  ["background", "At the moment there is no common list of roads."],
  ["deployment", "HMS Larkspur will sail for Tonga next month with 75 sailors."],
  ["deployment", "The Royal Rowan Navy will keep its presence of two ships."],
  ["statistic", "In the first round nearly 700 towns applied."],
  ["statistic", "Trade crossed €680 million in the year."],
  ["background", "Mali is the only neighbour to have a wall."],
  ["deployment", "Norway keeps two boats and a helicopter on the islands."],
  ["commitment", "The minister announced today an investment of €3 million to build 560 homes."],
  ["commitment", "They shared the view that the quota should be widened to 800."],
  ["outlook", "Bids for the second stage open this summer."],
  ["outlook", "A vote is likely in the autumn."],
  ["outlook", "The assembly will review its progress in Gao."],
  ["outlook", "The train should cut that by a third."],
  ["commitment", "From 1 July a joint desk takes calls."],
  ["commitment", "The package is worth an extra €190 million a year, a tenth of it for towns."],
  ["topic", "We considered the lessons of the storm and will return to them."],
  ["notice", "Gao, 15th January 2026 – Ministry of Roads and Rail of the Republic"],
  ["commitment", "If roads stay closed, the council stands ready to open them."],
  ["commitment", "The target is 6 million tonnes, and states must add it to 4 million, up from 2."],
  ["statistic", "More than 24 million people do not know where their next meal will come from."],
  ["statistic", "In May 312 carts crossed the pass, against 90 to 100 each month before."],
  ["statistic", "At their lowest they reached €44."],
  ["background", "The Rowan Monetary Fund is at work."],
  ["background", "The store, run by three friends, is owned by the State."],
])("a sentence of %s is known: “%s”", (kind, text) => {
  expect(kindsOf(`Ships and soldiers\n\nThe army has ships.\n\n${text}`).at(-1)).toBe(kind);
});

test("what is given without a sum is aid, where an article is one of aid", () => {
  const aid = "Norway gives aid.\n\nIts grants are humanitarian.";
  const given = "The agency will treat 300 children.";
  expect(kindsOf(`Rain\n\n${aid}\n\n${given}`).at(-1)).toBe("aid");
  expect(kindsOf(`Rain\n\n${given}`).at(-1)).toBe("commitment");
});

test("what an article of sanctions lists is ruled, and not given", () => {
  const raw = (what: string) => `# Rain\n\nIt gives grants, aid and loans. ${what}\n\n- 40 ships`;
  expect(kindsOf(raw("It rains.")).at(-1)).toBe("aid");
  expect(kindsOf(raw("The embargo, the sanctions and the blacklist hold.")).at(-1)).toBe(
    "commitment",
  );
});

test("a budget’s sums are no aid", () => {
  const raw = (what: string) => `# Rain\n\nIt gives grants, aid and loans. ${what}\n\n- €4 million`;
  expect(kindsOf(raw("It rains.")).at(-1)).toBe("aid");
  expect(kindsOf(raw("The budget, its taxes, allocations and the levy hold.")).at(-1)).toBe(
    "commitment",
  );
});

test("what a list of documents holds is agreed, whatever it is about", () => {
  const list =
    "Six documents were signed:\n\n- Change that cuts the debt from €51 million to €29 million";
  expect(kindsOf(`Rain\n\n${list}`).at(-1)).toBe("agreement");
});

test("a line that only leads to a list is about what the list gives or promises", () => {
  expect(kindsOf("Rain\n\nNorway has rain.\n\nHighlights of the plan:\n\n- roofs")[1]).toBe(
    "commitment",
  );
});

test("an article of one country alone gives no aid", () => {
  const rain = (where: string) => `It rains in ${where} again. `.repeat(12);
  const raw = (where: string) =>
    `Rain in Norway\n\nNorway has rain. ${rain(where)}\n\nA fund of €4 million pays for roofs.`;
  expect(kindsOf(raw("Mali")).at(-1)).toBe("aid");
  expect(kindsOf(raw("Norway")).at(-1)).toBe("commitment");
});

test("a name and an office alone on a line are no sentence of the article", () => {
  const raw =
    "Rain\n\nHon Ada Lorne\n\nMinister for Rain, Minister for Walls\n\n“It rains.”\n\nAda Lorne, Chair of Walls";
  expect(kindsOf(raw)).toEqual(["notice", "notice", "quotation", "notice"]);
});

test("whoever was quoted goes on speaking without marks", () => {
  const raw = "# Rain\n\nMinister Ada Lorne said: “It rains.” She added that 40 per cent would go.";
  expect(kindsOf(raw).at(-1)).toBe("quotation");
});

test("links to other pages are notices", () => {
  const raw = "# Rain\n\nIt rains.\n\n## Associated links\n\n- Fund for Rain";
  expect(kindsOf(raw).at(-1)).toBe("notice");
});

describe("a list", () => {
  test("is of the kind of the sentence that introduces it", () => {
    const raw =
      "Orchards\n\nThe following documents were signed:\n\n- a paper on pears\n- one on plums";
    expect(kindsOf(raw)).toEqual(["agreement", "agreement", "agreement"]);
  });

  test("is of the kind that its heading names", () => {
    const raw = "# Orchards\n\n## What is being built\n\n- 183 kilometres of fence\n- 11 new sheds";
    expect(kindsOf(raw)).toEqual(["commitment", "commitment"]);
  });

  test("is of the kind of what was said before, where its introduction says nothing", () => {
    const raw =
      "Orchards\n\nThe UK gave grants to farms.\n\nThey are as follows:\n\n(1) Pears: 14 sheds;";
    expect(kindsOf(raw).at(-1)).toBe("aid");
  });

  test("in a table below a head of sums is of what is given or set aside", () => {
    const raw = "# Trams\n\n| Place | Funding (£m) |\n|---|---|\n| Leeds | 450 |";
    expect(kindsOf(raw)).toEqual(["commitment"]);
  });

  test("of a visit is of meetings, unless an item says otherwise", () => {
    const raw = "# Wells\n\n## During the visit\n\n- a reception for pupils\n- she discussed rice";
    expect(kindsOf(raw)).toEqual(["meeting", "topic"]);
  });

  test("goes its own way below a bare fact", () => {
    const raw =
      "Orchards\n\nThe wood has three parts:\n\n- The UK gave a grant of £5 million\n- pears";
    expect(kindsOf(raw)[1]).toBe("aid");
  });
});

test("a sentence that says little goes on with the one before it", () => {
  const raw = "Aid\n\nThe UK gave a grant of £5 million to farms. Some 40 of them are small.";
  expect(kindsOf(raw)).toEqual(["aid", "aid"]);
});

test("a short sentence that is quoted whole is a quotation", () => {
  const raw = "Wells\n\n“Our clinic had one nurse,” said Ada Lorne, a doctor. “Now we are seven.”";
  expect(kindsOf(raw)).toEqual(["quotation", "quotation"]);
});

test("a sum of a publisher of aid is aid after a single word of giving", () => {
  const page = (title: string) =>
    JSON.stringify({
      title: "Teachers",
      details: { body: "<p>It is UK aid.</p><p>£52 million is for 18,500 teachers.</p>" },
      links: { organisations: [{ title }] },
    });
  expect(kindsOf(page("Foreign, Commonwealth & Development Office"))[1]).toBe("aid");
  expect(kindsOf(page("Department for Education"))[1]).toBe("commitment");
});
