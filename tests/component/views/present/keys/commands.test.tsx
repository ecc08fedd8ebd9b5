import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { useCommands } from "../../../../../src/views/present/keys/commands.ts";
import { USUAL_KEYS } from "../../../../../src/views/present/keys/key-preferences.ts";

const act = vi.fn();

/** A window of the show with a dialog that has a field, as the one to take away. */
function Window() {
  const { overlay } = useCommands({ act, own: {}, preferences: USUAL_KEYS });
  return overlay === "take" ? (
    <div role="dialog">
      <select>
        <option>one</option>
        <option>two</option>
      </select>
    </div>
  ) : null;
}

test("a clicker moves slides from a field of what is open, and scrolls that from elsewhere", async () => {
  render(<Window />);
  await userEvent.keyboard("e");
  await userEvent.keyboard("{PageDown}");
  expect(act).not.toHaveBeenCalled();
  screen.getByRole("combobox").focus();
  await userEvent.keyboard("{PageDown}");
  expect(act).toHaveBeenCalledExactlyOnceWith({ do: "next" });
  expect(screen.getByRole("combobox")).toHaveValue("one");
  expect(screen.getByRole("dialog")).toBeVisible();
});
