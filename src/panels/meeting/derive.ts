import {
  type Briefing,
  type Claim,
  type ClaimOf,
  claimsOf,
  factsAbout,
  type Kind,
} from "../../model/briefing.ts";
import { disputeOf, versionsOf } from "../../model/dispute.ts";
import { listed } from "../../model/listing.ts";
import { series } from "../../model/make-series.ts";
import { claimSource, groundsOf } from "../../model/source.ts";

/** Kinds whose contradictions stand here. */
const OWN: readonly Kind[] = ["meeting", "topic", "outlook", "quotation"];

/** Time line, engagements, topics, outlook and quotation: each a list with its sources. */
export function derive(briefing: Briefing) {
  const engagements = [
    ...claimsOf(briefing, "meeting").filter(({ engagement }) => engagement),
    ...claimsOf(briefing, "agreement").filter(({ status }) => status === "signed"),
  ].sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start);
  return {
    timeLine: deriveTimeLine(briefing),
    engagements: list(briefing, "meeting-engagements", "What was done", engagements),
    topics: list(briefing, "meeting-topics", "Discussed, not decided", claimsOf(briefing, "topic")),
    outlook: list(briefing, "meeting-outlook", "What lies ahead", claimsOf(briefing, "outlook")),
    quotation: deriveQuotation(briefing),
    conflicts: versionsOf(
      "meeting",
      briefing,
      briefing.claims.filter(({ kind }) => OWN.includes(kind)),
    ),
  };
}

function list(briefing: Briefing, id: string, title: string, claims: readonly Claim[]) {
  return series({
    id,
    title,
    description: `${title}: ${claims.map(({ summary }) => summary).join("; ")}.`,
    telling: "list",
    columns: {
      what: { label: title, role: "words", of: ({ claim }) => claim.summary },
      status: { label: "Status", role: "status", aside: true, of: ({ claim }) => claim.status },
      number: {
        label: "Figure",
        role: "value",
        aside: true,
        mixed: true,
        of: ({ figure }) => figure?.quantity ?? null,
      },
    },
    rows: claims.map((claim) => ({
      claim,
      // An instrument's figure is in the panel of agreements.
      figure: claim.kind === "agreement" ? null : claim.figure,
      ...groundsOf(briefing, claim),
    })),
  });
}

/** The article's own time words in order. Order only: what has no scale is given none. */
function deriveTimeLine(briefing: Briefing) {
  const rows = briefing.timeLine.flatMap((step) =>
    briefing.claims
      .filter(({ id }) => step.claims.includes(id))
      .map((claim) => ({ step, claim, ...groundsOf(briefing, claim) })),
  );
  const claims = rows.map(({ claim }) => claim);
  return series({
    id: "meeting-time-line",
    title: "Order of events, in the article’s own time words",
    description: describeOrder(rows.map(({ step }) => step)),
    telling: "order",
    dispute: disputeOf(briefing, factsAbout(briefing, claims, "conflicts"), ({ claim }) =>
      summaryOf(claims, claim),
    ),
    columns: {
      when: { label: "When", role: "group", of: ({ step }) => step.words },
      order: { label: "Order", role: "detail", aside: true, of: ({ step }) => step.when },
      what: { label: "What", role: "words", of: ({ claim }) => eventOf(claim) },
      status: { label: "Status", role: "status", aside: true, of: ({ claim }) => claim.status },
    },
    chart: { mark: "order", category: "when", order: "order", event: "what" },
    disputed: ({ conflicts }) => (conflicts.length > 0 ? ["what"] : []),
    rows,
  });
}

/** At the time of a correction the article took back what it said, and said it no more. */
function eventOf({ kind, summary }: Claim): string {
  return kind === "correction" ? `Corrected: ${summary}` : summary;
}

/** What the line shows, step by step. */
function describeOrder(steps: readonly Briefing["timeLine"][number][]): string {
  const all = [...new Set(steps)];
  const words = listed(
    all.map(({ words: said }) => `“${said}”`),
    all.length,
  );
  const ahead = all.some(({ when }) => when === "ahead");
  // One time alone is in no order; a filter may leave one.
  const head = all.length > 1 ? "In order, and not to scale: " : "";
  return `${head}${words}.${ahead ? " The line is dotted towards what lies ahead." : ""}`;
}

function summaryOf(claims: readonly Claim[], id: string): string {
  return claims.find((claim) => claim.id === id)?.summary ?? "";
}

/** Sentences of one speaker in one paragraph are one quotation. */
function deriveQuotation(briefing: Briefing) {
  const places = new Map<string, Quotation[]>();
  for (const claim of claimsOf(briefing, "quotation")) {
    const place = `${claim.speaker.name} ${claim.span.paragraph}`;
    places.set(place, [...(places.get(place) ?? []), claim]);
  }
  return series({
    id: "meeting-quotation",
    title: places.size > 1 ? "Quotations" : "Quotation",
    description: "What was said, word for word, and who said it.",
    telling: "quotation",
    columns: {
      words: { label: "Words", role: "quote", of: ({ words }) => words },
      name: { label: "Speaker", role: "name", of: ({ first }) => first.speaker.name },
      role: { label: "Role", role: "detail", of: ({ first }) => first.speaker.role },
    },
    rows: [...places.values()].flatMap((claims) => {
      const [first, ...rest] = [...claims].sort((a, b) => a.span.start - b.span.start);
      if (!first) return [];
      return {
        first,
        words: spoken([first, ...rest]),
        sources: [claimSource(first), ...rest.map(claimSource)] as const,
      };
    }),
  });
}

type Quotation = ClaimOf<"quotation">;

/** Sentences in the article's order, with a sign where words between them are left out. */
function spoken(claims: readonly Quotation[]): string {
  let said = "";
  let end: number | null = null;
  for (const { quote, span } of claims) {
    const gap = end !== null && span.start - end > 2;
    said = [said, gap ? "…" : "", quote].filter(Boolean).join(" ");
    end = span.end;
  }
  return marked(said);
}

/** Between marks; where the article tells who speaks in the midst of it, with its own marks alone. */
function marked(said: string): string {
  const bare = said.replace(/^[“"]|[”"]$/gu, "");
  return /[“”"]/.test(bare) ? said : `“${bare}”`;
}

export function title(): string {
  return "Meeting summary";
}
