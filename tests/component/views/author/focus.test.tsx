import { cleanup, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { startWork } from "../../../../src/author/start.ts";
import { AuthorView } from "../../../../src/views/author/author.tsx";
import { Desk } from "../../../../src/views/author/desk.tsx";
import { renderAt } from "../../../fixtures/page.tsx";

const ARTICLE = "Aid for orchards\n\nThe UK gave £5 million of aid to Kenya last year.";

/** A draft that is open in one of its parts, and the buttons that can be pressed there. */
async function at(part: string) {
  const work = startWork(readSource(ARTICLE));
  const opened = { key: "one", version: 0, work };
  const { user } = renderAt("/", <Desk opened={opened} close={vi.fn()} reopen={vi.fn()} />);
  await user.click(screen.getByRole("button", { name: part }));
  const buttons = screen.getAllByRole<HTMLButtonElement>("button");
  return { user, buttons: buttons.filter(({ disabled }) => !disabled) };
}

test("an article that is read, and the way back, take the focus to where the page goes on", async () => {
  const { user } = renderAt("/", <AuthorView root="../" />);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Paste the article/ });
  field.value = ARTICLE;
  await user.click(screen.getByRole("button", { name: "Read it" }));
  expect(screen.getByRole("listbox", { name: "Candidates" })).toBeVisible();
  expect(screen.getByRole("main")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Other drafts" }));
  expect(screen.getByRole("button", { name: "Read it" })).toBeVisible();
  expect(screen.getByRole("main")).toHaveFocus();
});

test.each(["Candidates", "Headlines, figures, order"])(
  "no button of %s loses the focus",
  { timeout: 60_000 },
  async (part) => {
    const { buttons } = await at(part);
    cleanup();
    const lost: string[] = [];
    for (const index of buttons.keys()) {
      const { user, buttons } = await at(part);
      const name = buttons[index]?.textContent;
      buttons[index]?.focus();
      await user.keyboard("{Enter}");
      if (document.activeElement === document.body) lost.push(`${index} ${name}`);
      cleanup();
    }
    expect(lost).toEqual([]);
  },
);
