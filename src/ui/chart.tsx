import {
  type ComponentType,
  type RefObject,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import type { Series } from "../model/series.ts";
import css from "./chart.module.css";
import type { Form } from "./chart-frame.ts";
import type { DrawingProps } from "./chart-marks.tsx";
import { CiteContext, CiteRow } from "./cite.tsx";
import { DataTable } from "./data-table.tsx";
import { useHydrating } from "./hydrating.ts";
import { formKey, LivenessContext, SnapshotContext } from "./snapshot.ts";

/** A series as a figure: title, drawing, visible description and table. */
export function Chart({ series }: { readonly series: Series }) {
  const title = useId();
  const described = useId();
  return (
    <figure className={css.figure} data-series={series.id} aria-labelledby={title}>
      {/* Beside the heading, not in it: what is named by it is not named by its marks. */}
      <div className={css.heading}>
        <h3 id={title}>{series.title}</h3> <CiteRow sources={claimsIn(series)} />
      </div>
      <ChartBox series={series} labelledBy={title} describedBy={described} />
      <figcaption id={described}>{series.description}</figcaption>
      <SeriesTable series={series} />
    </figure>
  );
}

/** All of a series in figures and words, unfolded on demand. */
export function SeriesTable({ series }: { readonly series: Series }) {
  return (
    <details className={css.table}>
      <summary>Table</summary>
      <DataTable series={series} />
    </details>
  );
}

/** The claims behind the first row: a heading carries no links to elsewhere. */
function claimsIn({ rows }: Series) {
  return (rows[0]?.sources ?? []).filter(({ kind }) => kind === "claim");
}

interface BoxProps {
  readonly series: Series;
  readonly labelledBy: string;
  readonly describedBy: string;
  /** One form at any width; else the width of the chart decides. */
  readonly form?: Form | undefined;
  /** How much higher than usual its rows are, where its place asks for that. */
  readonly stretch?: number;
}

/**
 * The drawing alone. A prerendered page holds a snapshot of it; the live chart is drawn in a
 * hidden layer of the same box, and one commit swaps the two.
 */
export function ChartBox({ series, labelledBy, describedBy, form, stretch }: BoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const snapshots = useContext(SnapshotContext);
  // Markup set at build is kept only by a component that hydrates; a fresh one has none to keep.
  const [hydrated] = useState(useHydrating());
  const Drawing = useLiveDrawing(box, !hydrated);
  const [drawn, setDrawn] = useState(false);
  const { press } = useContext(CiteContext);
  const onPress = (row: number) => {
    const source = series.rows[row]?.sources.find(({ kind }) => kind === "claim");
    if (source) press?.(source.id, box.current);
  };
  return (
    <div
      ref={box}
      className={css.box}
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-live={drawn || undefined}
      data-only={Drawing && form}
    >
      {hydrated && !drawn && (
        <div
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made at build
          dangerouslySetInnerHTML={{
            __html: snapshots[form ? formKey(series.id, form, stretch) : series.id] ?? "",
          }}
        />
      )}
      {Drawing && (
        <div
          className={drawn || !hydrated ? css.live : css.waiting}
          ref={whenDrawn(() => setDrawn(true))}
        >
          {(form ? [form] : (["narrow", "wide"] as const)).map((each) => (
            <div key={each} data-form={each}>
              <Drawing {...{ series, stretch, onPress }} form={each} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

interface Live {
  readonly Drawing: ComponentType<DrawingProps>;
}

/** What draws charts, once it is fetched: a fresh one is drawn at once, as a printer waits for none. */
let fetched: Live | null = null;

/** Fetches what draws charts, once for all of them. */
export async function loadDrawing(): Promise<Live> {
  fetched = await import("./chart-marks.tsx");
  return fetched;
}

/** Loads the live drawing at once, when idle, or at the first touch of the chart's panel. */
function useLiveDrawing(box: RefObject<HTMLElement | null>, atOnce: boolean) {
  const liveness = useContext(LivenessContext);
  const [live, setLive] = useState(atOnce ? fetched : null);
  // Talks to the browser: its idle time, and the reader's pointer, touch and focus.
  useEffect(() => {
    const panel = box.current?.closest("[data-panel]") ?? box.current;
    const events = ["pointerenter", "pointerdown", "focusin"] as const;
    let gone = false;
    const load = () => {
      for (const event of events) panel?.removeEventListener(event, load);
      // A chart that cannot be fetched stays the drawing that the page came with.
      loadDrawing().then((drawing) => gone || setLive(drawing), listen);
    };
    // Also after a failure: the next touch asks again.
    const listen = () => {
      for (const event of events) panel?.addEventListener(event, load, { passive: true });
    };
    if (atOnce) load();
    else if (liveness !== "never") listen();
    const idle =
      !atOnce && liveness === "idle" && box.current ? whenSeen(box.current, load) : undefined;
    return () => {
      gone = true;
      idle?.();
      for (const event of events) panel?.removeEventListener(event, load);
    };
  }, [box, atOnce, liveness]);
  return live?.Drawing ?? null;
}

/** In idle time, once the reader has come to it: what is off screen costs nothing. */
function whenSeen(box: HTMLElement, run: () => void): () => void {
  let cancel = () => {};
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    cancel = whenIdle(run);
  });
  observer.observe(box);
  return () => {
    observer.disconnect();
    cancel();
  };
}

/** Safari has no idle callback: a macrotask after the first paint does there. */
function whenIdle(run: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(run, { timeout: 5000 });
  return () => cancelIdleCallback(idle);
}

/** A ref that calls back once Recharts, which measures in effects, has put its marks in place. */
function whenDrawn(callback: () => void) {
  return (layer: HTMLElement | null) => {
    if (!layer) return;
    const complete = () => {
      const drawings = [...layer.children];
      return drawings.every((form) => form.querySelector("svg .recharts-layer :is(path, text)"));
    };
    const observer = new MutationObserver(() => {
      if (!complete()) return;
      observer.disconnect();
      callback();
    });
    if (complete()) callback();
    else observer.observe(layer, { childList: true, subtree: true });
    return () => observer.disconnect();
  };
}
