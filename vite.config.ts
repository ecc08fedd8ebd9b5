import { availableParallelism } from "node:os";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { authorEndpoint } from "./src/build/author-endpoint.ts";
import { briefings } from "./src/build/briefings.ts";
import { OLDEST } from "./src/build/oldest.ts";
import { plainImports } from "./src/build/plain-imports.ts";
import { prerender } from "./src/build/prerender.ts";
import { readingOnly } from "./src/build/reading-only.ts";
import { scopedName } from "./src/build/scoped-name.ts";

const port = Number(process.env.PORT ?? 4173);

const SHARED =
  /\/node_modules\/react\/|\/src\/(?:ui\/text-width|model\/(?:series|format|currency|plural|quantity|error))/;

/** Small pieces that several kinds of file need: a request each would be more than they are. */
const FILE_PARTS = /\/src\/exports\/(?:formula|column-shares|provenance|office\/(?:xml|opc|zip))\./;

const EVERY_TEST = {
  // Files of one worker share the modules that they import: to load them anew for each took most
  // of the time. So a test leaves nothing behind: what it put in a global's place goes.
  isolate: false,
  unstubGlobals: true,
  // A slow machine is not a fault of the program.
  testTimeout: 20_000,
  // The one style sheet that is read as well: slides are reckoned with its sizes.
  css: { include: [/sizes\.css/] },
};

export default defineConfig(({ command }) => ({
  // Relative, so that `dist/` works from any sub-path.
  base: "./",
  appType: "mpa",
  plugins: [react(), authorEndpoint(), briefings(), plainImports(), readingOnly(), prerender()],
  resolve: {
    alias: {
      // Of React itself for years: the stand-in for older ones would be dead weight.
      "use-sync-external-store/shim/index.js": "react",
      regexparam: path.resolve("src/build/no-patterns.ts"),
    },
  },
  css: command === "build" ? { modules: { generateScopedName: scopedName } } : {},
  build: {
    target: OLDEST,
    // One stylesheet: each page carries the rules it uses, and fetches the rest with React.
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      output: {
        // Names stand in every page: seven signs of 64 tell builds apart, and allow for 4,096 scripts (six: for 64).
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        // What the first script shares with others compresses better in one file than in three.
        codeSplitting: {
          // What the first script needs of their imports would move with them.
          includeDependenciesRecursively: false,
          groups: [
            { name: "shared", test: SHARED },
            { name: "file-parts", test: FILE_PARTS },
          ],
        },
      },
    },
  },
  preview: { port, strictPort: true },
  test: {
    // Vitest leaves one core free, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          environment: "node",
          ...EVERY_TEST,
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          include: ["tests/component/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: ["tests/component/setup.ts"],
          ...EVERY_TEST,
        },
      },
    ],
  },
}));
