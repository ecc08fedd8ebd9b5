import { useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { decide } from "../../author/decide.ts";
import type { Candidate } from "../../author/work.ts";
import { writeFiles } from "../../author/write-files.ts";
import { timeWordsIn } from "../../model/article/time-words.ts";
import type { WrittenClaim } from "../../model/claims/index.ts";
import { readBriefing } from "../../model/parse.ts";
import { STATUSES, type Status } from "../../model/status.ts";
import css from "./author.module.css";
import { placeFaults } from "./faults.ts";
import { Faults, ListField, TextField } from "./fields.tsx";
import { KindFields } from "./kind-fields.tsx";
import { QuantityFields, type Whole } from "./quantity-fields.tsx";
import type { Forms } from "./use-kept.ts";
import type { AtWork } from "./use-work.ts";

interface EditorProps {
  readonly atWork: AtWork;
  readonly candidate: Candidate;
  readonly forms: Forms;
  readonly close: (saved: boolean) => void;
}

/** Every field of a candidate's claim. Enter saves and keeps it; Escape leaves it as it was. */
export function Editor({ atWork, candidate, forms, close }: EditorProps) {
  const { id } = candidate.claim;
  const [claim, setClaim] = useState(() => forms.of(id) ?? candidate.claim);
  // Talks to this browser's storage: what is typed outlives the page before it is saved.
  useEffect(() => {
    if (claim !== candidate.claim) forms.fill(id, claim);
  }, [claim, candidate.claim, id, forms]);
  const leave = (saved: boolean) => {
    forms.fill(id, null);
    close(saved);
  };
  const faults = useFaults(atWork, candidate, claim);
  const said = useId();
  const set = (over: Partial<WrittenClaim>) => setClaim((before) => withFields(before, over));
  return (
    <form
      className={css.editor}
      aria-label="Edit the candidate"
      onKeyDown={(event) => {
        if (event.key === "Escape") leave(false);
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
          event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        atWork.decide({ do: "change", id, claim });
        leave(true);
      }}
    >
      <TextField
        name="When, in the article’s words"
        value={claim.asOf ?? ""}
        options={timesIn(atWork)}
        first
        change={(asOf) => set({ asOf: asOf || undefined })}
      />
      <StatusField value={claim.status} change={(status) => set({ status })} />
      <ListField
        name="Countries named besides, by code"
        list={claim.countries}
        apart={/[\s,]+/}
        change={(countries) => set({ countries: countries.map((code) => code.toUpperCase()) })}
      />
      <KindFields claim={claim} change={setClaim} />
      <TextField
        name="Summary, in your words"
        value={claim.summary}
        long
        change={(summary) => set({ summary })}
      />
      {claim.quantities.map((quantity, index) => (
        <QuantityFields
          // biome-ignore lint/suspicious/noArrayIndexKey: its words are being edited
          key={index}
          quantity={quantity}
          wholes={wholesBeside(atWork, claim.id)}
          change={(changed) =>
            set({ quantities: claim.quantities.map((one, at) => (at === index ? changed : one)) })
          }
          remove={() => set({ quantities: claim.quantities.filter((_, at) => at !== index) })}
        />
      ))}
      <ListField
        name="Read with care, a line each"
        list={claim.caveats}
        change={(caveats) => set({ caveats })}
      />
      <ListField
        name="The article does not say, a line each"
        list={claim.doesNotSay}
        change={(doesNotSay) => set({ doesNotSay })}
      />
      <FigureFields claim={claim} set={set} />
      <TextField name="Its id, in addresses" value={claim.id} change={(id) => set({ id })} />
      <div className={css.done}>
        <div role="status" id={said}>
          <Faults faults={faults} />
        </div>
        <button type="submit" className={css.first} aria-describedby={said}>
          Save and keep <kbd>Enter</kbd>
        </button>
        <button type="button" className={css.button} onClick={() => leave(false)}>
          Leave as it was <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

/** Fields that all claims share, written over those of one. */
function withFields(claim: WrittenClaim, over: Partial<WrittenClaim>): WrittenClaim {
  return Object.assign({}, claim, over);
}

/** What would not hold of the claim as it is edited. */
function useFaults({ work, known }: AtWork, { claim: { id } }: Candidate, claim: WrittenClaim) {
  const later = useDeferredValue(claim);
  return useMemo(() => {
    const tried = decide(work, known, { do: "change", id, claim: later });
    const { faults } = readBriefing(tried.id, writeFiles(tried));
    return placeFaults(tried, faults).claims.get(later.id) ?? [];
  }, [work, known, id, later]);
}

/** Claims that state a total, besides the one at hand. */
function wholesBeside({ work }: AtWork, id: string): readonly Whole[] {
  return work.candidates
    .filter(({ state, claim }) => state !== "dismissed" && claim.id !== id)
    .filter(({ claim }) => claim.quantities.some(({ role }) => role === "total"))
    .map(({ claim }) => claim);
}

function timesIn({ known }: AtWork): readonly string[] {
  return [
    ...new Set(
      known.article.paragraphs.flatMap((text) => timeWordsIn(text).map(({ words }) => words)),
    ),
  ];
}

interface StatusFieldProps {
  readonly value: Status | undefined;
  readonly change: (status: Status | undefined) => void;
}

function StatusField({ value, change }: StatusFieldProps) {
  return (
    <label className={css.field}>
      How firm it is, in the article’s sense
      <select value={value ?? ""} onChange={({ target }) => change(statusNamed(target.value))}>
        <option value="">as its kind says</option>
        {Object.entries(STATUSES).map(([status, standing]) => (
          <option key={status} value={status}>
            {status} ({standing})
          </option>
        ))}
      </select>
    </label>
  );
}

function statusNamed(name: string): Status | undefined {
  const isStatus = (one: string): one is Status => Object.hasOwn(STATUSES, one);
  return isStatus(name) ? name : undefined;
}

interface FigureFieldsProps {
  readonly claim: WrittenClaim;
  readonly set: (over: Partial<WrittenClaim>) => void;
}

/** How its number reads in large type; the summary where nothing is said. */
function FigureFields({ claim, set }: FigureFieldsProps) {
  const { figure } = claim;
  const change = (field: "lead" | "label" | "short") => (words: string) => {
    const { [field]: _, ...rest } = figure ?? {};
    const next = words === "" ? rest : { ...rest, [field]: words };
    set({ figure: Object.keys(next).length > 0 ? next : undefined });
  };
  return (
    <>
      <TextField
        name="In large type: words before the number"
        value={figure?.lead ?? ""}
        change={change("lead")}
      />
      <TextField
        name="In large type: what it is"
        value={figure?.label ?? ""}
        change={change("label")}
      />
      <TextField name="The same, shorter" value={figure?.short ?? ""} change={change("short")} />
    </>
  );
}
