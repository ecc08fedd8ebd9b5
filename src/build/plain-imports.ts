import type { Plugin } from "vite";

/** Vite's own name for what it wraps every `import()` in. */
const HELPER = "\0vite/preload-helper.js";

/**
 * Leaves `import()` as it is: there is one style sheet and nothing to preload, so the helper's
 * half kilobyte would be dead weight in every page's entry.
 */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === HELPER ? "export const __vitePreload = (load) => load();" : null),
  };
}
