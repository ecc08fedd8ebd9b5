import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { quantity } from "../../../src/model/quantity.ts";
import { derive as deriveDeployments } from "../../../src/panels/deployments/derive.ts";
import { DeploymentsView } from "../../../src/panels/deployments/view.tsx";
import { briefing, deploymentClaim, exactly, stated } from "../../fixtures/builders.ts";

function show(...claims: ReturnType<typeof deploymentClaim>[]) {
  const series = deriveDeployments(briefing({ claims }));
  return render(<DeploymentsView series={series} figures={[]} />).container;
}

test("a level that fell says fall, with how it was worked out", () => {
  const before = quantity("about", 1200, "troops");
  const change = show(deploymentClaim({ before, after: exactly(1000) })).querySelector(
    '[data-series="deployments-estonia-change"]',
  );
  expect(change).toHaveTextContent(/Fall.*about 200.*about 1,200 − 1,000/);
  expect(change).not.toHaveTextContent(/Rise|-200/);
});

test("a rise that the article states is said to be stated", () => {
  const quantities = [
    stated(exactly(800), { role: "before" }),
    stated(exactly(1000), { role: "after" }),
    stated(quantity("about", 200, "troops"), { role: "rise" }),
  ];
  const change = show(deploymentClaim({ quantities })).querySelector("dl");
  expect(change).toHaveTextContent(/Rise.*about 200.*as stated/);
});

test("a rise alone is a line of a list and no chart", () => {
  show(
    deploymentClaim({ quantities: [stated(quantity("about", 150, "troops"), { role: "rise" })] }),
  );
  expect(screen.queryByRole("figure")).toBeNull();
  expect(screen.getByRole("listitem")).toHaveTextContent("about 150 troops");
  expect(screen.getByRole("listitem")).toHaveTextContent("Rise in UK troops, Estonia");
});
