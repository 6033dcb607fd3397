import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const BUILD_FIRST = "tests/build-first.ts";

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        resolve: {
          alias: { "virtual:obelus-names": join(import.meta.dirname, "tests/unit/packaged-names.ts") },
        },
        test: {
          name: "unit",
          include: ["tests/{unit,dom,stories,rules,fuzz}/**/*.test.{ts,tsx}"],
          environment: "node",
          // All that there are: machines of two are half as fast otherwise.
          maxWorkers: "100%",
          pool: "threads",
          // Some train a model: a busy machine takes long.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "e2e",
          globalSetup: BUILD_FIRST,
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          // Browsers wait more than they work: two files at once.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      soak("soak", {}, 2),
      // The same tests with the numbers that docs/security-figures.md tells of.
      soak("soak-long", { OBELUS_SOAK: "long" }, 1),
      {
        test: {
          name: "hostile",
          globalSetup: BUILD_FIRST,
          include: ["tests/hostile/**/*.test.ts"],
          exclude: ["tests/hostile/long.test.ts"],
          environment: "node",
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "hostile-long",
          globalSetup: BUILD_FIRST,
          include: ["tests/hostile/long.test.ts"],
          environment: "node",
          fileParallelism: false,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

function soak(name: string, env: Record<string, string>, maxWorkers: number) {
  return {
    test: {
      name,
      env,
      include: ["tests/soak/**/*.test.ts"],
      environment: "node" as const,
      globalSetup: BUILD_FIRST,
      maxWorkers,
      testTimeout: 120_000,
      hookTimeout: 180_000,
    },
  };
}
