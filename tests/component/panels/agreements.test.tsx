import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { derive as deriveAgreements } from "../../../src/panels/agreements/derive.ts";
import { AgreementsView } from "../../../src/panels/agreements/view.tsx";
import { agreementClaim, briefing, fact } from "../../fixtures/builders.ts";

/** The view of one memorandum between these, in an article of the lead. */
function shown(parties: readonly string[], lead: string | null, facts = [fact()]) {
  const claims = [agreementClaim({ parties: [...parties] })];
  const origin = { publisher: null, date: null, address: null, authors: [], lead };
  const series = deriveAgreements(briefing({ claims, facts, origin }));
  render(<AgreementsView series={series} figures={[]} />);
  return screen.getByText("Harbour memorandum", { selector: "b" }).closest("li");
}

test("one partner is one, and two with the country whose article it is", () => {
  expect(shown(["DEU", "FRA"], "DEU")).toHaveTextContent(
    "Harbour memorandum, signed: 1 partner named, 2 with Germany",
  );
});

test("parties among which the article speaks for none are with nobody", () => {
  const many = Array.from({ length: 32 }, (_, index) => `Body ${index}`);
  expect(shown(many, null)).toHaveTextContent(/: 32 parties named$/);
});

test("a country alone is a party, and of partners that it has not nothing is said", () => {
  expect(shown(["DEU"], "DEU")).toHaveTextContent(": 1 party named");
  expect(document.body).not.toHaveTextContent(/\b0|partner/);
});

test("a contradiction stands where every mark of it leads", () => {
  shown(["GBR", "FRA"], "GBR", [fact({ claim: "memorandum", relation: "conflicts" })]);
  const conflict = screen.getByRole("region", { name: "≠ Sources disagree: Harbour memorandum" });
  expect(conflict).toHaveAttribute("id", "conflict-fact");
  expect(conflict).toHaveTextContent("This briefing shows the article’s version as written.");
});
