import { authorsLine, type Briefing, datedLine, ownDate } from "../model/briefing.ts";
import { ExternalLink } from "../ui/external-link.tsx";

interface OriginProps {
  readonly briefing: Briefing;
  /** Where the page says how other sources date the article, if it does. */
  readonly elsewhere?: string;
}

/** Whose article it is, from when, by whom, and where it can be read: as the article's own. */
export function OriginLine({ briefing, elsewhere }: OriginProps) {
  const { origin, published } = briefing;
  const { date, address } = origin;
  return (
    <>
      {date === null && published && elsewhere ? (
        <>
          {ownDate(origin)}; other sources place it <a href={elsewhere}>{published.words}</a>.
          {authorsLine(origin) && ` ${authorsLine(origin)}`}
        </>
      ) : (
        originWords(briefing)
      )}
      <ArticleLink address={address} />
    </>
  );
}

/** Whose article it is, and from when, without a link. */
export function originWords(briefing: Briefing): string {
  return [datedLine(briefing), authorsLine(briefing.origin)].filter(Boolean).join(" ");
}

/** Where the article can be read, if it says so. */
export function ArticleLink({ address }: { readonly address: string | null }) {
  if (address === null) return null;
  return (
    <>
      {" "}
      <ExternalLink address={address}>Read the article at its publisher</ExternalLink>.
    </>
  );
}
