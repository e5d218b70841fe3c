import {largestSum, longestReason, shortlistSchema} from "../../model/match/shortlist.js";
import type {EntryProblem, OverrideProblem, ShortlistNote, ShortlistProblem} from "../../model/match/shortlist.js";
import {largestWeight} from "../../model/match/weights.js";
import type {ShortlistFileWords} from "../rooms/shortlist_file.js";
import {criteria} from "./criteria.js";
import {say} from "./speech.js";

const jsonFile = "shortlist.json";

/** What stands in a file, or a dash where nothing does. */
const quoted = (said: string | null): string => (said === null ? "–" : `“${said}”`);

function problem(one: ShortlistProblem | ShortlistNote | OverrideProblem): string {
  switch (one.kind) {
    case "no_json":
      return `The file is not JSON. Choose the file that was downloaded from this page as “${jsonFile}”.`;
    case "no_csv":
      return "The file is no shortlist from here: its first line must have the columns it had when it was downloaded.";
    case "no_shortlist":
      return "The file is no shortlist of this tool: “schema” is missing. Choose another file.";
    case "other_schema":
      return (
        `The shortlist is of version ${quoted(one.said)}; this page reads version ${shortlistSchema}. ` +
        "Make it anew here."
      );
    case "no_weights":
      return "The weights are missing. Download the shortlist again.";
    case "no_fingerprint":
      return "The fingerprint of the data is missing. Download the shortlist again.";
    case "no_entries":
      return "The list “entries” is missing. Download the shortlist again.";
    case "bad_weight":
      return (
        `The weight of “${criteria.names[one.key]}” is ${one.said ?? "missing"}. ` +
        `Set it to a whole number from 0 to ${largestWeight}.`
      );
    case "unknown_criterion":
      return `There is no criterion “${one.said}”. Take it away.`;
    case "all_zero":
      return "All weights are 0, so nothing tells the partners apart. Give at least one criterion some weight.";
    case "weights_of_list":
      return "A CSV has no weights: points and ranks have been worked out anew with the weights of the list here.";
    case "other_data":
      return (
        "The data are not those the shortlist was made from. Its points and positions are the old ones; " +
        "open the pairs for the new."
      );
    case "entry":
      return one.line === null
        ? `Entry ${one.number}: ${inEntry(one.problem)}`
        : `Line ${one.line}: ${inEntry(one.problem)}`;
    default:
      return ofOverride(one);
  }
}

function inEntry(one: EntryProblem): string {
  switch (one.kind) {
    case "no_pair":
      return "this is no pair. Take it away.";
    case "twice":
      return `the pair ${one.kommuneCode} ${one.hromadaCode} stands twice. Take one away.`;
    case "unknown_kommune":
      return `no kommune or county has the number ${quoted(one.said)}. Correct it, or take the line away.`;
    case "unknown_hromada":
      return `no hromada has the code ${quoted(one.said)}. Correct it, or take the line away.`;
    case "unknown_recommended":
      return `the recommended code ${quoted(one.said)} is unknown. Download the shortlist again.`;
    case "position":
      return `the position ${quoted(one.said)} is not a whole number from 1. Download the shortlist again.`;
    case "sum":
      return (
        `the sum ${quoted(one.said)} is not a whole number from 0 to ${say.count(largestSum)}. ` +
        "Download the shortlist again."
      );
    case "evidence":
      return "it does not say whether the answers are illustrative. Download the shortlist again.";
    case "override_kind":
      return "the override is neither “put_first” nor “exclude”. Correct it.";
    default:
      return ofOverride(one);
  }
}

function ofOverride(one: OverrideProblem): string {
  switch (one.kind) {
    case "role":
      return "Choose the role of the person who decides.";
    case "date":
      return "Write the date as year-month-day, such as 2026-03-14.";
    case "no_reason":
      return "Give a reason, so that whoever reads it later understands the choice.";
    case "long_reason":
      return `The reason has ${one.length} characters; make it shorter than ${longestReason + 1}.`;
  }
}

export const shortlistFile: ShortlistFileWords = {jsonFile, csvFile: "shortlist.csv", problem};
