import type {Labels} from "./sample_needs.ts";
import type {Random} from "./sample_random.ts";
import type {MadeUpAnswer} from "./workbook.ts";

/** How often each measure is chosen; the real answers of 2022 are lost, and these do not imitate them. */
const chosen: Readonly<Record<string, number>> = {
  equipment: 5,
  children_youth: 3,
  study_visits: 3,
  winter_clothing: 1.5,
  urban_development: 4,
  democracy: 2,
  good_governance: 3,
  universal_design: 1,
  service_development: 3
};
const responses = 14;

/** As many made-up answers as the survey of the Committee of the Regions had, three choices each. */
export function supportAnswers(random: Random, label: Labels): MadeUpAnswer[] {
  return Array.from({length: responses}, () => ({
    day: random.day("2026-05-04", "2026-06-19"),
    values: {choices: random.take(Object.keys(chosen), 3, (area) => chosen[area]!).map((area) => label("areas", area))}
  }));
}
