import { divide, subtract } from "../../model/arithmetic.ts";
import type { Briefing } from "../../model/briefing.ts";
import { format } from "../../model/format.ts";
import { series } from "../../model/make-series.ts";
import { highest, isNumeric, lowest, type Numeric, type Quantity } from "../../model/quantity.ts";
import { groundsOf } from "../../model/source.ts";
import type { Pair } from "./deployment.ts";

/** By how much a level changed: as stated, else worked out; no row where neither is known. */
export function deriveChange(briefing: Briefing, pair: Pair) {
  const { claim, id, change, factor } = pair;
  const part = `${claim.force}, ${claim.place}`;
  const title = change
    ? "Change stated in the article"
    : "Change worked out from the article’s figures";
  const columns: Columns = {
    ...(change ? statedColumn(change) : workedOut(pair)),
    ...(factor ? { stated: { label: "Stated", role: "value", of: () => factor } } : {}),
  };
  return series({
    id: `deployments-${id}-change`,
    title: `${title}: ${part}`,
    listing: { title, part },
    description: change
      ? "As the article states it, not worked out again."
      : "Worked out from the two stated figures; a bound stays a bound.",
    telling: "change",
    columns,
    rows: Object.keys(columns).length > 0 ? [{ sources: groundsOf(briefing, claim).sources }] : [],
  });
}

type Columns = Readonly<Record<string, Column>>;
type Column = {
  readonly label: string;
  readonly of: () => Quantity | string;
} & (
  | { readonly role: "value" | "worked out" }
  | { readonly role: "how"; readonly explains: string }
);

function statedColumn(change: Quantity): Columns {
  const [key, label] = change.role === "fall" ? ["fall", "Fall"] : ["rise", "Rise"];
  return { [key]: { label, role: "value", of: () => change } };
}

/** The difference, named by its direction, and the factor; each with how. */
function workedOut({ before, after }: Pair): Columns {
  const up = subtract(after, before);
  if (!up) return {};
  const direction = directionOf(up);
  const down = direction === "fall" ? subtract(before, after) : null;
  // From nothing there is a rise, but no factor.
  const factor = isNumeric(before) && lowest(before) === 0 ? null : divide(after, before);
  return {
    ...withHow(direction, LABELS[direction], down ?? up, down ? [before, after] : [after, before]),
    ...(factor ? withHow("factor", "Factor", short(factor), [after, before]) : {}),
  };
}

const LABELS = { rise: "Rise", fall: "Fall", change: "Change" } as const;

function withHow(
  key: string,
  label: string,
  result: Quantity,
  [a, b]: readonly [Quantity, Quantity],
): Columns {
  const sign = key === "factor" ? "÷" : "−";
  return {
    [key]: { label, role: "worked out", of: () => result },
    [`${key}From`]: {
      label: `${label} worked out as`,
      role: "how",
      explains: key,
      of: () => `${format(a)} ${sign} ${format(b)}`,
    },
  };
}

/** Where the interval lies: what may be on both sides of nought is neither a rise nor a fall. */
function directionOf(change: Numeric): keyof typeof LABELS {
  const opensDown = change.bound === "less than" || change.bound === "up to";
  const opensUp = change.bound === "more than" || change.bound === "at least";
  const low = opensDown ? Number.NEGATIVE_INFINITY : lowest(change);
  const high = opensUp ? Number.POSITIVE_INFINITY : highest(change);
  if (low >= 0 && high > 0) return "rise";
  return high <= 0 && low < 0 ? "fall" : "change";
}

/** A factor of two decimals; a bound is moved outwards, so that it stays true. */
function short(factor: Numeric): Numeric {
  if (isShort(lowest(factor)) && isShort(highest(factor))) return factor;
  const down = Math.floor(lowest(factor) * 100) / 100;
  const up = Math.ceil(highest(factor) * 100) / 100;
  if (factor.bound === "between") return { ...factor, low: down, high: up };
  if (factor.bound === "more than" || factor.bound === "at least")
    return { ...factor, value: down };
  if (factor.bound === "less than" || factor.bound === "up to") return { ...factor, value: up };
  return { ...factor, bound: "about", value: Math.round(factor.value * 100) / 100 };
}

function isShort(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}
