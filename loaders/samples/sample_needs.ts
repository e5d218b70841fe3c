import type {MadeUpAnswer} from "./workbook.ts";
import type {Hromada} from "./sample_places.ts";
import type {Random} from "./sample_random.ts";

/** Labels of answers by list and code, and of areas, in the language of the sample. */
export type Labels = (list: string, code: string) => string;

/** How wanted each area is, before region type and place; a guess that looks like life, no finding. */
const wanted: Readonly<Record<string, number>> = {
  housing_utilities: 8,
  equipment: 7,
  urban_infrastructure: 5,
  education: 5,
  primary_health: 5,
  social_assistance: 5,
  children_youth: 5,
  development_planning: 4,
  urban_development: 4,
  service_development: 3,
  study_visits: 3,
  universal_design: 3,
  public_safety: 3,
  fire_prevention: 3,
  administrative_services: 2,
  good_governance: 2,
  democracy: 2,
  public_transport: 2,
  kindergartens: 2,
  culture_sport: 2,
  winter_clothing: 2,
  land_resources: 1.5,
  mental_health: 5,
  refugee_reception: 4,
  crisis_preparedness: 4,
  youth_work: 3,
  civil_society: 1.5,
  anticorruption_rights: 1.5,
  energy: 5,
  environment: 2,
  tourism: 1.5,
  rural_development: 2,
  digitalisation: 2,
  research_innovation: 0.5
};
/** What war does to the wish: the nearer the front, the more equipment and clothing, the less planning. */
const byRegionType: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  safe: {
    social_assistance: 1.4,
    development_planning: 1.5,
    urban_development: 1.5,
    good_governance: 1.4,
    refugee_reception: 1.5,
    equipment: 0.6,
    winter_clothing: 0.3
  },
  near_front: {
    equipment: 1.9,
    winter_clothing: 1.6,
    universal_design: 1.3,
    fire_prevention: 1.5,
    public_safety: 1.4,
    crisis_preparedness: 1.5,
    primary_health: 1.2
  },
  frontline: {
    equipment: 3.5,
    winter_clothing: 3,
    fire_prevention: 2.2,
    public_safety: 2,
    children_youth: 1.5,
    primary_health: 1.5,
    crisis_preparedness: 2,
    mental_health: 1.5,
    refugee_reception: 0.4,
    civil_society: 0.5,
    anticorruption_rights: 0.5,
    tourism: 0.1,
    environment: 0.5,
    development_planning: 0.3,
    urban_development: 0.5,
    democracy: 0.4,
    culture_sport: 0.4,
    universal_design: 0.5
  }
};
const offered: Readonly<Record<string, number>> = {
  public_safety: 4,
  fire_prevention: 3,
  social_assistance: 4,
  administrative_services: 5,
  children_youth: 3,
  democracy: 2,
  culture_sport: 3,
  primary_health: 2,
  service_development: 3,
  good_governance: 2,
  housing_utilities: 2,
  education: 2,
  development_planning: 1,
  crisis_preparedness: 5,
  refugee_reception: 4,
  civil_society: 3,
  mental_health: 2,
  youth_work: 2,
  digitalisation: 4,
  energy: 2,
  rural_development: 1,
  tourism: 1
};
const shortChance = {safe: 0.3, near_front: 0.5, frontline: 0.75, occupied: 0} as const;
const horizons = {
  safe: {short: 1, long: 5, both: 4},
  near_front: {short: 3, long: 2, both: 5},
  frontline: {short: 5, long: 0.5, both: 4.5},
  occupied: {short: 1, long: 1, both: 1}
} as const;

/**
 * Hromadas that answer: none under occupation, larger ones rather than small ones, and enough of each region type to
 * show how a page treats many and few.
 */
export function answeringHromadas(hromadas: readonly Hromada[], random: Random): Hromada[] {
  const quota = {safe: 108, near_front: 44, frontline: 28};
  return Object.entries(quota).flatMap(([type, count]) =>
    random.take(
      hromadas.filter(({regionType}) => regionType === type),
      count,
      ({population, isOblastCentre}) => Math.sqrt(population) * (isOblastCentre ? 4 : 1)
    )
  );
}

/** One made-up answer of a hromada; `resolves` says whether a name alone is enough to find it. */
export function hromadaAnswer(
  hromada: Hromada,
  random: Random,
  label: Labels,
  resolves: (name: string) => boolean
): MadeUpAnswer {
  const day = random.day("2026-03-02", "2026-10-30");
  const types = {urban: "міська", settlement: "селищна", rural: "сільська"};
  const name = [
    hromada.name,
    `${hromada.name} ${types[hromada.type]} територіальна громада`,
    `${hromada.name} громада`,
    hromada.centre
  ][random.whole(0, 3)]!;
  const isFront = hromada.regionType === "frontline";
  const areas = random.take(
    Object.keys(wanted),
    random.whole(3, 5),
    (area) => wanted[area]! * (byRegionType[hromada.regionType]?.[area] ?? 1) * placeFactor(hromada, area)
  );
  const needs = areas.flatMap((area, index) => {
    const isShort =
      area === "equipment" || area === "winter_clothing" || random.chance(shortChance[hromada.regionType]);
    return [
      [`need_${index + 1}`, label("areas", area)],
      [`need_${index + 1}_when`, label("when", isShort ? "short" : "long")]
    ];
  });
  const offers = random.take(
    Object.keys(offered),
    random.whole(isFront ? 0 : 1, 4),
    (area) => offered[area]! * (isFront && /safety|fire|health|crisis/.test(area) ? 3 : 1)
  );
  const languages = ["uk", ...["en", "pl", "de", "fr"].filter((code) => random.chance(languageChance(code, hromada)))];
  return {
    day,
    values: {
      place_name: name,
      place_code: random.chance(0.6) || !resolves(name) ? hromada.code : null,
      parent_name: `${hromada.oblast} область`,
      // One in ten types the date instead of picking it.
      submitted_date: random.chance(0.1) ? day.split("-").reverse().join(".") : new Date(`${day}T00:00:00Z`),
      ...Object.fromEntries(needs),
      offers: offers.map((area) => label("areas", area)),
      languages: languages.map((code) => label("language", code)),
      has_responsible_role: label("yes_no", random.chance(hromada.type === "urban" ? 0.8 : 0.6) ? "yes" : "no"),
      wants_partner: label("yes_no", random.chance(0.92) ? "yes" : "no"),
      horizon: label("horizon", random.one(horizons[hromada.regionType]))
    }
  };
}

function placeFactor({type, isCoastal, isMountain, isOblastCentre}: Hromada, area: string): number {
  const rural: Readonly<Record<string, number>> = {
    urban_infrastructure: 1.4,
    public_transport: 0.3,
    education: 1.4,
    land_resources: 2,
    rural_development: 3
  };
  const urban: Readonly<Record<string, number>> = {public_transport: 2, housing_utilities: 1.2, universal_design: 1.4};
  const factor = (type === "urban" ? urban : rural)[area] ?? 1;
  const isTourism = area === "tourism" || area === "development_planning" || area === "culture_sport";
  return (
    factor *
    (isTourism && (isCoastal || isMountain) ? 1.5 : 1) *
    (isOblastCentre && (area === "democracy" || area === "urban_development") ? 1.8 : 1)
  );
}

function languageChance(code: string, {population, kmToEu}: Hromada): number {
  if (code === "en") return population > 20_000 ? 0.9 : 0.6;
  if (code === "pl") return kmToEu < 150 ? 0.6 : 0.2;
  return code === "de" ? 0.15 : 0.03;
}
