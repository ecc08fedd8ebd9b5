import { render, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/model/format.ts";
import { series } from "../../../src/model/make-series.ts";
import { between, quantity, type Role } from "../../../src/model/quantity.ts";
import { type ChartSpec, partOf, type Series } from "../../../src/model/series.ts";
import type { Standing } from "../../../src/model/status.ts";
import type { Form } from "../../../src/ui/chart-frame.ts";
import { Drawing } from "../../../src/ui/chart-marks.tsx";
import css from "../../../src/ui/chart-shapes.module.css";
import { widthOf } from "../../../src/ui/text-width.ts";

interface Told {
  readonly what: string;
  readonly amount: Cell;
  readonly status?: string;
  readonly role?: Role;
  readonly standing?: Standing;
}

const CHARTS = {
  bar: { mark: "bar", category: "what", value: "amount" },
  point: { mark: "point", category: "what", value: "amount", note: "status" },
} as const satisfies Record<string, ChartSpec>;

function told(rows: readonly Told[], mark: keyof typeof CHARTS = "bar"): Series {
  return series({
    id: "told",
    title: "Told",
    description: "",
    columns: {
      what: { label: "What", role: "name", of: (row) => row.what },
      amount: { label: "Amount", role: "value", of: (row) => row.amount },
      status: { label: "Status", role: "status", of: (row) => row.status ?? "provided" },
    },
    chart: CHARTS[mark],
    rows: rows.map((row) => ({
      ...row,
      sources: [
        { kind: "claim", id: "told", quote: "", paragraph: 1, status: "provided" },
      ] as const,
    })),
  });
}

async function drawn(of: Series, form: Form = "wide"): Promise<Element> {
  const { container } = render(<Drawing series={of} form={form} />);
  await waitFor(() => expect(container.querySelector("svg text")).not.toBeNull());
  await waitFor(() => expect(container.querySelectorAll(`.${css.amount}`)).not.toHaveLength(0));
  return container;
}

const pounds = (bound: Parameters<typeof quantity>[0], millions: number) =>
  quantity(bound, millions * 1e6, "GBP");

describe("a bar", () => {
  const count = async (amount: Cell, name: string | undefined, standing: Standing = "done") => {
    const container = await drawn(told([{ what: "aid", amount, standing }]));
    return container.querySelectorAll(`.${name}`).length;
  };

  test("of an exact number has a stop, and nothing beyond it", async () => {
    expect(await count(pounds("exact", 60), css.stop)).toBe(1);
    expect(await count(pounds("exact", 60), css.slat)).toBe(0);
  });

  test("has an arrow for a lower bound alone", async () => {
    expect(await count(pounds("at least", 60), css.arrow)).toBe(1);
    for (const bound of ["exact", "up to", "less than", "about"] as const) {
      expect(await count(pounds(bound, 60), css.arrow), bound).toBe(0);
    }
    expect(await count(between(4e6, 7e6, "GBP"), css.arrow)).toBe(0);
  });

  test("of an upper bound is outlined, and of what is less has a hollow stop", async () => {
    expect(await count(pounds("up to", 60), css.outlined)).toBe(1);
    expect(await count(pounds("up to", 60), css.done)).toBe(0);
    expect(await count(pounds("less than", 60), css.hollowStop)).toBe(1);
  });

  test("of an approximate number has no stop, and of a range has two", async () => {
    expect(await count(pounds("about", 60), css.stop)).toBe(0);
    expect(await count(between(4e6, 7e6, "GBP"), css.stop)).toBe(2);
  });

  test("that is promised has hollow slats, and one that is discussed dotted ones", async () => {
    expect(await count(pounds("more than", 60), css.hollowSlat, "promised")).toBe(1);
    expect(await count(pounds("more than", 60), css.dottedSlat, "discussed")).toBe(1);
    expect(await count(pounds("more than", 60), css.slat, "promised")).toBe(0);
  });

  test("of words alone is a dotted line, without an axis", async () => {
    const words = { bound: "words only", unit: "tents", words: "thousands of" } as const;
    const container = await drawn(told([{ what: "tents", amount: words }]));
    expect(container.querySelectorAll(`.${css.guide}`)).toHaveLength(1);
    expect(container.querySelectorAll(`.${css.tick}, rect.${css.done}`)).toHaveLength(0);
    expect(container).toHaveTextContent("thousands of");
  });
});

describe("the level before", () => {
  const troops = (value: number) => quantity("exact", value, "troops");
  const notches = async (rows: readonly Told[]) =>
    (await drawn(told(rows))).querySelectorAll(`.${css.notch}, .${css.notchOutlined}`);

  test("is in the bar of the level after, whether it rose or fell", async () => {
    for (const [before, after] of [
      [800, 1600],
      [1600, 800],
    ] as const) {
      const rows: readonly Told[] = [
        { what: "before", amount: troops(before), role: "before" },
        { what: "after", amount: troops(after), role: "after" },
      ];
      expect(await notches(rows)).toHaveLength(1);
    }
  });

  test("is in no bar of anything else", async () => {
    const rows = [25, 50, 75].map((value) => ({ what: `${value}`, amount: troops(value) }));
    expect(await notches(rows)).toHaveLength(0);
  });

  test("of several places is each one’s own", async () => {
    const container = await drawn(
      told([
        { what: "Estonia, before", amount: troops(100), role: "before" },
        { what: "Estonia, after", amount: troops(400), role: "after" },
        { what: "Poland, before", amount: troops(200), role: "before" },
        { what: "Poland, after", amount: troops(400), role: "after" },
      ]),
    );
    const at = [...container.querySelectorAll(`.${css.notch}`)].map((notch) =>
      Number.parseFloat(notch.getAttribute("d")?.slice(1) ?? ""),
    );
    expect(at).toHaveLength(2);
    expect(((at[1] ?? 0) - 1) / ((at[0] ?? 0) - 1)).toBeCloseTo(2, 1);
  });
});

describe("a label", () => {
  const LONG: readonly Told[] = [
    {
      what: "Canada, to the armed forces through the trust fund that several countries set up",
      amount: between(150e6, 200e6, "USD"),
      status: "announced",
    },
    { what: "Donaudampfschifffahrtsgesellschaftskapitänsmütze", amount: between(1e6, 2e6, "USD") },
  ];

  test.each(
    (["narrow", "wide"] as const).flatMap((form) =>
      (["bar", "point"] as const).map((mark) => [mark, form] as const),
    ),
  )("that is long keeps all its words inside a %s of the %s form", async (mark, form) => {
    const container = await drawn(told(LONG, mark), form);
    const lines = [...container.querySelectorAll(`text.${css.word}, text.${css.amount}`)];
    const words = lines.map((line) => line.textContent).join(" ");
    expect(words).toContain("between US$150 million");
    expect(words.replaceAll(" ", "")).toContain("Donaudampfschifffahrtsgesellschaftskapitänsmütze");
    for (const line of lines) {
      const strong = line.classList.contains(css.amount ?? "");
      // Faces that a page asks for are less wide than those that letters are reckoned with.
      const width = widthOf(line.textContent, strong ? 16 : 14, strong ? "bold" : "regular") * 0.85;
      expect(width, line.textContent).toBeLessThanOrEqual(form === "narrow" ? 272 : 480);
    }
    const heights = lines.map((line) => Number(line.getAttribute("y")));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(heights.length);
  });

  test("says the status of its bar whatever the others have, and once where the name says it", async () => {
    const amount = pounds("exact", 5);
    const bars = told([
      { what: "one", amount },
      { what: "two", amount, status: "announced" },
      { what: "the loan proposed in May", amount, status: "proposed" },
      { what: "what was counted", amount, status: "reported" },
    ]);
    const whole = await drawn(bars);
    expect(whole).toHaveTextContent("one, provided");
    expect(whole).toHaveTextContent("two, announced");
    expect(whole).toHaveTextContent(/the loan proposed in May(?!, proposed)/);
    expect(whole).not.toHaveTextContent("reported");
    const [, second] = bars.rows;
    if (!second) throw new Error("there is no second bar");
    expect(await drawn(partOf(bars, "part", [second]))).toHaveTextContent("two, announced");
  });
});

test("parts of one drawing keep one scale: a bar of 25 is a third of one of 75", async () => {
  const whole = told(
    [75, 25].map((value) => ({ what: `${value}`, amount: pounds("exact", value) })),
  );
  const lengths = await Promise.all(
    whole.rows.map(async (row) => {
      const container = await drawn(partOf(whole, `${row.role}`, [row]));
      return Number(container.querySelector(`rect.${css.done}`)?.getAttribute("width")) + 1;
    }),
  );
  expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(1 / 3, 2);
});

describe("a point", () => {
  test("of a range is two dots, with slats between them", async () => {
    const rows = [{ what: "June", amount: between(40e6, 70e6, "GBP") }];
    const container = await drawn(told(rows, "point"));
    expect(container.querySelectorAll("circle")).toHaveLength(2);
    expect(container.querySelectorAll(`.${css.slat}`)).toHaveLength(1);
  });

  test("of words alone keeps its row", async () => {
    const words = { bound: "words only", unit: "GBP", words: "tens of millions" } as const;
    const rows = [
      { what: "May", amount: words },
      { what: "June", amount: pounds("up to", 5) },
    ];
    const container = await drawn(told(rows, "point"));
    expect(container).toHaveTextContent("tens of millions");
    expect(container.querySelectorAll("circle")).toHaveLength(1);
  });
});
