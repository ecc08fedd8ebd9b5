import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Candidate } from "../../author/work.ts";
import { countryName } from "../../model/countries.ts";
import { formatWithUnit } from "../../model/format.ts";
import hidden from "../../ui/hidden.module.css";
import { Actions, type Asking } from "./actions.tsx";
import css from "./author.module.css";
import { Editor } from "./editor.tsx";
import { KeySheet } from "./key-sheet.tsx";
import { commandOf } from "./keys.ts";
import type { Chosen } from "./use-chosen.ts";
import { useCommands } from "./use-commands.ts";
import type { Forms } from "./use-kept.ts";
import type { AtWork } from "./use-work.ts";

interface CandidatesProps {
  readonly atWork: AtWork;
  readonly chosen: Chosen;
  /** By claim. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  readonly forms: Forms;
  /** The way on, once all are decided. */
  readonly next: ReactNode;
}

/** Every candidate with its state. Keys act only while the candidate itself has the focus. */
export function Candidates({ atWork, chosen, forms, faults, next }: CandidatesProps) {
  const { candidate } = chosen;
  const list = useRef<HTMLDivElement>(null);
  const [asking, ask] = useState<Asking>(() =>
    candidate && forms.of(candidate.claim.id) ? "edit" : null,
  );
  const [said, say] = useState("");
  const [wanted, find] = useState("");
  const focus = useCallback(() => chosenIn(list.current)?.focus(), []);
  const run = useCommands({ atWork, chosen, ask, say });
  const shown = atWork.work.candidates.filter(({ claim }) =>
    claim.quote.toLowerCase().includes(wanted.toLowerCase()),
  );
  const id = candidate?.claim.id;
  const held = useRef(false);
  const seen = useRef(id);
  // Talks to the browser: the focus goes with the choice, unless something else is being filled in.
  useEffect(() => {
    if (held.current && asking === null && id !== undefined) focus();
    // A form leaves the list less room, and words pressed in the article are not in it.
    else if (asking === "edit" || id !== seen.current)
      chosenIn(list.current)?.scrollIntoView({ block: "nearest" });
    seen.current = id;
  }, [id, asking, focus]);
  const press = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || event.target.role !== "option") return;
    const command = commandOf(event.nativeEvent);
    if (command === null) return;
    event.preventDefault();
    held.current = true;
    run(command, shown);
  };
  return (
    <section className={css.candidates} aria-label="Candidates">
      <header className={css.heading}>
        <h2>Candidates</h2>
        <label className={css.find}>
          Find <kbd>/</kbd>
          <input
            id="author-find"
            type="search"
            value={wanted}
            onChange={(event) => find(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== "Escape") return;
              event.preventDefault();
              held.current = true;
              if (shown[0]) chosen.choose(shown[0].claim.id);
              focus();
            }}
          />
        </label>
      </header>
      <div ref={list} role="listbox" aria-label="Candidates" className={css.list} onKeyDown={press}>
        {shown.map((one) => (
          <Option
            key={one.claim.id}
            candidate={one}
            chosen={one === candidate}
            faults={faults.get(one.claim.id) ?? []}
            choose={() => {
              held.current = true;
              chosen.choose(one.claim.id);
            }}
          />
        ))}
      </div>
      <p className={hidden.hidden} role="status">
        {said}
      </p>
      {candidate && asking === "edit" && (
        <Editor
          key={candidate.claim.id}
          {...{ atWork, candidate, forms }}
          close={(saved) => {
            held.current = true;
            ask(null);
            if (saved) run("go on", shown);
          }}
        />
      )}
      {asking === "keys" && <KeySheet close={() => ask(null)} />}
      {candidate && asking !== "edit" && asking !== "keys" && (
        <Actions
          {...{ atWork, candidate, asking, ask, next }}
          run={(command) => {
            held.current = true;
            run(command, shown);
          }}
        />
      )}
    </section>
  );
}

function chosenIn(list: HTMLElement | null) {
  return list?.querySelector<HTMLElement>('[aria-selected="true"]');
}

interface OptionProps {
  readonly candidate: Candidate;
  readonly chosen: boolean;
  readonly faults: readonly string[];
  readonly choose: () => void;
}

const STATES = { open: "to decide", kept: "kept", dismissed: "no claim" } as const;

function Option({ candidate, chosen, faults, choose }: OptionProps) {
  const { claim, state, because, unsure } = candidate;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys of its options
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      data-state={state}
      className={css.option}
      onClick={choose}
    >
      <span className={css.kind}>
        <b>{claim.kind}</b> {STATES[state]}
        {state === "open" && unsure && ", unsure"}
      </span>
      <span className={css.quote}>{claim.quote}</span>
      {state === "dismissed" ? (
        <span className={css.small}>{because}</span>
      ) : (
        <span className={css.small}>{toldOf(candidate)}</span>
      )}
      {faults.map((fault) => (
        <span key={fault} className={css.fault}>
          {fault}
        </span>
      ))}
    </div>
  );
}

/** Status, time, numbers with their bounds, and whoever it names, in a line. */
function toldOf({ claim }: Candidate): string {
  const { status, asOf, quantities, countries } = claim;
  const numbers = quantities.map(
    (one) => formatWithUnit(one) + (one.role === undefined ? "" : ` (${one.role})`),
  );
  return [status, asOf, ...numbers, partiesOf(claim), namesOf(countries)]
    .filter(Boolean)
    .join(" · ");
}

/** Countries by their names, and whatever else is named as it is written. */
function namesOf(parties: readonly string[]): string {
  return parties.map((party) => countryName(party) ?? party).join(", ");
}

function partiesOf(claim: Candidate["claim"]): string {
  if (claim.kind === "agreement") return namesOf(claim.parties);
  if (claim.kind === "aid")
    return [namesOf(claim.donor ? [claim.donor] : []), namesOf(claim.recipients)]
      .filter(Boolean)
      .join(" → ");
  if (claim.kind === "quotation") return claim.speaker.name;
  if (claim.kind === "support") return namesOf(claim.supported);
  return claim.kind === "deployment" ? `${claim.force}, ${claim.place}` : "";
}
