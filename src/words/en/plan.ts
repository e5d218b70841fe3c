import type {PlanWords} from "../rooms/plan.js";
import {shortlist} from "./shortlist.js";
import {say} from "./speech.js";

export const plan: PlanWords = {
  form: {
    title: "What should the plan take into account?",
    places: "New partnerships",
    placesHint: "Empty: as many as possible",
    perKommune: "Partners per kommune, at most",
    perHromada: "Partners per hromada, at most",
    roomHint: "Partnerships that exist today are counted",
    demands: "Demands",
    war: "To war-affected, at least",
    warHint: "Hromadas near the front or at the frontline",
    warUnit: "Counted in",
    warShare: "per cent of all",
    warCount: "number of partnerships",
    oblast: "In each oblast, at least",
    oblastScope: "Applies to",
    oblastPossible: "oblasts with candidates",
    oblastAll: "all 24 oblasts",
    most: "In each oblast, at most",
    none: "no demand",
    dial: "Weight on those left out",
    dialLow: "0: only how well the pairs fit",
    dialHigh: "100: being left out counts as much",
    more: "Who takes part, and how pairs are judged",
    hold: "Hold back scarce competence",
    holdHint:
      "Kommuner that are strong in something many need and few can give are matched only with hromadas that need it",
    pool: "Who takes part",
    poolAnswered: "Those who have answered KS’s forms",
    poolAll: "Everybody; what is not answered counts as neutral",
    preset: "Weighting of the criteria",
    ownWeights: "Own weights (from the link)",
    filters: "Filters",
    overrides: "Overrides",
    noDemands: "Nothing is demanded; the plan is the best for all together.",
    counted: (label, count) => `${label}: ${say.count(count)}`,
    takeAway: (text) => `Take away: ${text}`,
    edit: "Change demands and terms",
    solve: "Work out the plan",
    reset: "Reset",
    stop: "Stop"
  },
  tables: {
    kommune: "Kommune",
    fylke: "County",
    hromada: "Hromada",
    inUkrainian: "In Ukrainian",
    oblast: "Oblast",
    regionType: "Region type",
    score: "Points",
    kommuneRank: "Kommune’s choice no.",
    kommuneRegret: "Points below the kommune’s best",
    hromadaRank: "Hromada’s choice no.",
    below: "Choice no. is the place in the own list; in brackets the points below the best that side could have had.",
    best: "Kommune’s best",
    gainKommune: "Kommune gains",
    gainHromada: "Hromada gains",
    demand: "Demand",
    price: "Costs (points)",
    share: "Of the total",
    dial: "Weight",
    lost: "Total lost",
    outside: "Places to small or weak hromadas",
    news: "New",
    before: "Existing"
  },
  putFirst: "put first by a person",
  status: {
    own: "Working …",
    bound: "Finding how good any plan could be …",
    prices: "Working out what each demand costs …",
    reasonsBelow: "The reasons, and what to try, are below.",
    stopped: "Stopped. The plan below is the previous one.",
    failed: "The plan could not be worked out. The plan below is the previous one; reload the page to try again.",
    done: "The plan has been worked out:",
    fetching: "Fetching the figures …"
  },
  csv: "Download the plan as CSV",
  json: "Download the plan as JSON",
  illustrative: "Illustrative data",
  badNumber: (label, most) =>
    `“${label}” must be a whole number from 1 to ${most}. The plan below uses the previous one.`,
  withoutScript:
    "Without scripts the page shows the plan without demands. With scripts you can set your own terms here.",
  allowed: {
    all: "“all”",
    one: "“1”",
    whole: (least, most) => `a whole number from ${least} to ${most}`,
    war: (most) => `a share from 1% to 100% or a whole number from 1 to ${most}`,
    oblast: (most) =>
      `a whole number from 1 to ${most}, followed by “.all” where oblasts without a candidate count as well`
  },
  notUsed: (key, value, allowed) => `“${key}=${value}” was not used: it has to be ${allowed}, and only once.`,
  overriding: {
    noShortlist: "There is no shortlist in this browser. Make one on the page Find a partner, or choose a file.",
    tooLarge: "The file is too large to be a shortlist. Choose the one that was downloaded as JSON.",
    follow: "Follow the overrides of the shortlist",
    file: "Shortlist from a file",
    brings: (source, {putFirst, excluded}) => {
      const from = {browser: "The shortlist in this browser", file: "The shortlist of the file"}[source];
      return putFirst + excluded === 0
        ? `${from} has no overrides.`
        : `${from} has ${say.count(putFirst)} pairs put first and ${say.count(excluded)} left out. They do not go ` +
            `with ` +
            "the link.";
    },
    one: ({kommune, hromada, kind, role, date, reason}) =>
      `${kommune} – ${hromada}: ${{put_first: "put first", exclude: "left out"}[kind]}, ${shortlist.roles[role]}, ` +
      `${say.day(date)}. “${reason}”`
  }
};
