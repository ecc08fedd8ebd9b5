import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { Router } from "wouter";
import { PresenterView } from "../../../../../src/views/present/desk/presenter.tsx";
import { timeOfDay } from "../../../../../src/views/time-of-day.ts";
import { briefing } from "../../../../fixtures/builders.ts";

const told = briefing();

afterEach(() => {
  vi.unstubAllEnvs();
});

function builtIn(zone: string): string {
  vi.stubEnv("TZ", zone);
  return renderToString(
    <Router ssrPath={`/${told.id}/present/presenter/`} ssrSearch="">
      <PresenterView briefing={told} />
    </Router>,
  );
}

test("the presenter's page comes out the same wherever it is built", () => {
  const here = builtIn("Asia/Tokyo");
  expect(timeOfDay(1)).toBe("09:00");
  expect(builtIn("America/Lima")).toBe(here);
  expect(timeOfDay(1)).toBe("19:00");
});

test("a clock that has not begun shows no time, and takes the room of one", () => {
  expect(timeOfDay(0)).toBe("‒‒:‒‒");
});
