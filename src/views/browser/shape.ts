/** Whether a value is of a form: what comes from another window or a store is input. */
export type Is<T> = (value: unknown) => value is T;

/** The type of what is of a form. */
export type Shape<I> = I extends Is<infer T> ? T : never;

/** A test for every field: the compiler says which one is missing. */
type Fields<T> = { readonly [K in keyof T]-?: Is<T[K]> };

export function isObject<T>(fields: Fields<T>): Is<Readonly<T>> {
  const keys = Object.keys(fields) as (keyof T)[];
  return (value): value is Readonly<T> =>
    typeof value === "object" &&
    value !== null &&
    keys.every((key) => Object.hasOwn(value, key) && fields[key](Reflect.get(value, key)));
}

export function isOneOf<const T>(...values: readonly T[]): Is<T> {
  return (value): value is T => values.some((one) => one === value);
}

export function isAnyOf<F extends readonly Is<unknown>[]>(...forms: F): Is<Shape<F[number]>> {
  return (value): value is Shape<F[number]> => forms.some((is) => is(value));
}

export const isNull = isOneOf(null);
export const isBoolean = isOneOf(true, false);

/** Names are short; a longer one is an attempt at something else. */
export const isName: Is<string> = (value): value is string =>
  typeof value === "string" && value.length <= 200;

/** A whole number that stays one when another is added to it. */
export function isWhole(least: number, most = 1e12): Is<number> {
  return (value): value is number => Number.isInteger(value) && isNumber(least, most)(value);
}

export function isNumber(least: number, most: number): Is<number> {
  return (value): value is number => typeof value === "number" && value >= least && value <= most;
}
