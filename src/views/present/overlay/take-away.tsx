import { Suspense, use, useState } from "react";
import type { Route } from "../../../model/routes.ts";
import type { Shown } from "../../../panels/panel.ts";
import { part } from "../../part.ts";

export interface TakeAwayProps {
  readonly briefing: Shown;
  readonly route: Route;
  readonly marking: string | null;
  /** The briefing with what only a speaker should see; null where it cannot be had. */
  readonly whole?: (() => Promise<Shown | null>) | undefined;
  readonly theme?: "dark";
  readonly close: () => void;
}

/** What can be taken away of what is shown, with a deck for PowerPoint first. */
export function TakeAway(props: TakeAwayProps) {
  const [loading] = useState(() => load(props));
  return (
    <Suspense>
      <Loaded {...props} loading={loading} />
    </Suspense>
  );
}

/** The page of a room is without notes and caveats, which a file is not to lose. */
async function load({ briefing, whole, close }: TakeAwayProps) {
  const loaded = await part("This dialog", () => import("../../take-dialog.tsx"));
  if (!loaded) close();
  return loaded && { TakeDialog: loaded.TakeDialog, shown: whole ? await whole() : briefing };
}

const LACKING =
  "The site’s server could not be reached: speaker notes, and what to read with care, are missing from what is made here.";

interface LoadedProps extends TakeAwayProps {
  readonly loading: ReturnType<typeof load>;
}

function Loaded({ loading, briefing, route, marking, theme, close }: LoadedProps) {
  const loaded = use(loading);
  if (!loaded) return null;
  const { TakeDialog, shown } = loaded;
  return (
    <TakeDialog
      {...{ route, marking, close, name: briefing.id, first: "pptx" }}
      {...(theme && { theme })}
      shown={shown ?? briefing}
      filter={null}
      notice={shown === null ? LACKING : null}
    />
  );
}
