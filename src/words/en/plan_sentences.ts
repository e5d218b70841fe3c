import type {AskedOf, NamedDemand, PlanSentencesWords} from "../rooms/plan_sentences.js";
import {choices} from "./choices.js";
import {plan} from "./plan.js";
import {say} from "./speech.js";

function demandText({demand, oblast}: NamedDemand): string {
  if (demand.kind === "war_affected") {
    const amount = demand.least ?? demand.most;
    const said = !amount
      ? ""
      : "percent" in amount
        ? say.axis(amount.percent / 100, "share")
        : `${say.count(amount.count)} partnerships`;
    return `${demand.least ? "At least" : "At most"} ${said} to war-affected hromadas`;
  }
  const where = oblast === null ? "in each oblast" : `in ${oblast}`;
  return demand.least !== undefined ? `At least ${demand.least} ${where}` : `At most ${demand.most ?? 0} ${where}`;
}

const asked = (one: AskedOf): string => `“${one === "places" ? "Number of new partnerships" : demandText(one)}”`;
const missing = (short: number): string =>
  `${say.count(short)} ${say.plural(short, {one: "is", other: "are"})} missing.`;

export const planSentences: PlanSentencesWords = {
  demand: demandText,
  noCapacity: (side) =>
    `No ${side} has room for a new partner. Set ` +
    `“${side === "kommune" ? plan.form.perKommune : plan.form.perHromada}” higher.`,
  noPairs: "No pair is possible with all filters on. Turn a filter off, or let every kommune and hromada take part.",
  tooManyPlaces: ({wanted, possible}) =>
    `The plan should have ${say.count(wanted)} new partnerships, but only ${say.count(possible)} are possible: ` +
    `${say.count(wanted - possible)} too many. Ask for fewer, or let more of them have more than one partner.`,
  forcedOverCapacity: (place, {wanted, possible}) =>
    `${place} is put first in ${say.count(wanted)} pairs but has room for ${say.count(possible)} only. Take an ` +
    `override ` +
    "away, or let it have more partners.",
  forcedOverPlaces: ({wanted, possible}) =>
    `${say.count(wanted)} pairs are put first, but the plan should have ${say.count(possible)} only. Ask for more, ` +
    `or ` +
    "take overrides away.",
  overMost: (one, oblasts) => {
    const where = say.list(oblasts.map(({name, count}) => `${name} (${count})`));
    return (
      `${asked(one)} is already passed by partnerships that exist or are put ` +
      `first${where ? `: ${where}` : ""}. Raise the limit.`
    );
  },
  impossible: (one, {wanted, possible, candidates, short}) => {
    const limit =
      possible < candidates
        ? `${say.count(candidates)} such hromadas can be matched; the rest of the limit is how many kommuner ` +
          `accept them.`
        : `Only ${say.count(candidates)} such hromadas can be matched.`;
    return (
      `${asked(one)} cannot be met: it takes ${say.count(wanted)} partnerships, and at most ${say.count(possible)} ` +
      `are ` +
      `possible. ${missing(short)} ${limit}`
    );
  },
  impossibleIn: (one, short, {empty, few}) => {
    const reasons = [
      ...(empty.length > 0 ? [`No hromada can be matched in ${say.list(empty)}.`] : []),
      ...(few.length > 0
        ? [
            `Too few are possible in ` +
              `${say.list(few.map(({name, possible}) => `${name} (at most ${say.count(possible)})`))}.`
          ]
        : [])
    ];
    return `${asked(one)} cannot be met: ${missing(short)} ${reasons.join(" ")}`;
  },
  together: (parts) => {
    const said = parts.map(({asked: one, short, oblasts}) => {
      const where = oblasts.length > 0 ? ` (${say.list(oblasts)})` : "";
      return `${asked(one)} is short by ${say.count(short)}${where}`;
    });
    return (
      `Each demand can be met alone, but not all at once. The nearest that can be had: ${say.list(said)}. Lower ` +
      `one of ` +
      "them, or let kommuner have more partners."
    );
  },
  mends: {
    partners: (count) => `Allow ${count} partners on each side`,
    everybody: "Let everybody take part",
    places: (count) => `Ask for ${say.count(count)}`,
    war: (count) => `Demand ${say.count(count)} to war-affected`,
    possible: "Demand it only where somebody can be matched",
    withoutDemands: "Work it out without demands"
  },
  proof: (gap) => {
    if (gap === null)
      return {
        short: "Proven best",
        note: "own method",
        long:
          "No other plan under the same terms adds up to more. The proof is a price on every place: a check of its " +
          "own " +
          "added the prices up and came to exactly the total of the plan."
      };
    const distance = `${say.number(gap.points, "points")} points (${say.portion(gap.points, gap.of)})`;
    return {
      short: "Not proven best",
      note: `at most ${distance} from the best possible`,
      long:
        `The plan is at most ${distance} from the best possible. Whether it is the best has not been proven. The ` +
        "distance is proven by a price on every place, which a check of its own added up."
    };
  },
  terms: ({places, perKommune, perHromada, demands, dial, holdBack, pool, preset, hasOwnWeights, filters}) => {
    const parts = [
      places === null ? "as many partnerships as possible" : `${say.count(places)} new partnerships`,
      `at most ${perKommune} ${say.plural(perKommune, {one: "partner", other: "partners"})} per kommune and ` +
        `${perHromada} per hromada`,
      ...demands.map((one) => say.lower(demandText(one))),
      `weight ${dial} on those left out`,
      ...(holdBack ? ["scarce competence held back"] : []),
      pool === "all" ? "everybody takes part" : "those who have answered take part",
      `weighting: ${say.lower(choices.presets[preset].name)}${hasOwnWeights ? " with own weights" : ""}`,
      filters.length === 0
        ? "no filters"
        : `filters: ${filters.map((key) => say.lower(choices.filters[key].name)).join(", ")}`
    ];
    return `Terms: ${parts.join("; ")}.`;
  }
};
