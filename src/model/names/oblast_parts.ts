/**
 * The columns of what a page fetches of a chosen hromada, the rows of its oblast, by mart: what cards say of one
 * hromada. What a mart says besides is for maps, lists and downloads of the whole country.
 */
export const oblastPartColumns = {
  hromada: [
    ...(["hromada_code", "name", "name_uk", "centre_uk", "former_centre", "label", "oblast_code"] as const),
    ...(["oblast_name", "type"] as const),
    ...(["region_type", "lat", "lon", "population_2022", "amalgamated_date", "is_voluntary"] as const),
    "financial_capacity_class"
  ],
  hromada_year: [
    ...(["hromada_code", "year", "budget_region_type", "own_uah_m", "own_per_capita_uah", "change_share"] as const),
    "transfers_share"
  ],
  hromada_class: ["hromada_code", "from_date", "to_date", "region_type", "part_region_type"]
} as const;

/** The columns of what places are called, where names are looked up by the code of a place alone. */
export const codeLabelColumns = ["language", "place_code", "label"] as const;
