import {integer, number, text, type RowOf} from "../read/columns.ts";
import {ContractError} from "../errors.ts";
import {Problems} from "../read/file_problems.ts";
import {requireKnownHromadas} from "../read/relations.ts";
import {setting} from "../read/setting.ts";
import {fileName, type Cell, type Source, type Table} from "../read/source.ts";
import {hromadaCode, source as register} from "./hromada-register.ts";

const [firstYear, lastWhole, lastYear] = [
  setting("first_budget_year"),
  setting("last_complete_budget_year"),
  setting("last_budget_year")
];
/** The years that the file must hold; a year more in it is a row more in data/settings.csv. */
const years = Array.from({length: lastYear - firstYear + 1}, (_, at) => firstYear + at);
const whole = years.filter((year) => year <= lastWhole);
/** Years of which the producer had a part when the file was made: of 2023, January to July. */
const begun = years.filter((year) => year > lastWhole);
// The largest budget is Kharkiv's, about UAH 15 bn a year; corrections of earlier periods make small negative sums.
const amount = (from: string) => number(from, -1e9, 5e10);

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  year: integer("year", years[0], years.at(-1)),
  total: amount("income_total"),
  transfers: amount("income_transfert"),
  own: amount("income_own"),
  pit: amount("income_pdfo"),
  military_pit: amount("income_military"),
  single_tax: amount("income_unified_tax"),
  property_tax: amount("income_property_tax"),
  excise: amount("income_excise_duty")
};

/** Amounts in UAH. Own revenue is everything but transfers; PIT is part of it, military PIT part of PIT. */
type Budget = RowOf<typeof columns>;

/**
 * Revenue of every hromada's budget. Years after the last complete one are the part that the producer had when the file
 * was made.
 */
export const source: Source<Budget> = {
  id: "budgets",
  producer: "OpenBudget, Ministry of Finance of Ukraine, by way of KSE Loc Data Hub",
  licence: "MIT; state data",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/hromada_budget_2020_2022.csv",
  grain: "one row per hromada and year",
  verified: {against: "published file", on: "2026-11-21"},
  format: "csv",
  maxBytes: 20_000_000,
  columns,
  ignored: `budget_code budget_name hromada_name raion_name raion_code oblast_name oblast_name_en oblast_code
    region_en region_code_en income_corporate_tax income_parking_fee income_tourist_fee income_eco_tax
    income_non_tax income_capital_proceedings income_special_funds income_rent income_base_subsidy own_income_prop
    transfert_prop military_tax_prop pdfo_prop unified_tax_prop property_tax_prop excise_duty_prop
    corporate_tax_own_prop parking_fee_own_prop tourist_fee_own_prop eco_tax_own_prop non_tax_own_prop
    capital_proceedings_own_prop special_funds_own_prop excise_duty_own_prop pdfo_own_prop unified_tax_own_prop
    property_tax_own_prop rent_own_prop base_subsidy_prop own_income_change own_prop_change own_income_change_net
    total_income_change_net total_income_change own_income_no_mil_change_YoY_jan_feb
    own_income_no_mil_change_YoY_mar_apr own_income_no_mil_change_YoY_mar_may own_income_no_mil_change_YoY_jun_aug
    own_income_no_mil_change_YoY_jul_sep own_income_no_mil_change_YoY_oct_jan own_income_no_mil_change_YoY_oct_dec
    own_income_no_mil_change_YoY_may_feb own_income_no_mil_change_YoY_adapt income_own_full_year
    own_income_prop_full_year recovery_month_distance diversification_income_score count_recovery
    recovery_month_distance_2`.split(/\s+/),
  key: ["hromada_code", "year"],
  rows: {min: years.length * 1_469, max: years.length * 1_469},
  part: "year"
};

export const tables: readonly Table[] = [
  {
    name: "hromada_budgets",
    kind: "csv",
    key: ["hromada_code", "year"],
    grain: "one row per hromada and year",
    sources: [source],
    heldAgainst: [register],
    years: {column: "year", amount: "total_uah_m", whole, begun},
    build(read) {
      const {rows} = read(source);
      requireKnownHromadas(source, rows, read(register).rows, true);
      requireParts(rows);
      return rows.map(inMillions);
    }
  }
];

/**
 * Amounts as they stand in the table. A budget without a kopiyka in or out is no budget of nothing: the producer had no
 * figures (three large cities in 2023), and missing is not zero.
 */
function inMillions(row: Budget): Record<string, Cell> {
  const isMissing = row.total === 0 && row.own === 0 && row.transfers === 0 && row.pit === 0 && row.property_tax === 0;
  const cell = (uah: number) => (isMissing ? null : millions(uah));
  return {
    hromada_code: row.hromada_code,
    year: row.year,
    total_uah_m: cell(row.total),
    transfers_uah_m: cell(row.transfers),
    own_uah_m: cell(row.own),
    pit_uah_m: cell(row.pit),
    military_pit_uah_m: cell(row.military_pit),
    single_tax_uah_m: cell(row.single_tax),
    property_tax_uah_m: cell(row.property_tax),
    excise_uah_m: cell(row.excise)
  };
}

/**
 * UAH to UAH million, to the kopiyka as the source has it: what is rounded here is rounded before anybody divides, and
 * a hromada of 1,999.93 UAH per inhabitant would be one of 2,000. Written out, as 1e-8 is no decimal of the schema;
 * −0 would be a sign without a number.
 */
function millions(uah: number): string {
  return (Math.round(uah * 100) / 1e8 || 0).toFixed(8).replace(/\.?0+$/, "");
}

/** The identities of the file, to the kopiyka: own + transfers = total, and military PIT inside PIT. */
function requireParts(rows: readonly Budget[]): void {
  const problems = new Problems();
  const mend = "Ask the producer: one of the amounts is wrong.";
  for (const row of rows) {
    const example = `${row.hromada_code} ${row.year}`;
    if (Math.abs(row.own + row.transfers - row.total) > 0.01)
      problems.add({column: "income_total", what: "is not income_own + income_transfert", example, mend});
    // A correction can make PIT negative while nothing was paid for the military: only a real payment is compared.
    if (row.military_pit > 0 && row.military_pit > row.pit + 0.01)
      problems.add({column: "income_military", what: "is more than income_pdfo, of which it is a part", example, mend});
  }
  if (problems.size)
    throw new ContractError(`${source.id}: ${problems.report(fileName(source.url), ["data/hromada_budgets.csv"])}`);
}
