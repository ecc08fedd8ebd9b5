import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formats } from "../../../src/exports/index.ts";
import { TakeLink } from "../../../src/views/take-link.tsx";
import { shippedBriefing } from "../../fixtures/builders.ts";
import { renderAt } from "../../fixtures/page.tsx";

const saved: { readonly name: string; readonly blob: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  // jsdom has no downloads.
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) last = blob;
    return "blob:file";
  };
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: last });
  });
});

async function open(search = "", country: string | null = null) {
  history.replaceState(null, "", `/${search}`);
  const shown = shippedBriefing();
  const route = { view: "dashboard", briefing: shown.id } as const;
  const link = { shown, country, route, name: "aid", title: "UK aid" };
  const page = renderAt("/", <TakeLink {...link} />);
  await page.user.click(screen.getByRole("link", { name: "Take away: UK aid" }));
  return { ...page, dialog: await screen.findByRole("dialog", { name: "Take away" }) };
}

test("the choice opens at the panel that asked, and holds the whole and every series", async () => {
  const { dialog } = await open();
  const what = within(dialog).getByRole("combobox", { name: "What" });
  expect(what).toHaveDisplayValue("All of UK aid");
  const options = within(what)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(options).toContain("The whole briefing");
  expect(options).toContain("Aid stated in the article");
});

test("each format says what it is for, and a press makes a file of its name and type", async () => {
  const { dialog, user } = await open();
  for (const { label, use, ending, media } of formats.filter(({ takes }) =>
    takes.includes("panel"),
  )) {
    const button = within(dialog).getByRole("button", { name: label });
    expect(button.closest("li")).toHaveTextContent(use);
    await user.click(button);
    await waitFor(() =>
      expect(saved.at(-1)).toMatchObject({ name: `aid.${ending}`, blob: { type: media } }),
    );
    await waitFor(() => expect(dialog).toHaveTextContent(`aid.${ending} is made.`));
  }
});

test("a marking of the address stands in the file’s name, and is said before", async () => {
  const { dialog, user } = await open("?marking=official-sensitive");
  expect(dialog).toHaveTextContent("OFFICIAL-SENSITIVE");
  await user.click(within(dialog).getByRole("button", { name: "CSV" }));
  await waitFor(() => expect(saved.at(-1)?.name).toBe("aid-OFFICIAL-SENSITIVE.csv"));
});

test("what a filter leaves is said, here and in the file", async () => {
  const { dialog, user } = await open("", "UKR");
  expect(dialog).toHaveTextContent("Only what names Ukraine.");
  await user.click(within(dialog).getByRole("button", { name: "JSON" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(await saved[0]?.blob.text()).toContain("Only what names Ukraine.");
});

test("a failure is said in words, and the choice stays", async () => {
  const { dialog, user } = await open();
  URL.createObjectURL = () => {
    throw new Error("the disk is full");
  };
  await user.click(within(dialog).getByRole("button", { name: "CSV" }));
  await waitFor(() => expect(dialog).toHaveTextContent("CSV could not be made: the disk is full."));
});

describe("copying a picture", () => {
  beforeEach(() => {
    // jsdom draws no pictures.
    HTMLImageElement.prototype.decode = async () => {};
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((made) => made(new Blob()));
  });
  afterEach(() => vi.unstubAllGlobals());

  const write = vi.fn<Clipboard["write"]>();
  const press = async () => {
    const { dialog, user } = await open();
    // What stands in for the clipboard of a test is put there by the first press.
    Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
    await user.click(within(dialog).getByRole("button", { name: "Copy picture" }));
    return dialog;
  };
  const REFUSED = /does not let a page copy a picture: save it as PNG, and insert that file\.$/;

  test("is refused in words where the browser knows no pictures on its clipboard", async () => {
    vi.stubGlobal("ClipboardItem", undefined);
    const dialog = await press();
    await waitFor(() => expect(within(dialog).getByText(REFUSED)).toBeVisible());
  });

  test("is refused in words where the browser allows no writing to it", async () => {
    vi.stubGlobal("ClipboardItem", class {});
    write.mockRejectedValueOnce(new DOMException("Write permission denied.", "NotAllowedError"));
    const dialog = await press();
    await waitFor(() => expect(within(dialog).getByText(REFUSED)).toBeVisible());
  });

  test("is not called refused where the picture could not be made", async () => {
    vi.stubGlobal("ClipboardItem", class {});
    write.mockRejectedValueOnce(new Error("no picture"));
    vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((made) => made(null));
    const dialog = await press();
    await waitFor(() =>
      expect(dialog).toHaveTextContent("The picture could not be made: the picture is too large."),
    );
  });
});

test("closing gives the focus back", async () => {
  const { dialog, user } = await open();
  await user.click(within(dialog).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("link", { name: "Take away: UK aid" })).toHaveFocus();
});
