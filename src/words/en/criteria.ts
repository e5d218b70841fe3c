import {tiePartCount} from "../../model/match/criteria.js";
import type {CriteriaWords} from "../rooms/criteria.js";
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

const settlement: CriteriaWords["settlement"] = (low, high) =>
  low === null ? `under ${say.count(high)}` : high === null ? `${say.count(low)} and over` : `${low}–${high - 1}`;
const settlements = (limits: readonly number[]): string =>
  [null, ...limits].map((low, i) => settlement(low, limits[i] ?? null)).join(", ");

export const criteria: CriteriaWords = {
  names: {
    acute_needs: "Acute needs that can be met",
    lasting_needs: "Lasting needs that can be met",
    democracy: "Democracy and good governance, both ways",
    learning: "What the kommune wishes to learn",
    size: "Similar size",
    profile: "Places that are alike",
    region_type: "Region type that the kommune accepts",
    ties: "Contact that is already there",
    readiness: "Practical matters in place",
    left_out: "Reaches new places"
  },
  shorts: {
    acute_needs: "acute needs",
    lasting_needs: "lasting needs",
    democracy: "democracy",
    learning: "learning",
    size: "size",
    profile: "similar places",
    region_type: "region type",
    ties: "contact so far",
    readiness: "practical matters",
    left_out: "new places"
  },
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
  unknown: {
    acute_needs:
      "Unknown where either side has not answered, or its answers are not shown in this edition. A need in an " +
      "area where the kommune has not stated its competence counts as half covered.",
    lasting_needs:
      "Unknown where either side has not answered, or its answers are not shown in this edition, unless the " +
      "hromada has " +
      "registered projects. A need or project in an area where the kommune has not stated its competence counts as " +
      "half covered.",
    democracy:
      "Unknown where either side has not answered, or its answers are not shown in this edition, unless an open list " +
      "has something of the hromada. Competence " +
      "that is not stated counts as half, and so does the other half where no wishes or no offers are named at " +
      "all.",
    learning:
      "Unknown where either side has not answered, where its answers are not shown in this edition, or where " +
      "the kommune has named no wish or the hromada no offer.",
    size: "Unknown only where a population is missing. Ukraine’s populations are of 2022, before people fled the war.",
    profile:
      "Unknown where none of the traits is known for both. University and agriculture are shown and do not count, " +
      "and industry is left out, because no source for both countries is in the tool yet.",
    region_type: "Unknown where the kommune has not answered.",
    ties:
      `Where the kommune has not answered, each ${parts[tiePartCount]} that is not known counts as ` +
      "half. Where none is known, " +
      "the criterion is unknown.",
    readiness:
      "A part that is not known counts as half. Funding is not a question in the forms, so it is unknown for " +
      "every pair without a known agreement. Where neither of the two has answered, the criterion is unknown.",
    left_out:
      "Where financial capacity is unknown, that part counts as half. Partnerships are those that can be read " +
      "in public sources, and KS’s case list; there may be more."
  },
  sharpen: {
    acute_needs: "The hromada fills in the needs form; the kommune fills in its profile with competence and capacity.",
    lasting_needs:
      "The hromada fills in the needs form; the kommune fills in its profile with competence and capacity.",
    democracy:
      "Both say what they want and can do in democracy, good governance and human rights; that is also what " +
      "Västerås gave most weight.",
    learning: "The kommune names what it wishes to learn, such as preparedness; the hromada names what it can share.",
    size: "Newer population figures from Ukraine.",
    profile:
      "A source for both countries on university, agriculture and industry; that is what brought Kalmar and " +
      "Poltava together.",
    region_type: "The kommune ticks in its profile which region types it can work with.",
    ties:
      "The kommune says whether organisations, schools or businesses are already in touch with somebody in " +
      "Ukraine.",
    readiness: "Both name a responsible role, areas, horizon and languages; and who pays is settled.",
    left_out: "Kommuner and hromadas report partnerships that no public source names."
  },
  capacityReason: ({fullPeople, fullHours}) =>
    `${people[fullPeople]} people is what Västerås set aside: one politician and two officials, the same ` +
    `throughout. ${fullHours} hours a month is a little over half a working day a week for one of them. More than ` +
    "this gives no more points.",
  settlement: settlement,
  sturdiness: ({draws, top}) =>
    `Each weight is drawn anew ${say.count(draws)} times, apart from the others, evenly from a hundredth to ` +
    `twice what you chose. A weight of 0 stays 0. The share is how many of the ${say.count(draws)} ` +
    `weightings have the place among the top ${tops[top]}. The same ${say.count(draws)} draws are used every ` +
    "time."
};
