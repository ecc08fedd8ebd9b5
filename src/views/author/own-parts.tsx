import type { Own } from "../../author/work.ts";
import { withoutDraft } from "../../model/as-draft.ts";
import type { Part } from "../../model/forms.ts";
import { panels } from "../../panels/index.ts";
import { panelsOf, panelTitle, type Shown } from "../../panels/panel.ts";
import css from "./author.module.css";
import { FactsPart } from "./facts-part.tsx";
import { ListField, TextField } from "./fields.tsx";
import { KeyFiguresPart } from "./key-figures-part.tsx";
import { OriginPart } from "./origin-part.tsx";
import { PartFrame } from "./part-frame.tsx";
import { TimeLinePart } from "./time-line-part.tsx";
import type { AtWork } from "./use-work.ts";

interface OwnPartsProps {
  readonly atWork: AtWork;
  readonly shown: Shown | null;
  readonly others: readonly string[];
}

/** What a briefing says in its own words and order. All of it is proposed, and the editor's to change. */
export function OwnParts({ atWork, shown, others }: OwnPartsProps) {
  const { own } = atWork.work;
  const set = (part: Partial<Own>, field: string) => atWork.decide({ do: "own", own: part }, field);
  const isNew = (part: Part) => atWork.work.unchecked.includes(part);
  const frame = (part: Part) => ({
    proposed: isNew(part),
    check: () => atWork.decide({ do: "check", part }),
  });
  return (
    <div className={css.own}>
      {others.map((fault) => (
        <p key={fault} className={css.fault}>
          {fault}
        </p>
      ))}
      <PartFrame title="Headlines" {...frame("messages")}>
        {(shown ? panelsOf(panels, shown) : []).map((panel) => (
          <Message
            key={panel.id}
            title={shown ? withoutDraft(panelTitle(panel, shown)) : panel.id}
            message={own.messages[panel.id]}
            change={(message) =>
              set({ messages: { ...own.messages, [panel.id]: message } }, `message ${panel.id}`)
            }
          />
        ))}
      </PartFrame>
      <PartFrame title="Key figures, most important first" {...frame("keyFigures")}>
        <KeyFiguresPart atWork={atWork} />
      </PartFrame>
      <PartFrame title="Time line" {...frame("timeLine")}>
        <TimeLinePart atWork={atWork} />
      </PartFrame>
      <PartFrame title="Terms" {...frame("terms")}>
        <ListField
          name="A line each: the term, a colon, what it stands for"
          list={own.terms.map(({ term, meaning }) => `${term}: ${meaning}`)}
          change={(lines) => set({ terms: lines.flatMap(termOf) }, "terms")}
        />
      </PartFrame>
      <OriginPart atWork={atWork} />
      <PartFrame title="What else is no claim">
        <ListField
          name="Words that state no figure: the words, a colon, why"
          list={atWork.work.notFigures.map(({ quote, because }) => `${quote}: ${because}`)}
          change={(lines) =>
            atWork.decide(
              { do: "notFigures", notFigures: lines.flatMap(exceptionOf) },
              "notFigures",
            )
          }
        />
        <ListField
          name="Numbers of your own sentences that are your own: the words, a colon, why"
          list={own.ownFigures.map(({ words, because }) => `${words}: ${because}`)}
          change={(lines) =>
            set(
              { ownFigures: lines.flatMap(pairOf).map(([words, because]) => ({ words, because })) },
              "ownFigures",
            )
          }
        />
      </PartFrame>
      <FactsPart atWork={atWork} />
      <PartFrame title="Speaker notes">
        <ListField
          name="Under a “## panel” heading each"
          list={atWork.work.notes.split("\n")}
          change={(lines) => atWork.decide({ do: "notes", notes: lines.join("\n") }, "notes")}
        />
      </PartFrame>
    </div>
  );
}

interface MessageProps {
  readonly title: string;
  readonly message: Own["messages"][string] | undefined;
  readonly change: (message: Own["messages"][string]) => void;
}

function Message({ title, message = { headline: "", subtitle: "" }, change }: MessageProps) {
  return (
    <div className={css.pair}>
      <TextField
        name={`${title}: headline`}
        value={message.headline}
        change={(headline) => change({ ...message, headline })}
      />
      <TextField
        name={`${title}: subtitle`}
        value={message.subtitle}
        change={(subtitle) => change({ ...message, subtitle })}
      />
    </div>
  );
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
