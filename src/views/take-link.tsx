import { useContext } from "react";
import { partyName } from "../model/party.ts";
import { linkToTake, type Route } from "../model/routes.ts";
import type { Shown } from "../panels/panel.ts";
import { DialogLink } from "./dialog-link.tsx";
import { OwnFileContext } from "./one-file.ts";

interface TakeLinkProps {
  /** As the page shows it: what a filter leaves. */
  readonly shown: Shown;
  /** What the filter asks for. */
  readonly country: string | null;
  readonly route: Route;
  /** Of a panel or the briefing: what is asked for first. */
  readonly name: string;
  readonly title: string;
}

/** Opens the choice of what to take away, and as what; without a script it is the data as CSV. */
export function TakeLink({ shown, country, route, name, title }: TakeLinkProps) {
  const own = useContext(OwnFileContext);
  const filter = country && `Only what names ${partyName(shown, country)}.`;
  return (
    <DialogLink
      href={own ? "#/" : linkToTake(route, shown.id, `${name}.csv`)}
      download={own === null}
      label={`Take away: ${title}`}
      load={async (close) => {
        const { TakeDialog } = await import("./take-dialog.tsx");
        return <TakeDialog {...{ shown, filter, route, name, close }} />;
      }}
    >
      Take away
    </DialogLink>
  );
}
