import { useEffect, useMemo, useState } from "react";
import type { Briefing } from "../../model/briefing.ts";
import { loadDerivation } from "../../panels/derivation.ts";
import { panels } from "../../panels/index.ts";
import type { Shown } from "../../panels/panel.ts";

/** A briefing with what its panels show of it, once what derives them has come. */
export function useShown(briefing: Briefing | null): Shown | null {
  const [show, setShow] = useState<((briefing: Briefing) => Shown) | null>(null);
  // Talks to the site, for the scripts that derive the panels.
  useEffect(() => {
    let gone = false;
    void loadDerivation(panels).then((derive) => gone || setShow(() => derive));
    return () => {
      gone = true;
    };
  }, []);
  return useMemo(() => {
    if (!briefing || !show) return null;
    try {
      return show(briefing);
    } catch {
      // What has faults may not be drawn; they are told beside it.
      return null;
    }
  }, [briefing, show]);
}
