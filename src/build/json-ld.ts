import type { Briefing } from "../model/briefing.ts";
import { type Route, takePath, toRoot } from "../model/routes.ts";
import { siteUrl } from "./site.ts";

/** The files that a catalogue of data may offer, by their ending. */
const FILES = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
};

/**
 * The article and the data made from it, as schema.org has them: by this, search and reference
 * managers find title, publisher, date, licence and downloads. What is not known is left out.
 */
export function jsonLd(briefing: Briefing, route: Route): string {
  const { id, title, standfirst, licence, origin } = briefing;
  const root = siteUrl() ?? toRoot(route);
  const article = {
    "@type": "Article",
    headline: title,
    inLanguage: "en-GB",
    license: licence.address,
    ...(origin.date === null ? {} : { datePublished: origin.date }),
    ...(origin.address === null ? {} : { url: origin.address }),
    ...(origin.publisher === null
      ? {}
      : { publisher: { "@type": "Organization", name: origin.publisher } }),
    ...(origin.authors.length > 0
      ? { author: origin.authors.map((name) => ({ "@type": "Person", name })) }
      : {}),
  };
  const dataset = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: `${title}: figures`,
    description: standfirst,
    license: licence.address,
    isBasedOn: article,
    distribution: Object.entries(FILES).map(([ending, encodingFormat]) => ({
      "@type": "DataDownload",
      encodingFormat,
      contentUrl: root + takePath(id, `${id}.${ending}`),
    })),
  };
  // `<` is the one character that could end the element early.
  const json = JSON.stringify(dataset).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${json}</script>\n`;
}
