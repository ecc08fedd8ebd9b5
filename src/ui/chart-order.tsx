import type { Row } from "../model/series.ts";
import { Lines } from "./chart-lines.tsx";
import css from "./chart-shapes.module.css";
import { LEADING, type Step, type Steps } from "./chart-steps.ts";

interface OrderProps extends Steps {
  readonly rows: readonly Row[];
  readonly onPress: ((row: number) => void) | undefined;
}

/** A time line: order and no scale, solid to the present of the article, dotted after. */
export function Order({ steps, rows, onPress }: OrderProps) {
  return (
    <>
      {steps.map((step, index) => (
        <g key={step.y}>
          <Rail step={step} next={steps[index + 1]} />
          <Lines {...step.words} leading={LEADING + 1} className={css.amount} />
          {step.events.map(({ row, ...placed }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: as every mark, for the pointer alone; the table has the cites
            <g key={row} onClick={() => onPress?.(row)}>
              <Lines
                {...placed}
                leading={LEADING}
                className={css.event}
                mark={rows[row]?.disputed.length ? CONFLICT : null}
              />
            </g>
          ))}
        </g>
      ))}
    </>
  );
}

const CONFLICT = { text: "≠", className: css.conflict };

/** The step's circle, and the line from it to the next. */
function Rail({ step, next }: { readonly step: Step; readonly next: Step | undefined }) {
  const radius = step.order === "now" ? 7 : 5;
  const y = step.y + 9;
  return (
    <>
      {next && (
        <path
          d={`M8 ${y}V${next.y + 9}`}
          className={next.order === "ahead" ? css.future : css.past}
        />
      )}
      <circle
        cx={8}
        cy={y}
        r={radius}
        className={step.order === "ahead" ? `${css.step} ${css.ahead}` : css.step}
      />
    </>
  );
}
