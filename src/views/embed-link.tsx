import { linkTo, type Route } from "../model/routes.ts";
import { type Panel, panelTitle, type Shown } from "../panels/panel.ts";
import { DialogLink } from "./dialog-link.tsx";

interface EmbedLinkProps {
  readonly panel: Panel;
  readonly briefing: Shown;
  readonly route: Route;
}

/** Opens the embed dialog; without a script it leads to the panel alone. */
export function EmbedLink({ panel, briefing, route }: EmbedLinkProps) {
  return (
    <DialogLink
      href={linkTo(route, { view: "embed", briefing: briefing.id, panel: panel.id })}
      label={`Embed: ${panelTitle(panel, briefing)}`}
      load={async (close) => {
        const { EmbedDialog } = await import("./embed-dialog.tsx");
        return <EmbedDialog {...{ panel, briefing, route, close }} />;
      }}
    >
      Embed
    </DialogLink>
  );
}
