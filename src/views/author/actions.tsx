import { type ReactNode, useState } from "react";
import { clausesIn } from "../../author/clauses.ts";
import type { Candidate } from "../../author/work.ts";
import css from "./author.module.css";
import { Choices } from "./choices.tsx";
import type { Command } from "./keys.ts";
import { KINDS, REASONS } from "./kinds.ts";
import type { AtWork } from "./use-work.ts";

/** What is asked about the chosen candidate. */
export type Asking = "edit" | "dismiss" | "split" | "keys" | null;

interface ActionsProps {
  readonly atWork: AtWork;
  readonly candidate: Candidate;
  readonly asking: Asking;
  readonly ask: (asking: Asking) => void;
  readonly run: (command: Command) => void;
  /** The way on, once all are decided. */
  readonly next: ReactNode;
}

/** All that can be done to the chosen candidate, each with its key. */
export function Actions(props: ActionsProps) {
  const { asking } = props;
  if (asking === "dismiss") return <Dismissing {...props} />;
  if (asking === "split") return <Splitting {...props} />;
  return <Buttons {...props} />;
}

const BUTTONS: readonly (readonly [Command, string, string])[] = [
  ["dismiss", "Dismiss", "X"],
  ["edit", "Edit", "E"],
  ["split", "Split", "S"],
  ["merge", "Merge", "M"],
  ["reopen", "Open again", "O"],
  ["start less", "Begin earlier", "["],
  ["start more", "Begin later", "{"],
  ["end less", "End earlier", "}"],
  ["end more", "End later", "]"],
];

function Buttons({ atWork, candidate, run, next }: ActionsProps) {
  return (
    <fieldset className={`${css.actions} ${css.strip}`} aria-label="The chosen candidate">
      {next}
      <button type="button" className={next ? css.button : css.first} onClick={() => run("keep")}>
        Keep <kbd>Enter</kbd>
      </button>
      {BUTTONS.map(([command, name, key]) => (
        <button key={command} type="button" className={css.button} onClick={() => run(command)}>
          {name} <kbd>{key}</kbd>
        </button>
      ))}
      <button
        type="button"
        className={css.button}
        aria-disabled={!atWork.canUndo}
        onClick={() => run("undo")}
      >
        Undo <kbd>U</kbd>
      </button>
      <button
        type="button"
        className={css.button}
        aria-disabled={!atWork.canRedo}
        onClick={() => run("redo")}
      >
        Redo <kbd>R</kbd>
      </button>
      <label className={css.inline}>
        Kind <kbd>1–9</kbd>
        <select
          // A value that changes where the focus is not would be said aloud with each candidate.
          key={candidate.claim.id}
          value={candidate.claim.kind}
          onChange={({ target: { value } }) => {
            const kind = KINDS.find((one) => one === value);
            if (kind) atWork.decide({ do: "kind", id: candidate.claim.id, kind });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </select>
      </label>
      <button type="button" className={css.button} onClick={() => run("keys")}>
        Keys <kbd>?</kbd>
      </button>
    </fieldset>
  );
}

function Dismissing({ atWork, candidate, ask, run }: ActionsProps) {
  const [own, setOwn] = useState("");
  const dismiss = (because: string) => {
    atWork.decide({ do: "dismiss", id: candidate.claim.id, because });
    ask(null);
    run("go on");
  };
  return (
    <Choices
      title="Why is it no claim?"
      choices={REASONS.map((reason) => ({
        name: reason,
        content: reason,
        choose: () => dismiss(reason),
      }))}
      close={() => ask(null)}
    >
      <form
        className={css.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== "") dismiss(own.trim());
        }}
      >
        <label className={css.inline}>
          Another reason
          <input value={own} onChange={(event) => setOwn(event.target.value)} />
        </label>
        <button type="submit" className={css.button}>
          Dismiss
        </button>
      </form>
    </Choices>
  );
}

function Splitting({ atWork, candidate, ask }: ActionsProps) {
  const { quote, id } = candidate.claim;
  const places = clausesIn(quote);
  const choices = places.map((at) => ({
    name: String(at),
    content: (
      <>
        … {quote.slice(Math.max(0, at - BEFORE), at).trim()} <b>|</b> {quote.slice(at, at + AFTER)}{" "}
        …
      </>
    ),
    choose: () => {
      atWork.decide({ do: "split", id, at });
      ask(null);
    },
  }));
  return (
    <Choices
      title={
        places.length > 0 ? "Split it where?" : "No clause begins inside it: move its ends instead."
      }
      choices={choices}
      close={() => ask(null)}
    />
  );
}

const BEFORE = 24;
const AFTER = 28;
