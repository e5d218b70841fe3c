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
    methods: "How it is scored",
    notebook: "Notebook",
    sources: "Sources and methods",
    places: "Places",
    cases: "Cases and shortlists"
  },
  internal:
    "Internal edition for KS and AUC: answers of single municipalities, cases and shortlists. " +
    "Do not share or publish.",
  internalTitle: (title) => `Internal: ${title}`,
  footer:
    "Kommunebro – public statistics on Ukrainian hromadas and Norwegian municipalities. Source and date stand " +
    "by every figure.",
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
