import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const PACKAGES = ["chromium", "firefox-esr", "fonts-liberation"];

/** True for root on Debian and its kin. */
export function canInstall(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  if (!existsSync("/usr/bin/apt-get") || !existsSync("/etc/os-release")) return false;
  return hasPackages(readFileSync("/etc/os-release", "utf8"));
}

/**
 * True where a system's own archive has the browsers, by its os-release file: Debian's has, Ubuntu's has neither, nor
 * have those that build on Ubuntu.
 */
export function hasPackages(osRelease: string): boolean {
  const kin = [...osRelease.matchAll(/^ID(?:_LIKE)?=(.*)$/gmu)].flatMap(
    ([, names = ""]) => names.match(/[a-z]+/gu) ?? [],
  );
  return kin.includes("debian") && !kin.includes("ubuntu");
}

/** Installs both browsers with apt-get. Null when it worked, else what failed, in one line. */
export function installBrowsers(): string | null {
  console.error(`Installing browsers: apt-get install ${PACKAGES.join(" ")}`);
  return apt("update") ?? apt("install", "-y", "--no-install-recommends", ...PACKAGES);
}

/** Quiet unless it fails: standard output belongs to the command that needs the browser. */
function apt(...args: readonly string[]): string | null {
  const run = spawnSync("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=120", ...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return null;
  const lines = `${run.error?.message ?? ""}\n${run.stderr ?? ""}`
    .split("\n")
    .filter((line) => line.trim() !== "");
  return `${args[0]} failed: ${lines.at(-1) ?? "no message"}`;
}
