import type {AskWords} from "../rooms/ask.js";
import {say} from "./speech.js";

export const ask: AskWords = {
  query: "Query in SQL",
  copied: "Copied.",
  notCopied: "The browser does not let this page copy: take the address from its address bar.",
  starting: "Loading the query engine, about 5 MB …",
  running: "The query is running …",
  done: ({rows, seconds}) =>
    `${rows === 1 ? "1 row" : `${say.count(rows)} rows`} in ${say.number(seconds, "ratio")} s.`,
  cut: (rows) => `There are more rows: the first ${say.count(rows)} were fetched. Aggregate, or add LIMIT.`,
  stopped: {
    cancelled: "The query was cancelled.",
    slow: "The query was ended after 10 seconds. Ask for less: fewer tables joined, a condition, a LIMIT."
  },
  failed: (cause) =>
    `The query engine could not be started (${cause}). Check the connection, then run the query again.`,
  noWebAssembly: "This browser has no WebAssembly, which the query engine needs. The tables can be downloaded instead.",
  mistake: "The engine does not understand the query. It says:",
  doors: {
    extension:
      "The query needs an extension of DuckDB that is not here: no Parquet, JSON, time zones or language collations. " +
      "The engine says:",
    file: "A query here reads the published tables and your own file, no other file or address. The engine says:",
    settings: "Settings of the engine are locked. The engine says:",
    memory: "The query needs more memory than this browser gives it. Ask for less: a condition, fewer columns.",
    type: "The answer has a column that cannot be shown: write it as text with ::VARCHAR. The engine says:"
  },
  statement: {
    empty: "There is no query yet.",
    several: "One query at a time: there is more after the semicolon.",
    changing: "A query here reads: it begins with SELECT, FROM, WITH, DESCRIBE, SUMMARIZE or the like."
  },
  address: {
    long: "The query in this address is too long to be taken (more than 20,000 characters).",
    broken: "The query in this address is damaged and was not taken."
  },
  sortBy: (column) => `Sort by ${column}`,
  chart: {
    legend: "Chart",
    mark: "Drawn as",
    none: "No chart",
    marks: {bar: "Bars", line: "Lines", dot: "Dots", area: "Areas", map: "Map by code"},
    x: "Across",
    y: "Up",
    color: "Groups",
    noColor: "None"
  },
  files: {
    heading: "Take the answer along",
    all: "Files hold the rows that were fetched, with the query, the tables, their sources and the day.",
    sheets: {rows: "Rows", about: "Sources"},
    own: (table) => `${table}: a file of your own`,
    asked: (day) => `Asked on ${say.day(day)}`
  },
  own: {
    heading: "A file of your own",
    hint: "A CSV is read in this browser and goes nowhere. Drop it here, or choose it; then ask it by its name.",
    choose: "Choose a CSV",
    taken: (table, rows) => `The table ${table} is there, ${say.count(rows)} rows. It stays in this browser.`,
    refused: (why, line) =>
      ({
        large: "The file is larger than 20 MB and was not read.",
        binary: "The file is no text in UTF-8: save it as “CSV UTF-8”.",
        empty: "The file has no rows under its headings.",
        uneven: `Row ${say.count(line)} has more cells than there are headings.`,
        late: "The file was not read, because what reads it could not be fetched. Try again."
      })[why]
  },
  kept: {
    heading: "Kept queries",
    hint: "They are kept in this browser alone. Save them as a file to take them along.",
    none: "None yet.",
    drop: (title) => `Forget “${title}”`,
    save: "Save as a file",
    load: "Read a file",
    loaded: (count) => (count === 1 ? "1 query was read." : `${say.count(count)} queries were read.`),
    refused: {
      other: "That is no file of kept queries.",
      version: "That file was written by another version of Kommunebro and was not read.",
      closed: "This browser does not let the page keep anything (a private window, perhaps)."
    }
  }
};
