import type {AskedQuestion} from "../words/rooms/ask_page.js";
import type {ChartWish} from "../engine/answer_view.js";
import {labelMart} from "../marts/own_names.js";
import type {Locale} from "../words/locales.js";
import {placeNamesWords} from "../words/words.js";

/** For whom a question is worked out: those who look for a partner on either side, and the two associations. */
export const askers = ["kommuner", "hromadas", "ks", "auc"] as const;
export type Asker = (typeof askers)[number];

export interface WorkedQuestion {
  readonly asker: Asker;
  /** `area_$in` stands for the column in the reader's language, `$name{code, name}` for the name of a place there. */
  readonly sql: string;
  readonly chart: ChartWish | null;
}

const bar = (x: string, y: string, color: string | null = null): ChartWish => ({mark: "bar", x, y, color});

/** Worked questions to start from. Made-up answers of the samples say so in a column of their own. */
export const workedQuestions: Readonly<Record<AskedQuestion, WorkedQuestion>> = {
  small_coastal: {
    asker: "kommuner",
    sql: `SELECT $name{oblast_code, oblast_name}, count(*) AS hromada_count
FROM match_hromada
WHERE is_coastal AND region_type = 'safe'
GROUP BY oblast_code, oblast_name
ORDER BY hromada_count DESC, oblast_name`,
    chart: bar("hromada_count", "oblast_name")
  },
  safe_like_us: {
    asker: "kommuner",
    sql: `-- The kommune to compare with; write another name
WITH ours AS (SELECT population FROM match_kommune WHERE name = 'Lillehammer')
SELECT $name{h.hromada_code, h.label}, $name{h.oblast_code, h.oblast_name}, h.population
FROM match_hromada h, ours
WHERE h.region_type = 'safe' AND h.population BETWEEN 0.8 * ours.population AND 1.2 * ours.population
ORDER BY abs(h.population - ours.population), h.label
LIMIT 30`,
    chart: null
  },
  known_partners: {
    asker: "kommuner",
    sql: `SELECT $name{partner_code, partner_name}, partner_kind, $name{host_code, host_name}, host_kind,
  status_$in AS status, since
FROM partnership_pair
WHERE network = 'norwegian_ukrainian'
ORDER BY partner_name, host_name`,
    chart: null
  },
  my_names: {
    asker: "hromadas",
    sql: `-- Any name, in any alphabet and spelling
SELECT $name{n.hromada_code, n.label}, n.matched_name, n.name_kind,
  $name{h.oblast_code, h.oblast_name}, h.population_2022
FROM hromadas_called('Lemberg') n
JOIN hromada h USING (hromada_code)`,
    chart: null
  },
  kommuner_with_capacity: {
    asker: "hromadas",
    sql: `SELECT $name{kommune_code, name}, $name{fylke_code, fylke_name}, population, languages, horizon, evidence
FROM match_kommune
WHERE capacity_hours_per_month >= 40 AND accepts_near_front
ORDER BY population DESC, name`,
    chart: null
  },
  funding_open: {
    asker: "hromadas",
    sql: `SELECT funder, instrument_$in AS instrument, amount, currency, valid_to_date, read_on
FROM funding_instrument
WHERE valid_to_date IS NULL OR valid_to_date >= DATE '2026-11-28'
ORDER BY funder, instrument`,
    chart: null
  },
  offers_and_needs: {
    asker: "ks",
    sql: `SELECT area_$in AS area, side, respondent_count, base_count, share, disclosure, evidence
FROM offer_need_by_area
WHERE share IS NOT NULL
ORDER BY area_order, side`,
    chart: bar("share", "area", "side")
  },
  partners_by_fylke: {
    asker: "ks",
    sql: `SELECT $name{group_code, label_$in} AS fylke, municipality_count, with_count, without_count
FROM partnership_coverage
WHERE country = 'NO' AND group_kind = 'fylke'
ORDER BY with_count DESC, fylke`,
    chart: bar("with_count", "fylke")
  },
  lists_that_know: {
    asker: "ks",
    sql: `SELECT named_by, tie_count, list_total FROM tie_list_depth ORDER BY named_by`,
    chart: bar("named_by", "tie_count")
  },
  change_in_war: {
    asker: "auc",
    sql: `SELECT $name{o.oblast_code, o.name} AS oblast_name, w.total_change_share
FROM war_change w JOIN oblast o ON o.oblast_code = w.group_code
WHERE w.group_kind = 'oblast' AND w.basis = 'without_military_pit'
ORDER BY w.total_change_share DESC`,
    chart: bar("total_change_share", "oblast_name")
  },
  transfers: {
    asker: "auc",
    sql: `SELECT year, group_code AS region_type, p50_share
FROM transfer_dependence
WHERE group_kind = 'region_type'
ORDER BY region_type, year`,
    chart: {mark: "line", x: "year", y: "p50_share", color: "region_type"}
  },
  displaced: {
    asker: "auc",
    sql: `SELECT oblast_code, $name{oblast_code, name}, registered_count, registered_share, hromada_count
FROM displaced_by_oblast
ORDER BY registered_count DESC`,
    chart: {mark: "map", x: "oblast_code", y: "registered_share", color: null}
  }
};

/**
 * A question as a reader asks it in a language: in one that has names of its own for places, these stand in the answer,
 * and the name of the register where there is none.
 */
export function askedIn(sql: string, locale: Locale): string {
  const ownName = (code: string, name: string, alias: string): string =>
    `coalesce((SELECT label FROM ${labelMart} WHERE language = '${locale}' AND place_code = ${code}), ${name})` +
    ` AS ${alias}`;
  return sql
    .replaceAll(/\$name\{(\S+), (\S+)\}( AS (\w+))?/g, (_, code: string, name: string, as = "", alias?: string) =>
      placeNamesWords[locale].hasOwnNames ? ownName(code, name, alias ?? name.replace(/^.*\./, "")) : name + as
    )
    .replaceAll("$in", locale);
}
