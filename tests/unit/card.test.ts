import { expect, test } from "vitest";
import { layOut } from "../../src/build/picture-layout.ts";
import { cardsOf } from "../../src/card.ts";
import { format } from "../../src/model/format.ts";
import { panels } from "../../src/panels/index.ts";
import { figuresOf, type Shown } from "../../src/panels/panel.ts";
import { fixtureBriefings, generatedBriefings } from "../fixtures/briefings.ts";
import { shippedBriefing } from "../fixtures/builders.ts";
import { boundedIn, readBare } from "../fixtures/reading.ts";

const all = [shippedBriefing(), ...fixtureBriefings(), ...generatedBriefings()];

test.each(all.map((told) => [told.id, told] as const))(
  "every picture of %s has each of its numbers with its qualifier, and its source",
  (_, told) => {
    for (const card of cardsOf(told)) {
      const said = layOut(card, []).flatMap((item) => (item.kind === "words" ? item.words : []));
      const text = plain(said.join(" "));
      expect(readBare(`${text}\n${card.words}`, boundedIn(told)), card.panel).toEqual([]);
      expect(text, card.panel).toContain(plain(card.source).slice(0, "Source: the article".length));
      const [first] = figuresIn(told, card.panel);
      if (first) expect(text, card.panel).toContain(first);
      for (const figure of figuresIn(told, card.panel)) {
        expect(plain(card.words), card.panel).toContain(figure);
      }
    }
  },
);

/** "more than £750 million" */
function figuresIn(told: Shown, id: string): readonly string[] {
  const panel = panels.find((one) => one.id === id);
  if (!panel) throw new Error(`there is no panel ${id}`);
  return figuresOf(panel, told).map(({ lead, quantity }) =>
    plain([lead, format(quantity)].filter(Boolean).join(" ")),
  );
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
