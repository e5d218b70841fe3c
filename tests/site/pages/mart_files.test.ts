import {mkdtempSync, renameSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {keptMartReader, martReaders} from "../../../site/pages/mart_files.ts";
import type {Locale} from "../../../src/words/locales.ts";

test("a reader of extracts is kept as long as they stay, and no longer, though another may have their times", () => {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-marts-"));
  const day = new Date("2026-01-01T00:00:00Z");
  /** Puts an extract in the place of another, as the warehouse does: whole, by its name. */
  const put = (name: string, text: string): void => {
    writeFileSync(join(folder, `${name}.tmp`), text);
    utimesSync(join(folder, `${name}.tmp`), day, day);
    renameSync(join(folder, `${name}.tmp`), join(folder, `${name}.arrow`));
  };
  put("oblast", "before");
  const first = keptMartReader(folder, "nb");
  expect(keptMartReader(folder, "nb")).toBe(first);
  expect(keptMartReader(folder, "en")).not.toBe(first);
  put("oblast", "behind");
  const second = keptMartReader(folder, "nb");
  expect(second).not.toBe(first);
  put("hromada", "more");
  expect(keptMartReader(folder, "nb")).not.toBe(second);
});

test("the readers of a build have the same rows in every language, with its own names where it has some", () => {
  const read = martReaders("src/data");
  const rows = (locale: Locale): readonly unknown[] => read(locale)("oblast");
  expect(rows("en")).toBe(rows("nb"));
  expect(rows("uk")).toHaveLength(rows("nb").length);
  expect(rows("uk")).not.toEqual(rows("nb"));
  expect(read("uk")("region_type")).toBe(read("nb")("region_type"));
});
