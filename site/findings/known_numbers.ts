import {longestAddress} from "../../src/ask/ask_address.ts";
import {askLimits} from "../../src/engine/ask_engine.ts";
import {leastCertainBase, leastCount, leastShareBase} from "../../src/model/disclosure.ts";
import {
  criterionKeys,
  democracyAreas,
  fullHours,
  fullPeople,
  lastPriority,
  neutralValue,
  smallPopulation,
  strongestLevel,
  fullValue
} from "../../src/model/match/criteria.ts";
import {sturdinessDraws, sturdinessTop} from "../../src/model/match/sturdiness.ts";
import {largestWeight, presetKeys} from "../../src/model/match/weights.ts";
import {regionTypes} from "../../src/model/region_type.ts";
import {mostCompared} from "../../src/pairing/match_address.ts";
import type {MartName, MartReader} from "../../src/marts/mart_rows.ts";
import type {Row} from "../../src/model/findings/finding.ts";

/** A number that somebody wrote into prose, and where it is from. */
export interface KnownNumber {
  readonly value: number;
  /** Rooms of words, and pages such as `page index`. */
  readonly where: readonly string[];
  /** The number as data or model have it today; or its source in words, where it is a fact that no table holds. */
  readonly is: string | number | ((read: MartReader) => number | undefined);
}

/** How many different values a mart has. */
const distinct =
  (mart: MartName, key: string) =>
  (read: MartReader): number =>
    new Set((read(mart) as readonly Row[]).map((row) => row[key])).size;

/** Points of the Alliance. */
const pointsOf =
  (kind: "principle" | "call") =>
  (read: MartReader): number =>
    read("alliance_lens").filter(({point_kind}) => point_kind === kind).length;

/** A part of the day that a table holds for, such as the year. */
const asOf =
  (table: string, part: 0 | 1 | 2) =>
  (read: MartReader): number =>
    Number(
      read("table_provenance")
        .find(({table_name}) => table_name === table)
        ?.as_of.split("-")[part]
    );

/** Rooms where money and people are told per inhabitant, or inhabitants are told. */
const peopled = [
  ...["coverage_foreign", "coverage_without", "needs_public", "needs_stress", "paper_facts", "places"],
  ...["rules", "statistics", "trends_money", "page notebook"]
];
const points = "points and values go from 0 to 100 by decision 4";
const lawOrRecord = "as the source writes it; the record of the table or the list of documents names it";
const exampleDay = "an example of how to write a day";
const invasion = "the full-scale invasion began on 24 February 2022; the budgets of 2022 are its first";

export const knownNumbers: readonly KnownNumber[] = [
  // From the data.
  {value: 1469, where: ["page index"], is: distinct("hromada", "hromada_code")},
  {value: 24, where: ["plan"], is: distinct("oblast", "oblast_code")},
  {
    value: 2022,
    where: [
      ...peopled,
      ...["coverage_partners", "criteria_unknown", "explain", "match", "match_details", "match_row", "picked"],
      "trends_map"
    ],
    is: asOf("hromadas", 0)
  },
  {value: 1, where: peopled, is: asOf("hromadas", 2)},
  {
    value: 10,
    where: [
      ...["coverage_cases", "coverage_findings", "match_details", "paper_agenda", "paper_caveats", "tables"],
      "page coverage"
    ],
    is: distinct("partnership_health", "lesson_code")
  },
  {
    value: 2023,
    where: ["match_details", "paper_agenda", "page coverage"],
    is: asOf("partnership_lessons", 0)
  },
  {value: 8, where: ["coverage_findings", "page coverage"], is: pointsOf("principle")},
  {value: 6, where: ["coverage_findings", "page coverage"], is: pointsOf("call")},
  {
    value: 5,
    where: ["card_source", "context", "tables"],
    is: distinct("rebuilding_needs", "assessment")
  },
  {
    value: 15,
    where: ["coverage_funding"],
    is: (read) =>
      read("funding_instrument").find((row) => row.instrument_code === "polaris_partnership_grants")
        ?.reported_grant_count ?? undefined
  },
  {
    value: 4,
    where: ["coverage_funding"],
    is: (read) => read("funding_instrument").find((row) => row.instrument_code === "icld_project")?.named_grant_count
  },
  {
    value: 30,
    where: ["trends_map"],
    is: (read) => read("near_front_sensitivity").find((row) => row.is_rule)?.distance_km
  },
  {value: 5, where: ["page sources"], is: distinct("document", "document")},
  // From the model.
  {value: 10, where: ["page methods", "page plan"], is: criterionKeys.length},
  {value: 3, where: ["criteria_rules"], is: democracyAreas.length},
  {value: 5, where: ["criteria_rules", "needs_areas", "needs_sides"], is: lastPriority},
  {value: 3, where: ["needs_sides", "paper_areas"], is: strongestLevel},
  {value: 2, where: ["needs_sides"], is: strongestLevel - 1},
  {value: 3, where: ["page methods"], is: fullPeople},
  {value: 20, where: ["page methods"], is: fullHours},
  {value: 0.5, where: ["criteria_rules", "rules", "page methods"], is: neutralValue / fullValue},
  {value: 5000, where: ["plan_result", "page methods"], is: smallPopulation},
  {value: 1000, where: ["paper_reasons"], is: sturdinessDraws},
  {value: 5, where: ["match", "match_details", "methods", "paper_reasons"], is: sturdinessTop},
  {value: 3, where: ["match"], is: mostCompared},
  {
    value: 100,
    where: ["match", "methods", "rules", "page methods"],
    is: largestWeight
  },
  {value: 4, where: ["needs", "trends_map"], is: regionTypes.length},
  {value: 5, where: ["needs", "needs_rules", "rules"], is: leastCount},
  {value: 10, where: ["needs", "needs_areas", "needs_rules"], is: leastShareBase},
  {value: 20, where: ["needs"], is: leastCertainBase},
  // Facts that no table holds.
  {value: 0, where: ["coverage_funding", "needs_public"], is: "none of a number of things"},
  {
    value: 0,
    where: [
      ...[
        "criteria_rules",
        "match",
        "match_address",
        "paper_areas",
        "plan",
        "plan_view",
        "rules",
        "shortlist_file",
        "page methods"
      ],
      "page plan"
    ],
    is: points
  },
  {value: 1, where: ["criteria_rules", "plan", "rules", "shortlist_file", "page plan"], is: points},
  {
    value: 100,
    where: ["county_paper", "internal", "paper_summary", "places", "plan", "plan_view", "why", "page plan"],
    is: points
  },
  {value: 8, where: ["tables"], is: "the name of the encoding, UTF-8"},
  {value: 1, where: ["answers"], is: "a single row, said as one"},
  {value: 5, where: ["answers"], is: "the code of an oblast, UA-05, as an example"},
  {value: 3, where: ["answers"], is: "the code of a fylke, 03, as an example"},
  {value: 1, where: ["cards"], is: "what a share is a share of"},
  {value: 0.7, where: ["criteria_rules"], is: "1 less the base-ten logarithm of two, to two decimals"},
  {value: 10, where: ["criteria_rules"], is: "the base of the logarithm, by which ten times the size gives nothing"},
  {value: 3, where: ["criteria_rules", "paper_areas"], is: "levels of competence go to 3 in the forms of KS"},
  {value: 1, where: ["paper_areas"], is: "the first of the needs that a hromada puts in order"},
  {value: 30, where: ["criteria_rules", "places"], is: "the rule of the coast, in loaders/sql/core/hromada.sql"},
  {value: 30, where: ["coverage_cases"], is: "what is due soon, as the card counts it"},
  {value: 50, where: ["rules"], is: "whom the public edition tells nothing of: docs/threats.md"},
  {value: 180, where: ["rules"], is: "when a list is old: docs/threats.md"},
  {value: 95, where: ["coverage_foreign", "methods", "needs", "page methods"], is: "what an interval covers"},
  {value: 1987, where: ["page methods"], is: "Chao (1987), the year of the paper"},
  {value: 7, where: ["statistics"], is: "type 7 of Hyndman and Fan (1996)"},
  {value: 13, where: ["page methods"], is: "the Norwegian Local Government Act, section 13-1"},
  {value: 1, where: ["page methods"], is: "the Norwegian Local Government Act, section 13-1, and values from 0 to 1"},
  {value: 4, where: ["page methods"], is: "the steps that the page counts itself"},
  {value: 5, where: ["rules"], is: presetKeys.length},
  {value: 3, where: ["rules"], is: "how far apart the counts lie that a figure held back may have: decision 14"},
  {value: 3, where: ["page methods", "page sources"], is: "what the page lists itself"},
  {value: 2025, where: ["page methods"], is: "the years of the lists of ties on the page of partnerships"},
  {value: 2026, where: ["page methods"], is: "the years of the lists of ties on the page of partnerships"},
  {value: 20, where: ["match"], is: "an example of two weights"},
  {value: 10, where: ["match"], is: "an example of two weights"},
  {value: 4, where: ["match_address"], is: "a kommunenummer has four digits"},
  {value: 17, where: ["match_address"], is: "a KATOTTG code has seventeen digits"},
  {value: 2026, where: ["shortlist_file"], is: exampleDay},
  {value: 3, where: ["shortlist_file"], is: exampleDay},
  {value: 14, where: ["shortlist_file"], is: exampleDay},
  {value: 3, where: ["coverage_partners"], is: "what a partnership of three parties is"},
  {value: 3, where: ["coverage_foreign"], is: "no three lists together, as the models suppose"},
  {value: 3, where: ["needs_areas", "needs_rules", "page needs"], is: "the Committee of the Regions asked for three"},
  {value: 9, where: ["needs_areas"], is: "the measures that the Committee of the Regions asked about"},
  {value: 3, where: ["places"], is: "sectors are shown where three or more are told of a group"},
  {value: 3, where: ["why"], is: "the weights that are turned at most, as the model tries them"},
  {value: 3, where: ["paper_funding"], is: "a cooperation of three countries"},
  {value: 10, where: ["context"], is: "the years that a rapid assessment looks ahead: RDNA of the World Bank"},
  {value: 1, where: ["card_source", "context"], is: "RDNA 1, the first assessment"},
  {value: 10, where: ["methods"], is: "the first ten of a list, as the table of real ties counts"},
  {value: 10, where: ["needs_public"], is: "oblasts of fewer are left out: loaders/sql/mart/displacement_group.sql"},
  {value: 1000, where: ["needs_public"], is: "per how many inhabitants"},
  {value: 10000, where: ["needs_public"], is: "per how many inhabitants"},
  {value: 10, where: ["page methods"], is: "the first ten of a list, as the table of real ties counts"},
  {value: 10, where: ["trends", "trends_money"], is: "a percentile"},
  {value: 25, where: ["trends"], is: "a percentile"},
  {value: 75, where: ["trends"], is: "a percentile"},
  {value: 90, where: ["trends", "trends_money"], is: "a percentile"},
  {value: 11, where: ["trends_map"], is: "budget measures of the class, by the mirror of U-LEAD and the ministry"},
  {value: 70, where: ["trends_map"], is: "the day of the data is that of the first election less seventy days"},
  {value: 376, where: ["places", "trends_map"], is: "order 376 of 28 February 2025, the list of territories"},
  {value: 6, where: ["places"], is: "Statistics Norway’s classes of centrality"},
  {value: 1, where: ["places"], is: "the most central of Statistics Norway’s classes"},
  {value: 3166, where: ["places"], is: "the standard ISO 3166-2"},
  {value: 2, where: ["places"], is: "the standard ISO 3166-2"},
  {value: 29, where: ["places"], is: "the day of the DREAM register’s copy, as its record says"},
  {value: 2026, where: ["places"], is: "the day of the DREAM register’s copy, as its record says"},
  {value: 2020, where: ["places"], is: "the years of KSE Loc Data Hub, as its record says"},
  {value: 2, where: ["plan_view"], is: "a group of choices"},
  {value: 5, where: ["plan_view"], is: "a group of choices; and the gain above which a pair outside would change"},
  {value: 6, where: ["plan_view"], is: "a group of choices"},
  {value: 20, where: ["plan_view"], is: "a group of choices"},
  {value: 5, where: ["paper_assessment"], is: "a goal of the United Nations"},
  {value: 11, where: ["paper_assessment"], is: "a goal of the United Nations"},
  {value: 16, where: ["paper_assessment"], is: "a goal of the United Nations"},
  {value: 17, where: ["paper_assessment"], is: "a goal of the United Nations"},
  ...[5000, 9999, 10000, 19999, 20000, 49999, 50000, 99999, 100000].map((value) => ({
    value,
    where: ["notebook"],
    is: "limits of data/size_classes.csv"
  })),
  ...[5000, 10000, 20000, 50000, 100000].map((value) => ({
    value,
    where: ["rules"],
    is: "limits of data/size_classes.csv"
  })),
  {value: 1, where: ["notebook"], is: "the first of ten or five parts"},
  {value: 5, where: ["notebook", "page notebook"], is: "five equal groups, as the query makes them"},
  {value: 10, where: ["notebook", "page notebook"], is: "ten equal parts, as the query makes them"},
  {value: 6, where: ["page notebook", "page ask", "frame"], is: "the questions that the notebook asks"},
  {value: 1, where: ["ask"], is: "the word for one row, or one query that was read"},
  {value: 5, where: ["ask"], is: "the size of the query engine on its way, in MB"},
  {value: 8, where: ["ask"], is: "in the name of UTF-8"},
  {value: askLimits.seconds, where: ["ask"], is: askLimits.seconds},
  {value: longestAddress, where: ["ask"], is: longestAddress},
  {value: 20, where: ["ask"], is: "the limit of a reader’s own file in MB, as its reader has it"},
  {value: 40, where: ["ask_page"], is: "the condition of the worked question itself"},
  {value: 5, where: ["page ask"], is: leastCount},
  ...[159.73, 159, 73].map((value) => ({
    value,
    where: ["coverage_funding", "paper_funding", "paper_sources", "page needs"],
    is: "chapter 159.73 of the state budget"
  })),
  {value: 515, where: ["paper_sources"], is: "the decision of Västerås, § 515"},
  {value: 6, where: ["coverage_funding"], is: "grants that ICLD’s news of February 2024 tells of"},
  {value: 2024, where: ["coverage_funding"], is: "ICLD’s news of February 2024"},
  {value: 11, where: ["coverage_partners"], is: "tags of ICLD’s news item"},
  {value: 12, where: ["coverage_partners"], is: "partners in the text of ICLD’s news item"},
  {value: 20, where: ["paper_funding"], is: "KS’s board, 20 May 2022"},
  {value: 2022, where: ["paper_funding"], is: "KS’s board, 20 May 2022"},
  {value: 2023, where: ["paper_assessment"], is: "the decision of Västerås of 2023"},
  {value: 2023, where: ["page trends", "trends_money"], is: "KS’s slides of 2023; budgets to October 2023"},
  {value: 2018, where: ["trends_money"], is: lawOrRecord},
  {value: 9, where: ["trends_money"], is: "months of 2023 in which the tax stayed with hromadas"},
  {value: 1, where: ["trends_money"], is: "1 October 2023, when the tax went to the state"},
  {value: 2014, where: ["trends_money", "page index"], is: "the reform of 2014–2020"},
  {value: 2020, where: ["trends_money", "page notebook"], is: "the reform of 2014–2020, the last by decree"},
  {value: 2019, where: ["page notebook"], is: "the last full year of voluntary amalgamation"},
  {value: 2021, where: ["page notebook"], is: "the last budget year before the full-scale invasion"},
  {value: 2022, where: ["page index", "page trends", "page notebook", "coverage_news"], is: invasion},
  {value: 2014, where: ["context", "place_names"], is: "the occupation of Crimea and the war in Donbas"},
  {value: 2014, where: ["coverage_partners"], is: "the EEA grants 2014–2021"},
  {value: 2021, where: ["coverage_partners"], is: "the EEA grants 2014–2021"},
  {value: 2021, where: ["context"], is: lawOrRecord},
  {value: 2022, where: ["context"], is: lawOrRecord},
  {value: 2023, where: ["context"], is: lawOrRecord},
  {value: 2026, where: ["context"], is: "the year of the last assessment’s plan"},
  {
    value: 2024,
    where: [
      ...[
        "coverage_partners",
        "coverage_without",
        "explain",
        "match",
        "match_details",
        "match_row",
        "paper_facts",
        "places"
      ],
      "rules"
    ],
    is: "Statistics Norway’s populations of 1 January 2024, and the count of June 2024"
  },
  {value: 2024, where: ["needs_public", "places", "statistics"], is: "the state budget for 2024"}
];
