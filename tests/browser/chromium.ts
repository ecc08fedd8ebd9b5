import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";

/**
 * No sandbox: containers seldom allow one. No QUIC or background traffic: nothing but the
 * tests' own requests leaves the browser.
 */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where a browser lies, and the environment it needs if not ours as it is. */
interface Found {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

/**
 * Launch options for the first browser there is: BRIEFING_CHROMIUM (a path, or the word
 * `package`), an installed Chrome, Chromium or Edge, Playwright's own, the packaged one.
 * Throws one message that says how to get one.
 */
export async function findChromium(): Promise<LaunchOptions> {
  const found = (await asked()) ?? installed() ?? playwrights() ?? (await packaged());
  if (!found) throw new Error(HOW_TO_GET_ONE);
  return { ...found, args: ARGS };
}

const HOW_TO_GET_ONE = `The browser tests need Chrome, Chromium or Edge, and none was found. Any one of these helps:
  - install Chrome, Chromium or Edge (on Debian: apt-get install chromium);
  - npx playwright install chromium;
  - set BRIEFING_CHROMIUM to the path of one.`;

async function asked(): Promise<Found | null> {
  const wish = process.env.BRIEFING_CHROMIUM;
  if (!wish) return null;
  if (wish === "package") {
    const found = await packaged();
    if (found) return found;
    throw new Error(
      "BRIEFING_CHROMIUM=package: @sparticuz/chromium is not installed, or has no Chromium for this machine (it is for Linux on x64).",
    );
  }
  if (existsSync(wish)) return { executablePath: wish };
  throw new Error(`BRIEFING_CHROMIUM names ${wish}, and there is no such file.`);
}

function installed(): Found | null {
  const executablePath = usualPlaces().find(runs);
  return executablePath ? { executablePath } : null;
}

function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case "darwin":
      return ["/Applications", path.join(homedir(), "Applications")].flatMap((folder) =>
        ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) =>
          path.join(folder, `${name}.app`, "Contents/MacOS", name),
        ),
      );
    case "win32":
      return [
        process.env.PROGRAMFILES,
        process.env["PROGRAMFILES(X86)"],
        process.env.LOCALAPPDATA,
      ].flatMap((folder) =>
        folder
          ? [
              path.join(folder, "Google/Chrome/Application/chrome.exe"),
              path.join(folder, "Chromium/Application/chrome.exe"),
              path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
            ]
          : [],
      );
    default:
      return [
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/opt/google/chrome/chrome",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/local/bin/chromium",
        "/snap/bin/chromium",
        "/usr/bin/microsoft-edge",
        "/usr/bin/microsoft-edge-stable",
      ];
  }
}

/** Ubuntu's chromium-browser may be a script that only says where to get one. */
function runs(file: string): boolean {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true;
  try {
    const version = execFileSync(file, ["--version"], {
      encoding: "utf8",
      timeout: 20_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return /\d+\.\d+\.\d+/.test(version);
  } catch {
    return false;
  }
}

function playwrights(): Found | null {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { executablePath } : null;
}

/**
 * The Chromium inside @sparticuz/chromium, unpacked once into a folder of its own, with the
 * libraries and fonts a bare machine lacks. Its own launch arguments are left alone: they turn
 * off web security, which would make the tests of it worthless.
 */
async function packaged(): Promise<Found | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = path.join(tmpdir(), "briefing-chromium-147.0.0");
  if (!existsSync(folder) && !(await unpack(folder))) return null;
  return {
    executablePath: path.join(folder, "chromium"),
    env: {
      ...definedOf(process.env),
      LD_LIBRARY_PATH: [path.join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(":"),
      FONTCONFIG_PATH: path.join(folder, "fonts"),
    },
  };
}

/** Unpacks beside and renames, so that an unpacking cut short leaves nothing that looks whole. */
async function unpack(folder: string): Promise<boolean> {
  const before = { ...process.env };
  const scratch = mkdtempSync(path.join(tmpdir(), "briefing-chromium-"));
  try {
    // The package unpacks into TMPDIR, and its libraries only where it believes it is on Lambda.
    Object.assign(process.env, { TMPDIR: scratch, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
    const { default: sparticuz } = await import("@sparticuz/chromium");
    await sparticuz.executablePath();
    writeFileSync(path.join(scratch, "fonts", "fonts.conf"), fontsConf(folder));
    renameSync(scratch, folder);
    return true;
  } catch {
    // Another process may have been quicker: a whole folder is as good as ours.
    return existsSync(folder);
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The machine's fonts if it has any, and the package's, whose own file looks only in /tmp/fonts. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
