import {criterionKeys} from "../../model/match/criteria.js";
import {largestWeight, presetKeys} from "../../model/match/weights.js";
import type {MatchAddressWords} from "../rooms/match_address.js";
import {say} from "./speech.js";

export const matchAddress: MatchAddressWords = {
  title: "Something in the link could not be used. The rest of the page holds:",
  problems: {
    unknown_key: ({key}) => `“${key}” is nothing this page can show.`,
    repeated: ({key, value}) => `“${key}” is there more than once; “${value}” was not used, only the first.`,
    unknown_side: ({value}) => `“${value}” is neither of the two sides; write kommune or hromada.`,
    not_a_code: ({key, value}) =>
      `“${value}” (${key}) is neither a kommunenummer (four digits), a fylkesnummer (two digits) nor a KATOTTG code ` +
      "(UA and 17 digits).",
    unknown_place: ({key, value}) => `“${value}” (${key}) is no kommune, county or hromada in the data.`,
    wrong_side: ({key, value}) =>
      key === "side"
        ? `“${value}” does not agree with the place that is chosen, which was used.`
        : `“${value}” (${key}) is in the same country as the one that is chosen; a partner comes from the other.`,
    county_partner: ({key, value}) =>
      `“${value}” (${key}) is a county, and the list of a hromada holds kommuner; choose the county as the one who ` +
      "looks for a partner.",
    no_place: ({key, value}) => `“${value}” (${key}) cannot be shown before somebody is chosen to find a partner for.`,
    unknown_preset: ({value}) => `“${value}” is none of the weightings. They are ${presetKeys.join(", ")}.`,
    unknown_criterion: ({value}) =>
      `“${value}” is no weight of a criterion. The criteria are ${criterionKeys.join(", ")}.`,
    unknown_sort: ({value}) =>
      `“${value}” is nothing the list can be ordered by. The criteria are ${criterionKeys.join(", ")}.`,
    bad_weight: ({value}) => `“${value}” cannot be used: a weight is a whole number from 0 to ${largestWeight}.`,
    all_zero: () => "All weights were 0, so nothing would tell the partners apart. The weighting was left as it was.",
    unknown_filter: ({value}) => `“${value}” is no filter of this page.`,
    too_many: ({value, mostCompared}) => `“${value}” was left out: at most ${mostCompared} can stand side by side.`
  },
  more: (count) => `And ${say.count(count)} more.`
};
