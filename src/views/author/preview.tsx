import { type MouseEvent, useState } from "react";
import { Router, useLocation } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { parseRoute, type Route, toPath } from "../../model/routes.ts";
import { panels } from "../../panels/index.ts";
import { panelsOf, panelTitle, type Shown } from "../../panels/panel.ts";
import { DashboardView } from "../dashboard.tsx";
import { EmbedView } from "../embed.tsx";
import { WithinContext } from "../main-part.tsx";
import { OneFileContext } from "../one-file.ts";
import { PresentView } from "../present/audience/present.tsx";
import css from "./author.module.css";

/** The briefing as readers, a room and other pages will see it: the product's own views. */
export function Preview({ shown }: { readonly shown: Shown | null }) {
  const [view, setView] = useState("dashboard");
  if (!shown) return <p>What has faults cannot be shown whole: see the candidates.</p>;
  return (
    <>
      <label className={css.inline}>
        Show{" "}
        <select value={view} onChange={({ target }) => setView(target.value)}>
          <option value="dashboard">the dashboard</option>
          <option value="present">the show</option>
          {panelsOf(panels, shown).map((panel) => (
            <option key={panel.id} value={panel.id}>
              the embed of {panelTitle(panel, shown)}
            </option>
          ))}
        </select>
      </label>
      <div className={css.preview} onClickCapture={stay}>
        <InRouter
          key={view}
          shown={shown}
          route={routeOf(view, shown.id)}
          close={() => setView("dashboard")}
        />
      </div>
    </>
  );
}

function routeOf(view: string, briefing: string): Route {
  if (view === "dashboard" || view === "present") return { view, briefing };
  return { view: "embed", briefing, panel: view };
}

interface InRouterProps {
  readonly shown: Shown;
  /** Where it begins. */
  readonly route: Route;
  readonly close: () => void;
}

/** Its addresses are of this preview alone: the page's own stays as it is. */
function InRouter({ shown, route, close }: InRouterProps) {
  const [memory] = useState(() => memoryLocation({ path: `/${toPath(route)}` }));
  return (
    <OneFileContext value={true}>
      <WithinContext value={true}>
        <Router hook={memory.hook} searchHook={memory.searchHook}>
          <Placed shown={shown} close={close} />
        </Router>
      </WithinContext>
    </OneFileContext>
  );
}

function Placed({ shown, close }: Omit<InRouterProps, "route">) {
  const [path] = useLocation();
  const route = parseRoute(path);
  if (route.view === "embed") return <EmbedView briefing={shown} route={route} />;
  if (route.view !== "present")
    return <DashboardView briefing={shown} route={route} several={false} notice={null} />;
  return (
    <>
      <button type="button" className={css.leave} onClick={close}>
        Leave the show
      </button>
      <PresentView briefing={shown} route={route} />
    </>
  );
}

/** What only a built site has, such as a panel's data as a file, is not there yet. */
function stay(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const href = link?.getAttribute("href") ?? "#";
  if (link && !/^(?:#|https?:)/.test(href)) event.preventDefault();
}
