import { type Briefing, type Claim, claimsOf } from "../../model/briefing.ts";
import { series } from "../../model/series.ts";
import { claimSource, groundsOf } from "../../model/source.ts";

/** Time line, engagements, topics, outlook and quotation: each a list with its sources. */
export function deriveMeeting(briefing: Briefing) {
  const engagements = [
    ...claimsOf(briefing, "meeting").filter(({ engagement }) => engagement),
    ...claimsOf(briefing, "agreement").filter(({ status }) => status === "signed"),
  ].sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start);
  return {
    timeLine: deriveTimeLine(briefing),
    engagements: list("meeting-engagements", "What was done", engagements),
    topics: list("meeting-topics", "Discussed, not decided", claimsOf(briefing, "topic")),
    outlook: list("meeting-outlook", "What lies ahead", claimsOf(briefing, "outlook")),
    quotation: deriveQuotation(briefing),
  };
}

function list(id: string, title: string, claims: readonly Claim[]) {
  return series({
    id,
    title,
    description: `${title}: ${claims.map(({ summary }) => summary).join("; ")}.`,
    columns: {
      what: { label: title, of: ({ claim }) => claim.summary },
      status: { label: "Status", aside: true, of: ({ claim }) => claim.status },
    },
    rows: claims.map((claim) => ({
      claim,
      ...groundsOf(claim),
    })),
  });
}

/** The article's own time words in order. Order only: it gives no dates, so no scale. */
function deriveTimeLine(briefing: Briefing) {
  return series({
    id: "meeting-time-line",
    title: "Order of events, in the article’s own time words",
    description:
      "The order in which the article places events. It gives no dates, so there is no scale.",
    columns: {
      when: { label: "When", of: ({ step }) => step.words },
      order: { label: "Order", aside: true, of: ({ step }) => step.when },
      what: { label: "What", of: ({ claim }) => claim.summary },
      status: { label: "Status", aside: true, of: ({ claim }) => claim.status },
    },
    rows: briefing.timeLine.flatMap((step) =>
      briefing.claims
        .filter(({ id }) => step.claims.includes(id))
        .map((claim) => ({
          step,
          claim,
          ...groundsOf(claim),
        })),
    ),
  });
}

/** Sentences of one speaker in one paragraph are one quotation. */
function deriveQuotation(briefing: Briefing) {
  const places = new Map<string, ReturnType<typeof claimsOf<"quotation">>>();
  for (const claim of claimsOf(briefing, "quotation")) {
    const place = `${claim.speaker.name} ${claim.span.paragraph}`;
    places.set(place, [...(places.get(place) ?? []), claim]);
  }
  return series({
    id: "meeting-quotation",
    title: "Quotation",
    description: "What was said, word for word, and who said it.",
    columns: {
      words: { label: "Words", of: ({ words }) => `“${words}”` },
      name: { label: "Speaker", of: ({ first }) => first.speaker.name },
      role: { label: "Role", of: ({ first }) => first.speaker.role },
    },
    rows: [...places.values()].flatMap((claims) => {
      const [first, ...rest] = claims;
      if (!first) return [];
      return {
        first,
        words: claims.map(({ quote }) => quote).join(" "),
        sources: [claimSource(first), ...rest.map(claimSource)] as const,
      };
    }),
  });
}
