type RegionTypeCode = "safe" | "near_front" | "frontline" | "occupied";
type Evidence = "illustrative" | "reported";
type Horizon = "short" | "long" | "both";

/**
 * Rows of the marts behind the matching. Days are ISO text; answers are null where there are none or this edition shows
 * none.
 */
export interface MatchRows {
  match_kommune: {
    kommune_code: string;
    name: string;
    fylke_code: string;
    fylke_name: string;
    population: number;
    area_km2: number;
    density_per_km2: number;
    lat: number;
    lon: number;
    is_regional_centre: boolean | null;
    is_coastal: boolean | null;
    is_withheld: boolean;
    capacity_hours_per_month: number | null;
    capacity_people: number | null;
    /** ISO 639-1 codes parted by a space. */
    languages: string | null;
    accepts_safe: boolean | null;
    accepts_near_front: boolean | null;
    accepts_frontline: boolean | null;
    horizon: Horizon | null;
    has_responsible_person: boolean | null;
    has_civil_society_ties: boolean | null;
    has_earlier_cooperation: boolean | null;
    submitted_date: string | null;
    /** Null exactly where there are no answers. */
    evidence: Evidence | null;
  };
  match_hromada: {
    hromada_code: string;
    name: string;
    name_uk: string;
    label: string;
    centre: string;
    centre_uk: string;
    oblast_code: string;
    oblast_name: string;
    type: string;
    population: number;
    area_km2: number | null;
    density_per_km2: number | null;
    lat: number;
    lon: number;
    region_type: RegionTypeCode;
    list_date: string;
    is_coastal: boolean | null;
    is_regional_centre: boolean | null;
    capacity_order: number | null;
    is_withheld: boolean;
    region_type_at_answer: RegionTypeCode | null;
    languages: string | null;
    has_responsible_role: boolean | null;
    wants_partner: boolean | null;
    horizon: Horizon | null;
    submitted_date: string | null;
    evidence: Evidence | null;
  };
  match_answer: {
    side: "kommune" | "hromada";
    place_code: string;
    kind: "competence" | "wish" | "need" | "offer";
    area_code: string;
    /** Level 0–3 of a competence, priority 1–5 of a need; null for wishes and offers. */
    value: number | null;
    horizon: "short" | "long" | null;
    evidence: Evidence;
  };
  match_link: {
    link_id: string;
    kind: "partnership" | "case";
    norwegian_code: string;
    ukrainian_code: string;
    status: string;
    status_en: string;
    status_nb: string;
    is_active: boolean;
    programme_en: string | null;
    programme_nb: string | null;
    funding_ends_date: string | null;
    source: string;
    evidence: Evidence;
  };
}
