/** What a form tells of itself: enough to say which keys and choices it knows. */
export interface Shape {
  readonly type: string;
  readonly expects: string;
  /** Of an object. */
  readonly entries?: Readonly<Record<string, Shape>>;
  /** Of a list. */
  readonly item?: Shape;
  /** Of an object with any keys. */
  readonly value?: Shape;
  /** Of what may be left out. */
  readonly wrapped?: Shape;
  /** Of what has one of several forms, and the key that tells which. */
  readonly options?: readonly Shape[];
  readonly key?: unknown;
}

/** The form of what stands at a path of a value, so far as the value tells which it is. */
export function shapeAt(
  form: Shape,
  value: unknown,
  path: readonly (string | number)[],
): Shape | undefined {
  let at = value;
  let shape = chosen(form, at);
  for (const key of path) {
    at = at instanceof Object ? Reflect.get(at, key) : undefined;
    shape = chosen(inside(shape, key), at);
  }
  return shape;
}

/** The choices in what a form expects: `("exact" | "about")`. */
export function choicesOf(expects: string): readonly string[] {
  return [...expects.matchAll(/"([^"]*)"/g)].map(([, choice = ""]) => choice);
}

function inside(shape: Shape | undefined, key: string | number): Shape | undefined {
  if (typeof key === "number") return shape?.item;
  const { entries } = shape ?? {};
  return entries && Object.hasOwn(entries, key) ? entries[key] : shape?.value;
}

function chosen(form: Shape | undefined, value: unknown): Shape | undefined {
  let shape = form;
  while (shape?.wrapped) shape = shape.wrapped;
  if (!shape?.options) return shape;
  if (shape.type === "union") return shape.options.find(({ entries }) => entries);
  const { key } = shape;
  if (shape.type !== "variant" || typeof key !== "string") return shape;
  const told: unknown = value instanceof Object ? Reflect.get(value, key) : undefined;
  return shape.options.find(({ entries }) =>
    choicesOf(entries?.[key]?.expects ?? "").some((choice) => choice === told),
  );
}
