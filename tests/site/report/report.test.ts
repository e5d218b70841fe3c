import {execFileSync, spawnSync} from "node:child_process";
import {appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {extractText, getDocumentProxy} from "unpdf";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {keepFigures, keptFigures} from "../../../site/report/kept_figures.ts";
import {canary} from "../../../loaders/samples/workbook.ts";
import {composeReport} from "../../../site/report/compose.ts";
import {changesSince, reportFigures} from "../../../site/report/report_figures.ts";
import {siteSheet, styleTokens} from "../../../site/report/paper_map.ts";
import {writeReport} from "../../../site/report/report.ts";
import {typeset} from "../../../site/report/typeset.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {fylkeShapes, oblastShapes} from "../../../site/pages/map_shapes.ts";
import {inOwnNames, labelMart} from "../../../src/marts/own_names.ts";
import {pairOf} from "../../../src/pairing/pair_text.ts";
import {coveragePartnersWords, placeNamesWords} from "../../../src/words/words.ts";
import type {MartName, MartReader} from "../../../src/marts/mart_rows.ts";
import {locales, type Locale} from "../../../src/words/locales.ts";
import {numberText} from "../../../src/words/figures.ts";
import {placeWarehouse} from "../../loaders/warehouse/built_once.ts";

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Tag[];
}

let root: string;
let read: MartReader;
const pdfs = new Map<Locale, Uint8Array>();
const open = (bytes: Uint8Array) => getDocumentProxy(new Uint8Array(bytes));
/** The marts as a paper of a language reads them. */
const readIn = (locale: Locale): MartReader => inOwnNames(read, read(labelMart), locale);

const lettersOn: Readonly<Record<Locale, readonly string[]>> = {
  nb: ["Львів", "Підкамінь", "Øvre Eiker", "Västerås"],
  en: ["Львів", "Підкамінь", "Øvre Eiker", "Västerås"],
  uk: ["Львівська", "Lviv", "Підкамінська", "Øvre Eiker", "Västerås"]
};

const kept = () => join(root, "data/report/figures.csv");

/** All words of a PDF on one line; lines break anywhere, so every space is one and the same. */
async function words(bytes: Uint8Array): Promise<string> {
  const {text} = await extractText(await open(bytes), {mergePages: true});
  return text.replace(/\s+/g, " ");
}

function typesetRows(reader: MartReader, locale: Locale = "nb", base?: string): Uint8Array {
  const css = siteSheet(".");
  return typeset(
    composeReport(reader, {
      locale,
      kept: [],
      fylker: fylkeShapes("data/geo"),
      oblasts: oblastShapes("data/geo"),
      tokens: styleTokens(css)
    }),
    base
  );
}

test("paper knows the light colours of the pages, and their rules for maps and plots", () => {
  const {colors, drawingRules} = styleTokens(siteSheet("."));
  expect(colors["region-safe"]).toMatch(/^#[0-9a-f]{6}$/);
  for (const drawn of [".map-oblast", ".pair-land"]) expect(drawingRules).toContain(drawn);
});

/** Where the links of a PDF lead. */
async function linksOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await open(bytes);
  const pages = await Promise.all(Array.from({length: pdf.numPages}, (_, index) => pdf.getPage(index + 1)));
  const annotations = await Promise.all(pages.map((page) => page.getAnnotations()));
  return annotations.flat().map(({url}: {url?: string}) => url ?? "");
}

/** The same marts, some rows of one of them changed. */
function withRows<Name extends MartName>(
  name: Name,
  change: (rows: readonly Record<string, unknown>[]) => readonly Record<string, unknown>[]
): MartReader {
  return ((asked: MartName) =>
    asked === name ? change(read(asked) as unknown as Record<string, unknown>[]) : read(asked)) as MartReader;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "kommunebro-report-"));
  cpSync("data", join(root, "data"), {recursive: true, filter: (path) => !/warehouse\.duckdb|data.report/.test(path)});
  await placeWarehouse(join(root, "data/warehouse.duckdb"));
  cpSync("src", join(root, "src"), {
    recursive: true,
    filter: (path) => !/\.[a-z]+$/.test(path) || path.endsWith(".css")
  });
  for (const locale of locales) {
    await writeReport({root, locale, out: join(root, "reports"), keep: false});
    pdfs.set(locale, readFileSync(join(root, `reports/coverage.${locale}.pdf`)));
  }
  read = martReader(join(root, "src/data"));
}, 180_000);

afterAll(() => rmSync(root, {recursive: true, force: true}));

describe.each(locales)("the report in %s", (locale) => {
  const bytes = (): Uint8Array => pdfs.get(locale)!;

  test("is two pages of A4 that say they are tagged, in which language, and by which standard", async () => {
    const pdf = await open(bytes());
    const {info, metadata} = (await pdf.getMetadata()) as unknown as {
      info: Record<string, unknown>;
      metadata: {getRaw(): string};
    };
    expect(pdf.numPages).toBe(2);
    for (const number of [1, 2]) expect((await pdf.getPage(number)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
    expect(await pdf.getMarkInfo()).toMatchObject({Marked: true});
    expect(info.Language).toBe(locale);
    expect(info.Title).toContain(
      {nb: "hvem står uten partner", en: "who is left out", uk: "хто лишається без партнера"}[locale]
    );
    expect(metadata.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(Buffer.from(bytes()).includes("/StructTreeRoot")).toBe(true);
  });

  test(
    "is read aloud in order: one title, headings below it, tables with captions and headed " +
      "columns, a picture in words",
    async () => {
      const pdf = await open(bytes());
      const tags = (
        await Promise.all([1, 2].map(async (number) => (await pdf.getPage(number)).getStructTree()))
      ).flatMap((tree) => flat(tree as Tag));
      const roles = tags.map((tag) => tag.role);
      expect(roles.filter((role) => role === "H1")).toHaveLength(1);
      expect(roles.filter((role) => role === "H2")).toHaveLength(7);
      expect(roles.some((role) => role === "H3")).toBe(false);
      const tables = tags.filter((tag) => tag.role === "Table");
      expect(tables.length).toBeGreaterThanOrEqual(10);
      for (const table of tables)
        expect(
          ["Caption", "THead", "TBody", "TH"].filter((role) => !flat(table).some((tag) => tag.role === role))
        ).toEqual([]);
      const pictures = tags.filter((tag) => tag.role === "Figure");
      expect(pictures.map((tag) => tag.alt)).toEqual([
        expect.stringContaining({nb: "Bergen – Lviv", en: "Bergen – Lviv", uk: "Берген — Львівська"}[locale])
      ]);
      // Names in other letters say their language where it is not that of the paper.
      expect(tags.some((tag) => tag.lang === "uk")).toBe(placeNamesWords[locale].langBeside.hromada === "uk");
    }
  );

  test("says the numbers of the marts, each with its denominator", async () => {
    const text = await words(bytes());
    const count = (value: number): string => numberText(value, "count", locale).replace(/\s/g, " ");
    const share = (value: number): string => numberText(value, "share", locale).replace(/\s/g, " ");
    const rows = read("partnership_coverage").filter((row) =>
      ["country", "region_type", "size_class", "oblast", "fylke"].includes(row.group_kind)
    );
    expect(rows.length).toBeGreaterThan(55);
    for (const row of rows)
      expect(text).toContain(
        `${count(row.without_count)} ${count(row.municipality_count)} ${share(row.without_share)}`
      );
    for (const row of rows.filter(({group_kind}) => group_kind === "country"))
      expect(text).toContain(
        `${count(row.without_count)} ${{nb: "av", en: "of", uk: "з"}[locale]} ${count(row.municipality_count)}`
      );
    for (const row of read("pipeline_stage"))
      expect(text).toContain(`${row[`stage_${locale}`]} ${count(row.case_count)} ${count(row.stalled_count)}`);
    for (const row of readIn(locale)("partnership_pair").filter((pair) => pair.funding_ends_date))
      expect(text).toContain(coveragePartnersWords[locale].pair(pairOf(row)));
    // A document goes by who made it and its day, and how it was read stands under the table.
    expect(text).not.toContain("github.com");
    expect(text).toContain(
      {nb: "KS, 4. desember 2025", en: "KS, 4 December 2025", uk: "KS, 4 грудня 2025 року"}[locale]
    );
    expect(text).toContain(
      {
        nb: "KS: Norske samarbeidspartnere i Ukraina, 4. desember 2025: annenhånds",
        en: "KS: Norske samarbeidspartnere i Ukraina, 4 December 2025: second hand",
        uk: "4 грудня 2025 року: з других рук"
      }[locale]
    );
    expect(text).toContain({nb: "31. desember 2026", en: "31 December 2026", uk: "31 грудня 2026 року"}[locale]);
    expect(text).toContain(
      {nb: "liste av 30. april 2025", en: "list of 30 April 2025", uk: "30 квітня 2025 року"}[locale]
    );
  });

  test("draws Ukrainian and Norwegian letters, says what is made up, and carries no one's address", async () => {
    const text = await words(bytes());
    for (const letters of lettersOn[locale]) expect(text).toContain(letters);
    for (const place of {
      nb: ["Saker etter steg illustrativt", "åpne saker illustrativt"],
      en: ["Cases by stage illustrative", "open cases illustrative"],
      uk: ["Справи за етапами вигадано для прикладу"]
    }[locale])
      expect(text).toContain(place);
    for (const bait of [canary.email, canary.phone, canary.name, "=cmd|", "onerror"]) {
      expect(text).not.toContain(bait);
      expect(Buffer.from(bytes()).includes(bait)).toBe(false);
    }
    expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w/);
  });

  test("is dated by its data and made of the same bytes each time", async () => {
    const report = composeReport(readIn(locale), {
      locale,
      kept: [],
      fylker: fylkeShapes("data/geo"),
      oblasts: oblastShapes("data/geo"),
      tokens: styleTokens(siteSheet("."))
    });
    const {info} = (await (await open(bytes())).getMetadata()) as unknown as {info: Record<string, unknown>};
    expect(info.CreationDate).toBe(`D:${report.date.replaceAll("-", "")}000000Z`);
    expect(Buffer.compare(typeset(report), bytes())).toBe(0);
  });
});

test("hostile text in a mart is printed as it stands and never read as markup", async () => {
  const hostile = [
    '=cmd()|"x"',
    "<img src=x onerror=alert(1)>",
    '#import "evil.typ": *',
    "#panic()",
    "$ 1/0 $",
    "*b* _i_ `c` \\ @ref <label> // gone",
    "Ґанок Їжак Єдність ₴"
  ];
  const reader = withRows("partnership_pair", (rows) => {
    const counted = rows.filter((row) => row.network === "norwegian_ukrainian" && row.is_partnership);
    return rows.map((row) =>
      counted.indexOf(row) >= 0 && counted.indexOf(row) < hostile.length
        ? {...row, source: hostile[counted.indexOf(row)], partner_name: `N${counted.indexOf(row)}<b>`}
        : row
    );
  });
  const text = await words(typesetRows(reader));
  for (const said of [...hostile, "N0<b>"]) expect(text).toContain(said);
});

test("names lead to the pages of the places where the site has an address, and nowhere where it has none", async () => {
  const links = await linksOf(typesetRows(read, "en", "https://example.org/kommunebro/"));
  // Bergen has the partners that the report tells of first.
  expect(links).toContain("https://example.org/kommunebro/en/kommune/4601.html");
  expect(links.length).toBeGreaterThan(40);
  expect(await linksOf(typesetRows(read))).toEqual([]);
});

test("words twice as long as the table make the type smaller, not a third page", async () => {
  const long = withRows("partnership_pair", (rows) => rows.map((row) => ({...row, source: "langtekst ".repeat(8)})));
  expect((await open(typesetRows(long))).numPages).toBe(2);
});

test("a report that cannot fit says so instead of losing rows", () => {
  const endless = withRows("partnership_pair", (rows) =>
    rows.map((row) => ({...row, source: "langtekst ".repeat(300)}))
  );
  expect(() => typesetRows(endless)).toThrow(/does not fit on 2 pages/);
});

describe("figures kept for the next report", () => {
  test("are written only when asked, and the first report says that it is the first", async () => {
    expect(existsSync(kept())).toBe(false);
    expect(await words(pdfs.get("en")!)).toContain("This is the first report");
    await writeReport({root, locale: "en", out: join(root, "reports"), keep: true});
    const rows = keptFigures(kept());
    expect(rows).toHaveLength(reportFigures(read).length);
    expect(rows.map((row) => row.figure)).toContain("hromadas_with_partner");
    rmSync(kept());
  });

  test("are compared with those of the newest earlier day, made-up cases never with real ones", async () => {
    const now = reportFigures(read);
    keepFigures(
      kept(),
      "2025-01-01",
      now.map((figure) => ({...figure, value: figure.value + 9}))
    );
    keepFigures(
      kept(),
      "2026-05-01",
      now.map((figure) =>
        figure.figure === "hromadas_with_partner"
          ? {...figure, value: figure.value - 2}
          : figure.figure === "cases:active"
            ? {...figure, value: 99, evidence: "reported"}
            : figure
      )
    );
    expect(changesSince(keptFigures(kept()), now, "2026-11-22")).toEqual({
      since: "2026-05-01",
      changed: [{figure: "hromadas_with_partner", before: expect.any(Number), now: expect.any(Number)}],
      unchangedCount: now.length - 2,
      incomparableCount: 1
    });
    await writeReport({root, locale: "nb", out: join(root, "reports"), keep: false});
    const text = await words(readFileSync(join(root, "reports/coverage.nb.pdf")));
    expect(text).toMatch(/Hromadaer med norsk partner \d+ \d+ \+2/);
    expect(text).not.toContain("første rapporten");
    // What came about since then stands apart from what was read since then.
    const dated = read("partnership_pair").filter(
      (row) => row.network === "norwegian_ukrainian" && row.is_partnership && (row.since ?? "") > "2026-05-01"
    );
    expect(text).toContain(`Nytt i verden: ${dated.length} av `);
    expect(text).toContain("er fra en dag etter 1. mai 2026");
    rmSync(kept());
  });

  test("of one day stand once, and a broken file is named with its row", () => {
    const now = reportFigures(read);
    keepFigures(kept(), "2026-05-01", now);
    keepFigures(kept(), "2026-05-01", now.slice(0, 2));
    expect(keptFigures(kept())).toHaveLength(2);
    keepFigures(kept(), "2026-06-01", [{figure: "a,b", value: 1, base: null, evidence: "public"}]);
    expect(keptFigures(kept())[2]).toMatchObject({figure: "a,b", value: 1});
    appendFileSync(kept(), "2026-07-01,a,b,1,,public\n");
    expect(() => keptFigures(kept())).toThrow(/figures\.csv, row 5/);
    rmSync(kept());
  });
});

describe("npm run report", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx/esm", "site/report/report_command.ts", ...args], {
      encoding: "utf8",
      env: {...process.env, KOMMUNEBRO_ROOT: root}
    });

  test.each([
    [["--lang", "sv"], "Unknown language: sv."],
    [[], "No language given."],
    [["--lang", "nb", "--colour"], "Unknown option '--colour'."]
  ])("refuses %j in a sentence, with exit 2", (args, sentence) => {
    const {status, stdout, stderr} = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(`${sentence} Run: npm run report -- --lang nb`)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("builds a missing warehouse without asking", () => {
    rmSync(join(root, "data/warehouse.duckdb"));
    const out = join(root, "other");
    const said = execFileSync(
      process.execPath,
      ["--import", "tsx/esm", "site/report/report_command.ts", "--lang", "nb", "--out", out],
      {encoding: "utf8", env: {...process.env, KOMMUNEBRO_ROOT: root}}
    );
    expect(said).toMatch(/coverage\.nb\.pdf: 2 pages, data to \d{4}-\d\d-\d\d\n$/);
    expect(Buffer.compare(readFileSync(join(out, "coverage.nb.pdf")), pdfs.get("nb")!)).toBe(0);
  }, 120_000);
});

function flat(tag: Tag | null): Tag[] {
  return tag ? [tag, ...(tag.children ?? []).flatMap(flat)] : [];
}
