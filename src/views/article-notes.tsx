import type { MouseEvent } from "react";
import { useSearchParams } from "wouter";
import type { Briefing } from "../model/briefing.ts";
import { isNamed } from "../model/country.ts";
import { format } from "../model/format.ts";
import { Elsewhere } from "../ui/elsewhere.tsx";
import { ExternalLink } from "../ui/external-link.tsx";
import css from "./dashboard.module.css";
import { OriginLine } from "./origin.tsx";

/** What a reader of the article may want beside it. */
export function ArticleNotes({ briefing }: { readonly briefing: Briefing }) {
  return (
    <div className={css.notes}>
      <Origin briefing={briefing} />
      <AsOf briefing={briefing} />
      <Terms briefing={briefing} />
      <OtherSources briefing={briefing} />
      <Countries briefing={briefing} />
    </div>
  );
}

/** Nothing where the article says nothing of it: the masthead says that much. */
function Origin({ briefing }: { readonly briefing: Briefing }) {
  const { publisher, date, address, authors } = briefing.origin;
  if ([publisher, date, address, ...authors].every((one) => one === null)) return null;
  return (
    <section className={css.small}>
      <h3>Where it is from</h3>
      <p>
        <OriginLine briefing={briefing} />
      </p>
    </section>
  );
}

function AsOf({ briefing }: { readonly briefing: Briefing }) {
  const { published, facts, origin } = briefing;
  if (!published) return null;
  return (
    <div id="as-of">
      <Elsewhere title="From other sources: when it was published">
        <p>
          {origin.date === null && "The article carries no date. "}Other sources place it{" "}
          <b>{published.words}</b>:
        </p>
        <ul>
          {published.facts.map((id) => {
            const fact = facts.find((candidate) => candidate.id === id);
            return (
              fact && (
                <li key={id} className={css.fact}>
                  {fact.statement}.{" "}
                  <ExternalLink address={fact.address}>{fact.publisher}</ExternalLink>, {fact.dated}
                </li>
              )
            );
          })}
        </ul>
      </Elsewhere>
    </div>
  );
}

/** Everything cited from elsewhere, in one place, whether a panel has room for it or not. */
function OtherSources({ briefing }: { readonly briefing: Briefing }) {
  if (briefing.facts.length === 0) return null;
  return (
    <Elsewhere title="From other sources: everything cited">
      <ul>
        {briefing.facts.map(({ id, quantity, statement, publisher, address, dated }) => (
          <li key={id} className={css.fact}>
            {quantity && <b>{`${format(quantity)}: `}</b>}
            {statement}. <ExternalLink address={address}>{publisher}</ExternalLink>, {dated}
          </li>
        ))}
      </ul>
    </Elsewhere>
  );
}

function Terms({ briefing }: { readonly briefing: Briefing }) {
  if (briefing.terms.length === 0) return null;
  return (
    <section>
      <h3>Terms</h3>
      <dl className={css.terms} data-long>
        {briefing.terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Countries({ briefing }: { readonly briefing: Briefing }) {
  const [params, setParams] = useSearchParams();
  const shown = params.get("country");
  const named = briefing.countries.filter(({ code }) => isNamed(briefing, code));
  const filter = (event: MouseEvent, code: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setParams((before) => {
      const after = new URLSearchParams(before);
      after.set("country", code);
      return after;
    });
  };
  if (named.length === 0) return null;
  return (
    <section className={css.filters}>
      <h3>Countries named</h3>
      <p className={css.small}>Press one for only what names it.</p>
      <ul className={css.countries}>
        {named.map(({ code, name }) => (
          <li key={code}>
            <a
              href={`?country=${code}`}
              aria-current={code === shown ? "true" : undefined}
              onClick={(event) => filter(event, code)}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
