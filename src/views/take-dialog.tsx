import { useState } from "react";
import type { Taken } from "../exports/taken.ts";
import { markingOf } from "../model/marking.ts";
import { linkTo, type Route } from "../model/routes.ts";
import type { Shown } from "../panels/panel.ts";
import { Dialog } from "./dialog.tsx";
import css from "./take-dialog.module.css";
import { TakeFiles } from "./take-files.tsx";
import { TakeWords } from "./take-words.tsx";
import { takingsOf } from "./taken.ts";

interface TakeDialogProps {
  readonly shown: Shown;
  readonly filter: string | null;
  readonly route: Route;
  /** What is asked for first. */
  readonly name: string;
  readonly close: () => void;
}

/** What to take away and as what, each with what it is for. */
export function TakeDialog({ shown, filter, route, name, close }: TakeDialogProps) {
  const [setting] = useState(() => settingOf(route, shown.id));
  const takings = takingsOf(shown, { ...setting, filter });
  const [chosen, setChosen] = useState(name);
  const taken = takings.find((one) => keyOf(one) === chosen) ?? takings[0];
  return (
    <Dialog title="Take away" close={close}>
      <Choice {...{ takings, chosen, setChosen }} />
      {[setting.marking, filter].map((words) => words && <p key={words}>{words}</p>)}
      {taken && (
        <div key={chosen} className={css.parts}>
          <TakeFiles {...{ taken, route }} />
          <TakeWords taken={taken} />
        </div>
      )}
    </Dialog>
  );
}

/** How the page is marked, when it is taken from, and where others find it. */
function settingOf(route: Route, briefing: string) {
  const page = linkTo(route, { view: "dashboard", briefing });
  return {
    marking: markingOf(new URLSearchParams(location.search).get("marking")),
    accessed: new Date().toLocaleDateString("sv-SE"),
    address: new URL(page, document.baseURI).href,
  };
}

interface ChoiceProps {
  readonly takings: readonly Taken[];
  readonly chosen: string;
  readonly setChosen: (key: string) => void;
}

function Choice({ takings, chosen, setChosen }: ChoiceProps) {
  const parts = takings.filter(({ scope }) => scope === "panel");
  return (
    <label className={css.choice}>
      <b>What</b>
      <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {takings
          .filter(({ scope }) => scope === "briefing")
          .map((whole) => (
            <option key={whole.name} value={keyOf(whole)}>
              The whole briefing
            </option>
          ))}
        {parts.map((part) => (
          <optgroup key={part.name} label={part.panels[0]?.title ?? part.title}>
            <option value={keyOf(part)}>All of {part.panels[0]?.title}</option>
            {seriesOfPart(takings, part).map((one) => (
              <option key={one.name} value={keyOf(one)}>
                {one.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function seriesOfPart(takings: readonly Taken[], part: Taken): readonly Taken[] {
  return takings.filter(
    ({ scope, panels }) => scope === "series" && panels[0]?.id === part.panels[0]?.id,
  );
}

/** A series may have the name of a panel. */
function keyOf({ scope, name }: Taken): string {
  return scope === "series" ? `series ${name}` : name;
}
