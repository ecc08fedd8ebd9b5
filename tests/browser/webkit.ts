import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { answers, freePort } from "./listening.ts";
import { type Command, OtherBrowser, type Send } from "./webdriver.ts";

const DRIVER = "/usr/bin/WebKitWebDriver";
const BROWSERS = ["4.1", "4.0", "6.0"].map(
  (version) =>
    `/usr/lib/x86_64-linux-gnu/webkit${version === "6.0" ? "gtk-" : "2gtk-"}${version}/MiniBrowser`,
);
const SCREEN = "/usr/bin/Xvfb";

/** The browser that its driver starts, if all it takes is there. */
export function webkitPath(): string | undefined {
  return [DRIVER, SCREEN].every((file) => existsSync(file))
    ? BROWSERS.find((file) => existsSync(file))
    : undefined;
}

/** WebKitGTK as the distribution has it, on a screen that nobody sees. */
export async function openWebkit(binary: string): Promise<OtherBrowser> {
  const screen = spawn(SCREEN, ["-displayfd", "3", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await new Promise((resolve) => screen.stdio[3]?.once("data", resolve));
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  await answers(`http://127.0.0.1:${port}/status`, driver);
  const root = `http://127.0.0.1:${port}/session`;
  const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const session = await ask("POST", root, { capabilities: { alwaysMatch: options } });
  return new OtherBrowser(speak(`${root}/${fieldOf(session, "sessionId")}`), () => {
    driver.kill();
    screen.kill();
  });
}

/** How each command is asked for over HTTP. */
const ASKED: Readonly<Record<Command, readonly [method: string, path: string]>> = {
  NewSession: ["POST", ""],
  DeleteSession: ["DELETE", ""],
  Navigate: ["POST", "/url"],
  ExecuteScript: ["POST", "/execute/sync"],
  PerformActions: ["POST", "/actions"],
  GetWindowHandles: ["GET", "/window/handles"],
  SwitchToWindow: ["POST", "/window"],
  CloseWindow: ["DELETE", "/window"],
  Print: ["POST", "/print"],
};

function speak(session: string): Send {
  return (command, params = {}) => {
    const [method, path] = ASKED[command];
    return ask(method, session + path, params);
  };
}

async function ask(method: string, address: string, params: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(method === "POST" ? { body: JSON.stringify(params) } : {}),
  });
  const value = fieldOf(await answer.json(), "value");
  if (!answer.ok) throw new Error(JSON.stringify(value));
  return value;
}

function fieldOf(answer: unknown, name: string): unknown {
  return typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;
}
