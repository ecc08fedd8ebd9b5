import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { AskedInVain } from "../../../src/views/asked-in-vain.tsx";

function ask(search: string) {
  const offered = { cite: (claim: string) => claim === "aid" };
  render(<AskedInVain params={new URLSearchParams(search)} offered={offered} />);
}

test.each(["", "?theme=dark", "?theme=light", "?theme=auto", "?marking=official", "?cite=aid"])(
  "“%s” is known, so nothing is said about it",
  (search) => {
    ask(search);
    expect(screen.queryByRole("status")).toBeNull();
  },
);

test.each(["?utm_source=mail&utm_medium=email", "?fbclid=1&gclid=2&msclkid=3", "?web=1"])(
  "“%s” was added by a program on the way, and asks nothing of the page",
  (search) => {
    ask(search);
    expect(screen.queryByRole("status")).toBeNull();
  },
);

test.each(["?constructor=1", "?toString", "?them=dark", "?amp;marking=official"])(
  "“%s” is told to whoever wrote it",
  (search) => {
    ask(search);
    expect(screen.getByRole("status")).toHaveTextContent(`left out: ${search.slice(1)}.`);
  },
);
