import { useEffect, useRef, useState } from "react";
import { heightIn } from "../model/embed-frame.ts";
import { type Route, toRoot } from "../model/routes.ts";
import { toElementSnippet, toPlainSnippet, toScriptedSnippet } from "../model/snippet.ts";
import type { Panel, Shown } from "../panels/panel.ts";
import hidden from "../ui/hidden.module.css";
import css from "./embed-dialog.module.css";
import { Snippet } from "./embed-snippet.tsx";
import { embedTitle, panelWords } from "./embed-words.ts";

/** Of a frame, in CSS pixels: what columns of a page are. */
const WIDTHS = [320, 480, 640, 960];
/** Until the panel has said what it needs. */
const UNMEASURED = 400;

interface EmbedPreviewProps {
  readonly panel: Panel;
  readonly briefing: Shown;
  readonly route: Route;
  readonly theme: string;
  /** Of the embed page, whole. Another address is another preview. */
  readonly address: string;
  readonly width: number;
  readonly setWidth: (width: number) => void;
}

/** The real embed page in the chosen size, and the texts that put it there. */
export function EmbedPreview(props: EmbedPreviewProps) {
  const { panel, briefing, route, theme, address, width, setWidth } = props;
  const { heights, frames } = useHeights();
  const [own, setOwn] = useState<number | null>(null);
  const measured = heights[width];
  const height = own ?? measured ?? UNMEASURED;
  const title = embedTitle(panel, briefing);
  const script = new URL(`${toRoot(route)}embed.js`, document.baseURI).href;
  const image = new URL("image.png", address).href;
  const embedding = { address, title, height };
  return (
    <>
      <fieldset className={css.choice}>
        <legend>Width of the column it stands in</legend>
        {WIDTHS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="width"
              checked={one === width}
              onChange={() => {
                setWidth(one);
                setOwn(null);
              }}
            />{" "}
            {one} px{heights[one] ? `, ${heights[one]} px high for all it shows` : ""}
          </label>
        ))}
      </fieldset>
      <label className={css.choice}>
        <b>Height in pixels</b>
        <input
          type="number"
          min={200}
          max={4000}
          value={height}
          onChange={({ target }) => setOwn(target.valueAsNumber || null)}
        />
        <span>Right at any height: in a lower frame, less is shown.</span>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus to be scrolled by keys */}
      <section tabIndex={0} className={css.preview} aria-label="Preview">
        <iframe src={address} title={`Preview: ${title}`} width={width} height={height} />
      </section>
      <div ref={frames} className={`${hidden.hidden} ${css.measuring}`} inert>
        {WIDTHS.map((one) => (
          <iframe key={one} src={address} title={`${one} px`} width={one} height={200} />
        ))}
      </div>
      <Snippet title="For SharePoint and any other page" text={toPlainSnippet(embedding)}>
        No script. Paste it where the page’s editor offers “Embed”.
      </Snippet>
      <Snippet title="For pages that allow scripts" text={toScriptedSnippet(embedding, script)}>
        The same frame; the script makes it as high as its content, at any width.
      </Snippet>
      <Snippet
        title="As an element, for developers"
        text={toElementSnippet({
          ...embedding,
          ...{ briefing: briefing.id, panel: panel.id, theme, script, image },
          words: panelWords(panel, briefing),
        })}
      >
        The script makes the frame, and sizes it. Without it a link is left, or a picture.
      </Snippet>
    </>
  );
}

/** The heights that the panel asks for in hidden frames, by width. */
function useHeights() {
  const frames = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<Readonly<Record<number, number>>>({});
  // Talks to the frames, which say their heights when they have loaded.
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      const height = heightIn(data);
      const all = [...(frames.current?.querySelectorAll("iframe") ?? [])];
      const width = WIDTHS[all.findIndex(({ contentWindow }) => contentWindow === source)];
      if (height !== null && width) setHeights((before) => ({ ...before, [width]: height }));
    };
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, []);
  return { heights, frames };
}
