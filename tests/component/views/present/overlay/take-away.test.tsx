import { act, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Shown } from "../../../../../src/panels/panel.ts";
import { TakeAway } from "../../../../../src/views/present/overlay/take-away.tsx";
import { shippedBriefing } from "../../../../fixtures/builders.ts";
import { renderAt } from "../../../../fixtures/page.tsx";

const briefing = shippedBriefing();
const route = { view: "present", briefing: briefing.id } as const;

async function open(whole: () => Promise<Shown | null>) {
  const close = vi.fn<() => void>();
  const dialog = <TakeAway {...{ briefing, route, whole, close }} marking={null} />;
  // What it waits for is waited for here, too.
  const page = await act(async () => renderAt("/", dialog));
  return { close, press: (button: HTMLElement) => act(() => page.user.click(button)) };
}

const LACKING = "The whole briefing could not be fetched: speaker notes";

test("what a room’s page is without is fetched before a file is made, and nothing is said of it", async () => {
  await open(async () => briefing);
  const dialog = await screen.findByRole("dialog", { name: "Take away" });
  await waitFor(() => expect(dialog).toBeVisible());
  expect(screen.getByRole("button", { name: "PowerPoint" })).toBeVisible();
  expect(screen.queryByText(/could not be fetched|Fetched/)).toBeNull();
});

test("where it cannot be fetched that is said, and it can be tried again without losing the focus", async () => {
  const whole = vi.fn<() => Promise<Shown | null>>().mockResolvedValue(null);
  const { press, close } = await open(whole);
  const again = await screen.findByRole("button", { name: "Try again" });
  const dialog = screen.getByRole("dialog", { name: "Take away" });
  expect(dialog).toHaveTextContent(LACKING);
  await press(again);
  await waitFor(() => expect(whole).toHaveBeenCalledTimes(2));
  expect(await screen.findByRole("button", { name: "Try again" })).toBeEnabled();
  expect(dialog).toHaveTextContent(LACKING);

  let answer = (_: Shown | null) => {};
  whole.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  await press(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("button", { name: "Trying…" })).toHaveFocus();
  await act(async () => answer(briefing));
  expect(await screen.findByText(/^Fetched: speaker notes/)).toBeInTheDocument();
  expect(screen.getByText(/^Fetched/), "the button that had it is gone").toHaveFocus();
  expect(dialog).not.toHaveTextContent(LACKING);
  expect(close).not.toHaveBeenCalled();
});

test("a dialog that is long in coming says so, and no longer than that", async () => {
  let answer = (_: Shown | null) => {};
  await open(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  expect(await screen.findByText("Loading: this dialog…")).toBeVisible();
  await act(async () => answer(briefing));
  const dialog = await screen.findByRole("dialog", { name: "Take away" });
  await waitFor(() => expect(dialog).toBeVisible());
  expect(screen.queryByText(/^Loading/)).toBeNull();
});
