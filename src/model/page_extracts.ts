/** The part of a mart that holds all of it, as pages fetch it. */
export const pagePart = "page";

/**
 * Marts of many figures, of which pages fetch an extract of their own: all rows and columns, each figure in as few
 * bytes as hold it exactly. The whole mart has figures as anybody's reader of Arrow expects them.
 */
export const pageExtracts: ReadonlySet<string> = new Set([
  "displacement_group",
  "financial_capacity",
  "fiscal_stress",
  "hromada_class",
  "learning_by_area",
  "match_answer",
  "match_hromada",
  "match_kommune",
  "match_public_sign",
  "need_by_horizon",
  "need_by_region_type",
  "need_horizon_by_region_type",
  "oblast_year",
  "offer_need_by_area",
  "own_revenue_bands",
  "own_revenue_distribution",
  "partnership_coverage",
  "partnership_pair",
  "public_project_group",
  "territory_day",
  "transfer_dependence",
  "war_change"
]);
