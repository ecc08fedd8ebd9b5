import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Begin } from "../../../../src/views/author/begin.tsx";
import { renderAt } from "../../../fixtures/page.tsx";

afterEach(() => localStorage.clear());

function begin() {
  const open = vi.fn();
  const { user } = renderAt("/", <Begin root="../" open={open} />);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Paste the article/ });
  return { user, open, field };
}

test("what cannot be drafted is said, and stays where it was pasted", async () => {
  const { user, open, field } = begin();
  const book = "It rains. ".repeat(4_000);
  fireEvent.change(field, { target: { value: book } });
  await user.click(screen.getByRole("button", { name: "Read it" }));
  expect(screen.getByText(/^This has 4,000 sentences/)).toBeVisible();
  expect(field).toHaveValue(book);
  expect(open).not.toHaveBeenCalled();
});

test("what was pasted before the page answered is read", async () => {
  const { user, open, field } = begin();
  // As the browser does, of which React hears nothing then.
  field.value = "Aid for orchards\n\nThe UK gave £5 million of aid.";
  await user.click(screen.getByRole("button", { name: "Read it" }));
  expect(open.mock.lastCall?.[0].work.candidates).toHaveLength(2);
});

test("what stands there before it is read is there again after a reload", async () => {
  const { user, field } = begin();
  await user.type(field, "Aid for orchards");
  cleanup();
  const again = begin();
  await vi.waitFor(() => expect(again.field).toHaveValue("Aid for orchards"));
  await user.clear(again.field);
  cleanup();
  expect(begin().field).toHaveValue("");
});

test("what was read is there again where no draft could be kept", async () => {
  const { user, field, open } = begin();
  await user.type(field, "Aid for orchards. It rains.");
  await user.click(screen.getByRole("button", { name: "Read it" }));
  expect(open).toHaveBeenCalled();
  cleanup();
  const again = begin();
  await vi.waitFor(() => expect(again.field).toHaveValue("Aid for orchards. It rains."));
});

test("words of a page that cannot be drafted are pasted as words", () => {
  const { field, open } = begin();
  const html = `<p>${"It rains. ".repeat(4_000)}</p>`;
  const clipboardData = { getData: () => html };
  const isPasted = fireEvent.paste(field, { clipboardData });
  expect(screen.getByText(/^This has 4,000 sentences/)).toBeVisible();
  expect(isPasted).toBe(true);
  expect(open).not.toHaveBeenCalled();
});

test.each([
  ["a page", { "text/html": "<h1>Aid</h1><p>The UK gave £5 million.</p>", "text/plain": "Aid" }],
  ["words", { "text/plain": "Aid\n\nThe UK gave £5 million." }],
])(
  "%s that is dropped anywhere on the page is read",
  (_, data: Readonly<Record<string, string>>) => {
    const { open } = begin();
    const dataTransfer = { files: [], getData: (type: string) => data[type] ?? "" };
    fireEvent.drop(screen.getByRole("heading", { level: 1 }), { dataTransfer });
    expect(open.mock.lastCall?.[0].work.candidates).toHaveLength(2);
  },
);
