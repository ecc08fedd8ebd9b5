import type { Briefing } from "../briefing.ts";
import { type Fault, inClaims } from "../fault.ts";
import { nearestName } from "../nearest-name.ts";

/** The slide of the key figures, which is no panel's. */
const KEY_FIGURES = "key-figures";

/** What an editor asks of the show is asked once, and key figures stand by themselves. */
export function checkShow({ show = [] }: Pick<Briefing, "show">): readonly Fault[] {
  const before = new Set<string>();
  return show.flatMap(({ of }, index) =>
    of.flatMap((id, at): readonly Fault[] => {
      const path = ["show", index, "of", at];
      if (id === KEY_FIGURES && of.length > 1) {
        return [inClaims(path, "key figures are a slide of their own")];
      }
      if (before.has(id)) return [inClaims(path, `${id} is listed twice`)];
      before.add(id);
      return [];
    }),
  );
}

/** @param known ids of panels and series that have something to show */
export function unknownIn(
  { show = [] }: Pick<Briefing, "show">,
  known: readonly string[],
): readonly Fault[] {
  return show.flatMap(({ of }, index) =>
    of.flatMap((id, at) => {
      if (id === KEY_FIGURES || known.includes(id)) return [];
      const near = nearestName(id, [...known, KEY_FIGURES]);
      const hint = near === null ? `there are ${known.join(", ")}` : `did you mean ${near}?`;
      return [inClaims(["show", index, "of", at], `there is no panel or series ${id}; ${hint}`)];
    }),
  );
}
