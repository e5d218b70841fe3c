import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import type {MartName, MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {criterionKeys} from "../../src/model/match/criteria.ts";
import {shortlistJson, type ShortlistEntry} from "../../src/model/match/shortlist.ts";
import {type Locale, locales, outside} from "../../src/words/locales.ts";
import {editions, prepareSource} from "../../site/edition.ts";
import {listFiles} from "../../site/files.ts";
import {header} from "../../site/pages/layout.ts";
import {postbuild} from "../../site/pages/postbuild.ts";
import {keptShortlists} from "../../site/pages/shortlists.ts";
import {writeFiles} from "./fixture.ts";

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "edition-"));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  writeFiles(root, files);
  return root;
}

describe("the root of the internal edition", () => {
  const files = {
    "src/nb/trends.md": "# Utvikling\n",
    "src/style.css": "a{}",
    "src/data/match_answer.arrow": "public",
    "src/generated/live.js": "1",
    "src/.observablehq/cache/x": "1",
    "internal/nb/cases.md": "# Saker\n",
    ".cache/internal/src/nb/gone.md": "# Borte\n",
    ".cache/internal/src/data/match_answer.arrow": "internal"
  };
  test("holds the public pages and its own, and neither data nor scripts made for the public one", () => {
    const root = folder(files);
    prepareSource(root, editions.internal);
    expect(listFiles(join(root, ".cache/internal/src"))).toEqual([
      "data/match_answer.arrow",
      "nb/cases.md",
      "nb/trends.md",
      "style.css"
    ]);
    expect(readFileSync(join(root, ".cache/internal/src/data/match_answer.arrow"), "utf8")).toBe("internal");
  });
  test("leaves the public root as it is, which stays free of internal pages", () => {
    const root = folder(files);
    for (const edition of [editions.internal, editions.public]) prepareSource(root, edition);
    expect(existsSync(join(root, "src/nb/cases.md"))).toBe(false);
    expect(readFileSync(join(root, "src/data/match_answer.arrow"), "utf8")).toBe("public");
  });
  test("shares no root, warehouse or output with the public one", () => {
    const {internal, public: open} = editions;
    expect(
      [internal.source, internal.warehouse, internal.output].filter((path) =>
        [open.source, open.warehouse, open.output].includes(path)
      )
    ).toEqual([]);
    expect(internal.source.startsWith(`${open.source}/`)).toBe(false);
  });
  test("of the project has every page of its own in every language", () => {
    const pages = listFiles("internal").filter((file) => file.endsWith(".md"));
    const namesIn = (locale: Locale): string[] =>
      pages.filter((file) => file.startsWith(`${locale}/`)).map((file) => file.slice(locale.length + 1));
    for (const locale of locales) expect(namesIn(locale), locale).toEqual(namesIn(outside));
    expect(pages).toContain("nb/cases.md");
  });
});

test(
  "the header says on every page, in its language, that an edition is internal, and says nothing on a public " + "one",
  () => {
    expect(header({path: "/nb/trends"}, editions.internal)).toMatch(
      /<p class="internal-edition">Intern utgave for KS og AUC/
    );
    expect(header({path: "/index"}, editions.internal)).toMatch(
      /<p class="internal-edition">Internal edition for KS and AUC/
    );
    expect(header({path: "/nb/trends"}, editions.public)).not.toContain("internal-edition");
  }
);

test("downloads that a script names are marked in the internal edition, and keys of storage keep their name", () => {
  const script = 'a.download="kommunebro-plan.csv";b=`kommunebro-${x}.csv`;c="kommunebro.shortlist"';
  const [internal, open] = [folder({"_import/generated/a.js": script}), folder({"_import/generated/a.js": script})];
  postbuild(internal, "internal");
  postbuild(open);
  expect(readFileSync(join(internal, "_import/generated/a.js"), "utf8")).toBe(
    'a.download="kommunebro-internal-plan.csv";b=`kommunebro-internal-${x}.csv`;c="kommunebro.shortlist"'
  );
  expect(readFileSync(join(open, "_import/generated/a.js"), "utf8")).toBe(script);
});

describe("shortlists of private/", () => {
  const hromada = "UA05020010000053508";
  const rows: Partial<{[Name in MartName]: Partial<MartRows[Name]>[]}> = {
    match_kommune: [
      {
        kommune_code: "0301",
        name: "Oslo",
        fylke_code: "03",
        population: 700000,
        area_km2: 454,
        is_regional_centre: null,
        is_coastal: null,
        has_university_campus: null,
        is_withheld: false,
        evidence: null
      }
    ],
    match_hromada: [
      {
        hromada_code: hromada,
        label: "Testova",
        oblast_code: "UA-05",
        population: 9361,
        area_km2: 86,
        region_type: "safe",
        is_withheld: false,
        evidence: null,
        region_type_at_answer: null,
        capacity_order: null,
        is_coastal: null,
        is_regional_centre: null
      }
    ]
  };
  const read = (<Name extends MartName>(name: Name) => (rows[name] ?? []) as MartRows[Name][]) as MartReader;
  const entry: ShortlistEntry = {
    kommuneCode: "0301",
    hromadaCode: hromada,
    position: 1,
    sum: 5000,
    override: {kind: "put_first", role: "ks_adviser", date: "2026-03-14", reason: "Kjenner hverandre"},
    recommendedCode: hromada,
    evidence: "illustrative"
  };
  const weights = Object.fromEntries(criterionKeys.map((key) => [key, 10])) as Record<
    (typeof criterionKeys)[number],
    number
  >;
  const text = (one: object) =>
    shortlistJson({schema: 1, fingerprint: "0123456789abcd", weights, entries: [one as ShortlistEntry]});

  test("are read in the order of their names, with a note where the data are others", () => {
    const kept = keptShortlists(folder({"b.json": text(entry), "a.json": text(entry), "note.txt": "x"}), read, "nb");
    expect(kept.map(({file, shortlist}) => [file, shortlist.entries[0]?.override?.reason])).toEqual([
      ["a.json", "Kjenner hverandre"],
      ["b.json", "Kjenner hverandre"]
    ]);
    expect(kept[0]?.notes[0]).toContain("Dataene er andre");
  });
  test("are none where there is no folder", () => {
    expect(keptShortlists(join(folder({}), "none"), read, "nb")).toEqual([]);
  });
  test("end the build with file, line and mend where one cannot be read", () => {
    expect(() => keptShortlists(folder({"a.json": text({...entry, kommuneCode: "9999"})}), read, "nb")).toThrow(
      /a\.json: Line \d+: no kommune or county has the number “9999”\. Correct it/
    );
    expect(() => keptShortlists(folder({"a.json": "<html>"}), read, "nb")).toThrow(
      expect.objectContaining({exitCode: 4})
    );
  });
});
