import type {MartName, MartReader, MartRows} from "../marts/mart_rows.js";
import {inOrder} from "../model/match/facts.js";
import {
  civicSigns,
  type Hromada,
  type HromadaAnswers,
  type Kommune,
  type KommuneAnswers,
  type Link,
  type Places,
  type PublicSigns
} from "../model/match/places.js";
import {regionType} from "../model/region_type.js";

/** The marts that the matching reads. */
export const matchMarts = [
  "match_kommune",
  "match_hromada",
  "match_answer",
  "match_link",
  "match_public_sign"
] as const satisfies readonly MartName[];

type AnswerRow = MartRows["match_answer"];
type SignRow = MartRows["match_public_sign"];

/**
 * All that the model knows, from the marts of this edition; both lists in the order of their codes.
 * @throws RangeError `unknown region type: …` where a mart holds one the model does not know
 */
export function placesOfMarts(read: MartReader): Places {
  const answers = new Map<string, AnswerRow[]>();
  for (const row of read("match_answer")) {
    const rows = answers.get(row.place_code);
    if (rows) rows.push(row);
    else answers.set(row.place_code, [row]);
  }
  const signs = new Map<string, SignRow[]>();
  for (const row of read("match_public_sign")) {
    const rows = signs.get(row.hromada_code);
    if (rows) rows.push(row);
    else signs.set(row.hromada_code, [row]);
  }
  return inOrder({
    kommuner: read("match_kommune").map((row) => kommune(row, answers.get(row.kommune_code) ?? [])),
    hromadas: read("match_hromada").map((row) => ({
      ...hromada(row, answers.get(row.hromada_code) ?? []),
      publicSigns: publicSigns(signs.get(row.hromada_code) ?? [])
    })),
    links: read("match_link").map(link)
  });
}

/**
 * The same for another country: its municipalities that have a tie, with nothing but what is public of them, in the
 * place of the Norwegian ones.
 * @param country ISO 3166-1 alpha-2
 */
export function placesAbroad(read: MartReader, country: string, {hromadas}: Places): Places {
  const ties = read("foreign_tie").filter((row) => row.country === country);
  const municipalities = new Map(ties.map((row) => [row.municipality_code, row]));
  return inOrder({
    kommuner: [...municipalities.values()].map((row) => ({
      code: row.municipality_code,
      fylkeCode: country,
      population: row.population,
      areaKm2: row.land_km2,
      isRegionalCentre: row.is_county_seat,
      isCoastal: row.is_coastal,
      isWithheld: false,
      answers: null
    })),
    hromadas,
    links: ties.map((row) => ({
      norwegianCode: row.municipality_code,
      ukrainianCode: row.hromada_code,
      kind: "partnership",
      status: row.status,
      isActive: row.is_active,
      fundingEndsDate: null,
      source: "foreign_tie",
      evidence: "reported"
    }))
  });
}

function kommune(row: MartRows["match_kommune"], rows: readonly AnswerRow[]): Kommune {
  return {
    code: row.kommune_code,
    fylkeCode: row.fylke_code,
    population: row.population,
    areaKm2: row.area_km2,
    isRegionalCentre: row.is_regional_centre,
    isCoastal: row.is_coastal,
    hasCampus: row.has_university_campus,
    isWithheld: row.is_withheld,
    answers: row.evidence === null ? null : kommuneAnswers(row, rows, row.evidence)
  };
}

function kommuneAnswers(
  row: MartRows["match_kommune"],
  rows: readonly AnswerRow[],
  evidence: KommuneAnswers["evidence"]
): KommuneAnswers {
  return {
    competence: new Map(
      rows.filter(({kind}) => kind === "competence").map(({area_code, value}) => [area_code, value ?? 0])
    ),
    wishes: areas(rows, "wish"),
    hoursPerMonth: row.capacity_hours_per_month ?? 0,
    people: row.capacity_people ?? 0,
    languages: codes(row.languages),
    accepts: {
      safe: row.accepts_safe ?? false,
      near_front: row.accepts_near_front ?? false,
      frontline: row.accepts_frontline ?? false
    },
    horizon: row.horizon ?? "both",
    hasResponsible: row.has_responsible_person ?? false,
    hasCivilSocietyTies: row.has_civil_society_ties ?? false,
    hasEarlierCooperation: row.has_earlier_cooperation ?? false,
    date: row.submitted_date,
    evidence
  };
}

function hromada(row: MartRows["match_hromada"], rows: readonly AnswerRow[]): Hromada {
  return {
    code: row.hromada_code,
    oblastCode: row.oblast_code,
    population: row.population,
    areaKm2: row.area_km2,
    isRegionalCentre: row.is_regional_centre,
    isCoastal: row.is_coastal,
    regionType: regionType(row.region_type),
    regionTypeAtAnswer: row.region_type_at_answer === null ? null : regionType(row.region_type_at_answer),
    capacityOrder: row.capacity_order,
    isWithheld: row.is_withheld,
    answers: row.evidence === null ? null : hromadaAnswers(row, rows, row.evidence)
  };
}

function hromadaAnswers(
  row: MartRows["match_hromada"],
  rows: readonly AnswerRow[],
  evidence: HromadaAnswers["evidence"]
): HromadaAnswers {
  return {
    needs: rows
      .filter(({kind}) => kind === "need")
      .map(({area_code, value, horizon}) => ({area: area_code, priority: value ?? 5, horizon: horizon ?? "short"}))
      .sort((a, b) => a.priority - b.priority),
    offers: areas(rows, "offer"),
    languages: codes(row.languages),
    hasResponsible: row.has_responsible_role ?? false,
    wantsPartner: row.wants_partner ?? false,
    horizon: row.horizon ?? "both",
    date: row.submitted_date,
    evidence
  };
}

/** The most projects first, so that evidence stands in that order everywhere. */
function publicSigns(rows: readonly SignRow[]): PublicSigns {
  return {
    projects: rows
      .flatMap(({project_count, area_code}) =>
        project_count === null ? [] : [{area: area_code, count: project_count}]
      )
      .toSorted((a, b) => b.count - a.count || (a.area < b.area ? -1 : 1)),
    civic: civicSigns.filter((sign) => rows.some((row) => row.sign === sign))
  };
}

function link(row: MartRows["match_link"]): Link {
  return {
    norwegianCode: row.norwegian_code,
    ukrainianCode: row.ukrainian_code,
    kind: row.kind,
    status: row.status,
    isActive: row.is_active,
    fundingEndsDate: row.funding_ends_date,
    knownLessons: row.known_lessons.split(" ").filter((code) => code !== ""),
    source: row.source,
    evidence: row.evidence
  };
}

function areas(rows: readonly AnswerRow[], kind: AnswerRow["kind"]): string[] {
  return rows
    .filter((row) => row.kind === kind)
    .map(({area_code}) => area_code)
    .sort();
}

function codes(text: string | null): string[] {
  return text ? text.split(" ").filter((code) => code !== "") : [];
}
