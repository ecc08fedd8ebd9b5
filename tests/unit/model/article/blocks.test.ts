import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBlocks } from "../../../../src/model/article/blocks.ts";
import { cpuOf } from "../../../fixtures/cpu.ts";

/** Milliseconds that only an effort growing with the square takes: it would be seconds. */
const QUADRATIC = 3000;

/** The blocks under a headline, each as its kind and text. */
const under = (text: string) =>
  readBlocks(`Headline\n\n${text}`)
    .slice(1)
    .map((block) => [block.kind, block.text]);

describe("blocks of an article", () => {
  test("each list item stands alone, without its bullet and with its number", () => {
    expect(under("- roads for\n  trucks\n- rail for grain\n\n• ports\n\n1. One\n2. Two")).toEqual([
      ["item", "roads for trucks"],
      ["item", "rail for grain"],
      ["item", "ports"],
      ["item", "1. One"],
      ["item", "2. Two"],
    ]);
  });

  test("lettered items are items, and a wrapped line that begins with a number is not", () => {
    expect(under("(a) roads;\n(b) rail.\n\nThe talks end on June\n30. They go on.")).toEqual([
      ["item", "(a) roads;"],
      ["item", "(b) rail."],
      ["paragraph", "The talks end on June 30. They go on."],
    ]);
  });

  test("each row of a table stands alone, its cells between tabs, the rule under its head gone", () => {
    const table = "| Partner | Amount |\n|---|---:|\n| **UNICEF** | $22 million |\n| Total | |";
    const rows = [
      ["row", "Partner\tAmount"],
      ["row", "UNICEF\t$22 million"],
      ["row", "Total"],
    ];
    expect(under(table)).toEqual(rows);
    const bare = "Partner | Amount\n--- | ---\nUNICEF | $22 million\nTotal |";
    expect(under(bare)).toEqual(rows);
    expect(under("Partner\tAmount\nUNICEF\t$22 million\nTotal\t")).toEqual([
      rows[0],
      rows[1],
      ["paragraph", "Total"],
    ]);
  });

  test("an empty cell at either end of a row keeps the others in their columns", () => {
    const table = "| | 2021 | 2022 |\n|---|---|---|\n| Aid | £1 million | |\n| Sums | | |";
    expect(under(table)).toEqual([
      ["row", "\t2021\t2022"],
      ["row", "Aid\t£1 million\t"],
      ["row", "Sums"],
    ]);
  });

  test("headings are known by their marks, or by standing alone without a stop", () => {
    const text =
      "## Who gives ##\n\nAll give.\n\nWhat comes next\n\nThey meet.\n\nShips\n-----\n\nOne.";
    expect(under(text)).toEqual([
      ["heading", "Who gives"],
      ["paragraph", "All give."],
      ["heading", "What comes next"],
      ["paragraph", "They meet."],
      ["heading", "Ships"],
      ["paragraph", "One."],
    ]);
  });

  test("a date and a list of names are no headings", () => {
    expect(under("22 October 2025\n\nIt began.\n\nThe parts:\n\nRoads\n\nRail")).toEqual(
      ["22 October 2025", "It began.", "The parts:", "Roads", "Rail"].map((text) => [
        "paragraph",
        text,
      ]),
    );
  });

  test("lines of names and offices alone are each a block", () => {
    const head =
      "The Hon Ada Lorne MP\nMinister for Walls\nAssistant Minister for Rain\n\nIt rains.";
    expect(under(head).map(([, text]) => text)).toEqual([
      "The Hon Ada Lorne MP",
      "Minister for Walls",
      "Assistant Minister for Rain",
      "It rains.",
    ]);
  });

  test("a name and an office below a quotation are no heading", () => {
    expect(under("> “It rains.”\n\nAda Lorne, Minister of Walls\n\nIt stops.")).toEqual([
      ["quotation", "“It rains.”"],
      ["paragraph", "Ada Lorne, Minister of Walls"],
      ["paragraph", "It stops."],
    ]);
  });

  test("quotations and their speakers, and notes, are known by their marks", () => {
    expect(under("> “It rains.\n> A lot.”\n>\n> – A. Smith\n\n[1] Survey.\n[2] Guess.")).toEqual([
      ["quotation", "“It rains. A lot.”"],
      ["quotation", "– A. Smith"],
      ["note", "[1] Survey."],
      ["note", "[2] Guess."],
    ]);
  });

  test("definitions and rules are no blocks", () => {
    expect(under("A [plan][p].\n\n---\n\n[p]: https://x.org/plan 'Plan'")).toEqual([
      ["paragraph", "A plan."],
    ]);
  });

  test("lines about the page stand alone", () => {
    const text = "Published 3 March 2025\nFrom: Ministry of Works\n\nFrom April it\nrains.";
    expect(under(text).map(([, words]) => words)).toEqual([
      "Published 3 March 2025",
      "From: Ministry of Works",
      "From April it rains.",
    ]);
  });
});

describe("a blank line in lower case", () => {
  test("a list after a colon stays apart, line by line", () => {
    expect(under("The plan has parts:\n\nroads\n\nrail").map(([, text]) => text)).toEqual([
      "The plan has parts:",
      "roads",
      "rail",
    ]);
    expect(under("The plan funds\n\nroads;\n\nrail; and\n\nports.")).toHaveLength(4);
  });

  test("the end of a broken sentence joins its beginning", () => {
    expect(under("Their membership\n\napplications.")).toEqual([
      ["paragraph", "Their membership applications."],
    ]);
  });

  test("it joins no sentence that has ended, no item and no heading", () => {
    expect(under("It ended.\n\nreally.")).toHaveLength(2);
    expect(under("- item\n\nreally.")).toHaveLength(2);
    expect(under("# Title\n\nreally.")).toHaveLength(2);
  });
});

test("without a blank line, each line is a block, whatever its ends", () => {
  for (const end of ["\n", "\r", "\r\n", "\u2028"]) {
    expect(readBlocks(["\ufeffHeadline", "One.", "Two."].join(end))).toEqual([
      { kind: "headline", text: "Headline" },
      { kind: "paragraph", text: "One." },
      { kind: "paragraph", text: "Two." },
    ]);
  }
});

test("any text is read, every word of it in some block", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom("", "- item", "> quote", "|a|b|", "|-|-|", "# head", "---", "1. one", "[1] n"),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      for (const { text } of readBlocks(lines.join("\n"))) expect(text).toBe(text.trim());
    }),
  );
});

test.each([
  "[\n",
  "|",
  "|-",
  "- ",
  "-",
  "> ",
  "\n",
  " \n",
  "a\n\n",
  "#",
  "1. ",
  "|a|\n|-|\n",
  "* ",
])("a hundred thousand characters of “%j” are read in a moment", (part) => {
  const text = part.repeat(100_000 / part.length);
  const work = () => {
    readBlocks(`Headline\n\n${text}x`);
  };
  expect(cpuOf(work)).toBeLessThan(QUADRATIC);
});
