import type { ReactNode } from "react";
import type { Briefing } from "../model/briefing.ts";
import { isNamed } from "../model/country.ts";
import { isRefused } from "../model/marking.ts";
import { Notice } from "../ui/notice.tsx";

/** What an address may ask of a page, by name, and whether a value of it can be had. */
export type Offered = Readonly<Record<string, (value: string) => boolean>>;

/** What every page takes. */
const EVERYWHERE: Offered = {
  theme: (value) => ["light", "dark", "auto"].includes(value),
  marking: (value) => !isRefused(value),
};

/** What mail programs, campaigns and portals hang on every link they pass on; it asks nothing of us. */
const PASSED_ON = /^(utm_\w+|\w*cl(k?)id|mc_[ce]id|web|_\w+)$/i;

interface AskedOfBriefingProps {
  readonly params: URLSearchParams;
  readonly briefing: Briefing;
}

/** The same of a whole briefing. */
export function AskedOfBriefing({ params, briefing }: AskedOfBriefingProps): ReactNode {
  const offered: Offered = {
    cite: (claim) => briefing.claims.some(({ id }) => id === claim),
    country: (code) => isNamed(briefing, code),
  };
  return <AskedInVain {...{ params, offered }} />;
}

interface AskedInVainProps {
  readonly params: URLSearchParams;
  readonly offered: Offered;
}

/** What the address asks for and cannot be had: whoever wrote it must not take it for done. */
export function AskedInVain({ params, offered }: AskedInVainProps) {
  const takes = new Map(Object.entries({ ...EVERYWHERE, ...offered }));
  const vain = [...params].filter(([name, value]) => {
    const canHave = takes.get(name);
    return canHave ? !canHave(value) : !PASSED_ON.test(name);
  });
  if (vain.length === 0) return null;
  return (
    <Notice tone="news">
      The address asks for something this briefing does not have, which is left out:{" "}
      {vain.map(([name, value]) => (value ? `${name}=${value}` : name)).join(", ")}.
    </Notice>
  );
}
