import {spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {inflateSync} from "node:zlib";
import {parseHTML} from "linkedom";
import {extractText, getDocumentProxy} from "unpdf";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {canary} from "../../../loaders/samples/workbook.ts";
import {inOwnNames, labelMart} from "../../../src/marts/own_names.ts";
import type {MartName, MartReader} from "../../../src/marts/mart_rows.ts";
import {paperArticle} from "../../../src/paper/draw_blocks.ts";
import {matchData, type MatchData} from "../../../src/pairing/match_data.ts";
import {decisionPaper} from "../../../src/paper/paper.ts";
import {printedSheet} from "../../../src/paper/paper_page.ts";
import {examplePair, readPaperAsked} from "../../../src/paper/asked_pair.ts";
import {plainText, type Block, type DecisionPaper} from "../../../src/paper/blocks.ts";
import {locales, type Locale} from "../../../src/words/locales.ts";
import {paperWords} from "../../../src/words/words.ts";
import {applyFilters} from "../../../src/model/match/filters.ts";
import {fingerprintOf, shortlistJson} from "../../../src/model/match/shortlist.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {requestedPaper, writePaper} from "../../../site/report/write_paper.ts";
import {siteSheet, styleTokens} from "../../../site/report/paper_map.ts";
import {typesetPaper} from "../../../site/report/typeset.ts";
import {placeWarehouse} from "../../loaders/warehouse/built_once.ts";

interface Tag {
  readonly role?: string;
  readonly lang?: string;
  readonly children?: readonly Tag[];
}

let root: string;
let read: MartReader;
let data: MatchData;
let pair: string;
const pdfs = new Map<Locale, Uint8Array>();
const open = (bytes: Uint8Array) => getDocumentProxy(new Uint8Array(bytes));
const colors = styleTokens(siteSheet(".")).colors;
const solid = (text: string): string => text.replaceAll(/\s+/g, "");
/** As the command writes it: with places named as a language names them. */
const paperOf = (locale: Locale, reader: MartReader = inOwnNames(read, read(labelMart), locale)): DecisionPaper => {
  const own = reader === read ? data : matchData(reader);
  return decisionPaper(reader, own, locale, examplePair(own));
};

/** The text of each page, spaces and line breaks alike. */
async function pages(bytes: Uint8Array): Promise<string[]> {
  const {text} = await extractText(await open(bytes), {mergePages: false});
  return text;
}

/** Every piece of text of a paper in reading order, as `shown` when it is a mark that repeats what the data say. */
function pieces(paper: DecisionPaper): string[] {
  const {words} = paper;
  const mark = (is: boolean): string[] => (is ? [words.illustrative] : []);
  const block = (one: Block): string[] => {
    switch (one.kind) {
      case "heading":
        return [one.text];
      case "text":
        return [plainText(one.words)];
      case "list":
        return one.items.map(plainText);
      case "table":
        return [
          one.caption,
          ...mark(one.isIllustrative),
          ...one.columns.map(({label}) => label),
          ...one.rows.flat().map(plainText)
        ];
      case "answer":
        return [one.label, one.hint];
    }
  };
  return [
    plainText(paper.title),
    paper.subtitle,
    ...(paper.notice === null ? [] : [paper.notice]),
    ...paper.chapters.flatMap(({heading, isIllustrative, sources, blocks}) => [
      heading,
      ...mark(isIllustrative),
      ...(sources === "" ? [] : [`[${words.sources} ${sources}]`]),
      ...blocks.flatMap(block)
    ])
  ].filter((piece) => piece !== "");
}

function withRows<Name extends MartName>(
  name: Name,
  change: (rows: readonly Record<string, unknown>[]) => readonly Record<string, unknown>[]
): MartReader {
  return ((asked: MartName) =>
    asked === name ? change(read(asked) as unknown as Record<string, unknown>[]) : read(asked)) as MartReader;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "kommunebro-paper-"));
  cpSync("data", join(root, "data"), {recursive: true, filter: (path) => !/warehouse\.duckdb|data.report/.test(path)});
  await placeWarehouse(join(root, "data/warehouse.duckdb"));
  cpSync("src", join(root, "src"), {
    recursive: true,
    filter: (path) => !/\.[a-z]+$/.test(path) || path.endsWith(".css")
  });
  const {buildData} = await import("../../../site/pages/site_data.ts");
  await buildData(root);
  read = martReader(join(root, "src/data"));
  data = matchData(read);
  const {kommune, hromada} = examplePair(data);
  pair = `${kommune}-${hromada}`;
  for (const locale of locales) {
    await writePaper({root, locale, pair, view: "", shortlist: null, out: join(root, "reports")});
    pdfs.set(locale, readFileSync(join(root, `reports/paper.${pair}.${locale}.pdf`)));
  }
}, 240_000);

afterAll(() => rmSync(root, {recursive: true, force: true}));

describe.each(locales)("the decision paper in %s", (locale) => {
  test("says the same on the page and in the PDF, each word of the content in its order and none besides", async () => {
    const paper = paperOf(locale);
    const wanted = pieces(paper);
    expect(wanted.length).toBeGreaterThan(250);
    const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
    expect(solid(paperArticle(document, paper).textContent ?? "")).toBe(solid(wanted.join("")));
    const all = await pages(pdfs.get(locale)!);
    const numbers = solid(paper.words.pages).replace("{page}", "\\d+").replace("{pages}", "\\d+");
    const footer = new RegExp(`Kommunebro·${solid(paper.subtitle).replaceAll(/[.()]/g, "\\$&")}${numbers}`, "g");
    const text = all.map((page) => solid(page).replace(footer, "").replace(solid(paper.mark!), "")).join("");
    // A table that goes on overleaf repeats its head, and the items of a list have a dash.
    const heads = paper.chapters.flatMap(({blocks}) =>
      blocks.flatMap((block) => (block.kind === "table" ? [solid(block.columns.map(({label}) => label).join(""))] : []))
    );
    let [at, besides] = [0, ""];
    for (const piece of wanted) {
      const found = text.indexOf(solid(piece), at);
      expect(found, piece).toBeGreaterThanOrEqual(0);
      const gap = text.slice(at, found);
      if (gap !== "–" && !heads.includes(gap)) besides += gap;
      at = found + solid(piece).length;
    }
    expect(besides + text.slice(at)).toBe("");
  });

  test("marks every page of the PDF as illustrative, and the printed page by the same words", async () => {
    const all = await pages(pdfs.get(locale)!);
    const {mark} = paperOf(locale);
    expect(mark).toMatch({nb: /^Illustrativt/, en: /^Illustrative/, uk: /^Вигадані/}[locale]);
    expect(all.length).toBeGreaterThan(4);
    for (const page of all) expect(solid(page)).toContain(solid(mark!));
    expect(printedSheet(paperWords[locale])).toMatch(
      new RegExp(`^@page paper-illustrative \\{\\s+margin: 14mm 12mm;\\s+@top-right \\{ content: "${mark}";`)
    );
    expect(readFileSync("src/paper/paper.css", "utf8")).toMatch(/\.is-illustrative\) \{\s+page: paper-illustrative;/);
  });

  test(
    "is tagged PDF/UA in its language: one title, a heading for each chapter, tables with captions and headed " +
      "columns, Ukrainian names as Ukrainian",
    async () => {
      const pdf = await open(pdfs.get(locale)!);
      const {info, metadata} = (await pdf.getMetadata()) as unknown as {
        info: Record<string, unknown>;
        metadata: {getRaw(): string};
      };
      expect(await pdf.getMarkInfo()).toMatchObject({Marked: true});
      expect(info.Language).toBe(locale);
      expect(metadata.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
      const numbers = Array.from({length: pdf.numPages}, (_, i) => i + 1);
      const tags = (
        await Promise.all(numbers.map(async (number) => (await pdf.getPage(number)).getStructTree()))
      ).flatMap((tree) => flat(tree as Tag));
      const roles = tags.map(({role}) => role);
      expect(roles.filter((role) => role === "H1")).toHaveLength(1);
      expect(roles.filter((role) => role === "H2").length).toBeGreaterThanOrEqual(paperOf(locale).chapters.length);
      expect(roles.filter((role) => role === "Table").length).toBeGreaterThanOrEqual(9);
      for (const role of ["Caption", "THead", "TBody", "TH", "TD", "L", "LI", "H3"])
        expect(roles, role).toContain(role);
      expect(streams(pdfs.get(locale)!)).toMatch(/\/Lang ?\(uk\)/);
      expect((await pages(pdfs.get(locale)!)).join(" ")).toMatch(/\p{Script=Cyrillic}{4}/u);
    }
  );

  test("is dated by its data and of the same bytes each time", async () => {
    const paper = paperOf(locale);
    const {info} = (await (await open(pdfs.get(locale)!)).getMetadata()) as unknown as {info: Record<string, unknown>};
    expect(info.CreationDate).toBe(`D:${paper.date.replaceAll("-", "")}000000Z`);
    expect(Buffer.compare(typesetPaper(paper, colors).pdf, pdfs.get(locale)!)).toBe(0);
  });

  test("leads from the names of the two to their pages where the site has an address", async () => {
    const base = "https://example.org/kommunebro/";
    const pdf = await open(typesetPaper(paperOf(locale), colors, base).pdf);
    const links = await Promise.all(
      Array.from({length: pdf.numPages}, async (_, index) => (await pdf.getPage(index + 1)).getAnnotations())
    );
    const urls = links.flat().map(({url}: {url?: string}) => url ?? "");
    expect(urls.some((url) => url.startsWith(`${base}${locale}/kommune/`))).toBe(true);
    expect(urls.some((url) => url.startsWith(`${base}${locale}/hromada/UA`))).toBe(true);
  });

  test("carries no one's name, number or address", async () => {
    const text = (await pages(pdfs.get(locale)!)).join(" ");
    for (const bait of [canary.email, canary.phone, canary.name]) expect(text).not.toContain(bait);
    expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w/);
  });
});

describe("what a paper says", () => {
  const chapter = (paper: DecisionPaper, id: string): string =>
    pieces({...paper, chapters: paper.chapters.filter((one) => one.id === `paper-${id}`)}).join("\n");
  const asked = (query: string, locale: Locale = "en") => readPaperAsked(query, data, locale);

  test("marks an instrument as expired by the paper's own day, and only then", () => {
    const paper = paperOf("en");
    expect(paper.date).toBe("2026-11-28");
    const over = (all: readonly {readonly valid_to_date: string | null}[]): number =>
      all.filter(({valid_to_date: end}) => end !== null && end < paper.date).length;
    // Bridges of Trust ended in September 2023.
    expect(over(read("funding_instrument"))).toBe(1);
    expect(chapter(paper, "funding").match(/\nEXPIRED/g)).toHaveLength(1);
    expect(chapter(paper, "funding")).toContain("30 September 2023\nEXPIRED");
    expect(chapter(paper, "funding")).toContain("31 December 2026\nends within half a year");
    const old = paperOf(
      "en",
      withRows("funding_instrument", (rows) =>
        rows.map((row) => (row.instrument_code === "polaris" ? {...row, valid_to_date: "2026-11-21"} : row))
      )
    );
    expect(chapter(old, "funding")).toContain("21 November 2026\nEXPIRED");
    expect(chapter(old, "funding").match(/\nEXPIRED/g)).toHaveLength(2);
    expect(chapter(old, "funding")).toContain("judged as of 28 November 2026");
  });

  test(
    "says that no Norwegian mechanism that pays municipalities was found, gives every amount its currency, and " +
      "tells of a Swedish partner",
    () => {
      const text = chapter(paperOf("nb"), "funding");
      expect(text).toContain("Vi har ikke funnet noen norsk ordning som betaler for samarbeid mellom kommuner.");
      for (const row of read("funding_instrument")) expect(text).toContain(row.instrument_nb);
      expect(text.replaceAll("\u00a0", " ")).toContain("240 000 SEK per partnerskap");
      const swedish = read("partnership_pair").find(
        (row) =>
          row.partner_country === "SE" && row.is_partnership && row.host_code && data.place("hromada", row.host_code)
      )!;
      const paper = decisionPaper(read, data, "nb", {...examplePair(data), hromada: swedish.host_code!});
      expect(chapter(paper, "funding")).toContain(swedish.partner_name);
    }
  );

  test("shows points that add up to the score, part by part", () => {
    const paper = paperOf("en");
    const found = paper.chapters
      .flatMap(({blocks}) => blocks)
      .find((block) => block.kind === "table" && block.hasTotal && block.caption.startsWith("Points"));
    const points = found?.kind === "table" ? found.rows.map((row) => Number(plainText(row[1]!))) : [];
    const total = points.pop()!;
    expect(points).toHaveLength(10);
    expect(Math.abs(points.reduce((sum, value) => sum + value, 0) - total)).toBeLessThan(0.51);
    expect(chapter(paper, "summary")).toContain(`get ${total.toFixed(1)} of 100 points`);
  });

  test("names the two best others on each side, as sorting every candidate does", () => {
    const pairAsked = examplePair(data);
    const [k, h] = [data.indexOf("kommune", pairAsked.kommune), data.indexOf("hromada", pairAsked.hromada)];
    const {pairValues} = data;
    const sum = (kommune: number, hromada: number): number =>
      pairValues.values.reduce(
        (all, plane, i) =>
          all + Object.values(pairAsked.weights)[i]! * plane[kommune * pairValues.hromadaCount + hromada]!,
        0
      );
    const best = (side: "kommune" | "hromada"): string[] => {
      const {allowed} = applyFilters(pairValues, pairAsked.filters, side, side === "kommune" ? k : h);
      const places = side === "kommune" ? data.places.hromadas : data.places.kommuner;
      return places
        .map(({code}, i) => ({code, i, sum: side === "kommune" ? sum(k, i) : sum(i, h)}))
        .filter(({i}) => allowed[i] === 1 && i !== (side === "kommune" ? h : k))
        .sort((a, b) => b.sum - a.sum || (a.code < b.code ? -1 : 1))
        .slice(0, 2)
        .map(({code}) => data.book.entry(code).label);
    };
    const text = chapter(paperOf("nb"), "alternatives");
    for (const label of [...best("kommune"), ...best("hromada")]) expect(text).toContain(label);
  });

  test("keeps what a frontline hromada has answered out of this edition, and says so", () => {
    const frontline = data.places.hromadas.find(({regionType}) => regionType === "frontline")!;
    const paper = decisionPaper(read, data, "en", {...examplePair(data), hromada: frontline.code});
    expect(chapter(paper, "facts")).toContain("not shown in this edition");
    expect(chapter(paper, "areas")).toContain(
      "This edition never shows answers of single hromadas at or near the front or occupied"
    );
    expect(chapter(paper, "areas")).not.toMatch(/In the (short|long) term:/);
    expect(chapter(paper, "caveats")).toContain("The hromada is in the war zone (frontline, list of 30 April 2025).");
  });

  test("has an agenda whose minutes add up, and a source for every number it cites", () => {
    for (const locale of locales) {
      const paper = paperOf(locale);
      const agenda = paper.chapters
        .find(({id}) => id === "paper-agenda")!
        .blocks.find((block) => block.kind === "table");
      const minutes = agenda?.kind === "table" ? agenda.rows.map((row) => Number(plainText(row.at(-1)!))) : [];
      const total = minutes.pop();
      expect(minutes.length).toBeGreaterThanOrEqual(7);
      expect(minutes.reduce((sum, value) => sum + value, 0)).toBe(total);
      const list = paper.chapters.at(-1)!.blocks[0];
      const count = list?.kind === "table" ? list.rows.length : 0;
      const cited = new Set(
        paper.chapters
          .flatMap(({sources}) => sources.split(", "))
          .filter((one) => one !== "")
          .map(Number)
      );
      expect([...cited].every((number) => number >= 1 && number <= count)).toBe(true);
      expect(cited.size).toBeGreaterThan(8);
    }
  });

  test(
    "is marked even on two who have not answered, because the list they stand in, and " +
      "their " +
      "silence, " +
      "are " +
      "made " +
      "up",
    () => {
      const silent = [data.places.kommuner, data.places.hromadas.filter(({regionType}) => regionType === "safe")].map(
        (list) => list.find(({answers}) => answers === null)!.code
      );
      const paper = decisionPaper(read, data, "en", {...examplePair(data), kommune: silent[0]!, hromada: silent[1]!});
      expect(paper.mark).not.toBeNull();
      for (const id of ["summary", "facts", "reasons", "alternatives", "caveats"])
        expect(paper.chapters.find((one) => one.id === `paper-${id}`)!.isIllustrative, id).toBe(true);
    }
  );

  test("is not marked where nothing is made up", () => {
    const bare = withRows("match_answer", () => []);
    const without = ((name: MartName) =>
      name === "match_kommune" || name === "match_hromada"
        ? (read(name) as readonly object[]).map((row) => ({...row, evidence: null}))
        : name === "match_link"
          ? read(name).filter(({evidence}) => evidence !== "illustrative")
          : bare(name)) as MartReader;
    const own = matchData(without);
    const paper = decisionPaper(without, own, "en", examplePair(own));
    expect([paper.notice, paper.mark]).toEqual([null, null]);
    expect(paper.chapters.filter(({isIllustrative}) => isIllustrative)).toEqual([]);
    expect(pieces(paper).join(" ")).not.toContain("†");
  });

  test.each([
    ["?place=9999&open=UA05020030000031457", /“9999” \(place\) is no kommune/],
    ["?place=0301", null],
    ["?place=0301&open=1103", /same country/],
    ["?place=%3Cscript%3E&open=0301", /“<script>” \(place\) is neither/],
    ["?nonsense=1", /is nothing this page can show/]
  ])("writes none for %s, and says what is needed", (query, problem) => {
    const {asked: found, refusal, problems} = asked(query);
    expect(found).toBeNull();
    expect(refusal).toMatch(/^The paper needs a pair/);
    if (problem) expect(problems.join(" ")).toMatch(problem);
  });

  test("reads a pair from either side", () => {
    const [a, b] = ["?place=0301&open=UA05020030000031457", "?place=UA05020030000031457&open=0301"].map(
      (query) => asked(query).asked
    );
    expect(a).toMatchObject({kommune: "0301", hromada: "UA05020030000031457"});
    expect(b).toEqual(a);
  });
});

test(
  "hostile text in a mart is printed as it stands and never read as markup, on the " +
    "page " +
    "and " +
    "in " +
    "the " +
    "PDF",
  async () => {
    const hostile = [
      "<img src=x onerror=alert(1)>",
      '#import "evil.typ": *',
      "#panic()",
      "$ 1/0 $",
      "*b* _i_ `c` \\ @ref <label> // gone"
    ];
    const reader = withRows("funding_instrument", (rows) =>
      rows.map((row, i) => (i < hostile.length ? {...row, source: hostile[i]} : row))
    );
    const paper = paperOf("nb", reader);
    const text = solid((await pages(typesetPaper(paper, colors).pdf)).join(""));
    const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
    const article = paperArticle(document, paper);
    for (const said of hostile) {
      expect(text).toContain(solid(said));
      expect(article.textContent).toContain(said);
    }
    expect(article.querySelector("img")).toBeNull();
  }
);

describe("npm run report -- --pair", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx/esm", "site/report/report_command.ts", "--lang", "en", ...args], {
      encoding: "utf8",
      env: {...process.env, KOMMUNEBRO_ROOT: root}
    });
  const occupied = (): string => `0301-${data.places.hromadas.find(({regionType}) => regionType === "occupied")!.code}`;

  test.each([
    ["no pair", () => ({pair: "Oslo"}), /^--pair "Oslo" is no pair: write a kommunenummer/],
    [
      "an unknown kommune",
      () => ({pair: pair.replace(/^\d+/, "9999")}),
      /“9999” \(place\) is no kommune, county or hromada in the data\./
    ],
    ["an unknown hromada", () => ({pair: "0301-UA00000000000000000"}), /“UA00000000000000000” \(open\) is no kommune/],
    ["an occupied hromada", () => ({pair: occupied()}), /is occupied by the newest list/],
    [
      "an impossible weight",
      () => ({view: "w=learning.900"}),
      /“learning\.900” cannot be used: a weight is a whole number from 0 to 100/
    ],
    [
      "a second pair in the view",
      () => ({view: "open=UA00000000000000000"}),
      /^--view says which weighting and filters/
    ],
    [
      "a shortlist that is not there",
      () => ({shortlist: "nowhere.json"}),
      /^--shortlist nowhere\.json: could not be read/
    ]
  ])("refuses %s in sentences", (_what, wrong, sentence) => {
    expect(() => requestedPaper(read, {locale: "en", pair, view: "", shortlist: null, ...wrong()})).toThrow(sentence);
  });

  test.each([
    [["--pair", "Oslo"], /^--pair "Oslo" is no pair/],
    [["--view", "preset=acute"], /^--view and --shortlist belong to --pair\./],
    [["--pair", "0301-UA05020030000031457", "--keep"], /^--keep belongs to the coverage report/]
  ])("ends %j with exit 2 and one line", (args, sentence) => {
    const {status, stdout, stderr} = run(...args);
    expect(stderr).toMatch(sentence);
    expect([status, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  });

  test(
    "writes the decision of a person and the alternative that the order " +
      "recommended, " +
      "taken " +
      "from " +
      "a " +
      "shortlist",
    async () => {
      const asked = examplePair(data);
      const other = data.places.hromadas.find(({code, answers}) => answers && code !== asked.hromada)!.code;
      const file = join(root, "shortlist.json");
      const entry = {
        kommuneCode: asked.kommune,
        hromadaCode: asked.hromada,
        position: 3,
        sum: 1,
        recommendedCode: other,
        evidence: "illustrative" as const,
        override: {
          kind: "put_first" as const,
          role: "ks_adviser" as const,
          date: "2026-11-20",
          reason: "They have met <b>twice</b>."
        }
      };
      writeFileSync(
        file,
        shortlistJson({
          schema: 1,
          fingerprint: fingerprintOf(data.pairValues),
          weights: asked.weights,
          entries: [entry]
        })
      );
      const {status, stdout, stderr} = run("--pair", pair, "--shortlist", file, "--out", join(root, "override"));
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(
        /paper\.\d{4}-UA\d{17}\.en\.pdf: \d+ pages, data to \d{4}-\d\d-\d\d; marked “Illustrative: /
      );
      const text = solid((await pages(readFileSync(join(root, `override/paper.${pair}.en.pdf`)))).join(""));
      expect(text).toContain(
        solid(
          "the adviser at KS put this pair first on 20 November 2026. By the points " +
            `${data.book.entry(other).label} was recommended.`
        )
      );
      expect(text).toContain(solid("They have met <b>twice</b>."));
      expect(readdirSync(join(root, "override"))).toEqual([`paper.${pair}.en.pdf`]);
    }
  );

  test("names the weighting that the view asks for", () => {
    const {asked} = readPaperAsked(
      `place=${pair.slice(0, 4)}&open=${pair.slice(5)}&preset=acute&w=learning.30`,
      data,
      "en"
    );
    const words = pieces(decisionPaper(read, data, "en", asked!)).join(" ");
    expect(words).toContain("Weighting: Acute needs.");
    expect(words).toContain("Changed: learning 30.");
  });
});

/** Everything in a PDF's packed streams. */
function streams(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return [...text.matchAll(/\/FlateDecode[\s\S]*?stream\r?\n/g)]
    .map(({index, 0: head}) => {
      try {
        return inflateSync(bytes.subarray(index + head.length)).toString("latin1");
      } catch {
        return "";
      }
    })
    .join("\n");
}

function flat(tag: Tag | null): Tag[] {
  return tag ? [tag, ...(tag.children ?? []).flatMap(flat)] : [];
}
