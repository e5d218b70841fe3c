import type {PaperSourcesWords} from "../rooms/paper_sources.js";
import {say} from "./speech.js";

const unstated = "date not stated";
const asOf = (day: string, written: (day: string) => string): string =>
  day === "per row" ? "see each row" : day === "unknown" ? unstated : written(day);

export const paperSources: PaperSourcesWords = {
  heading: "Sources and dates",
  caption: "The tables and documents behind the paper",
  columns: {
    number: "No.",
    source: "Source",
    producer: "Producer",
    as_of: "As of",
    retrieved: "Last changed",
    quality: "Quality"
  },
  documents: {
    slides: "Slides on cooperation with Ukraine",
    letter: "Letter on chapter 159.73 of the state budget",
    vasteras: "Decision § 515 and officers’ report on cooperation with a Ukrainian municipality",
    news: "News on Swedish–Ukrainian partnerships"
  },
  document: "document",
  asOf: (day) => asOf(day, say.day),
  shortAsOf: (day) => asOf(day, say.shortDay),
  unstated,
  page: (number, address, readOn) => `[${number}] ${address}${readOn === null ? "" : `, read ${say.day(readOn)}`}`,
  more:
    "Addresses, licences and checks of every table stand on the page “Sources and methods”. How the points are " +
    "worked " +
    "out stands on the page on method."
};
