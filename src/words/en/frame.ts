import type {FrameWords} from "../rooms/frame.js";

export const frame: FrameWords = {
  skip: "Skip to content",
  contents: "On this page",
  nav: "Main menu",
  switch: "Language",
  menu: {
    overview: "Overview",
    figures: "Figures",
    partner: "Find a partner",
    places: "Places",
    data: "Data",
    inside: "Cases"
  },
  sections: {
    index: "Overview",
    trends: "Trends",
    needs: "Needs",
    coverage: "Coverage",
    match: "Find a partner",
    plan: "Plan for all",
    paper: "Decision paper",
    methods: "How it is scored",
    notebook: "Notebook",
    ask: "Ask",
    sources: "Sources",
    places: "Places",
    cases: "Cases and shortlists"
  },
  descriptions: {
    index:
      "Who works with whom, what is new and what to do next: Norwegian–Ukrainian municipal cooperation on one page.",
    trends:
      "Decentralisation in Ukraine in figures: own revenue, transfers, the war and the map, with source and date.",
    needs:
      "What Ukrainian hromadas ask for, by region type, and what Norwegian municipalities offer and want to learn.",
    coverage: "Which kommuner and hromadas have a known partner, who has none, and when the funding ends.",
    match: "Find a partner for a kommune or a hromada, see why it stands first, and change the weights yourself.",
    plan: "The best set of partners for everybody at once, with demands on coverage and the price of fairness.",
    paper: "A decision paper for one pair: why, what speaks against it, who pays, and the sources.",
    methods: "How the points are worked out, rule by rule, with an example.",
    notebook: "Six questions about decentralisation answered in SQL, with the queries in sight.",
    ask: "Ask every published table your own question in SQL, in your browser, and take the answer along.",
    sources: "Every source with its publisher, date, licence and age, and the SQL behind every figure.",
    places: "Find a kommune, a fylke, a hromada or an oblast, by a former name too.",
    cases: "Cases and shortlists for KS and AUC.",
    other: "Public statistics on Ukrainian hromadas and Norwegian municipalities, with source and date by every figure."
  },
  internal:
    "Internal edition for KS and AUC: answers of single municipalities, cases and shortlists. " +
    "Do not share or publish.",
  internalTitle: (title) => `Internal: ${title}`,
  wayBack: "See the chart in Kommunebro, among the others",
  footer:
    "Kommunebro – public statistics on Ukrainian hromadas and Norwegian municipalities. Source and date stand " +
    "by every figure.",
  state: "How old are the data?",
  notFound: {
    heading: "Page not found",
    sentence: "The address may be misspelt, or the page may have a new one. Search for a place, or go on from here:",
    tables: "All tables, for download",
    gone: "Tables that have a new name or are gone:",
    moved: (table) => `${table} is now`
  },
  about:
    "Public statistics on decentralisation in Ukraine and on Norwegian municipalities, for cooperation between the two."
};
