import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateFrom } from "../../../../src/author/intake/dates.ts";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { cpuOf } from "../../../fixtures/cpu.ts";

/** Milliseconds that only an effort growing with the square takes: it would be seconds. */
const QUADRATIC = 3000;

const NEWS = `News story

Port Alvor gets a harbour wall

Published 3 March 2025
From: Ministry of Works and The Rt Hon Ada Lorne MP

The wall is done.

Share this page

Notes to editors

1. It is long.

Press desk: 020 7946 0123
`;

describe("a page pasted as text", () => {
  const source = readSource(NEWS);

  test("its headline is no label, and it says when and by whom it was published", () => {
    expect(source).toMatchObject({
      form: "text",
      title: "Port Alvor gets a harbour wall",
      published: "2025-03-03",
      publisher: "Ministry of Works",
      authors: ["The Rt Hon Ada Lorne MP"],
    });
  });

  test("labels and links are kept apart, and said to be so", () => {
    expect(source.furniture).toEqual([
      { text: "News story", because: "a label of the page" },
      { text: "Share this page", because: "a link" },
    ]);
  });

  test("lines about the page are notes, the article's own are not", () => {
    expect(source.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["headline", "Port Alvor gets a harbour wall"],
      ["note", "Published 3 March 2025"],
      ["note", "From: Ministry of Works and The Rt Hon Ada Lorne MP"],
      ["paragraph", "The wall is done."],
      ["heading", "Notes to editors"],
      ["note", "1. It is long."],
      ["note", "Press desk: 020 7946 0123"],
    ]);
  });
});

describe("what an article says of itself", () => {
  test.each([
    ["FOR IMMEDIATE RELEASE\nOctober 3, 2024\n\nA wall\n\nDone.", "A wall", "2024-10-03", null],
    [
      "# A wall\n\n**November 14, 2024 – Dakar – Global Affairs Canada**\n\nDone.",
      "A wall",
      "2024-11-14",
      "Global Affairs Canada",
    ],
    [
      "MINISTRY OF WATER AND LAND\n\nPRESS STATEMENT – Nairobi, 24th April 2025\n\nA wall\n\nDone.",
      "A wall",
      "2025-04-24",
      "Ministry of Water and Land",
    ],
    ["A wall\n\nHanoi, 14 May 2025\n\nDone.", "A wall", "2025-05-14", null],
    ["Hanoi, 14 May 2025\n\nA wall\n\nDone.", "A wall", "2025-05-14", null],
    ["A wall\n\nIn Hanoi, 14 May 2025 was a feast.", "A wall", null, null],
    ["A wall\n\nIt was done on 3 March 2025.", "A wall", null, null],
  ])("%j", (raw, title, published, publisher) => {
    expect(readSource(raw)).toMatchObject({ title, published, publisher });
  });

  test.each([
    "Media contact: Ada Lorne of the Ministry of Works, 020 7946 0000",
    "For press enquiries: Ada Lorne at the Ministry of Works, press@works.example",
  ])("whom to ask is no publisher: %s", (line) => {
    const far = "One.\n\nTwo.\n\nThree.\n\nFour.\n\n";
    for (const before of ["", far]) {
      expect(readSource(`A wall\n\n${before}${line}`).publisher).toBeNull();
    }
  });

  test.each([
    ["From: Global Affairs Canada", "CAN"],
    ["From: Ministry of Foreign Affairs of Japan", "JPN"],
    ["From: HM Treasury", "GBR"],
    ["May 7, 2025 | U.S. Department of Defense", "USA"],
    ["We, the Ministers of Rain of Canada, France and Japan, met.", null],
    ["From: World Bank", null],
    ["Today, the European Commission adopted its report.", null],
    ["Ask press@works.gov.au or https://works.gov.au", "AUS"],
    ["The minister, Ada Lorne TD, came.", "IRL"],
    ["Office of the Spokesperson | U.S. Department of State", "USA"],
  ])("whose ministry speaks: %s", (line, lead) => {
    expect(readSource(`A wall\n\n${line}\n\nDone in Kenya, for Kenya.`).lead).toBe(lead);
  });

  test("the country whose name begins the headline speaks", () => {
    const raw = (title: string) => `${title}\n\nIt was done in Kenya, by Kenyans.`;
    expect(readSource(raw("Norway and Kenya build a wall")).lead).toBe("NOR");
    expect(readSource(raw("A wall for Norway and Kenya")).lead).toBe("KEN");
  });
});

describe("HTML", () => {
  const page = `<!DOCTYPE html><html><head><title>A wall | Port Alvor News</title>
    <meta property="article:published_time" content="2025-03-03T10:00:00Z"><script>var a = "<p>";</script></head>
    <body><nav><li>Menu</nav><main><h1>A <em>long</em> wall</h1>
    <P>It costs &pound;5&nbsp;million<P>It is res&shy;cued. <ul><li>One<li>Two</ul>
    <blockquote>Well done.</blockquote>
    <table><tr><th>Who</th><th>What</th></tr><tr><td>We</td><td><p>£1</p></td></tr></table>
    <p hidden>Secret</p><!-- none --></main><footer>© Us</footer></body></html>`;
  const source = readSource(page);

  test("its main text is read in blocks, whatever tags are left open", () => {
    expect(source.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["headline", "A long wall"],
      ["paragraph", "It costs £5 million"],
      ["paragraph", "It is rescued."],
      ["item", "One"],
      ["item", "Two"],
      ["quotation", "Well done."],
      ["row", "Who\tWhat"],
      ["row", "We\t£1"],
    ]);
  });

  test("an empty cell keeps the others of its row in their columns, and one alone stands alone", () => {
    const rows = [
      "<tr><td></td><th>2021</th><th>2022</th></tr>",
      "<tr><th>Aid</th><td>£1</td><td></td></tr>",
      "<tr><td></td><td><table><tr><td>Within</td></tr></table></td></tr>",
    ];
    const { blocks } = readSource(`<h1>A wall</h1><table>${rows.join("")}</table>`);
    expect(blocks.slice(1).map(({ text }) => text)).toEqual([
      "\t2021\t2022",
      "Aid\t£1\t",
      "Within",
    ]);
  });

  test("what stands around it is kept apart", () => {
    expect(source.furniture.map(({ text, because }) => `${text}: ${because}`)).toEqual([
      "Menu: navigation",
      "Secret: hidden on the page",
      "© Us: the page's footer",
    ]);
  });

  test("its head says when and by whom it was published", () => {
    expect(source).toMatchObject({ published: "2025-03-03", publisher: "Port Alvor News" });
  });
});

test.each([
  ["14 May 2025", "2025-05-14"],
  [" May 14, 2025 ", "2025-05-14"],
  ["2025-05-14", "2025-05-14"],
  ["on 14 May 2025", "on 14 May 2025"],
  ["14 May 202", "14 May 202"],
  ["soon", "soon"],
  ["", ""],
])("the date %j is written %j, and other words stay as they are", (words, date) => {
  expect(dateFrom(words)).toBe(date);
});

test("GOV.UK's JSON is read with its publisher, date, address, people and terms", () => {
  const item = {
    title: "A wall",
    description: "It is long.",
    base_path: "/government/news/a-wall",
    first_published_at: "2025-06-05T08:30:00.000+00:00",
    details: { body: '<p>The <abbr title="Department of Walls">DoW</abbr> built it.</p>' },
    links: {
      organisations: [{ title: "Ministry of Works" }],
      people: [{ title: "The Rt Hon Ada Lorne MP" }],
    },
  };
  expect(readSource(JSON.stringify(item))).toMatchObject({
    form: "govuk",
    title: "A wall",
    published: "2025-06-05",
    publisher: "Ministry of Works",
    address: "https://www.gov.uk/government/news/a-wall",
    authors: ["The Rt Hon Ada Lorne MP"],
    lead: "GBR",
    text: "A wall\n\nIt is long.\n\nThe DoW built it.",
    terms: [{ term: "DoW", means: "Department of Walls" }],
  });
});

test("Markdown's cells stand between tabs, and blocks slice out of the text", () => {
  const piece = fc.constantFrom(
    "# A",
    "- b",
    "|a|b|",
    "|-|-|",
    "<p>c",
    "</p>",
    "“d”",
    "",
    "Press release",
    "> e",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (lines) => {
      const { text, blocks } = readSource(lines.join("\n"));
      for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
      expect(blocks.map((block) => block.text).join("\n\n")).toBe(text);
    }),
  );
});

test.each([
  "<",
  '<a "',
  "<p>",
  "<span><p>",
  "<li>",
  "</i><b>",
  "<!--",
  "<tr><td>",
  "<script>",
  "&",
  "\n",
])("a hundred thousand characters of “%j” are read in a moment", (part) => {
  const work = () => {
    readSource(`<html>${part.repeat(100_000 / part.length)}`);
    readSource(`Title\n\n${part.repeat(100_000 / part.length)}x`);
  };
  expect(cpuOf(work)).toBeLessThan(QUADRATIC);
});
