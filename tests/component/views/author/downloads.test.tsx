import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { readSource } from "../../../../src/author/intake.ts";
import { startWork } from "../../../../src/author/start.ts";
import { Downloads } from "../../../../src/views/author/downloads.tsx";
import { shippedBriefing } from "../../../fixtures/builders.ts";
import { renderAt } from "../../../fixtures/page.tsx";

const work = startWork(readSource("Aid for orchards\n\nThe UK gave £5 million of aid."));

test("an editor is told which file was made, and what could not be", async () => {
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  URL.createObjectURL = () => "blob:file";
  const { user } = renderAt("/", <Downloads work={work} shown={shippedBriefing()} />);
  const said = screen.getByRole("status");
  await user.click(screen.getByRole("button", { name: "Save the briefing’s folder as a zip" }));
  await vi.waitFor(() => expect(said).toHaveTextContent(`${work.id}.zip is made.`));
  URL.createObjectURL = () => {
    throw new Error("the disk is full");
  };
  await user.click(screen.getByRole("button", { name: "CSV" }));
  await vi.waitFor(() =>
    expect(said).toHaveTextContent("CSV could not be made: the disk is full."),
  );
});
