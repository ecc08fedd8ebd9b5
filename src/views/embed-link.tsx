import { type MouseEvent, type ReactNode, useRef, useState } from "react";
import type { Briefing } from "../model/briefing.ts";
import { linkTo, type Route } from "../model/routes.ts";
import type { Panel } from "../panels/panel.ts";

interface EmbedLinkProps {
  readonly panel: Panel;
  readonly briefing: Briefing;
  readonly route: Route;
}

/** Opens the embed dialog, which is fetched when first asked for; else leads to the panel alone. */
export function EmbedLink({ panel, briefing, route }: EmbedLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const [dialog, setDialog] = useState<ReactNode>(null);
  const href = linkTo(route, { view: "embed", briefing: briefing.id, panel: panel.id });
  const close = () => {
    setDialog(null);
    link.current?.focus();
  };
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    import("./embed-dialog.tsx").then(
      ({ EmbedDialog }) => setDialog(<EmbedDialog {...{ panel, briefing, route, close }} />),
      () => location.assign(href),
    );
  };
  return (
    <>
      <a
        ref={link}
        href={href}
        aria-haspopup="dialog"
        aria-label={`Embed: ${panel.title}`}
        onClick={open}
      >
        Embed
      </a>
      {dialog}
    </>
  );
}
