import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installBrowsers } from "./install-browsers";

export const BROWSERS = ["chrome", "firefox"] as const;

/** `chrome` stands for the whole Chromium family. */
export type BrowserKind = (typeof BROWSERS)[number];

/** No browser of the kind could be found or installed; the message says what to do. */
export class BrowserMissing extends Error {
  override name = "BrowserMissing";
}

interface Places {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly files: readonly string[];
}

/** Where the browser of a kind is, or null; `tried` lists the places in order. */
export function findBrowser(kind: BrowserKind): { path: string | null; tried: string[] } {
  const { variable, commands, files } = PLACES[kind];
  const tried: string[] = [];
  const chosen = process.env[variable];
  if (chosen) {
    tried.push(`${variable}=${chosen}`);
    // A choice is a choice: with a wrong path, another browser would surprise.
    return { path: works(chosen) ? chosen : null, tried };
  }
  tried.push(variable);
  const onPath = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const command of commands) {
    tried.push(command);
    const path = onPath.map((folder) => join(folder, command)).find(works);
    if (path) return { path, tried };
  }
  for (const file of files) {
    tried.push(file);
    if (works(file)) return { path: file, tried };
  }
  return { path: null, tried };
}

/**
 * The browser's path. Where it is missing and this is a Debian machine with root, it is
 * installed with apt-get; elsewhere throws BrowserMissing.
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found.path) return found.path;
  const isOwnChoice = Boolean(process.env[PLACES[kind].variable]);
  const failure = isOwnChoice || !canInstall() ? null : installBrowsers();
  const path = findBrowser(kind).path;
  if (path) return path;
  const name = kind === "chrome" ? "Chrome, Chromium or Edge" : "Firefox";
  const remedy = `Install ${name}, or set ${PLACES[kind].variable} to its program.`;
  const tried = `Tried: ${found.tried.join(", ")}${failure ? `; apt-get: ${failure}` : ""}.`;
  throw new BrowserMissing(`No usable ${name} found. ${remedy} ${tried}`);
}

/** Is there a program that starts? Ubuntu's `chromium-browser` may be a stand-in that only prints a hint. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` would open a window.
  if (process.platform === "win32") return true;
  try {
    accessSync(path, constants.X_OK);
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function windowsFiles(...programs: readonly string[]): string[] {
  const roots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap(
    (name) => process.env[name] ?? [],
  );
  return programs.flatMap((program) => roots.map((root) => join(root, program)));
}

const isMac = process.platform === "darwin";
const isWindows = process.platform === "win32";

const PLACES: Readonly<Record<BrowserKind, Places>> = {
  chrome: {
    variable: "OBELUS_CHROME",
    commands: [
      "google-chrome-stable",
      "google-chrome",
      "chromium",
      "chromium-browser",
      "microsoft-edge-stable",
      "brave-browser",
    ],
    files: isMac
      ? [
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ]
      : isWindows
        ? windowsFiles("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe")
        : ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/usr/bin/chromium"],
  },
  firefox: {
    variable: "OBELUS_FIREFOX",
    commands: ["firefox", "firefox-esr"],
    files: isMac
      ? ["/Applications/Firefox.app/Contents/MacOS/firefox"]
      : isWindows
        ? windowsFiles("Mozilla Firefox/firefox.exe")
        : ["/usr/lib/firefox/firefox", "/usr/lib/firefox-esr/firefox-esr", "/opt/firefox/firefox"],
  },
};
