import type { Slide } from "../deck/slide.ts";
import { Sheet } from "../overlay/sheet.tsx";
import { clock } from "../show/timer.ts";
import { sharesOf } from "./spent.ts";
import css from "./spent-sheet.module.css";

interface SpentSheetProps {
  readonly deck: readonly Slide[];
  readonly spent: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly target: number;
  readonly marking: string | null;
  readonly close: () => void;
}

/** After a rehearsal: where the time went, against an even share of the target. */
export function SpentSheet({ deck, spent, target, marking, close }: SpentSheetProps) {
  const shares = sharesOf(deck, spent, target);
  const whole = shares.reduce((sum, share) => sum + share.spent, 0);
  return (
    <Sheet title="Time on each slide" marking={marking} close={close}>
      <table className={css.spent}>
        <caption>
          Counted while the timer runs. The target of {clock(target)} is{" "}
          {clock(target / Math.max(1, deck.length))} for each slide.
        </caption>
        <thead>
          <tr>
            <th scope="col">Slide</th>
            <th scope="col">Spent</th>
            <th scope="col">Against its share</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ slide, spent: own, planned }, index) => (
            <tr key={slide.id}>
              <th scope="row">
                {index + 1} {slide.title}
              </th>
              <td>{own > 0 ? clock(own) : "not shown"}</td>
              <td>{own > 0 && against(own, planned)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Whole show</th>
            <td>{clock(whole)}</td>
            <td>{whole > 0 && against(whole, target)}</td>
          </tr>
        </tfoot>
      </table>
    </Sheet>
  );
}

/** In whole seconds, as both times are shown: what stands side by side must add up. */
function against(spent: number, planned: number): string {
  const over = wholeSeconds(spent) - wholeSeconds(planned);
  if (over === 0) return "as planned";
  return `${clock(Math.abs(over))} ${over > 0 ? "over" : "under"}`;
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
