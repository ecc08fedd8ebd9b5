import { useContext } from "react";
import { addressOf } from "../exports/address.ts";
import { type Format, formats } from "../exports/index.ts";
import { fileName, type Taken } from "../exports/taken.ts";
import { type Route, toRoot } from "../model/routes.ts";
import type { Shown } from "../panels/panel.ts";
import { fillTaken } from "./fill-taken.ts";
import { OwnFileContext } from "./one-file.ts";
import { madeWords, save } from "./save.ts";
import css from "./take-dialog.module.css";
import { painted, useMaking } from "./use-making.ts";

interface TakeFilesProps {
  readonly taken: Taken;
  readonly shown: Shown;
  readonly route: Route;
  /** Of the format that is offered first. */
  readonly first: string | undefined;
}

/** The files that can be made of it; a file that cannot be is said to be, with its address. */
export function TakeFiles({ taken, shown, route, first }: TakeFilesProps) {
  const { said, make } = useMaking();
  const own = useContext(OwnFileContext) !== null;
  const offered = formats
    .filter(({ takes }) => takes.includes(taken.scope))
    .sort((a, b) => Number(b.id === first) - Number(a.id === first));
  const press = (format: Format) =>
    make(format.label, async () => {
      await painted();
      const name = fileName(taken, format.ending);
      const whole = await fillTaken(taken, format, shown, own ? null : toRoot(route));
      save(await format.write(whole), name, format.media);
      return madeWords(name, own ? null : addressIn(taken, format, route));
    });
  return (
    <section>
      <h3>As a file</h3>
      <ul className={css.formats}>
        {offered.map((format) => (
          <li key={format.id}>
            <button type="button" onClick={() => press(format)}>
              {format.label}
            </button>{" "}
            <span>{format.use}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={css.said}>
        {said}
      </p>
    </section>
  );
}

function addressIn(taken: Taken, format: Format, route: Route): string {
  const path = format.built.includes(taken.scope)
    ? addressOf(taken, format.ending)
    : `${taken.briefing.id}/`;
  return new URL(toRoot(route) + path, document.baseURI).href;
}
