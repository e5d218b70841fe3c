import type {SourceWords} from "../rooms/sources.js";
import {say} from "./speech.js";

export const sources: SourceWords = {
  freshness: "The data on this site and how fresh they are",
  checks: "Checks at every build",
  facts: {
    table: "Table",
    producer: "Producer",
    licence: "Licence",
    source: "Source",
    grain: "One row is",
    key: "Key",
    asOf: "As of",
    ageLimit: "Age limit",
    exception: "Exception to the limit",
    changed: "Last changed here",
    rows: "Rows",
    quality: "Quality",
    checks: "Checks"
  },
  ownChecks: "Metadata, key and row count",
  ageRule: ({warnAfter, errorAfter, reason}) =>
    `Counts as old after ${say.count(warnAfter)} ${say.plural(warnAfter, {one: "day", other: "days"})} and is not ` +
    `published after ${say.count(errorAfter)}. ${reason}`,
  exception: ({until, reason}) => `Published all the same until ${say.day(until)}. ${reason}`,
  checkHeads: {description: "What must hold", rows: "Rows looked at", violations: "Violations"},
  regionTypes: (day) => `Region types by the list of ${say.day(day)}`,
  regionHeads: {type: "Region type (AUC)", category: "KS’s category", rule: "Rule", hromadas: "Hromadas"},
  columns: (count) => ` – ${say.count(count)} ${say.plural(count, {one: "column", other: "columns"})}`,
  sqlOf: (table) => `SQL: ${table}`,
  columnHeads: {column: "Column", type: "Type", key: "Key", meaning: "Meaning, unit, source"}
};
