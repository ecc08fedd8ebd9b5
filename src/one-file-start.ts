import { html, showAsked } from "./asked.ts";
import { fragmentOf, parseFragment } from "./model/routes.ts";
import { isTooOld } from "./oldest.ts";
import { paramsOf } from "./one-file-address.ts";
import { trustedPolicy } from "./views/browser/trusted.ts";

/**
 * Inlined in the head of a briefing in one file. The file is whole as it was built; what makes it
 * answer lies in it packed, since a mail's attachments may be only so large.
 */
showAsked(paramsOf(location));

// A room that is shown a slide must not see the dashboard first, which the file begins with.
html.hidden = fragmentOf(parseFragment(location.hash, "")) !== "";
addEventListener("DOMContentLoaded", () => {
  start()
    .catch(() => {
      html.dataset.failed = "";
    })
    .finally(() => {
      html.hidden = false;
    });
});

async function start() {
  if (isTooOld()) throw new Error("this browser is older than what the file is made of");
  const packed = document.getElementById("app");
  const code = await unpack(packed?.textContent ?? "");
  packed?.remove();
  const script = document.createElement("script");
  script.textContent = trustedPolicy("briefing-file").createScript(code);
  document.body.append(script);
}

/** @param packed deflated, in base64 */
function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(inflated).text();
}
