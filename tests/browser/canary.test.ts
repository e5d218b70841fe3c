import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {canary} from "../../loaders/samples/workbook.ts";
import {listFiles} from "../../site/files.ts";
import {repository, siteBuilt} from "../site/build_once.ts";

const dist = join(repository, "dist");

/**
 * What must never leave the samples: made-up contact data, free text, and the names of the columns that would hold
 * them.
 */
const forbidden = [
  canary.email,
  canary.name,
  canary.phone,
  ...canary.freeText,
  "Start time",
  "Starttidspunkt",
  "Completion time"
];

test("nothing that a form knows of a person stands in any published file", async () => {
  await siteBuilt();
  const files = listFiles(dist);
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) => {
    const bytes = readFileSync(join(dist, file));
    return forbidden.filter((text) => bytes.includes(text)).map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
});

test("the search would find it: the samples themselves hold it", () => {
  const {email, name} = canary;
  expect(forbidden).toEqual(expect.arrayContaining([email, name]));
  expect(email).toMatch(/@example\.invalid$/);
});
