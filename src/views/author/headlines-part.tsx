import { headlinesOf } from "../../author/propose/headlines.ts";
import type { Own } from "../../author/work.ts";
import { withoutDraft } from "../../model/as-draft.ts";
import { panels } from "../../panels/index.ts";
import { panelsOf, panelTitle, type Shown } from "../../panels/panel.ts";
import css from "./author.module.css";
import type { PlacedFaults } from "./faults.ts";
import { Faults, TextField } from "./fields.tsx";
import type { AtWork } from "./use-work.ts";

interface HeadlinesPartProps {
  readonly atWork: AtWork;
  readonly shown: Shown | null;
  readonly faults: PlacedFaults;
}

/** What stands above each panel. */
export function HeadlinesPart({ atWork: { work, decide }, shown, faults }: HeadlinesPartProps) {
  const { messages } = work.own;
  const all = shown ? panelsOf(panels, shown) : [];
  const offered = headlinesOf(work.candidates);
  // What has faults may not be drawn: a headline is then known by its panel's name alone.
  const titles = new Map([
    ...Object.keys(messages).map((id) => [id, id] as const),
    ...all.map((panel) => [panel.id, shown ? withoutDraft(panelTitle(panel, shown)) : ""] as const),
  ]);
  const ids = shown ? all.map(({ id }) => id) : Object.keys(messages);
  const wrong = [...faults.own].filter(([key]) => key.startsWith("messages "));
  return (
    <>
      {wrong.length > 0 && (
        <p className={css.small}>
          A number in your words has to be one that you kept, with its “more than” or “about”. One
          that you counted yourself goes under “What else is no claim”.
        </p>
      )}
      <Faults
        faults={wrong.flatMap(([key, words]) =>
          ids.includes(key.split(" ")[1] ?? "") ? [] : words,
        )}
      />
      {ids.map((id) => (
        <Message
          key={id}
          title={titles.get(id) ?? id}
          message={messages[id]}
          offered={offered.get(id) ?? []}
          faultsOf={(field) => faults.own.get(`messages ${id} ${field}`) ?? []}
          change={(message) =>
            decide(
              { do: "own", own: { messages: { ...messages, [id]: message } } },
              `message ${id}`,
            )
          }
        />
      ))}
    </>
  );
}

type Words = Own["messages"][string];

interface MessageProps {
  readonly title: string;
  readonly message: Words | undefined;
  /** Sentences of the article that could stand here. */
  readonly offered: readonly string[];
  readonly faultsOf: (field: keyof Words) => readonly string[];
  readonly change: (message: Words) => void;
}

function Message({ title, message, offered, faultsOf, change }: MessageProps) {
  const words = message ?? { headline: "", subtitle: "" };
  return (
    <div className={css.pair}>
      <TextField
        name={`${title}: headline`}
        value={words.headline}
        long
        faults={faultsOf("headline")}
        change={(headline) => change({ ...words, headline })}
      />
      {offered.length > 1 && (
        <select
          aria-label={`${title}: take another of its sentences`}
          value=""
          onChange={({ target }) => change({ ...words, headline: target.value })}
        >
          <option value="">Take another of its sentences…</option>
          {offered.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
      <TextField
        name={`${title}: subtitle`}
        value={words.subtitle}
        long
        faults={faultsOf("subtitle")}
        change={(subtitle) => change({ ...words, subtitle })}
      />
    </div>
  );
}
