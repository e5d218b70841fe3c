import type {MatchPageWords} from "../rooms/match_page.js";

export const matchPage: MatchPageWords = {
  searchHint: "A name in Latin or Ukrainian, misspelt if you like, or a code.",
  toList: "Straight to the list",
  tableTitle: "Show the ranking as a table",
  illustrativeNote: "Profiles, needs and cases are made up; what comes from public sources is real.",
  needsScript:
    "Without scripts the page shows one example. With scripts you can choose a kommune or hromada, move the " +
    "weights and open each suggestion.",
  more: {methods: "How the points come about", plan: "See the best plan for all at once"}
};
