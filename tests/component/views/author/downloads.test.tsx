import { screen } from "@testing-library/react";
import { unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { readSource } from "../../../../src/author/intake/intake.ts";
import { startWork } from "../../../../src/author/start.ts";
import { writeFiles } from "../../../../src/author/write-files.ts";
import { readBriefing } from "../../../../src/model/parse.ts";
import { Downloads } from "../../../../src/views/author/downloads.tsx";
import { shippedBriefing, show } from "../../../fixtures/builders.ts";
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

test("a draft’s slides are those of its show, and each says that it is a draft", async () => {
  const made: Blob[] = [];
  const named = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) made.push(blob);
    return "blob:file";
  };
  const { briefing } = readBriefing(work.id, filesOf(work));
  const shown = briefing && show(briefing);
  const { user } = renderAt("/", <Downloads work={work} shown={shown} />);
  await user.click(screen.getByRole("button", { name: "PowerPoint" }));
  await vi.waitFor(() => expect(made).toHaveLength(1), 10_000);
  expect(named.mock.contexts[0]).toHaveProperty("download", `${work.id}-DRAFT.pptx`);
  const parts = unzipSync(new Uint8Array((await made[0]?.arrayBuffer()) ?? []));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThan(2);
  for (const name of slides)
    expect(new TextDecoder().decode(parts[name])).toContain("<a:t>DRAFT</a:t>");
});

function filesOf(from: typeof work) {
  const { article, claims, context } = writeFiles(from);
  return { article, claims, context };
}
