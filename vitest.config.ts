import {defineConfig} from "vitest/config";
import {testDay} from "./tests/day.ts";

const shared = {
  expect: {requireAssertions: true},
  testTimeout: 60_000,
  hookTimeout: 60_000,
  env: {SOURCE_DATE_EPOCH: testDay}
};

const slow = ["tests/site/build.test.ts", "tests/site/preview.test.ts", "tests/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    globalSetup: ["tests/before/run_folder.ts"],
    projects: [
      {
        test: {
          ...shared,
          name: "fast",
          include: ["tests/**/*.test.ts"],
          exclude: slow,
          globalSetup: ["tests/before/data_once.ts"],
          sequence: {groupOrder: 0}
        }
      },
      {
        // Builds and a browser want the whole machine: one file at a time, after the rest.
        test: {
          ...shared,
          name: "site",
          include: slow,
          globalSetup: ["tests/site/build_once.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: {groupOrder: 1}
        }
      }
    ]
  }
});
