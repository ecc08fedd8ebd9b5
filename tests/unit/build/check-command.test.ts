import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { briefingTree, folderOf, index, write } from "../../fixtures/folder.ts";

vi.setConfig({ testTimeout: 60_000 });

const FAULT = "alvor/claims.json:2: a comma after the last entry: remove it\n";
const BROKEN = "{\n1,\n}".replace("1", '"version": 1');

describe("checking once", () => {
  test("briefings that hold are counted, and nothing else is said", async () => {
    const folder = folderOf({
      "index.json": index("alvor", "lisbon"),
      ...briefingTree("alvor"),
      ...briefingTree("lisbon"),
    });
    expect(await run(folder)).toEqual({ code: 0, out: "2 briefings hold\n", err: "" });
    expect(await run(path.join(folder, "alvor"))).toMatchObject({ out: "1 briefing holds\n" });
  });

  test("faults are said on standard error, a line each, and the exit code is 1", async () => {
    const tree = { ...briefingTree("alvor"), "alvor/claims.json": BROKEN };
    const folder = folderOf({ "index.json": index("alvor", "porto"), ...tree });
    expect(await run(folder)).toEqual({
      code: 1,
      out: "",
      err: `index.json:5: briefings[1]: there is no folder porto\n${FAULT}`,
    });
  });

  test("a folder that is not there is a fault, without a stack trace", async () => {
    const folder = path.join(folderOf({}), "nowhere");
    const err = `${folder}: there is no such folder\n`;
    expect(await run(folder)).toEqual({ code: 1, out: "", err });
  });

  test("a wish that is not known is said, with what is", async () => {
    const { code, err } = await run("--wach");
    expect(code).toBe(1);
    expect(err).toBe(
      "Unknown option '--wach'\nusage: npm run check:briefings [-- FOLDER] [-- --watch]\n",
    );
  });
});

describe("watching", () => {
  test("each change is checked, until interrupted", async () => {
    const folder = folderOf({ "index.json": index("alvor"), ...briefingTree("alvor") });
    const { process, said } = start(folder, "--watch");
    const good = String(briefingTree("alvor")["alvor/claims.json"]);
    const claims = path.join(folder, "alvor/claims.json");
    await said(1, /^\d\d:\d\d:\d\d 1 briefing holds\n$/);
    writeFileSync(claims, BROKEN);
    await said(2, new RegExp(`\\n\\d\\d:\\d\\d:\\d\\d ${FAULT}$`));
    // As editors save: another file beside it, which then takes its name.
    writeFileSync(`${claims}~`, good);
    renameSync(`${claims}~`, claims);
    await said(3, /1 briefing holds\n$/);
    writeFileSync(`${claims}~`, BROKEN);
    renameSync(`${claims}~`, claims);
    await said(4, /remove it\n$/);
    // A folder that comes is watched as well.
    write(folder, {
      "index.json": index("alvor", "lisbon"),
      ...briefingTree("lisbon"),
      "alvor/claims.json": good,
    });
    await said(5, /2 briefings hold\n$/);
    rmSync(path.join(folder, "lisbon/article.txt"));
    await said(6, /lisbon\/article.txt: is missing\n$/);
    process.kill("SIGINT");
    await once(process, "exit");
  });
});

const RUNNER = path.join(import.meta.dirname, "../../../src/build/check-briefings.js");

/** The command in a process of its own, as npm runs it. */
function start(...args: readonly string[]) {
  const process = spawn("node", [RUNNER, ...args]);
  onTestFinished(() => void process.kill("SIGKILL"));
  let all = "";
  for (const stream of [process.stdout, process.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      all += text;
    });
  }
  /** All that was said, once there are so many lines of it. */
  const said = (lines: number, wanted: RegExp) =>
    vi.waitFor(
      () => {
        expect(all.split("\n").length).toBeGreaterThan(lines);
        expect(all).toMatch(wanted);
      },
      { timeout: 20_000, interval: 50 },
    );
  return { process, said };
}

async function run(...args: readonly string[]) {
  const process: ChildProcess = spawn("node", [RUNNER, ...args]);
  let out = "";
  let err = "";
  process.stdout?.on("data", (text) => {
    out += text;
  });
  process.stderr?.on("data", (text) => {
    err += text;
  });
  const [code] = await once(process, "close");
  return { code, out, err };
}
