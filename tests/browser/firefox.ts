import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { OtherBrowser, type Send } from "./webdriver.ts";

const PLACES = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** Asks nothing of the network, nothing of whoever starts it, and makes no page that no test opens. */
const PREFS: Readonly<Record<string, string | number | boolean>> = {
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.disable_open_during_load": true,
  "dom.ipc.processPrelaunch.enabled": false,
  "marionette.port": 0,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

export function firefoxPath(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

/** Firefox as the distribution has it, through the protocol that it carries itself. */
export async function openFirefox(executable: string): Promise<OtherBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), "briefing-firefox-"));
  const prefs = Object.entries(PREFS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(path.join(profile, "user.js"), prefs.join(""));
  const args = ["--marionette", "--headless", "--no-remote", "--profile", profile];
  const process = spawn(executable, args, { stdio: "ignore" });
  const socket = connect(await portOf(profile, process), "127.0.0.1");
  const send = speak(socket);
  await send("NewSession", {});
  return new OtherBrowser(send, () => {
    socket.destroy();
    process.once("exit", () => rmSync(profile, { recursive: true, force: true }));
    process.kill();
  });
}

/** Written into its profile once it listens. */
async function portOf(profile: string, process: ChildProcess): Promise<number> {
  const file = path.join(profile, "MarionetteActivePort");
  while (process.exitCode === null) {
    const port = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (port > 0) return port;
    await pause(50);
  }
  throw new Error(`Firefox ended with ${process.exitCode}`);
}

/** Marionette: each message is its length, a colon and JSON. */
function speak(socket: Socket): Send {
  const waiting = new Map<number, (error: unknown, value: unknown) => void>();
  let last = 0;
  let heard = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const colon = heard.indexOf(":");
      const length = Number(heard.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || heard.length < colon + 1 + length) return;
      const message = JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString());
      heard = heard.subarray(colon + 1 + length);
      // Its greeting is no list.
      if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3]);
    }
  });
  return (command, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (error, value) => (error ? reject(said(error)) : resolve(answerOf(value))));
      const message = JSON.stringify([0, last, `WebDriver:${command}`, params]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

function said(error: unknown): Error {
  return new Error(JSON.stringify(error));
}

/** Lists come bare, all else in a field. */
function answerOf(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  return "value" in answer ? answer.value : answer;
}
