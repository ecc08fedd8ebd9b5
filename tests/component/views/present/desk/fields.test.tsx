import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { MarkingField, TargetField } from "../../../../../src/views/present/desk/fields.tsx";
import type { Action } from "../../../../../src/views/present/show/show-shape.ts";

const acts: Action[] = [];

function Marking({ at = null }: { readonly at?: string | null }) {
  const [marking, setMarking] = useState(at);
  acts.length = 0;
  return (
    <>
      <MarkingField
        marking={marking}
        act={(action) => {
          acts.push(action);
          if (action.do === "marking") setMarking(action.marking);
        }}
      />
      <button type="button" onClick={() => setMarking("OFFICIAL")}>
        Elsewhere
      </button>
    </>
  );
}

const field = () => screen.getByLabelText("Marking");

describe("the marking field", () => {
  test("takes a handling line whole, in capitals, and loses no letter", async () => {
    render(<Marking />);
    await userEvent.type(field(), "Official – for the board only");
    expect(field()).toHaveValue("Official – for the board only");
    await userEvent.keyboard("{Enter}");
    expect(field()).toHaveValue("OFFICIAL – FOR THE BOARD ONLY");
  });

  test("takes what was written on leaving the field", async () => {
    render(<Marking />);
    await userEvent.type(field(), "official");
    await userEvent.tab();
    expect(field()).toHaveValue("OFFICIAL");
  });

  test("shows the room nothing half written", async () => {
    render(<Marking />);
    await userEvent.type(field(), "official-s");
    expect(acts).toEqual([]);
  });

  test("says that a classification is refused, and keeps the marking", async () => {
    render(<Marking at="OFFICIAL" />);
    await userEvent.clear(field());
    await userEvent.type(field(), "secret{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "“secret” is not offered: this is no accredited system. The marking is still OFFICIAL.",
    );
    expect(field()).toHaveValue("OFFICIAL");
    expect(field()).toHaveAccessibleDescription(/not offered/);
  });

  test("says that a line is too long, and how long it may be", async () => {
    render(<Marking at="OFFICIAL" />);
    await userEvent.clear(field());
    await userEvent.click(field());
    await userEvent.paste("For the board only, and for nobody else in the whole of the ministry");
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "A marking has at most 60 letters, and this has 68. The marking is still OFFICIAL.",
    );
  });

  test("forgets the refusal at the next marking that it takes", async () => {
    render(<Marking />);
    await userEvent.type(field(), "top secret{Enter}");
    await userEvent.type(field(), "official{Enter}");
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  test("takes nothing, or “none”, for no marking", async () => {
    render(<Marking at="OFFICIAL" />);
    await userEvent.clear(field());
    await userEvent.type(field(), "none{Enter}");
    expect(field()).toHaveValue("");
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  test("follows a change made elsewhere", async () => {
    render(<Marking />);
    await userEvent.click(screen.getByRole("button", { name: "Elsewhere" }));
    expect(field()).toHaveValue("OFFICIAL");
  });
});

describe("the target field", () => {
  test("takes minutes, and lets them be written anew", async () => {
    const targets: Action[] = [];
    render(<TargetField target={15 * 60_000} act={(action) => targets.push(action)} />);
    const minutes = screen.getByLabelText("Target, minutes");
    await userEvent.clear(minutes);
    expect(targets).toEqual([]);
    await userEvent.type(minutes, "30");
    expect(targets).toEqual([]);
    await userEvent.tab();
    expect(targets).toEqual([{ do: "timer-target", target: 30 * 60_000 }]);
    expect(minutes).toHaveValue("15");
  });

  test("is changed by no arrow of a clicker, and gives the keys back after Enter", async () => {
    const targets: Action[] = [];
    render(<TargetField target={15 * 60_000} act={(action) => targets.push(action)} />);
    const minutes = screen.getByLabelText("Target, minutes");
    await userEvent.type(minutes, "{ArrowDown}{ArrowUp}");
    expect(targets).toEqual([]);
    expect(minutes).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(minutes).not.toHaveFocus();
  });

  test.each(["0", "241", "ten", "1e1", "-5", ""])(
    "says which minutes there are for “%s”",
    async (text) => {
      const targets: Action[] = [];
      render(<TargetField target={15 * 60_000} act={(action) => targets.push(action)} />);
      const minutes = screen.getByLabelText("Target, minutes");
      await userEvent.clear(minutes);
      if (text) await userEvent.type(minutes, text);
      expect(screen.getByRole("alert")).toHaveTextContent(
        "Minutes from 1 to 240; the target is still 15.",
      );
      expect(minutes).toHaveAccessibleDescription(/from 1 to 240/);
      await userEvent.tab();
      expect(targets).toEqual([]);
      expect(minutes).toHaveValue("15");
      expect(minutes).toHaveAccessibleDescription(/from 1 to 240/);
    },
  );
});
