import type {Labels} from "./sample_needs.ts";
import type {Kommune} from "./sample_places.ts";
import type {Random} from "./sample_random.ts";
import type {MadeUpAnswer} from "./workbook.ts";

/** How strong Norwegian municipalities tend to call themselves, 0…3, before size and chance; a guess, no finding. */
const strength: Readonly<Record<string, number>> = {
  development_planning: 1.5,
  land_resources: 1.6,
  urban_infrastructure: 1.4,
  housing_utilities: 1.5,
  kindergartens: 2.3,
  public_transport: 0.5,
  public_safety: 1,
  fire_prevention: 1.6,
  social_assistance: 2,
  administrative_services: 1.7,
  education: 2.3,
  primary_health: 1.9,
  culture_sport: 1.9,
  equipment: 0.4,
  children_youth: 1.8,
  study_visits: 1.4,
  winter_clothing: 0.6,
  urban_development: 1.5,
  democracy: 1.9,
  good_governance: 1.9,
  universal_design: 1.7,
  service_development: 1.7,
  crisis_preparedness: 1.5,
  refugee_reception: 2.1,
  mental_health: 1.6,
  youth_work: 2,
  civil_society: 1.8,
  anticorruption_rights: 1.7,
  energy: 1.6,
  environment: 1.8,
  tourism: 1.6,
  rural_development: 1.7,
  digitalisation: 1.8,
  research_innovation: 0.9
};
/** What they wish to learn: preparedness and crisis management before all, as the letter of KS says. */
const curious: Readonly<Record<string, number>> = {
  crisis_preparedness: 8,
  public_safety: 4,
  fire_prevention: 4,
  service_development: 5,
  administrative_services: 4,
  social_assistance: 3,
  children_youth: 2,
  democracy: 3,
  culture_sport: 2,
  good_governance: 1.5,
  primary_health: 2,
  housing_utilities: 2,
  refugee_reception: 2,
  mental_health: 2,
  youth_work: 1.5,
  civil_society: 1.5,
  digitalisation: 3,
  energy: 1.5
};
const rarely = new Set(["equipment", "winter_clothing", "public_transport"]);

/** Municipalities that answer: those with a known partner, and others from every fylke, larger ones more often. */
export function answeringKommuner(kommuner: readonly Kommune[], random: Random): Kommune[] {
  const partners = kommuner.filter(({hasPartner}) => hasPartner);
  const fylker = [...new Set(kommuner.map(({fylkeCode}) => fylkeCode))];
  const others = kommuner.filter(({hasPartner}) => !hasPartner);
  const spread = fylker.flatMap((fylke) =>
    random.take(
      others.filter(({fylkeCode}) => fylkeCode === fylke),
      2,
      ({population}) => Math.sqrt(population)
    )
  );
  const rest = random.take(
    others.filter((kommune) => !spread.includes(kommune)),
    60 - partners.length - spread.length,
    ({population}) => Math.sqrt(population)
  );
  return [...partners, ...spread, ...rest];
}

/** One made-up profile of a municipality; `resolves` says whether a name alone is enough to find it. */
export function norwegianAnswer(
  kommune: Kommune,
  areaCodes: readonly string[],
  random: Random,
  label: Labels,
  resolves: (name: string) => boolean
): MadeUpAnswer {
  const day = random.day("2026-02-02", "2026-10-30");
  const size = kommune.population > 30_000 ? 2 : kommune.population > 8_000 ? 1 : 0;
  const name = random.chance(0.3) ? `${kommune.name} kommune` : kommune.name;
  const accepts = ["safe", "near_front", "frontline"].filter((_, index) => random.chance([1, 0.45, 0.18][index]!));
  const languages = [
    "nb",
    ...["en", "uk", "pl", "de", "fr"].filter((_, index) =>
      random.chance([0.97, 0.2 + 0.15 * size, 0.25, 0.2, 0.05][index]!)
    )
  ];
  const wishes = random.take(
    Object.keys(curious),
    random.whole(1, 4),
    (area) => curious[area]! * (kommune.lat > 66 && /crisis|safety|fire/.test(area) ? 1.5 : 1)
  );
  return {
    day,
    values: {
      place_name: name,
      place_code: random.chance(0.6) || !resolves(name) ? kommune.code : null,
      parent_name: kommune.fylke,
      submitted_date: random.chance(0.1) ? day.split("-").reverse().join(".") : new Date(`${day}T00:00:00Z`),
      ...Object.fromEntries(
        areaCodes.map((area) => [`competence.${area}`, label("level", competence(area, size, random))])
      ),
      learning_wishes: wishes.map((area) => label("areas", area)),
      capacity_hours_per_month: random.whole([4, 8, 20][size]!, [16, 40, 120][size]!),
      capacity_people: random.whole([1, 2, 4][size]!, [3, 6, 14][size]!),
      languages: languages.map((code) => label("language", code)),
      accepts: accepts.map((type) => label("region_type", type)),
      horizon: label("horizon", random.one({short: 1.5, long: 4, both: 4.5})),
      has_responsible_person: label("yes_no", kommune.hasPartner || random.chance(0.6) ? "yes" : "no"),
      has_civil_society_ties: label("yes_no", random.chance(0.4 + 0.1 * size) ? "yes" : "no"),
      has_earlier_cooperation: label("yes_no", kommune.hasPartner || random.chance(0.25) ? "yes" : "no")
    }
  };
}

function competence(area: string, size: number, random: Random): string {
  const drift = (random.next() + random.next() - 1) * 1.6;
  const lift = rarely.has(area) ? size * 0.5 : (size - 0.7) * 0.45;
  return String(Math.max(0, Math.min(3, Math.round((strength[area] ?? 1) + lift + drift))));
}
