import type { Browser } from "@playwright/test";
import { type Condition, type Measured, measure } from "./measure.ts";
import { median, spread } from "./statistics.ts";
import { kib, mib, ms, print, printTable, times } from "./table.ts";

export const UNTHROTTLED: Condition = { name: "no throttling", cpu: 1, network: null };
export const THROTTLED: Condition = {
  name: "CPU 4× slower, 1.6 Mbit/s, 150 ms",
  cpu: 4,
  network: { bitsPerSecond: 1_600_000, latency: 150 },
};

/** One page of the comparison, by the name it has in the table. */
export interface Contender {
  readonly name: string;
  readonly url: string;
}

/** A contender, what it is held against, and the best ratio known of a peer. */
export interface Pair {
  readonly name: string;
  readonly against: string;
  /** Of the fastest peer to its static page, measured elsewhere on the same content. */
  readonly peer?: { readonly lcp?: number; readonly drawings: number };
}

export type Rounds = ReadonlyMap<string, readonly Measured[]>;

/**
 * Each contender once a round, so that what disturbs the machine disturbs all alike, and each
 * round beginning with another one, so that none has the better place.
 */
export async function runRounds(
  browser: Browser,
  contenders: readonly Contender[],
  condition: Condition,
  rounds: number,
): Promise<Rounds> {
  const results = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  // The first load of each pays for what the browser does once.
  for (const { url } of contenders) await measure(browser, url, UNTHROTTLED);
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contenders.length;
    for (const { name, url } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      results.get(name)?.push(await measure(browser, url, condition));
    }
  }
  return results;
}

/** Medians of every column but CLS: of that the worst, since there should be none. */
export function printMedians(title: string, rounds: Rounds) {
  const head =
    "page html css js other total requests before-load FCP LCP worst-CLS drawings blocking work heap".split(
      " ",
    );
  const rows = [...rounds].map(([name, all]) => {
    const of = (key: keyof Measured) => median(all.map((measured) => measured[key]));
    return [
      name,
      kib(of("html")),
      kib(of("css")),
      kib(of("js")),
      kib(of("other")),
      kib(of("total")),
      `${of("requests")}`,
      `${kib(of("early"))} in ${of("earlyRequests")}`,
      ms(of("fcp")),
      ms(of("lcp")),
      Math.max(...all.map(({ cls }) => cls)).toFixed(3),
      `${ms(of("drawings"))} (${of("drawn")})`,
      ms(of("blocking")),
      ms(of("work")),
      mib(of("heap")),
    ];
  });
  printTable(
    `${title}: medians; KiB of brotli, ms (number of drawings; work is processor time of the main thread), MiB of JavaScript heap`,
    head,
    rows,
  );
}

/** What each pair costs against its static page, round by round, and the noise around it. */
export function printRatios(rounds: Rounds, pairs: readonly Pair[]) {
  const head = ["", "median ratio", "won-lost", "worst", "ahead of the fastest peer"];
  const rows = pairs.flatMap(({ name, against, peer }) =>
    (["lcp", "drawings"] as const).map((key) => {
      const ratios = pairedRatios(rounds, name, against, key);
      const best = peer?.[key];
      const ahead = best && ratios.filter((ratio) => ratio < best).length;
      return [
        `${name} / ${against}: ${key === "lcp" ? "LCP" : "drawings"}`,
        times(median(ratios)),
        `${ratios.filter((ratio) => ratio < 1).length}-${ratios.filter((ratio) => ratio > 1).length}`,
        times(Math.max(...ratios)),
        best ? `${ahead} of ${ratios.length} under ${best}×` : "",
      ];
    }),
  );
  printTable("Beside the static page, as paired rounds", head, rows);
  const blocking = (name: string) => median((rounds.get(name) ?? []).map((one) => one.blocking));
  const above = pairs.map(
    ({ name, against }) => `${name} ${ms(blocking(name) - blocking(against))} ms`,
  );
  print(`Blocking time above the static page: ${above.join(", ")}`);
  const noise = [...rounds].map(
    ([name, all]) => `${name} ${(100 * spread(all.map(({ lcp }) => lcp))).toFixed(0)} %`,
  );
  print(`Noise, as (slowest − fastest) / median of LCP: ${noise.join(", ")}`);
}

export function pairedRatios(
  rounds: Rounds,
  name: string,
  against: string,
  key: "lcp" | "drawings",
): readonly number[] {
  const base = rounds.get(against) ?? [];
  return (rounds.get(name) ?? []).map(
    (measured, round) => measured[key] / (base[round]?.[key] ?? Number.NaN),
  );
}
