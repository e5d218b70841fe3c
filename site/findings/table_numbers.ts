import type {KnownNumber} from "./known_numbers.ts";

const rowsPage = "the document or page that the row of the table names: tests/site/findings/prose_numbers.test.ts";
const invasion = "the full-scale invasion began on 24 February 2022";

/** Numbers in the texts of tables, `data/texts.csv`: those of a mart by the mart, the rest with their source. */
export const tableNumbers: readonly KnownNumber[] = [
  {
    value: 12,
    where: ["table claim_lists", "table document_clauses"],
    is: (read) => read("tie_claim").filter(({list}) => list === "icld").length
  },
  ...([2022, 2023] as const).map((value): KnownNumber => ({
    value,
    where: ["table documents"],
    is: (read) => Number(read("document").find((row) => row.document_date === String(value))?.document_date)
  })),
  {
    value: 18,
    where: ["table settings"],
    is(read) {
      const sides = read("match_hromada").flatMap(({area_km2: area}) => (area === null ? [] : [Math.sqrt(area)]));
      return Math.round(sides.reduce((sum, side) => sum + side, 0) / sides.length);
    }
  },
  {
    value: 30,
    where: ["table region_types", "table region_type_crosswalk"],
    is: (read) => read("near_front_sensitivity").find((row) => row.is_rule)?.distance_km
  },
  ...[2, 3, 4, 5, 6, 7, 8, 10, 11, 15, 16, 17, 20, 30, 75, 150, 250, 981, 1992, 2008, 2014, 2021, 2022, 2023, 2024].map(
    (value) => ({value, where: ["table document_clauses"], is: rowsPage})
  ),
  {value: 2027, where: ["table document_clauses"], is: rowsPage},
  ...[
    ...[4, 5, 6, 8, 12, 14, 15, 17, 20, 30, 31, 33, 90, 1000, 50000, 100000, 200000, 500000, 2000000],
    ...[2023, 2024, 2026]
  ].map((value) => ({value, where: ["table funding_instruments"], is: rowsPage})),
  ...[2021, 2028].map((value) => ({
    value,
    where: ["table funding_instruments"],
    is: "the EEA and Norway Grants 2021–2028"
  })),
  ...[109, 128, 133, 284, 285, 1500].map((value) => ({
    value,
    where: ["table international_agreements"],
    is: rowsPage
  })),
  ...[2014, 2021].map((value) => ({
    value,
    where: ["table claim_lists", "table partnership_programmes"],
    is: "the EEA grants 2014–2021"
  })),
  ...[2021, 2027].map((value) => ({
    value,
    where: ["table alliance_points"],
    is: "Ukraine’s state strategy for regional development 2021–2027"
  })),
  {value: 3668, where: ["table claim_lists"], is: "the number of the law"},
  {value: 2025, where: ["table claim_lists"], is: "the register began with Cabinet resolution 357 of 28 March 2025"},
  {value: 41, where: ["table claim_lists"], is: "rows of the register that were not entered: data/claims.json"},
  {value: 65, where: ["table claim_lists"], is: "rows of the register that were not entered: data/claims.json"},
  ...[159.73, 159, 73].map((value) => ({
    value,
    where: ["table documents"],
    is: "chapter 159.73 of the state budget"
  })),
  {value: 515, where: ["table documents"], is: "the decision of Västerås, § 515"},
  {value: 24, where: ["table region_type_crosswalk"], is: invasion},
  {value: 2022, where: ["table region_type_crosswalk", "table territory_lists"], is: "the lists of September 2022"},
  ...[2020, 2022].map((value) => ({value, where: ["table settings"], is: "the name of the source’s file"})),
  {value: 2023, where: ["table settings"], is: "the year of the rows that are a part of a year"},
  {
    value: 64,
    where: ["table settings"],
    is: "the median of own revenue 2023 over 2022 in the source’s file, 0.643 over 1,469 hromadas"
  },
  ...[5000, 9999, 10000, 19999, 20000, 49999, 50000, 99999, 100000].map((value) => ({
    value,
    where: ["table size_classes"],
    is: "limits of data/size_classes.csv"
  }))
];
