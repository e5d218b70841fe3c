import type {PlanViewWords} from "../rooms/plan_view.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const planView: PlanViewWords = {
  noPlan: "No plan meets this",
  title: ({pairs, firsts, war}) =>
    `${say.count(pairs)} ${say.plural(pairs, {one: "partnership", other: "partnerships"})} at once: ` +
    `${say.count(firsts)} of them ${say.plural(firsts, {one: "is", other: "are"})} the kommune’s first choice, ` +
    `${say.count(war)} ${say.plural(war, {one: "goes", other: "go"})} to war-affected hromadas`,
  subtitle: ({kommuner, hromadas, list}) =>
    `The set of pairs that together fit best, among ${say.count(kommuner)} kommuner and ${say.count(hromadas)} ` +
    `hromadas ` +
    `with room for a new partner. Region types by ${terms.listOf(list)}.`,
  figures: {
    pairs: "Partnerships",
    mean: "Mean of a pair",
    firsts: "Kommune’s first choice",
    war: "To war-affected",
    outside: "To small or weak",
    oblasts: "Oblasts reached",
    certainty: "Certainty"
  },
  of: (part, whole) => `${say.count(part)} of ${say.count(whole)}`,
  kommunerWithout: (count) =>
    count === 0
      ? "no kommune without"
      : `${say.count(count)} ${say.plural(count, {one: "kommune", other: "kommuner"})} without`,
  of100: "of 100 points",
  hromadas: "hromadas",
  unmatchedOblasts: (count) => `in ${say.count(count)} nobody can be matched`,
  map: (title) => `${title}. Lines from Norwegian kommuner to hromadas; every pair is in the table.`,
  mutual: (count) =>
    count === 0
      ? "No pair outside the plan would give both more than 5 points extra"
      : `${say.count(count)} ${say.plural(count, {one: "pair", other: "pairs"})} outside the plan would give both ` +
        `sides ` +
        "more than 5 points extra",
  oblasts: ({names, places}, without) => {
    if (places === 0) return "No oblast gets a new partnership";
    const first =
      names.length > 3
        ? `${say.count(names.length)} oblasts get most new partnerships (${say.count(places)} each)`
        : `${say.list(names)} ${say.plural(names.length, {one: "gets", other: "get"})} most new partnerships ` +
          `(${say.count(places)})`;
    const rest =
      without.length === 0
        ? "no oblast where somebody can be matched is left without"
        : `${without.length > 3 ? say.count(without.length) : say.list(without)} ` +
          `${say.plural(without.length, {one: "is", other: "are"})} left without`;
    return `${first}; ${rest}`;
  },
  rankClasses: {
    first: "First choice",
    second_to_fifth: "2nd–5th choice",
    sixth_to_twentieth: "6th–20th choice",
    further: "Further down"
  },
  ranks: {kommune: "Kommuner get their", hromada: "Hromadas get their"},
  everybodyContent: "Every kommune gets the best it could have had",
  content: ({content, pairs, worst}) =>
    `In ${say.count(content)} of ${say.count(pairs)} pairs the kommune gets the best it could have had; ` +
    `${worst.kommune} gives up most, ${say.number(worst.points, "points")} points`,
  dial: (dial) => `Weight ${dial} on those left out`,
  noPrice: "cannot be worked out: without this demand there is no plan",
  gain: (points) => `0 (gives ${say.number(points, "points")} more)`,
  prices: {
    none: "What regard for those left out costs",
    free: "Nothing the plan takes into account costs anything",
    only: (demand, {points, of}) => `“${demand}” costs ${say.portion(points, of)} of the total`,
    dearest: (demand, {points, of}) => `The dearest is “${demand}”: ${say.portion(points, of)} of the total`
  },
  notes: {
    fixedPlaces: (count) =>
      `The percentage is of ${say.count(count)} partnerships, as many as the plan gets without demands. So the ` +
      `demand ` +
      "cannot be met by making fewer.",
    existing: (count) =>
      `${say.count(count)} partnerships from public sources and KS’s case list stand: they take up room on both ` +
      `sides ` +
      "and are not made again.",
    counted: {
      oblast: "The demand on oblasts counts the partnerships that exist: an oblast that has enough needs no new one.",
      war: "The demand on the war-affected is about new partnerships alone: those that exist do not count."
    },
    forced: (count) =>
      `${say.count(count)} of the pairs ${say.plural(count, {one: "was", other: "were"})} put first by a person.`,
    approximate:
      "What a demand costs is approximate here: the plan, or one that it is compared with, is not proven best.",
    unusedOverrides: (count) =>
      `${say.count(count)} ${say.plural(count, {one: "override concerns", other: "overrides concern"})} places ` +
      `that are ` +
      `not in the plan, and ${say.plural(count, {one: "changes", other: "change"})} nothing.`,
    without: (names, rest) =>
      "Without a partner in this plan: " +
      `${rest > 0 ? `${names.join(", ")} and ${say.count(rest)} more` : say.list(names)}.`,
    everybody:
      "Everybody takes part: what nobody has answered counts as neutral, so many pairs are alike and the order " +
      "between " +
      "them is weak.",
    nothingScarce: "No competence is scarce, so nothing was held back.",
    held: ({kommuner, pairs, areas, rest}) => {
      const few = areas.map(
        ({name, demand, supply}) => `${say.lower(name)} (${say.count(demand)} need it, ${say.count(supply)} can)`
      );
      const more = `${say.count(rest)} more ${say.plural(rest, {one: "area", other: "areas"})}`;
      return (
        `Scarce competence is held back: ${say.count(kommuner)} ` +
        `${say.plural(kommuner, {one: "kommune is", other: "kommuner are"})} matched only with hromadas that need ` +
        `what ` +
        `they are strong in. ${say.count(pairs)} possible pairs fell away. Scarcest are ` +
        `${rest > 0 ? `${few.join(", ")} and ${more}` : say.list(few)}.`
      );
    }
  }
};
