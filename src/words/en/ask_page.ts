import type {AskPageWords} from "../rooms/ask_page.js";

export const askPage: AskPageWords = {
  needsScript: "This page asks its questions in your browser and needs JavaScript for that.",
  run: "Run (Ctrl+Enter)",
  cancel: "Cancel",
  keep: "Keep this query",
  copyAddress: "Copy the address of this answer",
  copyPage: "Copy as page",
  answer: "The answer",
  tools: "Tables, a file of your own and kept queries",
  tables: "Tables and columns",
  tablesHint: "Press a name to write it into the query.",
  page: {title: "My question", text: "Write here what is asked, and what the answer says."},
  questions: "Questions to start from",
  askers: {
    kommuner: "For a kommune",
    hromadas: "For a hromada",
    ks: "For those at KS",
    auc: "For those at AUC"
  },
  question: {
    small_coastal: "Where are the safe hromadas on the coast?",
    safe_like_us: "Which safe hromadas have about as many inhabitants as we?",
    known_partners: "Which kommuner have a known partnership or talks?",
    my_names: "Which hromada is meant by a name such as Lemberg?",
    kommuner_with_capacity:
      "Which kommuner have at least 40 hours a month, and accept partners near the front? (made-up answers)",
    funding_open: "Which funding is not known to have ended?",
    offers_and_needs: "What is offered, and what is needed, area by area? (made-up answers)",
    partners_by_fylke: "How many kommuner have a known partnership, county by county?",
    lists_that_know: "How many ties are known to several lists?",
    change_in_war: "How did own revenue change in each oblast during the war?",
    transfers: "How dependent on transfers was the median hromada, by region type?",
    displaced: "Where are displaced people registered?"
  }
};
