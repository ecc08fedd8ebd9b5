import { useState } from "react";
import { longCitation, shortCitation } from "../exports/citation.ts";
import { type Copy, copiesOf } from "../exports/copies.ts";
import { readOut } from "../exports/read-out.ts";
import type { Taken } from "../exports/taken.ts";
import { CopyButton } from "./copy-button.tsx";
import { Listen } from "./listen.tsx";
import css from "./take-dialog.module.css";

/** What goes on as words: a figure, a table or a row to paste, a citation, a text to read out. */
export function TakeWords({ taken }: { readonly taken: Taken }) {
  const spoken = readOut(taken);
  return (
    <>
      <CopyPart taken={taken} />
      <section className={css.words}>
        <h3>To cite</h3>
        {[shortCitation(taken), longCitation(taken)].map((text, index) => (
          <p key={text}>
            {text} <CopyButton label={index === 0 ? "Copy short" : "Copy in full"} of={{ text }} />
          </p>
        ))}
      </section>
      <section className={css.words}>
        <h3>To read out in a minute</h3>
        <p>{spoken}</p>
        <p>
          <CopyButton label="Copy the text" of={{ text: spoken }} /> <Listen text={spoken} />
        </p>
      </section>
    </>
  );
}

const KINDS = ["Figures", "Tables", "Rows"] as const;

function CopyPart({ taken }: { readonly taken: Taken }) {
  const all = copiesOf(taken);
  const [at, setAt] = useState(0);
  const chosen = all[at];
  if (!chosen) return null;
  return (
    <section className={css.words}>
      <h3>To paste, with its citation</h3>
      <label className={css.choice}>
        Part
        <select value={at} onChange={({ target }) => setAt(Number(target.value))}>
          {KINDS.map((kind) => (
            <Kind key={kind} {...{ kind, all }} />
          ))}
        </select>
      </label>
      <p>
        <CopyButton key={at} label="Copy" of={chosen} />
      </p>
    </section>
  );
}

interface KindProps {
  readonly kind: Copy["kind"];
  readonly all: readonly Copy[];
}

function Kind({ kind, all }: KindProps) {
  const own = all.filter((one) => one.kind === kind);
  if (own.length === 0) return null;
  return (
    <optgroup label={kind}>
      {own.map((one) => (
        <option key={all.indexOf(one)} value={all.indexOf(one)}>
          {one.label}
        </option>
      ))}
    </optgroup>
  );
}
