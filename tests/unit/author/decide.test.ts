import { describe, expect, test } from "vitest";
import { type Known, knowArticle } from "../../../src/author/candidates.ts";
import { clausesIn } from "../../../src/author/clauses.ts";
import { type Decision, decide } from "../../../src/author/decide.ts";
import { begin, redo, step, undo } from "../../../src/author/history.ts";
import { readSource } from "../../../src/author/intake/intake.ts";
import { faultsOf } from "../../../src/author/mend.ts";
import { nextEdition } from "../../../src/author/next-edition.ts";
import { openWork } from "../../../src/author/open-work.ts";
import { moveEdge } from "../../../src/author/requote.ts";
import { startWork } from "../../../src/author/start.ts";
import type { Work } from "../../../src/author/work.ts";
import { writeFiles } from "../../../src/author/write-files.ts";
import { PARTS } from "../../../src/model/forms.ts";
import { parseBriefing } from "../../../src/model/parse.ts";
import { shippedFiles, writtenFiles } from "../../fixtures/builders.ts";

const ARTICLE =
  "Aid for orchards\n\nThe UK gave more than £5 million of aid to Kenya last year, including 200 saplings. " +
  "Ministers met in Nairobi to discuss rain and looked ahead to a summit in June.";
const start = (text = ARTICLE) => startWork(readSource(text));
const know = ({ article, own }: Work): Known => knowArticle(article, own.article.lead);

function decided(work: Work, ...decisions: readonly Decision[]): Work {
  const known = know(work);
  return decisions.reduce((now, decision) => decide(now, known, decision), work);
}

const ids = (work: Work) => work.candidates.map(({ claim }) => claim.id);
const quotes = (work: Work) => work.candidates.map(({ claim }) => claim.quote);
const idAt = (work: Work, index: number) => ids(work)[index] ?? "";
const lines = (work: Work) => writeFiles(work).claims.split("\n");

/** Lines that only one of two texts has. */
function changedLines(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const gone = a.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return gone.length + rest.length;
}

describe("a decision", () => {
  const work = start();

  test("to keep a candidate changes one line of the file", () => {
    expect(changedLines(lines(work), lines(decided(work, { do: "keep", id: idAt(work, 0) })))).toBe(
      2,
    );
  });

  test("to dismiss one writes the words and the reason where no claim is wanted", () => {
    const id = idAt(work, 2);
    const dismissed = decided(work, { do: "dismiss", id, because: "Said again below" });
    const { claims } = writeFiles(dismissed);
    expect(JSON.parse(claims).notFigures).toEqual([
      { quote: work.candidates[2]?.claim.quote, because: "Said again below" },
    ]);
    expect(faultsOf(dismissed)).toEqual([]);
    expect(decided(dismissed, { do: "reopen", id })).toEqual(work);
  });

  test("leaves a briefing that is none of a draft once all is decided", () => {
    const kept = decided(
      work,
      ...ids(work).map((id) => ({ do: "keep", id }) as const),
      ...PARTS.map((part) => ({ do: "check", part }) as const),
    );
    const briefing = parseBriefing(work.id, writeFiles(kept));
    expect(briefing.draft).toBeUndefined();
    expect(briefing.title).toBe("Aid for orchards");
    expect(parseBriefing(work.id, writeFiles(work)).title).toBe("DRAFT – Aid for orchards");
  });

  test("for another kind proposes what that kind asks for", () => {
    const id = idAt(work, 1);
    const deployed = decided(work, { do: "kind", id, kind: "deployment" });
    expect(deployed.candidates[1]?.claim).toMatchObject({ kind: "deployment", place: "Kenya" });
  });

  test("to rename a claim renames it wherever it is named", () => {
    const claim = work.candidates[1]?.claim;
    if (!claim) throw new Error("no claim");
    const renamed = decided(work, { do: "change", id: claim.id, claim: { ...claim, id: "trees" } });
    expect(renamed.own.keyFigures).toContain("trees");
    expect(faultsOf(renamed)).toEqual([]);
  });
});

describe("a split", () => {
  const work = start();
  const at = clausesIn(quotes(work)[1] ?? "")[0] ?? 0;
  const split = decided(work, { do: "split", id: idAt(work, 1), at });

  test("leaves each part its own words, without what joins them, and its own numbers", () => {
    expect(quotes(split).slice(1, 3)).toEqual([
      "The UK gave more than £5 million of aid to Kenya last year",
      "including 200 saplings",
    ]);
    expect(
      split.candidates.slice(1, 3).map(({ claim }) => claim.quantities.map((q) => q.words)),
    ).toEqual([["more than £5 million"], ["200"]]);
    expect(faultsOf(split)).toEqual([]);
  });

  test("is undone by a merge, in words and numbers", () => {
    const merged = decided(split, { do: "merge", id: idAt(split, 1) });
    expect(merged.candidates).toHaveLength(work.candidates.length);
    expect(merged.candidates[1]?.claim.quantities).toHaveLength(2);
  });

  test("is offered where a clause begins, at most nine times", () => {
    const words = quotes(work)[2] ?? "";
    expect(clausesIn(words).map((place) => words.slice(place).split(" ", 2).join(" "))).toEqual([
      "to discuss",
      "and looked",
    ]);
  });
});

test("parts of a list are split into what each counts, of one kind and equally firm", () => {
  const list =
    "Six jets will be stationed at Ämari in Estonia, four jets at Šiauliai in Lithuania and the remaining two jets at Malbork in Poland.";
  const work = start(`A wall\n\n${list}`);
  const splitAt = (now: Work, index: number, word: string) => {
    const at = clausesIn(quotes(now)[index] ?? "").find((place) =>
      (quotes(now)[index] ?? "").slice(place).startsWith(word),
    );
    return decided(now, { do: "split", id: idAt(now, index), at: at ?? 0 });
  };
  const split = splitAt(splitAt(work, 1, "four"), 2, "and the");
  expect(split.candidates.slice(1).map(({ claim }) => [claim.kind, claim.status])).toEqual(
    Array.from({ length: 3 }, () => ["deployment", "announced"]),
  );
});

test.each(["up to eight launchers and tanks", "for as long as ninety days at a time"])(
  "“%s” is not split inside a bound",
  (words) => {
    const text = `The army adds a battery of ${words}`;
    const parts = clausesIn(text).map((at) => text.slice(at));
    expect(parts.filter((part) => /^(?:to eight|as)/.test(part))).toEqual([]);
  },
);

test("a quote's end moves by a word, and its numbers follow", () => {
  const work = start();
  const [, aid] = work.candidates;
  if (!aid) throw new Error("no candidate");
  const text = know(work).article.paragraphs[1] ?? "";
  const span = [1, 2, 3].reduce((now) => moveEdge(text, now, "end", -1), aid.span);
  const shorter = decided(work, { do: "quote", id: aid.claim.id, span });
  expect(quotes(shorter)[1]).toBe(
    "The UK gave more than £5 million of aid to Kenya last year, including",
  );
  expect(shorter.candidates[1]?.claim.quantities).toHaveLength(1);
});

test("every step is undone and done again", () => {
  const work = start();
  const kept = decided(work, { do: "keep", id: idAt(work, 0) });
  const history = step(begin(work), kept);
  expect(undo(history).now).toBe(work);
  expect(redo(undo(history)).now).toBe(kept);
  expect(step(history, kept)).toBe(history);
});

describe("opening a briefing", () => {
  const files = shippedFiles();

  test.each(writtenFiles())(
    "of %s loses nothing: written again, it is the same to the sign",
    (_, one) => {
      expect(writeFiles(openWork("opened", one))).toEqual(one);
    },
  );

  test("keeps the order of its show", () => {
    const show = [{ of: ["aid", "deployments"], title: "Aid and troops", steps: true }];
    const claims = JSON.stringify({ ...JSON.parse(files.claims), show });
    expect(JSON.parse(writeFiles(openWork("nato", { ...files, claims })).claims).show).toEqual(
      show,
    );
  });

  test("is refused where its context cannot be read: what stands in it would be lost", () => {
    expect(() => openWork("nato", { ...files, context: '{ "facts": [' })).toThrow(/context\.json/);
  });

  test("finds a candidate for a sentence that no claim has, and leaves the draft's as they were", () => {
    const work = decided(start(), { do: "keep", id: idAt(start(), 1) });
    const opened = openWork(work.id, writeFiles(work));
    expect(opened.candidates.map(({ state }) => state)).toEqual(["open", "kept", "open"]);
    const { claims, ...others } = JSON.parse(writeFiles(work).claims);
    const fewer = {
      ...others,
      keyFigures: [],
      timeLine: [],
      draft: {},
      claims: claims.slice(0, 1),
    };
    const found = openWork(work.id, { article: work.article, claims: JSON.stringify(fewer) });
    expect(quotes(found)).toEqual(quotes(work));
  });
});

test("a newer edition keeps the decisions whose words still stand, and lists the others", () => {
  const work = start();
  const kept = decided(work, { do: "keep", id: idAt(work, 1) }, { do: "keep", id: idAt(work, 2) });
  const newer = ARTICLE.replace("Ministers met in Nairobi", "Officials met in Mombasa");
  const next = nextEdition(kept, readSource(newer));
  expect(next.work.candidates.map(({ state }) => state)).toEqual(["open", "kept", "open"]);
  expect(next.lost.map(({ claim }) => claim.quote)).toEqual([quotes(work)[2]]);
  expect(faultsOf(next.work)).toEqual([]);
});
