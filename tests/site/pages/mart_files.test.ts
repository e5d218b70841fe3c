import {mkdtempSync, renameSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {keptMartReader} from "../../../site/pages/mart_files.ts";

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
