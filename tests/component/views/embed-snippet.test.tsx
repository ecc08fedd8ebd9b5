import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Snippet } from "../../../src/views/embed-snippet.tsx";

const of = (height: number) => (
  <Snippet title="Plain" text={`<iframe height="${height}">`}>
    No script.
  </Snippet>
);

function takeWith(writeText: () => Promise<void>) {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  const { rerender } = render(of(400));
  fireEvent.click(screen.getByRole("button", { name: "Copy" }));
  return rerender;
}

afterEach(() => vi.unstubAllGlobals());

describe("a text whose frame says its height after it was taken", () => {
  test("is selected whole again where the button may not copy", async () => {
    const rerender = takeWith(() => Promise.reject(new Error("denied")));
    const status = screen.getByRole("status");
    await waitFor(() => expect(status).toHaveTextContent("The text is selected"));
    rerender(of(787));
    const area = screen.getByRole<HTMLTextAreaElement>("textbox");
    expect(area).toHaveFocus();
    const { value, selectionStart, selectionEnd } = area;
    expect(value.slice(selectionStart, selectionEnd)).toBe('<iframe height="787">');
  });

  test("is said to have changed where it was copied", async () => {
    const rerender = takeWith(() => Promise.resolve());
    const status = screen.getByRole("status");
    await waitFor(() => expect(status).toHaveTextContent("Copied."));
    rerender(of(787));
    expect(status).toHaveTextContent("This has changed since it was copied.");
  });
});
