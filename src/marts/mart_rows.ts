import type {CoverageRows} from "./coverage_rows.js";
import type {MatchRows} from "./matching_rows.js";
import type {NeedsRows} from "./needs_rows.js";

/** Rows of the published marts as a page receives them. Shares are 0…1, money is nominal hryvnia, days are ISO text. */
export interface MartRows extends CoverageRows, MatchRows, NeedsRows {
  national_series: {
    series: string;
    definition: string;
    year: number;
    value: number;
    unit: string;
    quality: string;
    is_conflicting: boolean;
    is_derived: boolean;
    source: string;
    note: string | null;
  };
  amalgamation: {
    formed_date: string;
    is_voluntary: boolean;
    hromada_count: number;
    cumulative_count: number;
    total_count: number;
  };
  amalgamation_stock: {as_of_date: string; community_count: number; definition: string; source: string};
  own_revenue_distribution: GroupRow & {
    year: number;
    measure: "per_capita" | "total";
    excluded_count: number;
    p10: number;
    p25: number;
    p50: number;
    p75: number;
    p90: number;
    mean: number;
  };
  own_revenue_bands: GroupRow & {
    year: number;
    band_order: number;
    band_from_uah: number | null;
    band_to_uah: number | null;
    share: number;
  };
  war_change: GroupRow & {
    basis: "with_military_pit" | "without_military_pit";
    excluded_count: number;
    own_2021_uah_m: number;
    own_2022_uah_m: number;
    total_change_share: number;
    p25_change_share: number;
    p50_change_share: number;
    p75_change_share: number;
  };
  transfer_dependence: GroupRow & {
    year: number;
    transfers_share: number;
    p25_share: number;
    p50_share: number;
    p75_share: number;
  };
  financial_capacity: GroupRow & {capacity_class: string; class_order: number; share: number; unknown_count: number};
  hromada: HromadaRow;
  hromada_name: HromadaNameRow;
  oblast: OblastRow;
  region_type: {
    region_type: string;
    class_order: number;
    ks_category: string;
    list_id: string;
    list_date: string;
    rule_en: string;
    rule_nb: string;
    label_en: string;
    label_nb: string;
    hromada_count: number;
    population_2022: number;
  };
  table_provenance: {
    table_name: string;
    kind: string;
    title_en: string;
    title_nb: string;
    producer_en: string;
    producer_nb: string;
    licence: string;
    source: string;
    grain: string;
    key_columns: string;
    units: string;
    as_of: string;
    period: string | null;
    retrieved: string;
    rows: number;
    sha256: string;
    quality: string;
    notes_en: string | null;
    notes_nb: string | null;
    warn_after_days: number | null;
    error_after_days: number | null;
    limit_reason_en: string | null;
    limit_reason_nb: string | null;
    accepted_until: string | null;
    accepted_reason_en: string | null;
    accepted_reason_nb: string | null;
    check_count: number;
    checks: string | null;
  };
  dictionary: {
    schema_name: string;
    table_name: string;
    column_name: string;
    data_type: string;
    is_key: boolean;
    comment: string;
  };
  sql_file: {schema_name: string; table_name: string; sql_text: string};
  check_result: {
    check_name: string;
    description: string;
    rows_checked: number;
    violations: number;
    tolerance: string | null;
  };
}

interface GroupRow {
  group_kind: string;
  group_code: string;
  hromada_count: number;
}

export interface HromadaRow {
  hromada_code: string;
  name: string;
  name_uk: string;
  centre: string;
  centre_uk: string;
  label: string;
  oblast_code: string;
  oblast_name: string;
  type: string;
  region_type: string;
  lat: number;
  lon: number;
  population_2022: number;
  amalgamated_date: string;
  is_voluntary: boolean;
  own_2021_uah_m: number | null;
  own_2022_uah_m: number | null;
  own_2021_per_capita_uah: number | null;
  own_2022_per_capita_uah: number | null;
  change_with_share: number | null;
  transfers_2021_share: number | null;
  transfers_2022_share: number | null;
  financial_capacity_class: string | null;
}

export interface HromadaNameRow {
  hromada_code: string;
  label: string;
  name_uk: string;
  centre: string;
  oblast_code: string;
  type: string;
  region_type: string;
}

export interface OblastRow {
  oblast_code: string;
  name: string;
  name_uk: string;
  hromada_count: number;
  population_2022: number;
  own_2022_per_capita_uah: number | null;
}

export type MartName = keyof MartRows;

/** Reads a mart's rows; the build reads files, the browser what it has fetched before. */
export type MartReader = <Name extends MartName>(name: Name) => readonly MartRows[Name][];
