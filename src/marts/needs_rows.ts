/**
 * Rows of the marts behind the needs page. Counts are respondents, null where they are held back; `disclosure` says
 * why.
 */
export interface NeedsRows {
  need_by_region_type: AreaCell & Grouped;
  need_by_horizon: AreaCell & {horizon: "short" | "long" | "all"};
  need_horizon_by_region_type: AnswerCell & Grouped & {horizon: "short" | "both" | "long"; horizon_order: number};
  offer_need_by_area: AreaCell & {side: "needed" | "competence" | "offered" | "learning"};
  learning_by_area: AreaCell;
  support_choice_by_area: AreaCell;
  fiscal_stress: Grouped & {
    year: number;
    hromada_count: number;
    excluded_count: number;
    own_p25_uah: number | null;
    own_p50_uah: number | null;
    own_p75_uah: number | null;
    transfers_p25_share: number | null;
    transfers_p50_share: number | null;
    transfers_p75_share: number | null;
    classed_count: number;
    weak_count: number;
    weak_share: number | null;
  };
}

/** A cell of a table of respondents as the disclosure rules let it through. */
export interface AnswerCell {
  respondent_count: number | null;
  base_count: number | null;
  share: number | null;
  low_share: number | null;
  high_share: number | null;
  is_uncertain: boolean;
  disclosure: string;
  evidence: string;
}

export interface AreaCell extends AnswerCell {
  area_code: string;
  area_group: string;
  area_order: number;
  area_en: string;
  area_nb: string;
}

/** A group of a classification of regions; merged groups have their codes parted by a plus sign. */
export interface Grouped {
  classes: "all" | "auc" | "ks";
  group_code: string;
  group_order: number;
  list_date: string;
}
