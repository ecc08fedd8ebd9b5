import { type MouseEvent, type ReactNode, useState } from "react";
import { linkTo, type Route } from "../model/routes.ts";
import { type Panel, panelTitle, type Shown } from "../panels/panel.ts";

interface EmbedLinkProps {
  readonly panel: Panel;
  readonly briefing: Shown;
  readonly route: Route;
}

/** Opens the embed dialog, which is fetched when first asked for; else leads to the panel alone. */
export function EmbedLink({ panel, briefing, route }: EmbedLinkProps) {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const link = event.currentTarget;
    const close = () => {
      setDialog(null);
      link.focus();
    };
    import("./embed-dialog.tsx").then(
      ({ EmbedDialog }) => setDialog(<EmbedDialog {...{ panel, briefing, route, close }} />),
      () => location.assign(link.href),
    );
  };
  return (
    <>
      <a
        href={linkTo(route, { view: "embed", briefing: briefing.id, panel: panel.id })}
        aria-haspopup="dialog"
        aria-label={`Embed: ${panelTitle(panel, briefing)}`}
        onClick={open}
      >
        Embed
      </a>
      {dialog}
    </>
  );
}
