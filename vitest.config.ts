// What runs where, and why:
//
//   fast   `npm run test:fast`  needs neither the built site nor a browser: model, contracts, SQL, cards, charts, gate.
//   smoke  `npm test` adds it   one page of every kind of the built site in Chromium, however many pages there are.
//   full   `npm run test:all`   has it in place of smoke: every page with axe-core, what readers do on each, previews,
//                               builds that must fail or speak a language more, and what plays whole commands for
//                               longer than half a minute: refresh, surveys, reports as PDF, suites that build many
//                               warehouses; and what attacks.
//
// Before any test, the warehouse and the extracts of data/ are built (tests/before/); a site is built beside the fast
// tests where one of the others wants it, and taken again while nothing it is made of has changed. Two files run at
// the same time. What a test leaves in the temporary folder goes with the run.
import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";
import {LongestFirst} from "./tests/before/longest_first.ts";
import {placesInTests, testDay} from "./tests/day.ts";

/** What is polled for comes late on a busy machine; where it comes at once, a long wait costs nothing. */
const shared = {
  expect: {requireAssertions: true, poll: {timeout: 20_000}},
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A site that tests build has some places of every kind, and links to the others.
  env: {SOURCE_DATE_EPOCH: testDay, KOMMUNEBRO_PLACES: placesInTests}
};
/** Builds and a browser take their time, and wait for the site. */
const slow = {
  ...shared,
  testTimeout: 180_000,
  hookTimeout: 630_000,
  globalSetup: ["tests/before/site_once.ts"]
};

const smoke = ["tests/browser/smoke.test.ts"];
const full = [
  "tests/loaders/check/check.test.ts",
  "tests/loaders/refresh/diff.test.ts",
  "tests/loaders/refresh/explain_class.test.ts",
  "tests/loaders/refresh/hold_together.test.ts",
  "tests/loaders/refresh/refresh_cli.test.ts",
  "tests/loaders/refresh/wrong_files.test.ts",
  "tests/loaders/samples/samples.test.ts",
  "tests/loaders/survey/survey_warehouse.test.ts",
  "tests/loaders/territory/auc_list.test.ts",
  "tests/loaders/territory/bad_order.test.ts",
  "tests/loaders/territory/class_on_day.test.ts",
  "tests/loaders/warehouse/answer_releases.test.ts",
  "tests/loaders/warehouse/context.test.ts",
  "tests/loaders/warehouse/coverage.test.ts",
  "tests/loaders/warehouse/edition.test.ts",
  "tests/loaders/warehouse/extract_again.test.ts",
  "tests/loaders/warehouse/foreign_partner.test.ts",
  "tests/loaders/warehouse/marts_by_setting.test.ts",
  "tests/loaders/warehouse/money_by_class.test.ts",
  "tests/loaders/warehouse/needs.test.ts",
  "tests/loaders/warehouse/prices.test.ts",
  "tests/loaders/warehouse/public_needs.test.ts",
  "tests/loaders/warehouse/region_type.test.ts",
  "tests/loaders/warehouse/ties.test.ts",
  "tests/loaders/warehouse/warehouse.test.ts",
  "tests/loaders/warehouse/withheld.test.ts",
  "tests/site/build.test.ts",
  "tests/site/findings/altered_marts.test.ts",
  "tests/site/findings/altered_places.test.ts",
  "tests/site/deploy_servers.test.ts",
  "tests/site/pages/notices.test.ts",
  "tests/site/places/every_place.test.ts",
  "tests/site/preview.test.ts",
  "tests/site/report/best_matches.test.ts",
  "tests/site/report/pair_report.test.ts",
  "tests/site/report/report.test.ts",
  "tests/site/starter.test.ts",
  "tests/site/tables/downloads.test.ts",
  "tests/words/made_up_language.test.ts",
  "tests/attack/**/*.test.ts",
  "tests/browser/**/*.test.ts"
];

export default defineConfig({
  test: {
    globalSetup: ["tests/before/run_folder.ts", "tests/before/data_once.ts"],
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: {sequencer: LongestFirst},
    projects: [
      {
        test: {
          ...shared,
          name: "fast",
          include: ["tests/**/*.test.ts"],
          exclude: full,
          // Modules are read once per worker. No fast test replaces one; what a module of the product changes for good,
          // as the build takes the network from fetch(), a test must not lean on.
          isolate: false,
          sequence: {groupOrder: 0}
        }
      },
      {
        test: {...slow, name: "smoke", include: smoke, sequence: {groupOrder: 1}}
      },
      {
        test: {...slow, name: "full", include: full, exclude: smoke, sequence: {groupOrder: 1}}
      }
    ]
  }
});
