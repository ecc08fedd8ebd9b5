/**
 * What the built site may weigh. Bytes only, since times are the machine's as much as the
 * site's; see `npm run bench` for those. KiB are of 1024 bytes, kB of 1000.
 */
export const BUDGET = {
  /** A dashboard's HTML with its drawings, its styles and its data: all there is before React. */
  dashboardBrotli: 25 * 1024,
  /** An embed page until it is touched: one request. */
  embedBrotli: 6 * 1024,
  /** `embed.js`, which a host page loads. */
  embedScriptGzip: 2_000,
  /** The entry script and every script it imports statically. */
  entryGzip: 100_000,
  /** The script that draws live charts. */
  chartsGzip: 112_000,
  /** A whole briefing as one file, which goes as an attachment. */
  oneFile: 900_000,
} as const;
