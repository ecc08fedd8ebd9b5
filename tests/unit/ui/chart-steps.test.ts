import { describe, expect, test } from "vitest";
import { derive as deriveMeeting } from "../../../src/panels/meeting/derive.ts";
import { FORMS, type Form, WIDTHS } from "../../../src/ui/chart-frame.ts";
import { LEADING, stepsOf } from "../../../src/ui/chart-steps.ts";
import { widthOf } from "../../../src/ui/text-width.ts";
import { briefing, topicClaim } from "../../fixtures/builders.ts";

/** So many steps with so many events each, of words of any length. */
function placed(
  steps: number,
  events: number,
  form: Form,
  summary = "They met",
  long = "after the talks in a town of a long name",
) {
  const claims = Array.from({ length: steps * events }, (_, index) =>
    topicClaim({
      id: `topic-${index}`,
      quote: `Sentence ${index}.`,
      summary: `${summary} ${index}`,
    }),
  );
  const timeLine = Array.from({ length: steps }, (_, index) => ({
    words: `${long.slice(0, 14 + index * 4)} ${index}`,
    when: index === 0 ? ("past" as const) : ("ahead" as const),
    claims: claims.slice(index * events, (index + 1) * events).map(({ id }) => id),
  }));
  const { timeLine: series } = deriveMeeting(briefing({ claims, timeLine }));
  if (series.chart?.mark !== "order") throw new Error("the time line is not drawn");
  return stepsOf(series, series.chart, form);
}

describe.each(FORMS)("the steps of a time line, %s", (form) => {
  test.each([
    [1, 1],
    [12, 8],
  ])("%i with %i events each stand one below the other", (steps, events) => {
    const made = placed(steps, events, form);
    expect(made.steps).toHaveLength(steps);
    expect(made.steps.flatMap((step) => step.events)).toHaveLength(steps * events);
    for (const [index, { y, words }] of made.steps.entries()) {
      const next = made.steps[index + 1]?.y ?? made.height;
      expect(next - y).toBeGreaterThanOrEqual(words.lines.length * LEADING);
    }
    for (const { events: told } of made.steps) {
      for (const [index, { y, lines }] of told.entries()) {
        const next = told[index + 1];
        if (next) expect(next.y - y).toBeGreaterThanOrEqual(lines.length * LEADING);
      }
    }
  });

  test.each(["this afternoon, at a meeting", "in mid-September 2025 or later"])(
    "keep each word of “%s” whole",
    (long) => {
      const [step] = placed(1, 1, form, "They met", long).steps;
      expect(step?.words.lines.join(" ")).toBe(`“${long.slice(0, 14)} 0”`);
    },
  );

  test("keep long words inside the drawing", () => {
    for (const summary of ["a summary ".repeat(20), "Hafen".repeat(40)]) {
      for (const { events } of placed(3, 2, form, summary).steps) {
        for (const { lines, x } of events) {
          expect(lines.length).toBeGreaterThan(2);
          for (const line of lines) {
            expect(x + widthOf(line, 14)).toBeLessThanOrEqual(WIDTHS[form]);
          }
        }
      }
    }
  });
});

test("nothing told is no step and no height", () => {
  expect(placed(0, 0, "wide")).toEqual({ steps: [], height: 0 });
});
