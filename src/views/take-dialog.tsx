import { type ContextType, useContext, useState } from "react";
import type { Taken } from "../exports/taken.ts";
import { markingOf } from "../model/marking.ts";
import { linkTo, type Route } from "../model/routes.ts";
import type { Shown } from "../panels/panel.ts";
import { Dialog } from "./dialog.tsx";
import { OwnFileContext } from "./one-file.ts";
import css from "./take-dialog.module.css";
import { TakeFiles } from "./take-files.tsx";
import { type Asked, TakeLacking } from "./take-lacking.tsx";
import { TakePicture } from "./take-picture.tsx";
import { TakeWords } from "./take-words.tsx";
import { takingsOf } from "./taken.ts";

interface TakeDialogProps {
  readonly shown: Shown;
  readonly filter: string | null;
  readonly route: Route;
  /** What is asked for first. */
  readonly name: string;
  /** Of the format that is offered first. */
  readonly first?: string;
  /** Where it is not that of the address. */
  readonly marking?: string | null;
  /** Where what is shown was not enough to make files of. */
  readonly asked?: Asked | null;
  readonly theme?: "dark";
  readonly close: () => void;
}

/** What to take away and as what, each with what it is for. */
export function TakeDialog(props: TakeDialogProps) {
  const { shown, filter, route, name, first, asked = null, theme, close } = props;
  const own = useContext(OwnFileContext);
  const [setting] = useState(() => settingOf(props, own));
  const takings = takingsOf(shown, { ...setting, filter });
  const [chosen, setChosen] = useState(name);
  const taken = takings.find((one) => keyOf(one) === chosen) ?? takings[0];
  // It may lie over those of the page.
  const handling = setting.marking && <b>{setting.marking}</b>;
  return (
    <Dialog title="Take away" theme={theme} close={close} beside={handling}>
      {handling}
      <Choice {...{ takings, chosen, setChosen }} />
      {filter && <p>{filter}</p>}
      {asked && <TakeLacking {...asked} />}
      {taken && (
        <div key={chosen} className={css.parts}>
          <TakeFiles {...{ taken, shown, route, first }} />
          {isPictured(taken) && <TakePicture taken={taken} />}
          <TakeWords taken={taken} />
        </div>
      )}
    </Dialog>
  );
}

/** The whole would be one picture of many pages. */
function isPictured({ scope, panels }: Taken): boolean {
  return scope === "panel" || (scope === "series" && !!panels[0]?.series[0]?.chart);
}

type OwnFile = ContextType<typeof OwnFileContext>;

/** How the page is marked, when it is taken from, and where others find it. */
function settingOf({ route, shown, marking }: TakeDialogProps, own: OwnFile) {
  const page = linkTo(route, { view: "dashboard", briefing: shown.id });
  const asked = new URLSearchParams(location.search).get("marking");
  return {
    marking: marking === undefined ? markingOf(asked) : marking,
    accessed: new Date().toLocaleDateString("sv-SE"),
    // A file’s own address is of nobody else’s computer.
    address: own ? own.published : new URL(page, document.baseURI).href,
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
