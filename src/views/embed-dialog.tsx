import { useState } from "react";
import { linkTo, type Route } from "../model/routes.ts";
import { panels } from "../panels/index.ts";
import { type Panel, panelsOf, panelTitle, type Shown } from "../panels/panel.ts";
import { Dialog } from "./dialog.tsx";
import css from "./embed-dialog.module.css";
import { EmbedPreview } from "./embed-preview.tsx";

const THEMES = {
  auto: "As the reader’s device",
  light: "Light",
  dark: "Dark",
} as const;
type Theme = keyof typeof THEMES;

interface EmbedDialogProps {
  readonly panel: Panel;
  readonly briefing: Shown;
  readonly route: Route;
  readonly close: () => void;
}

/** Everything to put a panel on another page: what, how it looks, how large, and the text to copy. */
export function EmbedDialog({ panel: asked, briefing, route, close }: EmbedDialogProps) {
  const [panel, setPanel] = useState(asked);
  const [theme, setTheme] = useState<Theme>("auto");
  const [width, setWidth] = useState(() => (innerWidth < 700 ? 320 : 640));
  const page = linkTo(route, { view: "embed", briefing: briefing.id, panel: panel.id });
  const address = new URL(`${page}${theme === "auto" ? "" : `?theme=${theme}`}`, document.baseURI)
    .href;
  return (
    <Dialog
      title="Embed a panel in another page"
      wide
      close={close}
      beside={
        <>
          <a href={address} target="_blank" rel="noopener">
            Open this panel alone
          </a>{" "}
          (in a new tab)
        </>
      }
    >
      <div className={css.choices}>
        <label className={css.choice}>
          <b>Panel</b>
          <select
            value={panel.id}
            onChange={({ target }) =>
              setPanel(panels.find(({ id }) => id === target.value) ?? panel)
            }
          >
            {panelsOf(panels, briefing).map((each) => (
              <option key={each.id} value={each.id}>
                {panelTitle(each, briefing)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className={css.choice}>
          <legend>Colours</legend>
          {(Object.keys(THEMES) as Theme[]).map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="theme"
                checked={theme === name}
                onChange={() => setTheme(name)}
              />{" "}
              {THEMES[name]}
            </label>
          ))}
        </fieldset>
        <EmbedPreview
          key={address}
          {...{ panel, briefing, route, theme, address, width, setWidth }}
        />
      </div>
    </Dialog>
  );
}
