import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Series } from "../../../../../src/model/series.ts";
import type { Shown } from "../../../../../src/panels/panel.ts";
import { PresentView } from "../../../../../src/views/present/audience/present.tsx";
import { briefing } from "../../../../fixtures/builders.ts";
import { renderAt } from "../../../../fixtures/page.tsx";

let broken = false;

/** A briefing; while it is broken, its slide of aid cannot be rendered. */
function fragile(): Shown {
  const whole = briefing({ published: { words: "16 to 19 June 2022", facts: [] } });
  const panels = whole.panels.map((panel) => {
    const { totals } = panel.series;
    if (panel.id !== "aid" || !totals) return panel;
    return { ...panel, series: { ...panel.series, totals: [totals].flat().map(breaking) } };
  });
  return { ...whole, panels };
}

function breaking(series: Series): Series {
  return Object.defineProperty({ ...series }, "description", {
    get() {
      if (broken) throw new Error("no description");
      return series.description;
    },
  });
}

async function start() {
  const told = fragile();
  const route = { view: "present", briefing: told.id } as const;
  renderAt(
    `/${told.id}/present/?mode=wallboard&interval=10`,
    <PresentView briefing={told} route={route} />,
  );
  await pass(1);
}

/** Seconds pass, and React with them. */
async function pass(seconds: number) {
  await act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
}

const slides = () => [...document.querySelectorAll<HTMLElement>("[aria-roledescription=slide]")];
const seen = () => slides().find(({ hidden }) => !hidden)?.id;

/** Every slide of one loop, in order, each once. */
async function loop() {
  const ids: (string | undefined)[] = [seen()];
  do {
    await pass(10);
    if (seen() !== ids.at(-1)) ids.push(seen());
  } while (seen() !== ids[0] && ids.length < 100);
  return ids.slice(0, -1);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("isSecureContext", true);
  // React tells of the broken slide on the console, and rightly.
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  broken = false;
  vi.mocked(console.error).mockClear();
  vi.useRealTimers();
});

describe("a wallboard with a slide that fails", () => {
  test("leaves it at once, passes over it, and shows it again when it can be rendered", async () => {
    await start();
    broken = true;
    expect(await loop()).not.toContain("aid");
    expect(screen.getByText(/cannot be shown: no description/)).toBeInTheDocument();
    broken = false;
    // It is tried anew where the loop turns.
    await loop();
    expect(await loop()).toEqual(slides().map(({ id }) => id));
  });

  test("tries it anew at every turn of the loop", async () => {
    await start();
    broken = true;
    await loop();
    const before = vi.mocked(console.error).mock.calls.length;
    await loop();
    expect(vi.mocked(console.error).mock.calls.length).toBeGreaterThan(before);
  });
});

test("a wallboard says on every slide when it was reported and by whom", async () => {
  await start();
  expect(
    screen.getByText(/^As reported in “.+”, placed 16 to 19 June 2022 by other sources\./),
  ).toBeInTheDocument();
});
