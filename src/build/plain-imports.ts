import type { Plugin } from "vite";

/** Vite's own name for what it wraps every `import()` in. */
const HELPER = "\0vite/preload-helper.js";

/** An `import()` of a script of this build, by its name. */
const IMPORT = /\bimport\((["'`])(\.\/[^"'`]+\.js)\1\)/g;

/**
 * `import()` without Vite's helper: there is one style sheet and nothing to preload, so its half
 * kilobyte would be dead weight in every page's entry. Instead, a script that could not be had is
 * asked for once more, under another address: browsers remember for as long as a page lives that
 * the first gave nothing, and a proxy's page may be kept under it.
 */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === HELPER ? "export const __vitePreload = (load) => load();" : null),
    renderChunk: { order: "post", handler: (code) => askAgain(code) },
  };
}

/** @param code of one built script */
export function askAgain(code: string): string {
  return code.replace(
    IMPORT,
    (first, _, name) => `${first}.catch(()=>import("${name}?"+Date.now()))`,
  );
}
