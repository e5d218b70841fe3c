import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {sqlFiles} from "../../../loaders/warehouse/sql_layers.ts";
import {builtOnce} from "./built_once.ts";
import {csvOf, exported} from "../survey/form_fixture.ts";

type Row = Record<string, string | number | boolean>;

/** Tables that hold rules, not facts: fixtures use the real ones. */
const rules = [
  "region_types",
  "region_type_crosswalk",
  "settings",
  "own_revenue_bands",
  "territory_lists",
  "territory_entries",
  "answer_releases",
  "kommune_codes",
  "kommune_population",
  "areas",
  "size_classes",
  "claim_lists",
  "claim_kinds",
  "tie_rulings",
  "partnership_statuses",
  "partnership_programmes",
  "partnership_lessons",
  "partnership_stages",
  "alliance_points",
  "public_sectors",
  "texts"
];

/** A hromada code with a readable end. */
export const code = (n: number) => `UA${String(n).padStart(17, "0")}`;

const hromada: Row = {
  hromada_code: code(1),
  name_uk: "Тестова",
  name: "Testova",
  centre_uk: "Тест",
  centre: "Test",
  raion_uk: "Тестовий",
  oblast_code: "UA-05",
  type: "rural",
  population_2022: 1000,
  urban_population_2022: 0,
  area_km2: 100,
  lat: 50,
  lon: 30,
  settlement_count: 3,
  amalgamated_date: "2020-08-16",
  is_voluntary: false,
  is_mountain: false,
  is_coastal: false,
  is_oblast_centre: false,
  has_train_station: false,
  travel_min_to_oblast_centre: 30,
  km_to_eu: 500,
  km_to_russia: 300,
  is_occupied_before_2022: false
};
const budget: Row = {
  hromada_code: code(1),
  year: 2022,
  total_uah_m: 5,
  transfers_uah_m: 2,
  own_uah_m: 3,
  pit_uah_m: 2,
  military_pit_uah_m: 1,
  single_tax_uah_m: 0.5,
  property_tax_uah_m: 0.3,
  excise_uah_m: 0.2
};
const status: Row = {
  hromada_code: code(1),
  in_war_zone_2022_04_27: false,
  in_war_zone_2022_06_20: false,
  in_war_zone_2022_08_23: false,
  in_war_zone_2022_10_10: false,
  status_2022_09: "not_occupied"
};

/** What one hromada of a fixture differs in; `lists` are the four dates in order. */
export interface Place {
  hromada?: Row;
  lists?: [boolean, boolean, boolean, boolean];
  status?: string;
  budgets?: Row[];
}

/** A folder of tables with the given hromadas (code(1), code(2), …) and one row in every other table. */
export function fixtureData(places: readonly Place[] = [{}]): string {
  // Always the same name: it is part of the fingerprint, and equal fixtures share a warehouse.
  const folder = join(mkdtempSync(join(tmpdir(), "kommunebro-warehouse-")), "data");
  mkdirSync(folder);
  const lists = Object.keys(status).filter((name) => name.startsWith("in_war_zone"));
  const tables: Record<string, Row[]> = {
    hromadas: places.map((place, i) => ({
      ...hromada,
      hromada_code: code(i + 1),
      name: `Testova${"abcdefghijkl"[i]}`,
      centre: `Test ${i + 1}`,
      ...place.hromada
    })),
    hromada_war_status: places.map((place, i) => ({
      ...status,
      hromada_code: code(i + 1),
      status_2022_09: place.status ?? "not_occupied",
      ...Object.fromEntries(lists.map((name, at) => [name, place.lists?.[at] ?? false]))
    })),
    hromada_settlements: places.map((_, i) => ({
      hromada_code: code(i + 1),
      raion_code: code(9_001),
      katottg_oblast_code: code(9_000),
      settlement_count: 3
    })),
    hromada_budgets: places.flatMap((place, i) =>
      (place.budgets ?? [{year: 2021}, {year: 2022}]).map((row) => ({...budget, hromada_code: code(i + 1), ...row}))
    ),
    hromada_civic: places.map((_, i) => ({
      hromada_code: code(i + 1),
      has_e_petitions: true,
      has_e_consultations: false,
      has_participatory_budget: false,
      has_open_hromada: true,
      youth_council_count: 1,
      youth_centre_count: 0,
      business_support_centre_count: 0,
      homeowner_association_count_2020: 4,
      active_domestic_agreement_count: 2
    })),
    dream_sectors: places.flatMap((_, i) => [
      {hromada_code: code(i + 1), sector_code: "any", project_count: 3},
      {hromada_code: code(i + 1), sector_code: "education", project_count: 2},
      {hromada_code: code(i + 1), sector_code: "energy", project_count: 1}
    ]),
    hromada_displacement: places.map((place, i) => ({
      hromada_code: code(i + 1),
      net_displaced_count: 100,
      adjusted_population: Number(place.hromada?.population_2022 ?? hromada.population_2022) + 100
    })),
    hromada_financial_capacity: [
      {
        hromada_code: code(1),
        general_fund_revenue_per_capita_uah: 1,
        general_fund_expenditure_per_capita_uah: 1,
        administration_per_capita_uah: 1,
        capital_expenditure_per_capita_uah: 1,
        subsidy_share: 0.1,
        administration_share: 0.1,
        wages_share: 0.1,
        capital_expenditure_share: 0.1,
        culture_sport_per_capita_uah: 1,
        transfers_share: 0.1,
        local_tax_share: 0.1,
        capacity_class: "high"
      }
    ],
    hromada_financial_capacity_left_out: [
      {
        oblast_code: "UA-05",
        name_uk: "Інша",
        population_2022: 5,
        capacity_class: "low",
        reason: "name_not_in_oblast",
        candidate_count: 0,
        candidate_codes: ""
      }
    ],
    oblasts: [
      {oblast_code: "UA-05", name: "Vinnytsia", name_uk: "Вінницька"},
      {oblast_code: "UA-07", name: "Volyn", name_uk: "Волинська"}
    ],
    kommuner: [
      {
        kommune_code: "0301",
        name: "Oslo",
        name_official: "Oslo",
        fylke_code: "03",
        centre: "Oslo",
        population: 700000,
        area_km2: 454.12,
        language_form: "neutral",
        lat: 59.9,
        lon: 10.7
      }
    ],
    fylker: [{fylke_code: "03", name: "Oslo"}],
    place_names: [
      {
        place_kind: "hromada",
        place_code: code(1),
        name: "Winnyzja",
        language: "de",
        name_of: "centre",
        name_status: "other_language",
        change_from_date: "",
        change_to_date: "",
        standing: "secondary",
        source: "Who's On First 101752843"
      }
    ],
    national_series: [
      {
        series: "own_revenue_uah_bn",
        definition: "own",
        year: 2022,
        period_kind: "year",
        value: 0.1,
        quality: "official",
        source: "page",
        note: ""
      }
    ],
    amalgamation_stock: [
      {as_of: "2020-10-25", community_count: 3, definition: "all", quality: "official", source: "page"}
    ],
    international_agreements: [
      {
        as_of: "2023-07-01",
        hromada_count: 1,
        agreement_count: 2,
        country_count: 1,
        source: "page"
      }
    ],
    claims: [claimOf({})],
    funding_instruments: [
      {
        instrument_code: "icld_project",
        funder: "f",
        country: "SE",
        amount: 1,
        currency: "SEK",
        amount_unit: "per year",
        valid_from: "",
        valid_to: "",
        reported_grant_count: "",
        source: "page",
        note: ""
      }
    ]
  };
  for (const [table, rows] of Object.entries(tables)) writeTable(folder, table, rows);
  writeSurvey(folder);
  for (const table of rules) copyFileSync(join("data", `${table}.csv`), join(folder, `${table}.csv`));
  // No order is read unless a test writes one: the lists of 2022 speak then.
  for (const table of ["territory_order_lines", "refresh_answers"])
    writeFileSync(
      join(folder, `${table}.csv`),
      `${readFileSync(join("data", `${table}.csv`), "utf8").split("\n", 1)[0]}\n`
    );
  // A table that no test here asks about is there all the same: with its first row.
  for (const {table} of sqlFiles("staging")) {
    const [from, to] = [join("data", `${table}.csv`), join(folder, `${table}.csv`)];
    if (existsSync(from) && !existsSync(to))
      writeFileSync(to, `${readFileSync(from, "utf8").split("\n", 2).join("\n")}\n`);
  }
  return folder;
}

/** One answer to each form and one case, over the first hromada and the one kommune of a fixture. */
function writeSurvey(folder: string): void {
  mkdirSync(join(folder, "samples"));
  const hromadaPlace = {place_name: "Тестова", place_code: code(1), parent_name: "Вінницька"};
  const write = (file: string, content: string | Buffer) => writeFileSync(join(folder, "samples", file), content);
  write(
    "norwegian_profiles.csv",
    csvOf(exported("norwegian_profiles", "nb", [{place_name: "Oslo", parent_name: "Oslo"}]))
  );
  write("hromada_needs.csv", csvOf(exported("hromada_needs", "uk", [hromadaPlace])));
  write("support_choices.csv", csvOf(exported("support_choices", "en", [{}])));
  write(
    "cases.csv",
    "case_id,kommune_code,hromada_code,stage,stage_since_date,started_date,responsible_role," +
      "next_step,next_step_due_date\n" +
      `C001,0301,${code(1)},proposed,2026-10-01,2026-09-01,ks_adviser,arrange_digital_meeting,2026-12-01\n`
  );
}

/** A claim about Oslo and the first hromada of a fixture; values hold no comma. */
export const claimOf = (more: Row): Row => ({
  claim_id: "DOC001",
  list: "pages",
  joint: "",
  host_country: "UA",
  host_kind: "hromada",
  host_name: "Testova",
  host_code: code(1),
  partner_country: "NO",
  partner_kind: "kommune",
  partner_name: "Oslo",
  partner_code: "0301",
  kind: "visit",
  said_on: "2023",
  until: "",
  programme: "ks_auc",
  page: "https://example.org/page",
  page_date: "2023",
  standing: "primary",
  themes: "",
  doubt: "",
  note: "",
  entered_on: "2026-11-01",
  ...more
});

/** Writes one table of a fixture; values hold no comma. */
export function writeTable(folder: string, table: string, rows: readonly Row[]): void {
  const names = Object.keys(rows[0]!);
  writeFileSync(
    join(folder, `${table}.csv`),
    [names, ...rows.map((row) => names.map((name) => row[name]))].map((line) => `${line.join(",")}\n`).join("")
  );
}

/** The budget of a year: millions of own revenue, of transfers, and of the tax on military pay. */
export const budgetYear = (y: number, own: number, transfers: number, military = 0) => ({
  year: y,
  own_uah_m: own,
  transfers_uah_m: transfers,
  total_uah_m: Math.round((own + transfers) * 1000) / 1000,
  pit_uah_m: own / 2,
  military_pit_uah_m: military
});

/** A line of an order about a whole hromada of a fixture. */
interface OrderLine {
  readonly place: number;
  readonly status: "possible_hostilities" | "active_hostilities" | "active_hostilities_registers" | "occupied";
  readonly from?: string;
  readonly to?: string;
}

/** Gives a fixture an order that dates the status of some of its hromadas, as a list of the given day. */
export function writeOrder(folder: string, lines: readonly OrderLine[], listDate = "2025-04-30"): void {
  const rows = lines.map(({place, status, from = "2022-02-24", to = ""}, at) => ({
    line: at + 1,
    period: 1,
    list_date: listDate,
    order_number: "376",
    territory_code: code(place),
    level: "hromada",
    hromada_code: code(place),
    status,
    from_date: from,
    to_date: to,
    left_out: "",
    name_uk: `Тестова ${place}`
  }));
  writeTable(folder, "territory_order_lines", rows);
}

/** Gives a fixture a list that names the class of its hromadas itself, as AUC would send it, with its title. */
export function writeClassList(
  folder: string,
  list: string,
  listDate: string,
  entries: readonly (readonly [place: number, status: string, from: string, to: string])[]
): void {
  const row = `${list},listing,${listDate},,,,listed_status,official,AUC\n`;
  const titles = ["en", "nb"].map((language) => `territory_lists,${list},title,${language},AUC\n`);
  const rows = entries.map(([place, ...rest]) => `${[code(place), list, ...rest].join(",")}\n`);
  editTable(folder, "territory_lists", (text) => text + row);
  editTable(folder, "texts", (text) => text + titles.join(""));
  editTable(folder, "territory_entries", (text) => text + rows.join(""));
}

/** Changes the text of one table of a fixture. */
export function editTable(folder: string, table: string, edit: (text: string) => string): void {
  const path = join(folder, `${table}.csv`);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

/** Asks the warehouse of a fixture. */
export async function ask(folder: string, sql: string): Promise<Record<string, unknown>[]> {
  return withWarehouse(await builtOnce({dataDir: folder}), (connection) => rowsOf(connection, sql));
}
