import {choice, number, text, type RowOf} from "../read/columns.ts";
import {isoOfOblast} from "../read/oblasts.ts";
import {cyrillic} from "../../src/model/names/romanise.ts";
import type {Cell, Readings, Source, Table} from "../read/source.ts";
import {withWholeWords} from "../read/written_text.ts";
import {source as register} from "./hromada-register.ts";
import {source as population} from "./population.ts";

const columns = {
  oblast_uk: text("Область"),
  name_uk: text("Назва територіальної громади"),
  population_thousand: number("Чисельність наявного населення (на 2022)", 0.1, 3_000),
  general_fund_revenue_per_capita_uah: number("Доходи загального фонду на мешканця", 0, 1e6),
  general_fund_expenditure_per_capita_uah: number("Видатки на загального фонду на мешканця", 0, 1e6),
  administration_per_capita_uah: number("Видатки на утримання апарату управління на мешканця", 0, 1e5),
  capital_expenditure_per_capita_uah: number("Капітальні видатки на мешканця", 0, 1e6),
  // A share of revenue: below zero where a hromada pays to others more than it gets, above one for administration
  // where own revenue is small.
  subsidy_share: number("Рівень дотаційності бюджетів", -5, 1),
  administration_share: number("Частка управлінських видатків", 0, 20),
  wages_share: number("Частка бюджетних видатків на оплату праці", 0, 1),
  capital_expenditure_share: number("Частка капітальних видатків бюджету", 0, 1),
  culture_sport_per_capita_uah: number("Видатки на культуру, фізкультуру, спорт на мешканця", 0, 1e5),
  transfers_share: number("Частка трансфертів у дохідній частині бюджету", 0, 1),
  local_tax_share: number(
    "Частка місцевих податків і зборів у дохідній частині загального фонду бюджету без трансфертів",
    0,
    1
  ),
  capacity_class: choice("рівень спроможності", {
    критичний: "critical",
    низький: "low",
    задовільний: "satisfactory",
    оптимальний: "optimal",
    високий: "high"
  })
};

type FinancialCapacity = RowOf<typeof columns>;

/** Financial capacity in five classes. The sheet has no codes: see `match` for how names become hromadas. */
export const source: Source<FinancialCapacity> = {
  id: "financial-capacity",
  producer: "KSE Loc Data Hub, Kyiv School of Economics (state assessment of the financial capacity of hromadas)",
  licence: "MIT; state data",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/fin_capacity_merged.xlsx",
  grain: "one row per hromada",
  verified: {against: "published file", on: "2026-11-21"},
  format: "xlsx",
  maxBytes: 5_000_000,
  columns,
  ignored: ["Площа"],
  key: ["oblast_uk", "name_uk", "population_thousand"],
  rows: {min: 1_438, max: 1_438}
};

const origin = {sources: [source], heldAgainst: [register, population]};

export const tables: readonly Table[] = [
  {
    name: "hromada_financial_capacity",
    kind: "csv",
    key: ["hromada_code"],
    grain: "one row per hromada with a class",
    ...origin,
    build: (read) => match(read).matched
  },
  {
    name: "hromada_financial_capacity_left_out",
    kind: "csv",
    key: ["oblast_code", "name_uk", "population_2022"],
    grain: "one row per row of the source that could not be joined",
    ...origin,
    build: (read) => match(read).leftOut
  }
];

/**
 * Joins by name inside the oblast, after setting apostrophes and Latin look-alikes right, and by population, which the
 * sheet repeats to the person: it settles a name that hromadas of the oblast share where just one of them has it. A
 * name that is not there is left out, and so is one whose population says that it means another place.
 */
function match(read: Readings): {matched: Record<string, Cell>[]; leftOut: Record<string, Cell>[]} {
  const people = new Map(read(population).rows.map((row) => [row.hromada_code, row.population_2022]));
  const oblasts = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const row of read(register).rows) {
    const name = `${row.oblast_katottg} ${plain(row.name_uk)}`;
    byName.set(name, [...(byName.get(name) ?? []), row.hromada_code]);
    oblasts.set(plain(row.oblast_uk), row.oblast_katottg);
  }
  const matched: Record<string, Cell>[] = [];
  const leftOut: Record<string, Cell>[] = [];
  for (const row of read(source).rows) {
    const oblast = oblasts.get(plain(row.oblast_uk));
    const candidates = byName.get(`${oblast} ${plain(row.name_uk)}`) ?? [];
    const inhabitants = Math.round(row.population_thousand * 1e3);
    const [only, ...more] = candidates.filter((code) => people.get(code) === inhabitants);
    const {oblast_uk, name_uk, population_thousand, ...figures} = row;
    if (only !== undefined && more.length === 0) {
      matched.push({hromada_code: only, ...figures});
      continue;
    }
    leftOut.push({
      oblast_code: oblast ? isoOfOblast(oblast) : null,
      name_uk: withWholeWords(name_uk),
      population_2022: inhabitants,
      capacity_class: row.capacity_class,
      reason:
        candidates.length === 0
          ? "name_not_in_oblast"
          : candidates.length === 1
            ? "population_differs"
            : "name_shared_in_oblast",
      candidate_count: candidates.length,
      candidate_codes: candidates.join(" ")
    });
  }
  return {matched, leftOut};
}

function plain(name: string): string {
  return cyrillic(name).replace(/[’ʼ`]/g, "'").toLowerCase();
}
