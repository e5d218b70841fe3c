import {parseHTML} from "linkedom";
import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import {martReader} from "../../site/pages/mart_files.ts";
import {fylkeShapes, oblastShapes} from "../../site/pages/map_shapes.ts";
import type {Card, Choice, Selection} from "../../src/cards/card.ts";
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {knownControls} from "../../src/cards/card.ts";
import {allCards} from "../../src/card_sets.ts";
import {chartCard, drawnWidths} from "../../src/cards/chart_card.ts";
import {cellText} from "../../src/ui/data_table.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {cardSourceWords, cardFrameWords, termWords} from "../../src/words/words.ts";
import {regionType} from "../../src/model/region_type.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const cards = allCards(oblastShapes("data/geo"), fylkeShapes("data/geo")).map(({card}) => card);
let read: MartReader;

beforeAll(() => {
  read = martReader("src/data");
});

/** Every combination of a card's controls; of a day's, the last, the first and some between. */
function choices(card: Card): Record<string, string>[] {
  return card.controls.reduce<Record<string, string>[]>(
    (all, control) => all.flatMap((one) => valuesOf(control).map((value) => ({...one, [control.name]: value}))),
    [{}]
  );
}

function valuesOf(control: Card["controls"][number]): readonly string[] {
  if ("days" in control) return [control.days.last, control.days.first, "2022-03-15", "2022-11-30"];
  return control.options.map(({value}) => value);
}

function selections(): Selection[] {
  const hromadas = read("hromada");
  const yearsOf = (code: string) => read("hromada_year").filter(({hromada_code}) => hromada_code === code);
  const periodsOf = (one: MartRows["hromada"]) =>
    read("hromada_class").filter(({hromada_code}) => hromada_code === one.hromada_code);
  const withBudgets = new Set(read("hromada_year").map(({hromada_code}) => hromada_code));
  const incomplete = hromadas.find(({hromada_code}) => !withBudgets.has(hromada_code));
  const oblast = read("oblast")[0]!;
  return [
    {kind: "hromada", row: hromadas[0]!, years: yearsOf(hromadas[0]!.hromada_code), periods: periodsOf(hromadas[0]!)},
    ...(incomplete ? [{kind: "hromada" as const, row: incomplete, years: [], periods: periodsOf(incomplete)}] : []),
    {
      kind: "oblast",
      row: oblast,
      years: read("oblast_year").filter(({oblast_code}) => oblast_code === oblast.oblast_code)
    }
  ];
}

describe.each(cards.map((card) => [card.name, card] as const))("card %s", (_, card) => {
  it("shows a finding, a chart and a table for every choice, in every language, chosen place or not", () => {
    for (const locale of locales) {
      for (const controls of choices(card)) {
        for (const selection of [null, ...selections()]) {
          const view = card.view(read, {locale, controls, selection});
          const said = [view.title, view.subtitle, view.summary, ...view.notes, view.highlight ?? ""].join(" ");
          expect(said).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
          expect(view.title.length).toBeGreaterThan(20);
          expect(view.table.rows.length).toBeGreaterThan(0);
          const svg = view.draw({document, locale, width: drawnWidths.wide, summary: view.summary}).outerHTML;
          expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }
  });

  it("speaks each language: no sentence is the same in two", () => {
    const say = (locale: Locale): string[] => {
      const view = card.view(read, choiceOf(card, locale));
      return [view.title, view.subtitle, ...view.notes];
    };
    const all = locales.flatMap((locale) => [...new Set(say(locale))]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("shows in its table what stands in its download, for every choice", () => {
    const csv = csvRows(`src/data/${card.lateMart ?? card.mart}.csv`);
    for (const controls of choices(card)) {
      const view = card.view(read, {locale: "en", controls, selection: null});
      const table = view.lateTable?.() ?? view.table;
      const shared = table.columns.filter(({key}) => key in (csv[0] ?? {}));
      const numbers = shared.filter(({unit}) => unit !== "text" && unit !== "date");
      const figures = numbers.length > 0 ? numbers : shared;
      const written = (of: Record<string, unknown>): string =>
        figures.map(({key, unit}) => cellText(of[key] === "" ? null : (of[key] as string), unit, "en")).join("|");
      const downloaded = new Set(csv.map(written));
      expect(figures.length).toBeGreaterThan(0);
      expect(
        table.rows.map(written).filter((row) => !downloaded.has(row)),
        JSON.stringify(controls)
      ).toEqual([]);
    }
  });

  it(
    "stands whole without a script: title, chart as an image with a sentence, table, download, source with a " + "date",
    () => {
      const html = chartCard(card, read, {
        document,
        set: "trends",
        choice: choiceOf(card, "nb"),
        fileAddress: (file) => `../data/${file}`
      });
      expect(html.querySelector("h3")?.textContent).toBeTruthy();
      for (const svg of html.querySelectorAll("svg"))
        expect(svg.getAttribute("aria-label")?.length).toBeGreaterThan(20);
      expect(html.querySelector("table caption")).not.toBeNull();
      for (const mart of [card.mart, ...(card.lateMart ? [card.lateMart] : [])])
        expect(html.querySelector(`a[download][href="../data/${mart}.csv"]`), mart).not.toBeNull();
      expect(html.querySelector("figcaption")?.textContent).toMatch(/(hentet|sist endret her) \d+\. \w+ 20\d\d/);
      for (const control of html.querySelectorAll("select, input"))
        expect(control.closest("label")?.textContent?.trim()).toBeTruthy();
    }
  );
});

describe.each(locales)("the quiet line of every card in %s", (locale) => {
  it("is one line that says who, how sure, and through whom where figures come by another", () => {
    for (const card of cards) {
      const {producers, standing} = cardSourceWords[locale];
      const first = read("table_provenance").find(({table_name}) => table_name === card.tables[0])!;
      const html = chartCard(card, read, {
        document,
        set: "trends",
        choice: choiceOf(card, locale),
        fileAddress: (file) => `../data/${file}`
      });
      const line = html.querySelector("[data-part=source]")?.textContent ?? "";
      expect(line.length, line).toBeLessThan(100);
      expect(line, card.name).toContain(` · ${standing[first.quality]}`);
      if (first.quality === "official_by_way") expect(producers[first.table_name], card.name).toContain("/");
      expect(html.querySelectorAll("[data-part=sources] li"), card.name).toHaveLength(card.tables.length);
      expect([...html.querySelectorAll("[data-sheet] summary")].map((button) => button.textContent)).toEqual([
        cardFrameWords[locale].data,
        cardFrameWords[locale].picture,
        cardFrameWords[locale].share
      ]);
    }
    expect(cards.length).toBeGreaterThan(30);
  });
});

describe("the cards together", () => {
  it("have names and controls that an address can carry", () => {
    const known = knownControls(cards);
    expect(Object.keys(known)).toHaveLength(cards.length);
    for (const name of Object.keys(known)) expect(name).toMatch(/^[a-z-]+$/);
  });

  it("call the region types as the data call them", () => {
    for (const row of read("region_type")) {
      for (const locale of locales)
        expect(termWords[locale].regionTypes[regionType(row.region_type)]).toBe(row[`label_${locale}`]);
    }
    expect(read("region_type")).toHaveLength(4);
  });

  it("never show the unfinished year 2023 of the budgets", () => {
    for (const mart of ["own_revenue_distribution", "own_revenue_bands", "transfer_dependence"] as const) {
      expect([...new Set(read(mart).map((row) => row.year))].sort()).toEqual([2021, 2022]);
    }
  });
});

function choiceOf(card: Card, locale: Locale): Choice {
  return {locale, selection: null, controls: choices(card)[0]!};
}

/** A published CSV as rows; the files hold no line breaks inside fields. */
function csvRows(file: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/);
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? ""
    );
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((value, i) => [names[i], value])));
}
