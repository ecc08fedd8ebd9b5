import * as v from "valibot";
import type { Fault } from "../fault.ts";
import { readJson } from "./json-text.ts";
import { readForm } from "./read-form.ts";

type Path = Fault["path"];

/** What of a file has its form. */
interface Sound<T> {
  /** Nothing where even without its wrong entries it has another form. */
  readonly output: T | null;
  readonly faults: readonly Fault[];
  /** What has another form, by the key it stands under: whole, or entries of its list. */
  readonly left: ReadonlyMap<string, readonly unknown[]>;
  /** Faults of the output as faults of the file, whose lists may have more entries. */
  readonly inFile: (faults: readonly Fault[]) => readonly Fault[];
}

/** A JSON file in its form; entries that have another are told and left out, so that the rest can be read. */
export function readSound<S extends v.GenericSchema>(
  file: string,
  source: string,
  form: S,
): Sound<v.InferOutput<S>> {
  const whole = readForm(file, source, form);
  const json = whole.output ? null : readJson(source);
  if (!json || !("value" in json)) return { ...whole, left: new Map(), inFile: (faults) => faults };
  const { sound, kept, left } = without(
    json.value,
    whole.faults.map(({ path }) => path),
  );
  // As it is: written out again, what is nested deep would overflow.
  const { success, output } = v.safeParse(form, sound);
  const inFile = (faults: readonly Fault[]) =>
    faults.map((fault) =>
      fault.file === file ? { ...fault, path: before(fault.path, kept) } : fault,
    );
  return { output: success ? output : null, faults: whole.faults, left, inFile };
}

/** Of each list, which of its entries are still there. */
type Kept = ReadonlyMap<string | number, readonly number[]>;

function without(value: unknown, paths: readonly Path[]) {
  const kept = new Map<string | number, readonly number[]>();
  const left = new Map<string, readonly unknown[]>();
  if (typeof value !== "object" || value === null) return { sound: value, kept, left };
  const entries = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const wrong = new Set(paths.filter(([first]) => first === key).map(([, second]) => second));
    if (wrong.has(undefined)) {
      left.set(key, [inner]);
      return [];
    }
    if (!Array.isArray(inner)) return [[key, withoutKeys(inner, wrong)]];
    const indexes = [...inner.keys()].filter((index) => !wrong.has(index));
    kept.set(key, indexes);
    if (wrong.size > 0)
      left.set(
        key,
        inner.filter((_, index) => wrong.has(index)),
      );
    return [[key, indexes.map((index): unknown => inner[index])]];
  });
  return { sound: Object.fromEntries(entries), kept, left };
}

function withoutKeys(value: unknown, keys: ReadonlySet<string | number | undefined>): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

function before(path: Path, kept: Kept): Path {
  const [list = "", index, ...rest] = path;
  const original = typeof index === "number" ? kept.get(list)?.[index] : undefined;
  return original === undefined ? path : [list, original, ...rest];
}
