import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { describe, expect, test } from "vitest";
import { claimSource, factSource } from "../../../src/model/source.ts";
import { Cite, CiteContext, Cited, CiteGroup, CiteRow } from "../../../src/ui/cite.tsx";
import { aidClaim, fact } from "../../fixtures/builders.ts";

/** The smallest view that cites: what is open is its own state. */
function Citing({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<{ claim: string; group: string } | null>(null);
  return (
    <CiteContext
      value={{
        open,
        toggle: (claim, group) =>
          setOpen(open?.claim === claim && open.group === group ? null : { claim, group }),
        press: null,
        name: () => "more than £750 million",
        href: (claim) => `?cite=${claim}`,
        evidence: (claim) => <p>Evidence of {claim}</p>,
      }}
    >
      {children}
    </CiteContext>
  );
}

describe("a cite", () => {
  test("names its paragraph to the eye and to the ear", () => {
    render(<Cite claim="aid" paragraph={9} />, { wrapper: Citing });
    const cite = screen.getByRole("link", {
      name: "Sentence for more than £750 million, paragraph 9",
    });
    expect(cite).toHaveTextContent("¶9");
    expect(cite).toHaveAttribute("href", "?cite=aid");
  });

  test("of the headline says so, since that has no number, and what is seen is in its name", () => {
    render(<Cite claim="title" paragraph={0} />, { wrapper: Citing });
    expect(screen.getByRole("link", { name: /^Sentence .*, H, the headline$/ })).toHaveTextContent(
      "¶H",
    );
  });

  test("is left out where no view answers to it", () => {
    render(<Cite claim="aid" paragraph={9} />);
    expect(screen.queryByRole("link")).toBeNull();
  });

  test("opens the evidence in its own group only, and closes it again", async () => {
    const user = userEvent.setup();
    render(
      <Citing>
        <section aria-label="first">
          <CiteGroup>
            <Cite claim="aid" paragraph={9} />
          </CiteGroup>
        </section>
        <section aria-label="second">
          <CiteGroup>
            <Cite claim="aid" paragraph={9} />
          </CiteGroup>
        </section>
      </Citing>,
    );
    const [, second] = screen.getAllByRole("link");
    if (!second) throw new Error("there is one cite only");
    await user.click(second);
    expect(screen.getByRole("region", { name: "second" })).toContainElement(
      screen.getByText("Evidence of aid"),
    );
    expect(screen.getByRole("link", { expanded: true })).toBe(second);
    await user.click(second);
    expect(screen.queryByText("Evidence of aid")).toBeNull();
    expect(second).toHaveAttribute("aria-expanded", "false");
  });
});

describe("a row of sources", () => {
  test("has a cite for a claim and a link for a fact", () => {
    const sources = [claimSource(aidClaim()), factSource(fact())];
    render(<CiteRow sources={sources} />, { wrapper: Citing });
    const links = screen.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "?cite=aid",
      "https://example.org/gazette",
    ]);
  });
});

describe("a cited text", () => {
  test("is whole, with the first claim's cite behind its last word", () => {
    const sources = [factSource(fact()), claimSource(aidClaim())];
    const { container } = render(<Cited sources={sources}>aid to Ukraine</Cited>, {
      wrapper: Citing,
    });
    expect(container).toHaveTextContent(/^aid to Ukraine ¶1$/);
  });

  test("may be one word", () => {
    const { container } = render(<Cited sources={[]}>Aid</Cited>, { wrapper: Citing });
    expect(container).toHaveTextContent(/^Aid$/);
  });
});
