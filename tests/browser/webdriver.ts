import { expect } from "@playwright/test";

/** Sends one command of the WebDriver standard, by its name there, and waits for its answer. */
export type Send = (command: Command, params?: object) => Promise<unknown>;

export type Command =
  | "NewSession"
  | "DeleteSession"
  | "Navigate"
  | "ExecuteScript"
  | "PerformActions"
  | "GetWindowHandles"
  | "SwitchToWindow"
  | "CloseWindow"
  | "Print";

const KEYS: Readonly<Record<string, string>> = {
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
};

/** What the tests ask of a browser that Playwright does not drive. */
export class OtherBrowser {
  readonly #send: Send;
  readonly #end: () => void;

  constructor(send: Send, end: () => void) {
    this.#send = send;
    this.#end = end;
  }

  async open(url: string) {
    await this.#send("Navigate", { url });
  }

  /** @param code of a function's body: what it returns is the answer */
  async run(code: string): Promise<unknown> {
    return this.#send("ExecuteScript", { script: code, args: [] });
  }

  /**
   * Waits until an expression is true in the page; one that throws is not yet. It is asked anew each
   * time: what waits in a page is gone with the page, if another takes its place.
   */
  async until(expression: string) {
    const script = `try { return ${expression} } catch { return false }`;
    const ask = () => this.run(script).catch(String);
    const often = { message: expression, timeout: 30_000, intervals: [50] };
    await expect.poll(ask, often).toBe(true);
  }

  async press(key: string) {
    const value = KEYS[key] ?? key;
    await this.#act("key", "keyboard", [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
  }

  /** A real press, as browsers ask for before they open a window. */
  async click(selector: string) {
    const at = await this.run(`
      const found = document.querySelector(${JSON.stringify(selector)});
      found.scrollIntoView({ block: "center" });
      const { left, top, width, height } = found.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];`);
    const [x, y] = Array.isArray(at) ? at.map(Number) : [];
    await this.#act("pointer", "mouse", [
      { type: "pointerMove", x, y, duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
  }

  async windows(): Promise<readonly string[]> {
    const handles = await this.#send("GetWindowHandles");
    return Array.isArray(handles) ? handles.map(String) : [];
  }

  async switchTo(handle: string | undefined) {
    await this.#send("SwitchToWindow", { handle });
  }

  async closeWindow() {
    await this.#send("CloseWindow");
  }

  /** @returns a PDF of A4 pages */
  async print(): Promise<Buffer> {
    const page = { width: 21, height: 29.7 };
    return Buffer.from(String(await this.#send("Print", { page, background: true })), "base64");
  }

  async close() {
    await this.#send("DeleteSession").catch(() => undefined);
    this.#end();
  }

  async #act(type: string, id: string, actions: readonly object[]) {
    await this.#send("PerformActions", { actions: [{ type, id, actions }] });
  }
}
