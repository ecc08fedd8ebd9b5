import { createContext, type ReactNode, useContext, useId } from "react";
import type { Source } from "../model/source.ts";
import css from "./cite.module.css";
import { ExternalLink } from "./external-link.tsx";

/** What a view offers to the cites inside it. Outside a view that cites, there are none. */
interface Citing {
  /** The open claim and the group it was pressed in. */
  readonly open: { readonly claim: string; readonly group: string } | null;
  /** Opens a claim's evidence in a group, or closes it if it is open there. */
  readonly toggle: ((claim: string, group: string, from: Element | null) => void) | null;
  /** Opens from a mark of a chart, which knows no group. */
  readonly press: ((claim: string, from: Element | null) => void) | null;
  /** What a claim's mark is named by: its number, or the claim in short. */
  readonly name: ((claim: string) => string) | null;
  /** The address that opens a claim where there are no scripts. */
  readonly href: ((claim: string) => string) | null;
  readonly evidence: ((claim: string) => ReactNode) | null;
}

/** No cites: the state outside every view. */
export const NOWHERE: Citing = {
  open: null,
  toggle: null,
  press: null,
  name: null,
  href: null,
  evidence: null,
};

export const CiteContext = createContext<Citing>(NOWHERE);
const GroupContext = createContext<string>("");

/** Evidence of any cite pressed inside unfolds at its end: it never covers the figure. */
export function CiteGroup({
  name,
  children,
}: {
  readonly name?: string;
  readonly children: ReactNode;
}) {
  const generated = useId();
  const group = name ?? generated;
  const citing = useContext(CiteContext);
  const inGroup: Citing = {
    ...citing,
    press: citing.toggle && ((claim, from) => citing.toggle?.(claim, group, from)),
  };
  return (
    <CiteContext value={inGroup}>
      <GroupContext value={group}>
        <div className={css.group}>
          {children}
          {citing.open?.group === group && citing.evidence?.(citing.open.claim)}
        </div>
      </GroupContext>
    </CiteContext>
  );
}

/** ¶ and the paragraph number: opens the exact words. Stands directly after its figure. */
export function Cite({ claim, paragraph }: { readonly claim: string; readonly paragraph: number }) {
  const { open, toggle, name, href } = useContext(CiteContext);
  const group = useContext(GroupContext);
  if (!href) return null;
  const expanded = open?.claim === claim && open.group === group;
  const place = paragraph === 0 ? "H, the headline" : `paragraph ${paragraph}`;
  return (
    <a
      className={css.cite}
      href={href(claim)}
      data-cite={toggle ? claim : undefined}
      aria-expanded={toggle ? expanded : undefined}
      aria-label={`Sentence${name ? ` for ${name(claim)}` : ""}, ${place}`}
      onClick={(event) => {
        if (!toggle || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        toggle(claim, group, event.currentTarget);
      }}
    >
      {placeOf(paragraph)}
    </a>
  );
}

/** "¶6", or "¶H" for the headline. */
export function placeOf(paragraph: number): string {
  return `¶${paragraph === 0 ? "H" : paragraph}`;
}

/** The cites and links of a row's sources, one after the other. */
export function CiteRow({ sources }: { readonly sources: readonly Source[] }) {
  return sources.map((source) =>
    source.kind === "claim" ? (
      <Cite key={source.id} claim={source.id} paragraph={source.paragraph} />
    ) : (
      <ExternalLink key={source.id} address={source.address}>
        {source.publisher}
      </ExternalLink>
    ),
  );
}

/** Text and its cite; the last word keeps the cite from standing alone on a line. */
export function Cited({
  children,
  sources,
}: {
  readonly children: string;
  readonly sources: readonly Source[];
}) {
  const at = children.lastIndexOf(" ") + 1;
  return (
    <>
      {children.slice(0, at)}
      <span className={css.keep}>
        {`${children.slice(at)} `}
        <CiteRow sources={sources.filter(({ kind }) => kind === "claim").slice(0, 1)} />
      </span>
    </>
  );
}
