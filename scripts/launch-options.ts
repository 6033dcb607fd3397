import type { LaunchOptions } from "puppeteer-core";
import type { BrowserKind } from "./browsers";

/**
 * `loopback`: only servers on this machine can be reached; requests elsewhere fail at once. `proxy`: everything,
 * loopback too, goes through the proxy on this port of the machine.
 */
export type Network = "open" | "loopback" | { readonly proxy: number };

export interface LaunchChoices {
  readonly browser: BrowserKind;
  readonly executablePath: string;
  readonly profile: string;
  readonly headless: boolean;
  readonly network: Network;
  /** Firefox only; `light` by default. */
  readonly scheme?: "light" | "dark";
  /** False by default. */
  readonly still?: boolean;
}

/** Any fixed id will do: it gives the extension's pages a known address in Firefox. */
export const FIREFOX_UUID = "0b3105a0-51de-4f0b-9e57-0be1050be105";

const VIEWPORT = { width: 1280, height: 900 };

/** How puppeteer starts a browser so that an unpacked extension can be put in and its pages opened. */
export function launchOptions(choices: LaunchChoices, geckoId: string | null): LaunchOptions {
  const { browser, executablePath, profile, headless } = choices;
  const common = {
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? VIEWPORT : null,
    // A call that takes longer means a dead browser.
    protocolTimeout: 60_000,
  };
  switch (browser) {
    case "chrome":
      // Extensions can be installed through the pipe only.
      return { ...common, browser, pipe: true, enableExtensions: true, args: chromeArguments(choices) };
    case "firefox":
      return {
        ...common,
        browser,
        // Without it, Firefox refuses to open moz-extension: addresses.
        args: ["--remote-allow-system-access"],
        extraPrefsFirefox: firefoxPreferences(choices, geckoId),
      };
    default:
      return browser satisfies never;
  }
}

function chromeArguments({ network, still }: LaunchChoices): string[] {
  const args = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-US",
  ];
  if (still) args.push("--force-prefers-reduced-motion");
  // Chromium's sandbox does not work for root.
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  if (typeof network === "object")
    args.push(`--proxy-server=http://127.0.0.1:${network.proxy}`, "--proxy-bypass-list=<-loopback>");
  if (network === "loopback") {
    const kept = ["localhost", "*.localhost", "127.0.0.1", "[::1]"].map((host) => `EXCLUDE ${host}`);
    args.push(`--host-resolver-rules=${["MAP * ~NOTFOUND", ...kept].join(", ")}`, "--no-proxy-server");
  }
  return args;
}

function firefoxPreferences(
  { network, scheme, still }: LaunchChoices,
  geckoId: string | null,
): Record<string, unknown> {
  const preferences: Record<string, unknown> = {
    "extensions.webextensions.uuids": JSON.stringify(geckoId === null ? {} : { [geckoId]: FIREFOX_UUID }),
    "extensions.openPopupWithoutUserGesture.enabled": true,
    "intl.accept_languages": "en-US, en",
    // A process ahead for the next tab costs more than it gives.
    "dom.ipc.processPrelaunch.enabled": false,
    "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
  };
  if (still) preferences["ui.prefersReducedMotion"] = 1;
  if (network === "open") return preferences;
  // Port 1 is a proxy that refuses everything; loopback addresses go through a proxy only where that is said.
  const port = network === "loopback" ? 1 : network.proxy;
  return {
    ...preferences,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": port,
    "network.proxy.allow_hijacking_localhost": network !== "loopback",
    "network.proxy.failover_direct": false,
    "network.dns.disablePrefetch": true,
  };
}
