import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import type {JournalLine} from "../../../loaders/disk/journal.ts";
import type {Release} from "../../../loaders/warehouse/release_manifest.ts";
import {readReleases} from "../../../loaders/warehouse/release_manifest.ts";
import {editions} from "../../../site/edition.ts";
import {notFoundPage} from "../../../site/pages/not_found_page.ts";
import {movedTables} from "../../../site/tables/moved_tables.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {changesPage} from "../../../site/releases/changes_page.ts";
import {pendingTables, shownRelease, withheldToday} from "../../../site/releases/shown_release.ts";
import {statusPage, type StatusShelf} from "../../../site/releases/status_page.ts";
import type {PublishedTable} from "../../../site/tables/metadata_file.ts";
import type {TableFacts} from "../../../site/tables/table_facts.ts";
import {locales} from "../../../src/words/locales.ts";
import {repository} from "../../before/repository.ts";

const read = martReader(`${repository}/src/data`);
const withheld = withheldToday(read);
const frame = {edition: editions.public, laid: (file: string) => `_file${file}`};

const release: Release = {
  release: "2026-11-28.2",
  day: "2026-11-28",
  since: {day: "2026-11-22", commit: "0".repeat(40)},
  tables: [
    {table: "oblast", columns: ["oblast_code"], rows: 24, sha256: "a".repeat(64)},
    {table: "place", columns: ["place_code"], rows: null, sha256: null}
  ],
  changes: [],
  decisions: [],
  last_run: {
    ended_on: "2026-11-27",
    exit: 3,
    fetched: 2,
    unchanged: 4,
    written: ["hromadas"],
    failed: [{source: "budgets", sentence: "budgets: <b>no</b> answer in 30 s"}]
  }
};
const struckRows = (rows: readonly string[]): Release => ({
  ...release,
  changes: [
    {
      table: "hromada_budgets",
      state: "changed",
      ...{added: 0, gone: 0, changed: 3, columns_added: ["x"], columns_gone: [], moved: [{column: "own", count: 3}]},
      struck: [{column: "own", count: 3, rows, because: "The source gave 0 for what it did not know."}]
    }
  ]
});

const shelf = (releases: readonly Release[], journal?: readonly JournalLine[]): StatusShelf => ({
  releases,
  pending: journal === undefined ? [] : undefined,
  journal,
  records: read("table_provenance"),
  titleOf: (table) => (table === "partnership_parties" ? undefined : `Title of ${table}`),
  isPublished: () => true
});
const textOf = (html: string): string => parseHTML(html).document.querySelector("main")!.textContent;

describe("a release that is shown", () => {
  test("names no hromada that is withheld today, however old the release is, and keeps the count", () => {
    const [hidden = ""] = withheld;
    expect(withheld.size).toBeGreaterThan(100);
    const shown = read("place").find(
      ({place_kind, is_withheld}) => place_kind === "hromada" && !is_withheld
    )!.place_code;
    const all = struckRows([`${hidden} 2022`, `${shown} 2022`, hidden]);
    const left = shownRelease(all, withheld);
    expect(left.changes[0]!.struck[0]).toMatchObject({count: 3, rows: [`${shown} 2022`]});
    for (const locale of locales) {
      const page = changesPage(shelf([left]), locale, frame);
      expect(page).toContain(shown);
      expect(page).not.toContain(hidden);
    }
    // Newly withheld: what was told yesterday is told no more.
    expect(shownRelease(all, new Set([...withheld, shown])).changes[0]!.struck[0]!.rows).toEqual([]);
  });

  test("of this project names none either", () => {
    const releases = readReleases(`${repository}/data`);
    const named = JSON.stringify(releases).match(/UA\d{17}/g) ?? [];
    expect(named.filter((code) => withheld.has(code))).toEqual([]);
    expect(releases.length).toBeGreaterThan(0);
  });

  test("knows which tables differ from it, and asks of one that withholds something for its columns alone", () => {
    const table = (name: string, column: string, sha256: string): PublishedTable => ({
      facts: {name, columns: [{name: column}]} as unknown as TableFacts,
      rows: 1,
      files: [{format: "csv", path: `${name}.csv`, bytes: 1, sha256}]
    });
    const [same, other] = ["a".repeat(64), "b".repeat(64)];
    const place = table("place", "place_code", other);
    expect(pendingTables(release, [table("oblast", "oblast_code", same), place])).toEqual([]);
    expect(pendingTables(release, [table("oblast", "oblast_code", other), place])).toEqual(["oblast"]);
    expect(pendingTables(release, [table("oblast", "code", same), table("fresh", "x", same)])).toEqual([
      "fresh",
      "oblast",
      "place"
    ]);
  });
});

describe("the page for addresses that are not there", () => {
  test("says in every language where each table went that a release had and the site has no longer", () => {
    const now = new Set(read("dictionary").map((row) => row.table_name));
    const had = readReleases(`${repository}/data`).flatMap(({tables}) => tables.map(({table}) => table));
    const known = new Set(movedTables.map(({name}) => name));
    expect(had.filter((table) => !now.has(table) && !known.has(table))).toEqual([]);
    for (const base of [undefined, "https://example.org/kommunebro/"]) {
      const {document} = parseHTML(notFoundPage("public", base));
      for (const {name, to} of movedTables) {
        expect(now.has(name), name).toBe(false);
        expect(now.has(to), to).toBe(true);
        for (const locale of locales) {
          const section = document.querySelector(`section[lang=${locale}]`)!;
          expect(section.textContent).toContain(name);
          const way = base === undefined ? "./" : "/kommunebro/";
          expect(section.querySelector(`a[href="${way}${locale}/table/${to}"]`), `${locale} ${to}`).not.toBeNull();
        }
      }
    }
    expect(movedTables.length).toBeGreaterThan(0);
  });
});

describe("the page of changes", () => {
  test("says what was struck, how much of it, and why, and that nothing has been kept where nothing has", () => {
    const page = textOf(changesPage(shelf([struckRows(["UA1 2022"])]), "en", frame));
    expect(page).toContain("Release of 28 November 2026, no. 2 of that day");
    expect(page).toContain("Compared with the tables as they were on 22 November 2026.");
    expect(page).toMatch(/hromada_budgets, own: 3 values\. It concerns UA1 2022 and 2 more\.\s+The source gave 0/);
    expect(textOf(changesPage(shelf([]), "nb", frame))).toContain("Ingen utgivelse er laget ennå.");
  });

  test("begins with what the newest release brought, before any list or prose", () => {
    const {document} = parseHTML(changesPage(shelf([struckRows([]), release]), "en", frame));
    const [first] = document.querySelectorAll("main :is(p, ul, table)");
    expect(first!.textContent).toBe(
      "The last release is of 28 November 2026: of the tables in data/ 0 are new, 1 changed and 0 gone. " +
        "3 rows or values were struck; the reasons stand below."
    );
  });

  test("links to the page of a table that is there, and names one that is gone", () => {
    const [change] = struckRows([]).changes;
    const gone = {...release, changes: [{...change!, table: "partnership_parties", state: "gone" as const}, change!]};
    const {document} = parseHTML(changesPage(shelf([gone]), "nb", frame));
    const heads = [...document.querySelectorAll("main table:first-of-type tbody th")].slice(0, 2);
    expect(heads.map((head) => head.querySelector("a")?.getAttribute("href"))).toEqual([
      undefined,
      "./source/hromada_budgets.html"
    ]);
  });
});

describe("the page of the state", () => {
  test("has a row for every table of data/, those that run out first on top, with limit and who acts next", () => {
    for (const locale of locales) {
      const {document} = parseHTML(statusPage(shelf([release]), locale, frame));
      const [aging, lasting] = [...document.querySelectorAll("main tbody")].map((body) => [
        ...body.querySelectorAll("tr")
      ]);
      expect(aging!.length + lasting!.length).toBe(read("table_provenance").length);
      expect(aging!.length).toBe(read("table_provenance").filter((row) => row.error_after_days !== null).length);
      for (const row of [...aging!, ...lasting!]) expect(row.lastElementChild!.textContent).toMatch(/\S/);
    }
  });

  test("begins with a sentence that has each aging table in one state, on every day on which one begins", () => {
    const aging = read("table_provenance").filter((row) => row.error_after_days !== null).length;
    const {document} = parseHTML(statusPage(shelf([release]), "en", frame));
    const [first] = document.querySelectorAll<HTMLElement>("main :is(p, ul, table)");
    const days = first!.dataset.from!.split(" ");
    const told = first!.dataset.states!.split("|");
    expect(days).toEqual([...new Set(days)].sort());
    expect(told).toHaveLength(days.length + 1);
    for (const sentence of told) {
      const [fresh = 0, of, ...others] = (sentence.match(/\d+/g) ?? []).map(Number);
      expect(of, sentence).toBe(aging);
      expect(fresh + others.reduce((sum, count) => sum + count, 0), sentence).toBe(aging);
    }
    expect(told.at(-1)).toBe(
      `Today 0 of ${aging} tables that grow old are within their limit; ${aging} are too old to be published.`
    );
    // Without a script it is the sentence of the day on which the data last changed.
    expect(first!.textContent.replace(/^On \d+ \w+ \d{4} /, "Today ")).toBe(told[0]);
  });

  test("tells the states of a table with the days on which each begins", () => {
    const {document} = parseHTML(statusPage(shelf([release]), "en", frame));
    const row = [...document.querySelectorAll("tr")].find((one) => one.textContent.includes("hromada_war_status"))!;
    const place = row.querySelector("[data-states]")!;
    expect(row.querySelector("[data-day]")!.getAttribute("data-day")).toBe("2022-10-10");
    expect(place.getAttribute("data-from")).toBe("2022-11-10 2023-01-09 2028-01-01");
    expect(place.getAttribute("data-states")).toBe(
      "Within its limit|Old, still published|Too old, published by exception|Too old, not to be published"
    );
    expect(row.textContent).toContain("9 November 2022 (30 days)");
    expect(row.lastElementChild!.textContent).toBe("Data staff: look at the exception again before 31 December 2027");
  });

  test("tells the last run with its sentence, which is text whatever it holds, and says where there is none", () => {
    const page = statusPage(shelf([release]), "nb", frame);
    expect(textOf(page)).toContain(
      "Siste kjøring sluttet 27. november 2026 med kode 3: 2 hentet, 4 uendret, 1 feilet. En kilde svarte ikke;"
    );
    expect(page).toContain("budgets: &lt;b&gt;no&lt;/b&gt; answer");
    expect(textOf(statusPage(shelf([{...release, last_run: null}]), "nb", frame))).toContain(
      "kjenner ingen oppdatering"
    );
    expect(textOf(statusPage(shelf([]), "nb", frame))).toContain("Ingen utgivelse er laget ennå.");
  });

  test("shows the journal in the internal edition alone, a killed run too", () => {
    const began = {event: "began", pid: 1, sources: ["budgets"], from: "network"} as const;
    const journal: JournalLine[] = [
      {...began, run: "a", at: "2026-11-27T04:17:00Z"},
      {
        event: "ended",
        run: "a",
        at: "2026-11-27T04:19:00Z",
        exit: 4,
        sources: [{id: "budgets", state: "failed", failure: "a column is missing"}],
        tables: [],
        stale: []
      },
      {...began, run: "b", at: "2026-11-28T04:17:00Z"}
    ];
    const internal = {edition: editions.internal, laid: frame.laid};
    const page = textOf(statusPage(shelf([release], journal), "nb", internal));
    expect(page).toContain("Journalen");
    expect(page.replaceAll(/\s+/g, " ")).toMatch(/avbrutt.*27\. november 2026 04:19.*4.*budgets: a column is missing/);
    expect(textOf(statusPage(shelf([release]), "nb", frame))).not.toContain("Journalen");
    expect(textOf(statusPage(shelf([release], []), "en", internal))).toContain("holds no run");
  });
});
