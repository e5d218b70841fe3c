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
  told: {
    groups: {
      partners: "KS and AUC: who they are, and what they have done together",
      needs: "What the documents say of needs besides",
      funding: "What the documents say of funding",
      eea: "The EEA grants: gains, fields and KS’s programmes",
      network: "The Swedish partnerships: network, meetings and decisions",
      alliance: "The Alliance: launch, roles and how to join"
    },
    places: {
      partners: "Coverage",
      needs: "Needs",
      funding: "Coverage",
      eea: "Coverage",
      network: "Coverage",
      alliance: "Coverage"
    },
    notTold: "not retold",
    caption: "What the documents say beside figures, and where it stands",
    heads: {text: "Fact", source: "Document or page", place: "Where"}
  },
  ownChecks: "Metadata, key and row count",
  ageRule: ({warnAfter, errorAfter, reason}) =>
    `Counts as old after ${say.count(warnAfter)} ${say.plural(warnAfter, {one: "day", other: "days"})} and is not ` +
    `published after ${say.count(errorAfter)}. ${reason}`,
  exception: ({until, reason}) => `Published all the same until ${say.day(until)}. ${reason}`,
  checkHeads: {description: "What must hold", rows: "Rows looked at", violations: "Violations"},
  regionTypes: (day) => `Region types by the list of ${say.day(day)}`,
  regionHeads: {type: "Region type (AUC)", category: "KS’s category", rule: "Rule", hromadas: "Hromadas"},
  distances: {
    caption: (day) => `Had the limit been another: hromadas by the list of ${say.day(day)}`,
    distance: "Distance between centres",
    km: (km, isRule) => `${say.number(km, "km")} km${isRule ? " (the rule here)" : ""}`,
    nearFront: "Near the front",
    safe: "Safe"
  },
  columnHeads: {column: "Column", type: "Type", meaning: "Meaning, unit, source"}
};
