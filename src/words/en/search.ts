import type {SearchWords} from "../rooms/search.js";
import {say} from "./speech.js";

export const search: SearchWords = {
  field: "Search for a place, a chart, a table or a word",
  short: "Place, chart or word",
  button: "Search",
  kinds: {chart: "chart", table: "table", section: "section"},
  found: (count) => say.plural(count, {one: "One suggestion.", other: `${say.count(count)} suggestions.`}),
  nothing: (typed) =>
    `Found no place, chart, table or section for “${typed}”. Press Search for the list of all places.`,
  unknownCode: (typed) =>
    `“${typed}” is not the code of a Norwegian municipality, a county, a hromada or an oblast, nor a former code ` +
    "that we know."
};
