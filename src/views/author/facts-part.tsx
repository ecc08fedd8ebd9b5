import { useState } from "react";
import { dateFrom } from "../../author/intake/dates.ts";
import { quantityOf } from "../../author/propose/stated-quantities.ts";
import type { ContextFile } from "../../model/forms.ts";
import { readPhrase } from "../../model/wording/read-quantities.ts";
import css from "./author.module.css";
import { TextField } from "./fields.tsx";
import { PartFrame } from "./part-frame.tsx";
import type { AtWork } from "./use-work.ts";

const RELATIONS = {
  agrees: "agrees with it",
  conflicts: "conflicts with it",
  dates: "dates it",
  compares: "is comparable",
} as const;

type FactOf = ContextFile["facts"][number];

const EMPTY = { publisher: "", date: "", address: "", statement: "", number: "", claim: "" };

interface FactsPartProps {
  readonly atWork: AtWork;
  readonly part: string;
  readonly faults: readonly string[];
}

/** What other publishers say of a claim: with address, relation and, where there is one, a number. */
export function FactsPart({ atWork: { work, decide }, part, faults }: FactsPartProps) {
  const { context } = work;
  const [fact, setFact] = useState(EMPTY);
  const [relation, setRelation] = useState<FactOf["relation"]>("compares");
  const field = (name: keyof typeof EMPTY, label: string) => (
    <TextField
      name={label}
      value={fact[name]}
      change={(value) => setFact({ ...fact, [name]: value })}
    />
  );
  const told = work.candidates.filter(({ state }) => state !== "dismissed");
  const add = () => {
    const id = `fact-${context.facts.length + 1}`;
    decide({
      do: "context",
      context: { ...context, facts: [...context.facts, factOf(id, fact, relation)] },
    });
    setFact(EMPTY);
  };
  return (
    <PartFrame
      {...{ part, faults }}
      about="What somebody else says of a claim, shown apart from it; none is needed."
    >
      <ul>
        {context.facts.map(({ id, publisher, statement, claim }) => (
          <li key={id} className={css.row}>
            <span>
              {publisher}: {statement} (on {claim})
            </span>
            <button
              type="button"
              className={css.link}
              aria-label={`Leave out: ${statement}`}
              onClick={() =>
                decide({
                  do: "context",
                  context: { ...context, facts: context.facts.filter((one) => one.id !== id) },
                })
              }
            >
              Leave out
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>Add a fact</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label className={css.field}>
            About
            <select
              required
              value={fact.claim}
              onChange={({ target }) => setFact({ ...fact, claim: target.value })}
            >
              <option value="">choose a claim</option>
              {told.map(({ claim }) => (
                <option key={claim.id} value={claim.id}>
                  {claim.summary}
                </option>
              ))}
            </select>
          </label>
          <label className={css.inline}>
            It
            <select
              value={relation}
              onChange={({ target }) => {
                const found = KEYS.find((one) => one === target.value);
                if (found) setRelation(found);
              }}
            >
              {KEYS.map((one) => (
                <option key={one} value={one}>
                  {RELATIONS[one]}
                </option>
              ))}
            </select>
          </label>
          {field("statement", "What it says, in your words")}
          {field("number", "Its number, if it has one: “more than £100 million”")}
          {field("publisher", "Publisher")}
          {field("date", "Date, as 3 March 2025 or 2025-03-03")}
          {field("address", "Address")}
          <button type="submit" className={css.button}>
            Add it
          </button>
        </form>
      </details>
    </PartFrame>
  );
}

const KEYS = [
  "agrees",
  "conflicts",
  "dates",
  "compares",
] as const satisfies readonly FactOf["relation"][];

function factOf(id: string, fact: typeof EMPTY, relation: FactOf["relation"]): FactOf {
  const { publisher, date, address, statement, number, claim } = fact;
  const quantity = quantityIn(number);
  return {
    id,
    claim,
    relation,
    publisher,
    date: dateFrom(date) || null,
    address,
    statement,
    quantities: [],
    countries: [],
    ...(quantity ? { quantity } : {}),
  };
}

/** A number as it is written, read by the rules that read the article's. */
function quantityIn(words: string): FactOf["quantity"] {
  const read = readPhrase(words);
  if (!read || read.unit === "") return undefined;
  return quantityOf(read, read.unit);
}
