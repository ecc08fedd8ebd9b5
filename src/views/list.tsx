import type { Entry } from "../model/entry.ts";
import type { Figure } from "../model/figure.ts";
import { formatWithUnit } from "../model/format.ts";
import { citeLink, toPath } from "../model/routes.ts";
import { CiteContext, NOWHERE } from "../ui/cite.tsx";
import { FigureLockup } from "../ui/figure.tsx";
import css from "./list.module.css";

/** Every briefing of the site, with its figures: the home page where there is more than one. */
export function ListView({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>Briefings</h1>
        <p>
          Each is made from one published article: every number keeps its qualifier and opens its
          sentence. <a href={toPath({ view: "author" })}>Make one from an article</a>
        </p>
      </header>
      <main>
        <ol>
          {entries.map((entry) => (
            <Briefing key={entry.id} entry={entry} />
          ))}
        </ol>
      </main>
      <footer className={css.foot}>
        <p>Not an official product, and not endorsed by any department.</p>
      </footer>
    </div>
  );
}

function Briefing({ entry: { id, title, dated, figures, more } }: { readonly entry: Entry }) {
  const page = toPath({ view: "dashboard", briefing: id });
  const name = (claim: string) => {
    const figure = figures.find((each) => each.claim === claim);
    return figure ? formatWithUnit(figure.quantity) : title;
  };
  return (
    <li className={css.entry}>
      <h2>
        <a href={page}>{title}</a>
      </h2>
      <p className={css.dated}>{dated}</p>
      <CiteContext value={{ ...NOWHERE, name, href: (claim) => page + citeLink(claim) }}>
        <ul className={css.figures}>
          {figures.map((figure) => (
            <KeyFigure key={figure.claim} figure={figure} among={figures} />
          ))}
        </ul>
      </CiteContext>
      {more > 0 && <p className={css.dated}>{more} more in the briefing</p>}
    </li>
  );
}

/** A conflict stands on the briefing's own page: from here there is nothing to lead to. */
function KeyFigure({
  figure,
  among,
}: {
  readonly figure: Figure;
  readonly among: readonly Figure[];
}) {
  return (
    <li>
      <FigureLockup figure={{ ...figure, conflicts: [] }} among={among} />
      {figure.conflicts.length > 0 && <b className={css.conflict}>≠ sources disagree</b>}
    </li>
  );
}
