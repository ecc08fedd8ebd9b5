import { prerender } from "react-dom/static";
import { Router } from "wouter";
import { toPath } from "../../model/routes.ts";
import type { Shown } from "../../panels/panel.ts";
import { DashboardView } from "../dashboard.tsx";
import { OneFileContext, OwnFileContext } from "../one-file.ts";
import { pageTitle } from "../page-title.ts";

/** Where the build put the pieces of such a page; nowhere while the site is being developed. */
export function piecesAddress(): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="one-file"]');
  return meta && new URL(meta.content, document.baseURI).href;
}

/** Fetches the pieces, which the page's policy allows only as a script. */
export async function loadPieces(address: string): Promise<readonly string[]> {
  const { pieces }: { readonly pieces: readonly string[] } = await import(
    /* @vite-ignore */ address
  );
  return pieces;
}

/**
 * A briefing in one file, as a build makes it but for its charts, which the file draws itself.
 * @param pieces of the page: between them stand title, description, body and data
 */
export async function toOneFile(
  shown: Shown,
  pieces: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { prelude } = await prerender(<AsFile shown={shown} />);
  const body = await new Response(prelude).text();
  const filling = [
    text(pageTitle(shown, null)),
    text(shown.standfirst).replaceAll('"', "&quot;"),
    `<div id="root" data-undrawn>${body}</div>`,
    // The one character that could end the element early.
    JSON.stringify({ briefing: shown, ...OWN }).replaceAll("<", "\\u003c"),
  ];
  const page = pieces.flatMap((piece, index) => [piece, filling[index] ?? ""]).join("");
  return new TextEncoder().encode(page);
}

/** Nothing of it is on the site. */
const OWN = { published: null };

/** What is read where no script runs; where one does, it takes the place of this. */
function AsFile({ shown }: { readonly shown: Shown }) {
  const route = { view: "dashboard", briefing: shown.id } as const;
  return (
    <OneFileContext value={true}>
      <OwnFileContext value={OWN}>
        <Router ssrPath={`/${toPath(route)}`} ssrSearch="">
          <DashboardView briefing={shown} route={route} several={false} notice={null} />
        </Router>
      </OwnFileContext>
    </OneFileContext>
  );
}

function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
