import type {CriteriaRulesWords} from "../rooms/criteria_rules.js";
import {criteria} from "./criteria.js";
import {say} from "./speech.js";

// Numbers that are spelled out: the compiler asks for another word where the code counts by another number.
const ordinals = {5: "the fifth"};

const counts = {5: "Five"};

const parts = {3: "third", 4: "quarter", 5: "fifth"};

const halves = {5: "tenth"};

const people = {3: "Three"};

const publicParts = {2: "half"};

const publicQuarters = {2: "quarter"};

const democracyAreas = {3: "three"};

const tops = {5: "five"};

const settlements = (limits: readonly number[]): string =>
  [null, ...limits].map((low, i) => criteria.settlement(low, limits[i] ?? null)).join(", ");

export const criteriaRules: CriteriaRulesWords = {
  questions: {
    acute_needs: "How much of what the hromada needs now can the kommune help with?",
    lasting_needs: "How much of what the hromada needs to rebuild can the kommune help with?",
    democracy:
      "Can the two work together on democracy, governance and human rights, with something to give on both sides?",
    learning: "How much of what the kommune wishes to learn can the hromada share?",
    size: "Are the two of about the same size, so that tasks and organisation are alike?",
    profile: "Are the places alike?",
    region_type: "Is the hromada in a region type that the kommune has said yes to?",
    ties: "Are there ties to build on already?",
    readiness: "Is what experience says is needed in place on both sides?",
    left_out: "Does the partnership go to somebody who is otherwise easily left out?"
  },
  rules: {
    acute_needs: ({lastPriority, strongestLevel, fullPeople, fullHours}) =>
      `Each short-term need weighs by how urgent the hromada says it is: the most urgent ${lastPriority}, ` +
      `${ordinals[lastPriority]} 1. A need is covered by the competence of the kommune in the area (level 0 ` +
      `to ${strongestLevel}, divided by ${strongestLevel}) times its capacity, which is the smaller of ` +
      `people divided by ${fullPeople} and hours a month divided by ${fullHours}, at most 1. The value is ` +
      "the weighted mean of that cover. Where the hromada has long-term needs alone, the value is 0: there " +
      "is nothing acute to cover.",
    lasting_needs: ({publicPartCount}) =>
      "Worked out like the acute needs, for the needs that the hromada has called long-term. Where it has " +
      "short-term needs alone, the value is 0. Where it has not answered but has registered projects in DREAM, these " +
      `are covered in the same way, each project alike: that is a ${publicParts[publicPartCount]} of the value, and ` +
      "the rest counts as unknown (0.5). So it can never weigh as much as an answer.",
    democracy: ({strongestLevel, publicPartCount, democracyAreaCount}) =>
      `Half of the value is the competence of the kommune (level divided by ${strongestLevel}), as a mean ` +
      `over those of ${democracyAreas[democracyAreaCount]} areas that the hromada names as needs (politics and ` +
      "democracy; good governance; anti-corruption and human rights). The other half is how many of the three " +
      "areas the kommune wishes to learn about and the hromada offers, divided by how many of them it wishes. Where " +
      "there is no such need or wish, that half is 0. Where the hromada has not answered, open lists count: " +
      "petitions " +
      "online, a participatory budget and youth councils lift the value from unknown (0.5), each alike, by a " +
      `${publicQuarters[publicPartCount]} at most. That something stands on no list does not count against. ` +
      "These signs are also what is public of another criterion of Västerås, that values roughly agree; they tell of " +
      "participation, and of no more.",
    learning: () =>
      "The number of areas that the kommune wishes to learn about and in which the hromada offers " +
      "experience, divided by the number of areas that it wishes.",
    size: () =>
      "1 less the difference between the base-ten logarithms of the populations, never below 0. The same " +
      "size gives 1, twice the size 0.70, ten times the size 0.",
    profile: ({densityLimits, profilePartCount}) =>
      `A ${parts[profilePartCount]} for each trait in which the two agree: settlement by inhabitants ` +
      `per km² (${settlements(densityLimits)}), whether the place is a regional centre (seat of its county ` +
      "or oblast), and whether it lies on the coast (the kommune has a coastline, the hromada is within 30 km of the " +
      "sea). A trait that is not known of both counts as half.",
    region_type: () =>
      "1 where the kommune has said yes to the region type by the newest list, otherwise 0. Occupied " +
      "hromadas are always 0; nobody is asked about them.",
    ties: ({tiePartCount}) =>
      `A ${parts[tiePartCount]} for each: a known link between these very two; a known link between the ` +
      "county and the oblast, or between one of the two and the other’s county or oblast; the kommune says " +
      "that local organisations have ties to Ukraine; the kommune says that it has cooperated before, with " +
      "Ukraine or in EEA programmes. The last two are not about this very hromada. A proposal that has not " +
      "led to a meeting does not count.",
    readiness: ({readinessPartCount}) =>
      `${counts[readinessPartCount]} parts of a ${parts[readinessPartCount]} each: a responsible person on ` +
      `both sides (a ${halves[readinessPartCount]} each); areas named on both sides (a ` +
      `${halves[readinessPartCount]} each); the horizons fit; they have a working language in common; ` +
      "funding is known.",
    left_out: ({leftOutPartCount, smallPopulation, largePopulation}) =>
      `${counts[leftOutPartCount]} parts of a ${parts[leftOutPartCount]} each: the hromada has no Norwegian ` +
      "partner; the kommune has no Ukrainian partner; the financial capacity of the hromada is low (critical " +
      "gives the whole part, high none); the hromada is small; the kommune is small. Small is " +
      `${say.count(smallPopulation)} inhabitants or fewer, not small is ${say.count(largePopulation)} or ` +
      "more, and between them the part falls evenly with the logarithm."
  },
  capacityReason: ({fullPeople, fullHours}) =>
    `${people[fullPeople]} people is what Västerås set aside: one politician and two officials, the same ` +
    `throughout. ${fullHours} hours a month is a little over half a working day a week for one of them. More than ` +
    "this gives no more points.",
  sturdiness: ({draws, top}) =>
    `Each weight is drawn anew ${say.count(draws)} times, apart from the others, evenly from a hundredth to ` +
    `twice what you chose. A weight of 0 stays 0. The share is how many of the ${say.count(draws)} ` +
    `weightings have the place among the top ${tops[top]}. The same ${say.count(draws)} draws are used every ` +
    "time."
};
