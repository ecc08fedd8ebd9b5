import path from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { OLDEST } from "./oldest.ts";
import { scopedName } from "./scoped-name.ts";

/** The prerender and the drawing process, as modules that Node can load. */
export async function bundleForNode(root: string): Promise<string> {
  // Inside node_modules, where what is left external is found; a folder a process, so that two
  // builds at once do not meet.
  const outDir = path.join(root, "node_modules", ".prerender", String(process.pid));
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    plugins: [react()],
    ssr: { noExternal: true, external: ["jsdom"] },
    build: {
      ssr: true,
      outDir,
      copyPublicDir: false,
      rolldownOptions: {
        input: { prerender: "src/prerender.tsx", draw: "src/build/draw.ts" },
        output: { entryFileNames: "[name].js" },
      },
    },
    css: { modules: { generateScopedName: scopedName } },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
  });
  return outDir;
}

/** A script without imports or exports, as text: it also runs where modules do not. */
export async function bundleClassic(root: string, entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    // A single file needs no address of its own, which is what the bundler would warn of.
    logLevel: "error",
    build: {
      write: false,
      target: OLDEST,
      // Else the script would bring its own styles, which the policy of a page refuses.
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: "iife", codeSplitting: false } },
    },
    css: { modules: { generateScopedName: scopedName } },
  });
  if (!("output" in built)) throw new Error(`${entry} was not built`);
  const [script] = built.output.filter((each) => each.type === "chunk");
  if (!script) throw new Error(`${entry} has no script`);
  return quoted(script.code.trim());
}

/**
 * The minifier's backticks as the quotes that a page is full of: it compresses better. Where one
 * text stands inside another, pairs cannot be told.
 */
function quoted(code: string): string {
  if (/\$\{[^}]*`/.test(code)) return code;
  return code.replace(/`([^`]*)`/g, (whole, text) => (/["$\\\n]/.test(text) ? whole : `"${text}"`));
}
