import { describe, expect, test } from "vitest";
import { longCitation, shortCitation, toBibtex, toCsl } from "../../../src/exports/citation.ts";
import { copiesOf } from "../../../src/exports/copies.ts";
import { seriesIn } from "../../../src/exports/taken.ts";
import { series } from "../../../src/model/make-series.ts";
import { claimSource } from "../../../src/model/source.ts";
import { takingsOf } from "../../../src/views/taken.ts";
import { aidClaim, briefing, shippedBriefing, topicClaim } from "../../fixtures/builders.ts";
import { taken, wholeOf } from "../../fixtures/taken.ts";

const accessed = { accessed: "2026-11-28", address: "https://example.org/port/" };
const origin = {
  publisher: "Port & Gazette",
  date: "2022-06-16",
  address: "https://example.org/a_b",
  authors: ["Ana Invenção", "Rui Cais"],
  lead: "GBR",
};
const dated = { ...wholeOf(briefing({ claims: [aidClaim()], origin })), ...accessed };

describe("a citation", () => {
  test("says who, what and when in short", () => {
    expect(shortCitation(dated)).toBe(
      "Port & Gazette, “Minister visits Port Alvor”, 16 June 2022.",
    );
  });

  test("in full has the sentence with its paragraph, the address and the day it was read", () => {
    expect(longCitation(dated)).toBe(
      "Ana Invenção and Rui Cais, Port & Gazette. “Minister visits Port Alvor”, 16 June 2022. " +
        "https://example.org/a_b (accessed 28 November 2026). " +
        "“The UK has provided more than £750 million to Ukraine.” (paragraph 1). " +
        "As told in “Minister visits Port Alvor”, https://example.org/port/.",
    );
  });

  test("of an undated article says that it is, and what others say", () => {
    const undated = { ...wholeOf(shippedBriefing()), ...accessed };
    expect(shortCitation(undated)).toMatch(
      /, undated in the source; other sources place it .*2022/,
    );
    expect(JSON.parse(toCsl(undated))[0].issued).toHaveProperty("literal");
    expect(toBibtex(undated)).not.toMatch(/^ {2}date =/m);
  });

  test("of a row of a table has no tab, which no two reference managers read alike", () => {
    const claim = aidClaim();
    const row = { ...claim, quote: "UNICEF\t$22 million" };
    const cited = { ...wholeOf(briefing({ claims: [row], origin })), ...accessed };
    for (const citation of [longCitation(cited), toBibtex(cited), toCsl(cited)]) {
      expect(citation).toMatch(/“UNICEF \\?\$22 million”/);
    }
  });

  test("as BibTeX has every field between braces that pair, its signs disarmed", () => {
    const entry = toBibtex(dated);
    expect(entry).toMatch(/^@online\{port-alvor-2022-06,\n/);
    expect(entry).toContain("  organization = {Port \\& Gazette},");
    expect(entry).toContain("  urldate = {2026-11-28},");
    expect(entry).toContain("more than £750 million");
    const bare = entry.replace(/\\./g, "");
    expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
  });

  test("as CSL-JSON has dates in parts", () => {
    const [entry] = JSON.parse(toCsl(dated));
    expect(entry).toMatchObject({
      type: "webpage",
      issued: { "date-parts": [[2022, 6, 16]] },
      accessed: { "date-parts": [[2026, 11, 28]] },
      URL: "https://example.org/a_b",
    });
  });

  test("of what others say names each of them with its date and address, and quotes no article", () => {
    const shipped = shippedBriefing();
    const told = takingsOf(shipped).find(({ name }) => name === "aid-elsewhere");
    if (!told) throw new Error("there is no such series");
    const sources = seriesIn(told).flatMap(({ rows }) => rows.flatMap((row) => row.sources));
    const addresses = sources.flatMap((one) => (one.kind === "fact" ? one.address : []));
    expect(addresses.length).toBeGreaterThan(3);
    const [bibtex, copied] = [toBibtex(told).replaceAll("\\", ""), copiesOf(told)[0]?.html];
    for (const words of [longCitation(told), bibtex, toCsl(told), copied]) {
      expect(words).toContain(
        "From other sources, not the article: GOV.UK, mirrored, 8 April 2022",
      );
      for (const address of addresses) expect(words?.replaceAll("&amp;", "&")).toContain(address);
      expect(words).not.toContain("“The UK has");
    }
    expect(longCitation(wholeOf(shipped))).not.toContain("other sources, not");
  });

  test("says a marking and a filter", () => {
    const marked = { ...dated, marking: "OFFICIAL", filter: "Only what names Ukraine." };
    for (const words of [longCitation(marked), toBibtex(marked), toCsl(marked)]) {
      expect(words).toContain("OFFICIAL.");
      expect(words).toContain("Only what names Ukraine.");
    }
  });
});

describe("what is copied", () => {
  test("has each key figure with its qualifier, its quote and a citation, as HTML and as text", () => {
    const figures = copiesOf(dated).filter(({ kind }) => kind === "Figures");
    expect(figures).toHaveLength(1);
    for (const form of [figures[0]?.html, figures[0]?.text]) {
      expect(form).toContain("more than £750 million");
      expect(form).toContain("“The UK has provided more than £750 million to Ukraine.”");
      expect(form).toContain("accessed 28 November 2026");
    }
  });

  test("has each table as HTML with a header, and as text with a line a row", () => {
    const tables = copiesOf(dated).filter(({ kind }) => kind === "Tables");
    expect(tables.length).toBe(dated.panels.flatMap((panel) => panel.series).length);
    for (const { html, text } of tables) {
      expect(html).toMatch(/^<table[^>]*><caption>.*<th scope="col">/);
      expect(text).toContain("\t");
    }
  });

  test("runs no formula where it is pasted", () => {
    const odd = series({
      ...{ id: "odd", title: "=Odd", description: "Odd." },
      columns: { what: { label: "What", role: "words", of: () => "＝HYPERLINK(1)" } },
      rows: [{ sources: [claimSource(topicClaim())] }],
    });
    for (const { html, text } of copiesOf(taken(odd))) {
      expect(html).toContain("<td>'＝HYPERLINK(1)</td>");
      expect(text).not.toMatch(/^[=＝]|\t[=＝]/m);
    }
  });
});
