import * as v from "valibot";
import type { Fault } from "../fault.ts";
import { VERSION } from "../forms.ts";
import { nearestName } from "../nearest-name.ts";
import { type Shape, shapeAt } from "./form-shape.ts";
import { notAs, unknownKey, unlike } from "./form-words.ts";
import { readJson } from "./json-text.ts";

/**
 * A JSON file in its form, or all of its faults, one for each place.
 * @param file its name, as "claims.json"
 */
export function readForm<S extends v.GenericSchema>(
  file: string,
  source: string,
  form: S,
): { readonly output: v.InferOutput<S> | null; readonly faults: readonly Fault[] } {
  const json = readJson(source);
  if (!("value" in json)) return { output: null, faults: [{ file, path: [], ...json }] };
  const result = v.safeParse(form, json.value);
  if (result.success) return { output: result.output, faults: [] };
  const wrongs = result.issues.flatMap((issue) => wrongsOf(issue, []));
  const found = otherVersion(wrongs) ?? wrongs.flatMap((wrong) => said(wrong, form, json.value));
  return { output: null, faults: eachOnce(found).map(({ path, what }) => ({ file, path, what })) };
}

type Path = Fault["path"];

/** An issue of valibot's at its place in the file. */
interface Wrong {
  readonly issue: v.BaseIssue<unknown>;
  readonly path: Path;
  readonly got: unknown;
}

interface Found {
  readonly path: Path;
  readonly what: string;
  /** The key that was probably meant, whose absence is then no fault of its own. */
  readonly meant?: Path | undefined;
}

/** Of several forms none of which fits, the one is meant that got furthest. */
function wrongsOf(issue: v.BaseIssue<unknown>, before: Path): readonly Wrong[] {
  const items = issue.path ?? [];
  const path = [
    ...before,
    ...items.map(({ key }) => (typeof key === "number" ? key : String(key))),
  ];
  const deeper = issue.type === "union" ? (issue.issues ?? []).filter((inner) => inner.path) : [];
  if (deeper.length > 0) return deeper.flatMap((inner) => wrongsOf(inner, path));
  const list = items.findIndex((item) => item.type === "object" && Array.isArray(item.input));
  if (list < 0) return [{ issue, path, got: issue.input }];
  const got = items[list]?.input;
  return [{ issue: { ...issue, ...OBJECT }, path: path.slice(0, before.length + list), got }];
}

/** A list has keys too, but is no object. */
const OBJECT = { kind: "schema", type: "object", expected: "Object", path: undefined } as const;

/** Of a file in another form, all else that is wrong follows from that. */
function otherVersion(wrongs: readonly Wrong[]): readonly Found[] | null {
  const wrong = wrongs.find(({ path }) => path.length === 1 && path[0] === "version");
  if (!wrong || typeof wrong.got !== "number") return null;
  const advice =
    wrong.got < VERSION ? `: see docs/form-${VERSION}.md for how to move` : ", and is older";
  const what = `this file has form ${wrong.got}; this program reads form ${VERSION}${advice}`;
  return [{ path: wrong.path, what }];
}

function said(wrong: Wrong, form: Shape, value: unknown): readonly Found[] {
  const { issue, path, got } = wrong;
  if (issue.path?.at(-1)?.origin === "key" && issue.kind === "schema") {
    if (issue.expected === "never") return unknownKeys(wrong, form, value);
    return [{ path, what: unlike(shapeAt(form, value, path)?.expects ?? "", got) }];
  }
  if (issue.type === "variant" && got === undefined) {
    return [misspelt(wrong) ?? { path, what: unlike(issue.expected ?? "", got) }];
  }
  const own = !issue.message.startsWith("Invalid ") && issue.expected !== OBJECT.expected;
  return [{ path, what: own ? notAs(issue.message, got) : unlike(issue.expected ?? "", got) }];
}

/** All of an object's, where valibot names the first. */
function unknownKeys({ issue, path }: Wrong, form: Shape, value: unknown): readonly Found[] {
  const parent = path.slice(0, -1);
  const object = issue.path?.at(-1)?.input;
  const known = Object.keys(shapeAt(form, value, parent)?.entries ?? {});
  const there = new Set(object instanceof Object ? Object.keys(object) : []);
  const absent = known.filter((key) => !there.has(key));
  const unknown =
    known.length > 0 ? [...there].filter((key) => !known.includes(key)) : path.slice(-1);
  return unknown.map(String).map((key) => {
    const missing = nearestName(key, absent);
    const what = unknownKey(key, known, missing ?? nearestName(key, known));
    const meant = missing === null ? undefined : [...parent, missing];
    return { path: [...parent, key], what, meant };
  });
}

/** A key that tells which form an object has, written otherwise. */
function misspelt({ issue, path }: Wrong): Found | null {
  const object = issue.path?.at(-1)?.input;
  const key = String(path.at(-1));
  const near = object instanceof Object ? nearestName(key, Object.keys(object)) : null;
  if (near === null) return null;
  return { path: [...path.slice(0, -1), near], what: unknownKey(near, [], key) };
}

function eachOnce(found: readonly Found[]): readonly Found[] {
  const meant = new Set(found.flatMap((one) => (one.meant ? [JSON.stringify(one.meant)] : [])));
  const places = new Map<string, Found>();
  for (const one of found) {
    const place = JSON.stringify(one.path);
    if (!places.has(place) && !meant.has(place)) places.set(place, one);
  }
  return [...places.values()];
}
