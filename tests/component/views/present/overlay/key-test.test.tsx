import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import type { KeyPreferences } from "../../../../../src/views/present/keys/key-preferences.ts";
import { KeyTest } from "../../../../../src/views/present/overlay/key-test.tsx";

function Taught() {
  const [preferences, setPreferences] = useState<KeyPreferences>({
    letters: true,
    taught: { F13: "next" },
  });
  return <KeyTest {...{ preferences, setPreferences }} lastKey={null} />;
}

test("what a clicker was taught is forgotten with a button that goes, and the focus stays there", async () => {
  const { container } = render(<Taught />);
  await userEvent.click(screen.getByRole("button", { name: "Forget" }));
  expect(screen.queryByText(/Taught/)).toBeNull();
  expect(container.firstChild).toHaveFocus();
});
