import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/model/briefing.ts";
import { quantity } from "../../../src/model/quantity.ts";
import { KeyFigures } from "../../../src/views/key-figures.tsx";
import { aidClaim, briefing, deploymentClaim, exactly } from "../../fixtures/builders.ts";

function legend(...claims: readonly Claim[]): string {
  const { container } = render(<KeyFigures briefing={briefing({ claims })} />);
  return container.querySelector("section > p")?.textContent ?? "";
}

describe("the legend of the key figures", () => {
  test("explains a lower bound where there is one, and no other end", () => {
    const words = legend(aidClaim());
    expect(words).toContain("a lower bound: no upper figure is stated");
    expect(words).not.toMatch(/exact|upper bound|approximate|between/);
  });

  test("explains an upper bound as one", () => {
    const words = legend(aidClaim({ amount: quantity("up to", 5e6, "GBP") }));
    expect(words).toContain("an upper bound");
    expect(words).not.toContain("no upper figure");
  });

  test("explains the ends of the drawings as well", () => {
    const words = legend(
      deploymentClaim({ before: quantity("about", 800, "troops"), after: exactly(1600) }),
    );
    expect(words).toMatch(/exact.*an approximate figure/);
  });

  test("explains outlined marks only where there are any", () => {
    expect(legend(deploymentClaim())).not.toContain("promised");
    expect(legend(deploymentClaim({ status: "committed" }))).toContain("announced or promised");
  });
});
