import type { Stated } from "../../model/claims/fields.ts";
import { BOUNDS, ENDS, type RangeEnd, ROLES } from "../../model/quantity.ts";
import css from "./author.module.css";
import { TextField } from "./fields.tsx";

/** A claim that states a total, of which numbers of others may be parts. */
export interface Whole {
  readonly id: string;
  readonly summary: string;
}

interface QuantityFieldsProps {
  readonly quantity: Stated;
  readonly wholes: readonly Whole[];
  readonly change: (quantity: Stated) => void;
  readonly remove: () => void;
}

/** One number of the article, part by part; what differs from its words is said below the form. */
export function QuantityFields({ quantity, wholes, change, remove }: QuantityFieldsProps) {
  const { words, unit, per, role, about, partOf } = quantity;
  return (
    <fieldset className={css.quantity}>
      <legend>“{words}”</legend>
      <label className={css.inline}>
        Bound
        <select
          value={quantity.bound}
          onChange={({ target }) => change(bounded(quantity, target.value))}
        >
          {BOUNDS.map((bound) => (
            <option key={bound}>{bound}</option>
          ))}
        </select>
      </label>
      <Values quantity={quantity} change={change} />
      <TextField
        name="Its words"
        value={words}
        change={(value) => change({ ...quantity, words: value })}
      />
      <TextField
        name="Unit"
        value={unit}
        change={(value) => change({ ...quantity, unit: value })}
      />
      <TextField
        name="Per"
        value={per ?? ""}
        change={(value) => change({ ...quantity, per: value || undefined })}
      />
      <label className={css.inline}>
        Role
        <select
          value={role ?? "level"}
          onChange={({ target }) => {
            const found = ROLES.find((one) => one === target.value);
            const { partOf: _, ...rest } = quantity;
            const kept = found === "part" ? quantity : rest;
            change({ ...kept, role: found === "level" ? undefined : found });
          }}
        >
          {ROLES.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      {(role === "part" || partOf !== undefined) && (
        <label className={css.inline}>
          Part of
          <select
            value={partOf ?? ""}
            onChange={({ target }) => change({ ...quantity, partOf: target.value || undefined })}
          >
            <option value="">the total that this claim states</option>
            {wholes.map(({ id, summary }) => (
              <option key={id} value={id}>
                {summary}
              </option>
            ))}
          </select>
        </label>
      )}
      <TextField
        name="About whom or what"
        value={about ?? ""}
        change={(value) => change({ ...quantity, about: value || undefined })}
      />
      <button type="button" className={css.link} onClick={remove}>
        No figure
      </button>
    </fieldset>
  );
}

function Values({ quantity, change }: Pick<QuantityFieldsProps, "quantity" | "change">) {
  if (quantity.bound === "words only") return null;
  if (quantity.bound === "between") {
    return (
      <>
        <NumberField
          name="From"
          value={quantity.low}
          change={(low) => change({ ...quantity, low })}
        />
        <EndField
          name="Lower end"
          end={quantity.lowEnd}
          change={(lowEnd) => change({ ...quantity, lowEnd })}
        />
        <NumberField
          name="To"
          value={quantity.high}
          change={(high) => change({ ...quantity, high })}
        />
        <EndField
          name="Upper end"
          end={quantity.highEnd}
          change={(highEnd) => change({ ...quantity, highEnd })}
        />
      </>
    );
  }
  return (
    <NumberField
      name="Value"
      value={quantity.value}
      change={(value) => change({ ...quantity, value })}
    />
  );
}

interface EndFieldProps {
  readonly name: string;
  readonly end: RangeEnd | undefined;
  readonly change: (end: RangeEnd | undefined) => void;
}

/** What the words say of an end of a range: "between about 10 and more than 15". */
function EndField({ name, end, change }: EndFieldProps) {
  return (
    <label className={css.inline}>
      {name}
      <select
        value={end?.bound ?? "exact"}
        onChange={({ target }) => {
          const bound = ENDS.find((one) => one === target.value);
          change(bound && { bound });
        }}
      >
        <option>exact</option>
        {ENDS.map((bound) => (
          <option key={bound}>{bound}</option>
        ))}
      </select>
    </label>
  );
}

interface NumberFieldProps {
  readonly name: string;
  readonly value: number;
  readonly change: (value: number) => void;
}

function NumberField({ name, value, change }: NumberFieldProps) {
  return (
    <label className={css.inline}>
      {name}
      <input
        type="number"
        step="any"
        value={value}
        onChange={({ target }) => {
          if (target.value !== "") change(Number(target.value));
        }}
      />
    </label>
  );
}

/** The same number under another bound, with whatever that bound asks for. */
function bounded(quantity: Stated, name: string): Stated {
  const bound = BOUNDS.find((one) => one === name);
  const { unit, per, role, about, partOf, words } = quantity;
  const said = { unit, per, role, about, partOf, words };
  const known =
    quantity.bound === "between"
      ? quantity.low
      : quantity.bound === "words only"
        ? 0
        : quantity.value;
  if (bound === undefined) return quantity;
  if (bound === "words only") return { bound, ...said };
  if (bound === "between") return { bound, low: known, high: known, ...said };
  return { bound, value: known, ...said };
}
