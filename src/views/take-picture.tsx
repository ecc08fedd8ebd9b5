import { useState } from "react";
import { fileName, type Taken } from "../exports/taken.ts";
import { copyPicture } from "./browser/clipboard.ts";
import { type Look, toPng, toSvg } from "./picture/picture.ts";
import { madeWords, save } from "./save.ts";
import css from "./take-dialog.module.css";
import { painted, useMaking } from "./use-making.ts";

const WIDTHS: readonly (readonly [Look["width"], string])[] = [
  [640, "Narrow, for a message or a column"],
  [960, "Medium, for a document"],
  [1280, "Wide, for a slide"],
];

const MARKUP = "image/svg+xml";

/** A panel or a chart as a picture, with its source and marking in it. */
export function TakePicture({ taken }: { readonly taken: Taken }) {
  const [width, setWidth] = useState<Look["width"]>(960);
  const [theme, setTheme] = useState<Look["theme"]>("light");
  const { said, make } = useMaking();
  const named = { ...taken, name: [taken.name, width, theme].join("-") };
  const drawn = async () => {
    await painted();
    return toSvg(taken, { width, theme });
  };
  const asSvg = async () => {
    const name = fileName(named, "svg");
    save(new TextEncoder().encode((await drawn()).markup), name, MARKUP);
    return madeWords(name, taken.address);
  };
  const pngOf = async () => toPng(await drawn());
  const asPng = async () => {
    const name = fileName(named, "png");
    save(new Uint8Array(await (await pngOf()).arrayBuffer()), name, "image/png");
    return madeWords(name, taken.address);
  };
  const copied = async () => {
    const png = pngOf();
    const done = await copyPicture(png);
    // What could not be made was not refused.
    await png;
    return done ? "Copied." : REFUSED;
  };
  return (
    <section className={css.words}>
      <h3>As a picture</h3>
      <label className={css.choice}>
        Width
        <select
          value={width}
          onChange={({ target }) =>
            setWidth(WIDTHS.find(([one]) => `${one}` === target.value)?.[0] ?? width)
          }
        >
          {WIDTHS.map(([one, use]) => (
            <option key={one} value={one}>
              {use}
            </option>
          ))}
        </select>
      </label>
      <label className={css.choice}>
        Colours
        <select
          value={theme}
          onChange={({ target }) => setTheme(target.value === "dark" ? "dark" : "light")}
        >
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
      <p>
        <button type="button" className={css.press} onClick={() => make("The picture", asPng)}>
          Save as PNG
        </button>
        <button type="button" className={css.press} onClick={() => make("The picture", asSvg)}>
          Save as SVG
        </button>
        <button type="button" className={css.press} onClick={() => make("The picture", copied)}>
          Copy picture
        </button>
      </p>
      <p role="status" className={css.said}>
        {said}
      </p>
    </section>
  );
}

const REFUSED =
  "This browser does not let a page copy a picture: save it as PNG, and insert that file.";
