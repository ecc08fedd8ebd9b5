import { kindOf } from "../claims/index.ts";
import { has } from "../evidence.ts";
import { type Fault, inClaims } from "../fault.ts";
import { checkBelowZero } from "./below-zero.ts";
import { checkPromise } from "./check-promise.ts";
import { checkQuantity } from "./check-quantity.ts";
import { checkTime } from "./check-time.ts";
import type { Asked } from "./checked.ts";

/** A claim's numbers say what its words say, and its words are words of its quote. */
export function checkClaim(asked: Asked): readonly Fault[] {
  const { claim, index } = asked;
  const at = (...path: readonly (string | number)[]) => ["claims", index, ...path];
  return [
    ...claim.quantities.flatMap((quantity, place) =>
      checkQuantity(quantity, asked).map(([field, what]) =>
        inClaims(at("quantities", place, ...(field === "" ? [] : [field])), what),
      ),
    ),
    ...((claim.status ?? kindOf(claim).status)
      ? []
      : [inClaims(at("status"), "expected a status, got nothing")]),
    ...checkBelowZero(claim, index),
    ...checkWithdrawn(asked),
    ...checkPromise(asked),
    ...checkTime(asked),
    ...checkFigure(asked),
    ...kindOf(claim)
      .echoes(claim)
      .filter(([, words]) => !has(claim.quote, words))
      .map(([path, words]) => inClaims(at(...path), `“${words}” is not in the quote`)),
  ];
}

/** A correction states what no longer holds; what does belongs to a claim of its own. */
function checkWithdrawn({ claim, index }: Asked): readonly Fault[] {
  if (claim.kind !== "correction") return [];
  return claim.quantities.flatMap(({ role }, place) =>
    role === "withdrawn"
      ? []
      : [
          inClaims(
            ["claims", index, "quantities", place, "role"],
            `a correction states what is withdrawn, got ${role ?? "level"}`,
          ),
        ],
  );
}

/** Words for large type that say which number they are about mean one of the claim. */
function checkFigure({ claim: { figure, quantities }, index }: Asked): readonly Fault[] {
  const of = figure?.of;
  if (of === undefined || quantities.some(({ words }) => words === of)) return [];
  return [
    inClaims(["claims", index, "figure", "of"], `no quantity of the claim has the words “${of}”`),
  ];
}
