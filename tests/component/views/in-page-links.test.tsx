import { createRef } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { onlyCountry } from "../../../src/model/country.ts";
import { type Route, toPath } from "../../../src/model/routes.ts";
import { panels } from "../../../src/panels/index.ts";
import { panelsOnPage, type Shown } from "../../../src/panels/panel.ts";
import { Citation } from "../../../src/views/citation.tsx";
import { DashboardView } from "../../../src/views/dashboard.tsx";
import { EmbedView } from "../../../src/views/embed.tsx";
import { Evidence } from "../../../src/views/evidence.tsx";
import { KeyFigures } from "../../../src/views/key-figures.tsx";
import { PanelFrame } from "../../../src/views/panel-frame.tsx";
import { fixtureBriefings } from "../../fixtures/briefings.ts";
import {
  agreementClaim,
  aidClaim,
  backgroundClaim,
  briefing,
  commitmentClaim,
  correctionClaim,
  deploymentClaim,
  equipmentClaim,
  fact,
  meetingClaim,
  quotationClaim,
  shippedBriefing,
  show,
  statisticClaim,
  supportClaim,
  topicClaim,
} from "../../fixtures/builders.ts";
import { showAt } from "../../fixtures/page.tsx";

/** Claims of every kind, each of which another source contradicts. */
function disputed(): Shown {
  const claims = [
    aidClaim(),
    deploymentClaim(),
    agreementClaim(),
    supportClaim(),
    meetingClaim(),
    topicClaim(),
    quotationClaim(),
    backgroundClaim(),
    equipmentClaim(),
    commitmentClaim(),
    statisticClaim(),
    correctionClaim(),
  ];
  const facts = claims.map(({ id }) =>
    fact({ id: `not-${id}`, claim: id, relation: "conflicts", quantity: undefined }),
  );
  return briefing({ claims, facts, keyFigures: claims.map(({ id }) => id) });
}

const told = [shippedBriefing(), ...fixtureBriefings(), disputed()];

describe.each(told.map((of) => ({ id: of.id, of })))(
  "every link within a page of $id",
  ({ of }) => {
    const dashboard: Route = { view: "dashboard", briefing: of.id };

    test("has its target on the dashboard, with the sentence of any claim open", () => {
      showAt(
        `/${toPath(dashboard)}`,
        <DashboardView briefing={of} route={dashboard} several notice={null} />,
      );
      for (const { id } of of.claims) {
        const evidence = (
          <Evidence briefing={of} claim={id} region={createRef()} close={() => {}} />
        );
        document.body.insertAdjacentHTML("beforeend", renderToString(evidence));
      }
      expect(astray()).toEqual([]);
    });

    test("has its target in each panel alone", () => {
      for (const { id: panel } of panelsOnPage(panels, of)) {
        const route = { view: "embed", briefing: of.id, panel } as const;
        showAt(`/${toPath(route)}`, <EmbedView briefing={of} route={route} />);
        expect(astray(), panel).toEqual([]);
      }
    });

    test("to what contradicts a figure has its target, whatever country the page is filtered by", () => {
      for (const { code } of of.countries) {
        const shown = show(onlyCountry(of, code));
        showAt(
          "/",
          <Citation briefing={of}>
            <KeyFigures briefing={shown} />
            {panelsOnPage(panels, of).map((panel) => (
              <PanelFrame
                key={panel.id}
                half={panel.half}
                {...{ panel, briefing: of, shown, country: code, route: dashboard }}
              />
            ))}
          </Citation>,
        );
        expect(astray("a[href^='#conflict-']"), code).toEqual([]);
      }
    });
  },
);

test("each contradiction is told once, whatever kind of claim it is about", () => {
  const { facts, panels: shown } = disputed();
  const series = shown.flatMap((panel) => Object.values(panel.series).flat());
  const versions = series.filter(({ telling }) => telling === "versions");
  const sources = versions.flatMap(({ rows }) => rows.flatMap((row) => row.sources));
  const about = sources.flatMap(({ kind, id }) => (kind === "fact" ? id : []));
  expect(about.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
});

/** Links into the page they stand on, whose target is not there. */
function astray(links = "a[href*='#']"): readonly string[] {
  return [...document.querySelectorAll(links)]
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => /^(\?[^#]*)?#/.test(href))
    .filter((href) => document.getElementById(href.split("#")[1] ?? "") === null);
}
