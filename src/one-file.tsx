import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { parseFragment } from "./model/routes.ts";
import { OneFileApp, type OneFileProps } from "./one-file-app.tsx";

/** Entry of a briefing in one file: what the page carries is all there is. */
const element = document.getElementById("page-data");
const container = document.getElementById("root");
if (element && container) {
  const data: OneFileProps = JSON.parse(element.textContent ?? "");
  // What only a speaker should see must not stay in a document shown to a room.
  element.remove();
  start(container, data);
}

/** The file holds its dashboard as built; a show takes its place, and charts that were not drawn. */
function start(container: HTMLElement, data: OneFileProps) {
  const app = (
    <StrictMode>
      <OneFileApp {...data} />
    </StrictMode>
  );
  const isDashboard = parseFragment(location.hash, data.briefing.id).view === "dashboard";
  if (isDashboard && !("undrawn" in container.dataset)) {
    startTransition(() => void hydrateRoot(container, app));
  } else {
    container.replaceChildren();
    createRoot(container).render(app);
  }
}
