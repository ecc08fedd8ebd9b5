import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { startWork } from "../../../../src/author/start.ts";
import type { Work } from "../../../../src/author/work.ts";
import type { Opened } from "../../../../src/views/author/author.tsx";
import { Leave } from "../../../../src/views/author/leave.tsx";
import { renderAt } from "../../../fixtures/page.tsx";

const ARTICLE = "Aid for orchards\n\nThe UK gave £5 million of aid.\n\nMinisters met in Nairobi.";
const decided: Work = {
  ...startWork(readSource(ARTICLE)),
  candidates: startWork(readSource(ARTICLE)).candidates.map((one) => ({ ...one, state: "kept" })),
};

function leave() {
  const reopen = vi.fn<(opened: Opened) => void>();
  const read = { briefing: null, faults: [] };
  const { user } = renderAt(
    "/",
    <Leave work={decided} shown={null} read={read} reopen={reopen}>
      {null}
    </Leave>,
  );
  const newer = (text: string) =>
    user.upload(screen.getByLabelText(/^Open it/), new File([text], "newer.txt"));
  return { user, reopen, newer };
}

test("a newer edition is gone on with, once it is said which decisions no longer hold", async () => {
  const { user, reopen, newer } = leave();
  await newer(ARTICLE.replace("Nairobi", "Mombasa"));
  expect(await screen.findByText("1 decided claim is no longer in it:")).toBeVisible();
  expect(screen.getByText("“Ministers met in Nairobi.”")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go on with the newer edition" }));
  const states = reopen.mock.lastCall?.[0].work.candidates.map(({ state }) => state);
  expect(states).toEqual(["kept", "kept", "open"]);
});

test.each([
  ["\0", "The file is not text: it has zero bytes"],
  [" \n", "There is no text to read"],
])("a newer edition of %j is said to be none, and nothing is gone on with", async (text, fault) => {
  const { newer } = leave();
  await newer(ARTICLE);
  expect(await screen.findByText("Every decision holds.")).toBeVisible();
  await newer(text);
  expect(await screen.findByText(fault)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Go on with the newer edition" })).toBeNull();
});
