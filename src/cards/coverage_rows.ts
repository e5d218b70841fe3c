/** Rows of the marts behind the coverage page. Days are ISO text, shares 0…1. */
export interface CoverageRows {
  partnership_pair: {
    partnership_id: string; network: string; host_country: string; host_name: string; host_name_uk: string | null; host_code: string | null; oblast_name: string | null;
    hromada_type: string | null; region_type: string | null; population_2022: number | null; host_lat: number | null; host_lon: number | null;
    partner_country: string; partner_kind: string; partner_name: string; partner_code: string | null; fylke_name: string | null; population_2025: number | null;
    partner_lat: number | null; partner_lon: number | null; status: string; status_en: string; status_nb: string; is_partnership: boolean; partnership_count: number;
    since: string | null; programme_en: string; programme_nb: string; funder: string | null; funding_ends_date: string | null; source: string;
  };
  partnership_count: {
    network: string; programme_code: string; programme_en: string; programme_nb: string; status: string; status_order: number; status_en: string; status_nb: string;
    is_partnership: boolean; partnership_count: number; pair_count: number; funder: string | null; funding_ends_date: string | null;
  };
  partnership_coverage: {
    country: "UA" | "NO"; group_kind: string; group_code: string; group_order: number; label_en: string; label_nb: string; municipality_count: number;
    with_count: number; without_count: number; without_share: number; other_tie_count: number; population: number; without_population: number;
  };
  eea_experience: {
    party_code: string; party_name: string; party_kind: "kommune" | "fylkeskommune"; fylke_name: string | null; population_2025: number | null;
    polish_partner_count: number; polish_partners: string; has_ukrainian_partner: boolean; ukrainian_partners: string | null;
  };
  international_agreement: {
    as_of_date: string; measure: "hromadas" | "agreements" | "countries"; value: number; hromada_total: number; definition_en: string | null; definition_nb: string | null; source: string;
  };
  partnership_health: {
    subject_kind: "norwegian" | "swedish" | "case"; subject_id: string; partner_name: string; host_name: string | null; is_name_withheld: boolean;
    lesson_code: string; lesson_order: number; lesson_en: string; lesson_nb: string; known_when_en: string; known_when_nb: string;
    is_known: boolean; evidence: Evidence | "public";
  };
  pipeline_case: {
    case_id: string; partner_name: string; host_name: string | null; is_name_withheld: boolean; stage: string; stage_order: number; stage_en: string; stage_nb: string;
    is_open: boolean; days_in_stage: number; stalled_after_days: number | null; is_stalled: boolean; responsible_role: string | null; next_step: string | null;
    next_step_due_date: string | null; days_to_due: number | null; is_overdue: boolean; reference_date: string; evidence: Evidence;
  };
  pipeline_stage: {
    stage: string; stage_order: number; stage_en: string; stage_nb: string; is_open: boolean; case_count: number; stalled_count: number;
    stalled_after_days: number | null; median_days: number | null; longest_days: number | null; reference_date: string; evidence: Evidence;
  };
  funding_instrument: {
    instrument: string; instrument_nb: string; funder: string; country: string | null; amount: number | null; currency: string | null; amount_unit: string | null;
    covers: string | null; covers_nb: string | null; valid_from: string | null; valid_to: string | null; valid_from_date: string | null; valid_to_date: string | null;
    eligible: string | null; eligible_nb: string | null; partnership_count: number; source: string;
  };
  alliance_lens: {
    point_code: string; point_kind: "principle" | "call"; point_order: number; label_en: string; label_nb: string; measure: string; is_told: boolean;
    norwegian_count: number | null; norwegian_base: number | null; swedish_count: number | null; swedish_base: number | null;
  };
}

/** Whether rows were made up to show the tool, or come from KS's own forms and lists. */
export type Evidence = "illustrative" | "reported";
