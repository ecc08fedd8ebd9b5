import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Listen } from "../../../src/views/listen.tsx";

const spoken: Utterance[] = [];

/** jsdom has no voice. */
class Utterance {
  readonly text: string;
  lang = "";
  onend = () => {};
  onerror = (_: { readonly error: string }) => {};
  constructor(text: string) {
    this.text = text;
    spoken.push(this);
  }
}

const speechSynthesis = { cancel: vi.fn(), speak: vi.fn() };

beforeEach(() => {
  spoken.length = 0;
  vi.clearAllMocks();
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  vi.stubGlobal("speechSynthesis", speechSynthesis);
});

afterEach(() => vi.unstubAllGlobals());

test("a text is read in British English, until it ends or is stopped", async () => {
  render(<Listen text="More than 1,600 troops." />);
  await userEvent.click(screen.getByRole("button", { name: "Listen" }));
  expect(speechSynthesis.speak).toHaveBeenCalledExactlyOnceWith(spoken[0]);
  expect(spoken[0]).toMatchObject({ text: "More than 1,600 troops.", lang: "en-GB" });
  act(() => spoken[0]?.onend());
  await userEvent.click(screen.getByRole("button", { name: "Listen" }));
  await userEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(speechSynthesis.cancel).toHaveBeenCalled();
  act(() => spoken[1]?.onerror({ error: "canceled" }));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("a browser without a voice says so, and its button can be pressed again", async () => {
  render(<Listen text="More than 1,600 troops." />);
  await userEvent.click(screen.getByRole("button", { name: "Listen" }));
  act(() => spoken[0]?.onerror({ error: "synthesis-unavailable" }));
  expect(screen.getByRole("status")).toHaveTextContent("no voice");
  expect(screen.getByRole("button", { name: "Listen" })).toHaveAttribute("aria-pressed", "false");
});

test("what leaves the page is silent", () => {
  const { unmount } = render(<Listen text="More than 1,600 troops." />);
  unmount();
  expect(speechSynthesis.cancel).toHaveBeenCalled();
});

test("a browser that cannot speak offers nothing", () => {
  vi.unstubAllGlobals();
  render(<Listen text="More than 1,600 troops." />);
  expect(screen.queryByRole("button")).toBeNull();
});
