import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { startWork } from "../../../../src/author/start.ts";
import { Desk } from "../../../../src/views/author/desk.tsx";
import { renderAt } from "../../../fixtures/page.tsx";

const ARTICLE =
  "Aid for orchards\n\nThe UK gave a total of £5 million of aid. Of it, £2 million is for Kenya.\n\n" +
  "Notes to editors\n\nMinisters met in Nairobi. It rained.";

function desk(article = ARTICLE) {
  const work = startWork(readSource(article));
  const opened = { key: "one", version: 0, work };
  return renderAt("/", <Desk opened={opened} close={vi.fn()} reopen={vi.fn()} />);
}

const list = () => within(screen.getByRole("listbox", { name: "Candidates" }));
const chosen = () => list().getByRole("option", { selected: true });
const isAt = (words: RegExp) => vi.waitFor(() => expect(chosen()).toHaveTextContent(words));

test("each decision goes on to the next that nobody has decided, past what was set aside", async () => {
  const { user } = desk();
  await user.click(list().getByRole("option", { name: /Of it/ }));
  await user.keyboard("x1");
  await isAt(/Ministers met/);
  await user.keyboard("e");
  await user.keyboard("{Enter}");
  await isAt(/It rained/);
  await user.keyboard("{Enter}");
  await isAt(/Aid for orchards/);
  expect(chosen()).toHaveFocus();
});

test("among what was found, a decision goes on among what was found", async () => {
  const { user } = desk();
  await user.type(screen.getByRole("searchbox"), "it{Enter}");
  await isAt(/Of it/);
  await user.keyboard("{Enter}");
  await isAt(/It rained/);
  expect(chosen()).toHaveFocus();
});

test("a number is said to be part of a total that another claim states", async () => {
  const { user } = desk();
  await user.click(list().getByRole("option", { name: /Of it/ }));
  await user.keyboard("e");
  const number = within(screen.getByRole("group", { name: "“£2 million”" }));
  await user.selectOptions(number.getByRole("combobox", { name: "Role" }), "part");
  const whole = number.getByRole("option", { name: /total of £5/ });
  await user.selectOptions(number.getByRole("combobox", { name: "Part of" }), whole);
  await user.click(screen.getByRole("button", { name: /Save and keep/ }));
  await user.click(list().getByRole("option", { name: /Of it/ }));
  await user.keyboard("e");
  expect(screen.getByRole("combobox", { name: "Part of" })).toHaveDisplayValue(/total of £5/);
});

test("what the words say of either end of a range is there to be changed", async () => {
  const { user } = desk("Ships\n\nThe UK sends 20 to more than 30 ships to Porto.");
  await user.click(list().getByRole("option", { name: /sends/ }));
  await user.keyboard("e");
  const number = within(screen.getByRole("group", { name: /^“20 to more/ }));
  const [low, high] = [/^Lower end/, /^Upper end/].map((name) =>
    number.getByRole("combobox", { name }),
  );
  expect(low).toHaveDisplayValue("exact");
  expect(high).toHaveDisplayValue("more than");
  await user.selectOptions(high ?? document.body, "exact");
  expect(await screen.findByText(/the words say more than, got none/)).toBeVisible();
});

test("once all is decided the way on is shown, and the next part has the focus", async () => {
  const { user } = desk();
  expect(screen.queryByRole("button", { name: /^Next/ })).toBeNull();
  await user.click(list().getByRole("option", { name: /Aid for orchards/ }));
  await user.keyboard("{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}");
  const next = await screen.findAllByRole("button", { name: "Next: Headlines, figures, order" });
  await user.click(next.at(-1) ?? document.body);
  expect(screen.getByRole("main")).toHaveFocus();
  for (const right of screen.getAllByRole("button", { name: /it is right$/ }))
    await user.click(right);
  const [look] = await screen.findAllByRole("button", { name: "Next: Look at the preview" });
  expect(look).toBeVisible();
});

test("a headline with a number that the article lacks is refused where it is typed, and another can be taken", async () => {
  const { user } = desk();
  await user.click(screen.getByRole("button", { name: "Headlines, figures, order" }));
  const field = await screen.findByRole("textbox", { name: "UK aid: headline" });
  await user.clear(field);
  await user.type(field, "£7 billion for all");
  await vi.waitFor(() => expect(field).toBeInvalid());
  expect(field).toHaveAccessibleDescription(/^“£7 billion” is no number of a claim or fact$/);
  const others = screen.getByRole("combobox", { name: /^UK aid: take another/ });
  await user.selectOptions(others, "Of it, £2 million is for Kenya");
  await vi.waitFor(() => expect(field).toBeValid());
  expect(field).toHaveValue("Of it, £2 million is for Kenya");
});

test("a form half filled in is there again after a look at the preview, until it is left", async () => {
  const { user } = desk();
  const words = () => screen.findByRole("textbox", { name: "Summary, in your words" });
  const tab = (name: string) => screen.getByRole("button", { name });
  await user.click(list().getByRole("option", { name: /Of it/ }));
  await user.keyboard("e");
  await user.type(await words(), " and Uganda");
  await user.click(tab("Preview"));
  await user.click(tab("Candidates"));
  expect(await words()).toHaveValue("Of it, £2 million is for Kenya and Uganda");
  await user.keyboard("{Escape}e");
  expect(await words()).toHaveValue("Of it, £2 million is for Kenya");
});
