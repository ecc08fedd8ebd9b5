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
  const authors = authorsLine(origin);
  return (
    <>
      {date === null && published && elsewhere ? (
        <>
          {ownDate(origin)}; other sources place it <a href={elsewhere}>{published.words}</a>.
        </>
      ) : (
        datedLine(briefing)
      )}
      {authors && ` ${authors}`}
      {address !== null && (
        <>
          {" "}
          <ExternalLink address={address}>Read the article at its publisher</ExternalLink>.
        </>
      )}
    </>
  );
}
