import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Columns, firstOf } from "../../../src/ui/columns.tsx";

test("two columns are of about one height, and in the order of their parts", () => {
  expect(firstOf([27, 9, 12])).toBe(1);
  expect(firstOf([12, 12, 9, 24, 9])).toBe(3);
  expect(firstOf([5, 30])).toBe(1);
  const parts = [3, 20, 2].map((lines) => ({ key: `${lines}`, lines, shown: `${lines} ` }));
  const { container } = render(<Columns parts={parts} />);
  expect(container.textContent).toBe("3 20 2 ");
  expect([...container.querySelectorAll("[data-long]")].map((one) => one.textContent)).toEqual([
    "3 ",
    "20 2 ",
  ]);
});

test("one part has no second column beside it, and none has no columns", () => {
  const { container, rerender } = render(
    <Columns parts={[{ key: "a", lines: 9, shown: "alone" }]} />,
  );
  expect(container.querySelectorAll("[data-long]")).toHaveLength(1);
  rerender(<Columns parts={[]} />);
  expect(container.textContent).toBe("");
});
