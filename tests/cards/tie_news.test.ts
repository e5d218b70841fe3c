import {beforeAll, describe, expect, it} from "vitest";
import {martReader} from "../../site/pages/mart_files.ts";
import type {CardView} from "../../src/cards/card.ts";
import {tieNews} from "../../src/coverage/tie_news.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {locales, type Locale} from "../../src/words/locales.ts";

let read: MartReader;
beforeAll(() => {
  read = martReader("src/data");
});

const seen = (from: MartReader, locale: Locale = "en"): CardView =>
  tieNews.view(from, {locale, selection: null, controls: {}});
/** The marts with these rows of tie_news. */
const withNews =
  (rows: readonly object[]): MartReader =>
  (name) =>
    (name === "tie_news" ? rows : read(name)) as never;
const period = (clock: string, clock_period: string, partnership_count: number, other_tie_count = 0) => ({
  clock,
  clock_period,
  partnership_count,
  other_tie_count
});

describe("what changed", () => {
  it("counts every partnership once on each clock, in a table that stands without a script", () => {
    const {table, moreTables, lateTable} = seen(read);
    const pairs = read("partnership_pair").filter((row) => row.network === "norwegian_ukrainian");
    for (const clock of ["world", "read"]) {
      const rows = table.rows.filter((row) => row.clock === clock);
      expect(rows.reduce((sum, row) => sum + Number(row.partnership_count), 0)).toBe(
        pairs.filter((row) => row.is_partnership).length
      );
      expect(rows.reduce((sum, row) => sum + Number(row.other_tie_count), 0)).toBe(
        pairs.filter((row) => !row.is_partnership).length
      );
    }
    expect(moreTables).toHaveLength(1);
    const ties = lateTable!().rows;
    expect(ties).toHaveLength(pairs.length);
    const days = ties.map((row) => String(row.since ?? ""));
    expect(days).toEqual(days.toSorted().reverse());
  });

  it("does not call new in the world what was only read on the newest day", () => {
    const {title} = seen(
      withNews([
        period("world", "2025", 0, 4),
        period("world", "2024", 2),
        period("world", "2022", 5),
        period("read", "2026-12-01", 6),
        period("read", "2026-11-28", 1)
      ])
    );
    expect(title).toBe(
      "2 of 7 known Norwegian–Ukrainian partnerships are from 2024, the newest year; 6 were first read by us on " +
        "1 December 2026"
    );
  });

  it("says that the second clock begins where there is one day of entry alone, and not later", () => {
    const first = withNews([period("world", "2024", 2), period("read", "2026-11-28", 2)]);
    const later = withNews([
      period("world", "2024", 2),
      period("read", "2026-12-01", 1),
      period("read", "2026-11-28", 1)
    ]);
    for (const locale of locales) expect(seen(first, locale).notes).toHaveLength(seen(later, locale).notes.length + 1);
  });

  it("names the partnerships of which no claim gives a day", () => {
    const undated = read("partnership_pair").filter(
      (row) => row.network === "norwegian_ukrainian" && row.is_partnership && row.since === null
    );
    expect(undated.length).toBeGreaterThan(0);
    const said = seen(read).notes.join(" ");
    for (const row of undated) expect(said).toContain(`${row.partner_name} – ${row.host_name}`);
  });
});
