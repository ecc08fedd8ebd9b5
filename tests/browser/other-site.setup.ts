import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test as setup } from "@playwright/test";
import { writeBriefings } from "../fixtures/generated.ts";
import { OTHER_DIST, otherBriefings } from "./other-site.ts";

setup("the site of other briefings is built", () => {
  setup.setTimeout(600_000);
  const publicDir = mkdtempSync(path.join(tmpdir(), "briefings-"));
  writeBriefings(publicDir, otherBriefings());
  const options = {
    publicDir,
    // Published sites alone are compressed, which takes a third of their build.
    mode: "test",
    logLevel: "error",
    build: { outDir: OTHER_DIST, emptyOutDir: true },
  };
  // In a process of its own, as a build is, and free of what this one has set up.
  const { NODE_ENV: _, ...env } = process.env;
  const built = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", `(await import("vite")).build(${JSON.stringify(options)})`],
    { env, encoding: "utf8" },
  );
  rmSync(publicDir, { recursive: true, force: true });
  expect(built.stderr).toBe("");
  expect(built.status).toBe(0);
});
