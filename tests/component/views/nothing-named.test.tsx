import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { DashboardView } from "../../../src/views/dashboard.tsx";
import { aidClaim, briefing, deploymentClaim } from "../../fixtures/builders.ts";
import { renderAt } from "../../fixtures/page.tsx";

const told = briefing({ claims: [aidClaim(), deploymentClaim()] });
const route = { view: "dashboard", briefing: told.id } as const;
const view = <DashboardView briefing={told} route={route} several={false} notice={null} />;

test("a panel that a filter empties stays, by its name, and says what does not stand there", async () => {
  renderAt(`/${told.id}/?country=EST`, view);
  expect(await screen.findByText("Nothing here names Estonia.")).toBeVisible();
  expect(screen.getByRole("region", { name: /^UK aid/ })).toHaveTextContent(
    "Nothing here names Estonia.",
  );
  expect(document.body).not.toHaveTextContent("The article says nothing");
});

test("a panel without claims is not on the page", () => {
  renderAt(`/${told.id}/`, view);
  expect(document.querySelector("#agreements, #meeting")).toBeNull();
});
