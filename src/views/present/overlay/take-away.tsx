import { Suspense, use, useState, useTransition } from "react";
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
  const [loading, setLoading] = useState(() => load(props));
  const [tried, setTried] = useState(false);
  const [trying, startTrying] = useTransition();
  const retry = () =>
    startTrying(() => {
      setTried(true);
      setLoading(load(props));
    });
  return (
    <Suspense>
      <Loaded {...props} {...{ loading, tried, trying, retry }} />
    </Suspense>
  );
}

/** The page of a room is without notes and caveats, which a file is not to lose. */
async function load({ briefing, whole, close }: TakeAwayProps) {
  const loaded = await part("This dialog", async () => {
    const { TakeDialog } = await import("../../take-dialog.tsx");
    return { TakeDialog, shown: whole ? await whole() : briefing };
  });
  if (!loaded) close();
  return loaded;
}

interface LoadedProps extends TakeAwayProps {
  readonly loading: ReturnType<typeof load>;
  /** Whether what was lacking was asked for again. */
  readonly tried: boolean;
  readonly trying: boolean;
  readonly retry: () => void;
}

function Loaded({ loading, briefing, route, marking, theme, close, tried, ...again }: LoadedProps) {
  const loaded = use(loading);
  if (!loaded) return null;
  const { TakeDialog, shown } = loaded;
  return (
    <TakeDialog
      {...{ route, marking, close, name: briefing.id, first: "pptx" }}
      {...(theme && { theme })}
      shown={shown ?? briefing}
      filter={null}
      asked={tried || !shown ? { came: shown !== null, ...again } : null}
    />
  );
}
