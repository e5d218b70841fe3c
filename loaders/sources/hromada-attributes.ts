import {choice, date, flag, integer, number, optional, text, type RowOf} from "../read/columns.ts";
import {ContractError} from "../errors.ts";
import {isoOfOblast} from "../read/oblasts.ts";
import {Problems} from "../read/file_problems.ts";
import {requireKnownHromadas} from "../read/relations.ts";
import {cyrillic, romanise} from "../../src/model/names/romanise.ts";
import {fileName, type Cell, type Source, type Table} from "../read/source.ts";
import {hromadaCode, source as register, type RegisterEntry} from "./hromada-register.ts";
import {source as population} from "./population.ts";

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  centre_uk: text("hromada_center"),
  type: choice("type", {міська: "urban", селищна: "settlement", сільська: "rural"}),
  population_2022: integer("total_popultaion_2022", 1, 3_000_000),
  urban_population_2022: integer("urban_popultaion_2022.x", 0, 3_000_000),
  area_km2: optional(number("square", 1, 10_000)),
  // The box of the state border, Crimea included.
  lat: number("lat_center", 44.3, 52.4),
  lon: number("lon_center", 22.1, 40.3),
  settlement_count: optional(integer("n_settlements", 1, 500)),
  amalgamated_date: date("creation_date"),
  is_voluntary: flag("voluntary"),
  is_mountain: flag("mountain_hromada", ["NA"]),
  is_coastal: flag("near_seas", ["NA"]),
  is_oblast_centre: flag("oblast_center"),
  has_train_station: flag("train_station"),
  travel_min_to_oblast_centre: number("travel_time", 0, 1_000),
  km_to_eu: number("distance_to_eu", 0, 1_500),
  km_to_russia: number("distance_to_russia", 0, 1_500),
  is_occupied_before_2022: flag("occipied_before_2022")
};

type Attributes = RowOf<typeof columns>;

/**
 * The attribute file, read by a list of allowed columns: it also describes the heads of hromadas, who are
 * identifiable persons, and those cells never become text here. Budgets in it stop before the end of 2022
 * and centres are counted several times over; both are read from their own files.
 */
export const source: Source<Attributes> = {
  id: "hromada-attributes",
  producer: "KSE Loc Data Hub, Kyiv School of Economics; State Statistics Service of Ukraine; OpenStreetMap",
  licence: "MIT; state data",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/full_dataset.csv",
  grain: "one row per hromada",
  verified: {against: "published file", on: "2026-11-21"},
  format: "csv",
  maxBytes: 10_000_000,
  columns,
  ignored: `hromada_name raion_code raion_name oblast_code oblast_name hromada_full_name hromada_center_code
    distance_to_russia_belarus bordering_hromadas hromadas_30km_from_border hromadas_30km_russia_belarus
    buffer_nat_15km buffer_int_15km urban_pct budget_code budget_name oblast_name_en region_en region_code_en
    income_total_2021 income_transfert_2021 income_military_2021 income_pdfo_2021 income_unified_tax_2021
    income_property_tax_2021 income_excise_duty_2021 income_own_2021 own_income_prop_2021 transfert_prop_2021
    military_tax_prop_2021 pdfo_prop_2021 unified_tax_prop_2021 property_tax_prop_2021 excise_duty_prop_2021
    own_income_change own_prop_change total_income_change income_own_2022 income_total_2022 income_transfert_2022
    own_income_no_mil_change_YoY_jan_feb own_income_no_mil_change_YoY_jun_aug own_income_no_mil_change_YoY_mar_may
    own_income_no_mil_change_YoY_adapt dfrr_executed turnout_2020 sex_head age_head education_head incumbent rda
    not_from_here party enterpreuner unemployed priv_work polit_work communal_work ngo_work party_national_winner
    no_party male high_educ sum_osbb_2020 edem_total edem_petitions edem_consultations edem_participatory_budget
    edem_open_hromada youth_councils youth_centers business_support_centers creation_year time_before_24th
    war_zone_27_04_2022 war_zone_20_06_2022 war_zone_23_08_2022 war_zone_10_10_2022 passangers_2021
    total_declarations female_declarations male_declarations female_pct_declarations male_pct_declarations
    urban_declarations rural_declarations urban_pct_declarations rural_pct_declarations youth_declarations
    youth_pct_declarations working_age_total_declarations working_age_pct_declarations urban_popultaion_2022.y
    declarations_pct urban_declarations_pct`.split(/\s+/),
  key: ["hromada_code"],
  rows: {min: 1_469, max: 1_469}
};

export const tables: readonly Table[] = [
  {
    name: "hromadas",
    kind: "csv",
    key: ["hromada_code"],
    grain: "one row per hromada",
    sources: [source, register, population],
    named: {name: "name_uk", within: "oblast_code"},
    build(read) {
      const hromadas = read(register).rows;
      const {rows} = read(source);
      requireKnownHromadas(source, rows, hromadas, true);
      requireKnownHromadas(population, read(population).rows, hromadas, true);
      requireSamePopulation(rows, read(population).rows);
      const byCode = new Map(hromadas.map((row) => [row.hromada_code, row]));
      return rows.map((row) => hromada(row, byCode.get(row.hromada_code)!));
    }
  }
];

function hromada(row: Attributes, entry: RegisterEntry): Record<string, Cell> {
  return {
    hromada_code: row.hromada_code,
    name_uk: cyrillic(entry.name_uk),
    name: romanise(entry.name_uk),
    centre_uk: cyrillic(row.centre_uk),
    centre: romanise(row.centre_uk),
    raion_uk: cyrillic(entry.raion_uk),
    oblast_code: isoOfOblast(entry.oblast_katottg),
    type: row.type,
    population_2022: row.population_2022,
    urban_population_2022: row.urban_population_2022,
    area_km2: row.area_km2,
    lat: toThousandths(row.lat),
    lon: toThousandths(row.lon),
    settlement_count: row.settlement_count,
    amalgamated_date: row.amalgamated_date,
    is_voluntary: row.is_voluntary,
    is_mountain: row.is_mountain,
    is_coastal: row.is_coastal,
    is_oblast_centre: row.is_oblast_centre,
    has_train_station: row.has_train_station,
    travel_min_to_oblast_centre: Math.round(row.travel_min_to_oblast_centre),
    km_to_eu: Math.round(row.km_to_eu),
    km_to_russia: Math.round(row.km_to_russia),
    is_occupied_before_2022: row.is_occupied_before_2022
  };
}

/** Degrees to three decimals, about 100 m: the centre of a settlement is no more exact than that. */
function toThousandths(degrees: number): number {
  return Math.round(degrees * 1e3) / 1e3;
}

/**
 * Two files carry the population: the totals must agree. The urban part is taken from the attribute file,
 * because the population file has none for two towns (Bar and Novodnistrovsk).
 */
function requireSamePopulation(
  rows: readonly Attributes[],
  counted: readonly {hromada_code: string; population_2022: number}[]
): void {
  const problems = new Problems();
  const byCode = new Map(counted.map((row) => [row.hromada_code, row.population_2022]));
  for (const row of rows) {
    const other = byCode.get(row.hromada_code);
    if (other === row.population_2022) continue;
    problems.add({
      column: "total_population_2022",
      what: "differs between the attribute file and the population file",
      example: `${row.hromada_code}: ${row.population_2022} and ${other}`,
      mend: "Ask the producer which of the two is right."
    });
  }
  if (problems.size)
    throw new ContractError(`${source.id}: ${problems.report(fileName(source.url), ["data/hromadas.csv"])}`);
}
