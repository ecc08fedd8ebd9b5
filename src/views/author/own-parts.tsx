import type { Own } from "../../author/work.ts";
import type { Part } from "../../model/forms.ts";
import type { Shown } from "../../panels/panel.ts";
import css from "./author.module.css";
import { FactsPart } from "./facts-part.tsx";
import { type PlacedFaults, TITLES } from "./faults.ts";
import { Faults, ListField } from "./fields.tsx";
import { HeadlinesPart } from "./headlines-part.tsx";
import { KeyFiguresPart } from "./key-figures-part.tsx";
import { OriginPart } from "./origin-part.tsx";
import { PartFrame } from "./part-frame.tsx";
import { TimeLinePart } from "./time-line-part.tsx";
import type { AtWork } from "./use-work.ts";

interface OwnPartsProps {
  readonly atWork: AtWork;
  readonly shown: Shown | null;
  readonly faults: PlacedFaults;
}

/** What a briefing says in its own words and order. All of it is proposed, and the editor's to change. */
export function OwnParts({ atWork, shown, faults }: OwnPartsProps) {
  const { own } = atWork.work;
  const set = (part: Partial<Own>, field: string) => atWork.decide({ do: "own", own: part }, field);
  const of = (part: string) => ({ part, faults: faults.own.get(part) ?? [] });
  const proposal = (part: Part) => ({
    ...of(part),
    proposed: atWork.work.unchecked.includes(part),
    check: () => atWork.decide({ do: "check", part }),
  });
  return (
    <div className={css.own}>
      <Faults faults={[...faults.own].flatMap(([key, words]) => (hasPlace(key) ? [] : words))} />
      <PartFrame
        {...proposal("messages")}
        about="A line above each panel, and a second below it: as proposed, another of its sentences, or your own words with the article’s numbers."
      >
        <HeadlinesPart {...{ atWork, shown, faults }} />
      </PartFrame>
      <PartFrame
        {...proposal("keyFigures")}
        about="The numbers that open the dashboard and the show. Tick what belongs there."
      >
        <KeyFiguresPart atWork={atWork} />
      </PartFrame>
      <PartFrame
        {...proposal("timeLine")}
        about="The article’s words for time, the earliest first. No program can tell where “in December” belongs: move what stands wrong."
      >
        <TimeLinePart atWork={atWork} />
      </PartFrame>
      <PartFrame {...proposal("terms")} about="What stands for what, explained where it is used.">
        <ListField
          name="A line each: the term, a colon, what it stands for"
          list={own.terms.map(({ term, meaning }) => `${term}: ${meaning}`)}
          change={(lines) => set({ terms: lines.flatMap(termOf) }, "terms")}
        />
      </PartFrame>
      <OriginPart atWork={atWork} {...of("article")} />
      <PartFrame {...of("exceptions")} about="Wanted only where a fault asks for it.">
        <ListField
          name="Words of the article that state no figure: the words, a colon, why"
          list={atWork.work.notFigures.map(({ quote, because }) => `${quote}: ${because}`)}
          change={(lines) =>
            atWork.decide(
              { do: "notFigures", notFigures: lines.flatMap(exceptionOf) },
              "notFigures",
            )
          }
        />
        <ListField
          name="Numbers that you counted or worked out: the words as you wrote them, a colon, how"
          list={own.ownFigures.map(({ words, because }) => `${words}: ${because}`)}
          change={(lines) =>
            set(
              { ownFigures: lines.flatMap(pairOf).map(([words, because]) => ({ words, because })) },
              "ownFigures",
            )
          }
        />
      </PartFrame>
      <FactsPart atWork={atWork} {...of("context")} />
      <PartFrame {...of("notes")} about="For whoever presents it; the room does not see them.">
        <ListField
          name="Under a “## panel” heading each"
          list={atWork.work.notes.split("\n")}
          change={(lines) => atWork.decide({ do: "notes", notes: lines.join("\n") }, "notes")}
        />
      </PartFrame>
    </div>
  );
}

/** Whether what is said of it has a part of the page; headlines see to their own. */
function hasPlace(key: string): boolean {
  return key in TITLES || key.startsWith("messages ");
}

/** Words before and after the first colon of a line. */
function pairOf(line: string): readonly (readonly [string, string])[] {
  const at = line.indexOf(":");
  const [before, after] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  return at > 0 && before && after ? [[before, after]] : [];
}

function termOf(line: string): Own["terms"] {
  return pairOf(line).map(([term, meaning]) => ({ term, meaning }));
}

function exceptionOf(line: string) {
  return pairOf(line).map(([quote, because]) => ({ quote, because }));
}
