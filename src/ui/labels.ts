import type {Locale} from "../model/locale.js";

interface Labels {
  readonly table: string;
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly permalink: string;
  readonly source: string;
  readonly sql: string;
  readonly asOf: string;
  readonly retrieved: string;
  /** With `#` for the number of days. */
  readonly ageWords: string;
  readonly perRow: string;
  readonly unknownPeriod: string;
  readonly illustrative: string;
  readonly quality: Readonly<Record<string, string>>;
  readonly updated: string;
  readonly copied: string;
  readonly loading: string;
  readonly failed: string;
  readonly daysOld: (days: number) => string;
}

/** The words of the house itself, as opposed to those of a card. */
export const labels: Readonly<Record<Locale, Labels>> = {
  nb: {
    table: "Vis tallene som tabell",
    csv: "Last ned CSV",
    svg: "Last ned SVG",
    png: "Last ned PNG",
    permalink: "Lenke til denne visningen",
    source: "Kilde",
    sql: "SQL-en bak tallene",
    asOf: "Gjelder:",
    retrieved: "hentet",
    ageWords: "# dager gamle tall",
    perRow: "se hver rad",
    illustrative: "Illustrative tall",
    unknownPeriod: "ikke oppgitt i kilden",
    quality: {
      official: "Offisielle tall",
      derived: "Avledede tall",
      estimated: "Anslag",
      sample: "Utvalg",
      conflicting: "Kildene spriker",
      mixed: "Kvaliteten står på hver rad",
      illustrative: "Illustrativt: oppdiktede svar",
      reported: "Rapportert av kommunene selv"
    },
    updated: "Figuren er oppdatert.",
    copied: "Lenken er kopiert.",
    loading: "Henter tallene …",
    failed:
      "Tallene kunne ikke hentes. Figuren viser fortsatt standardvisningen; last siden på nytt for å prøve igjen.",
    daysOld: (days) => `${days} dager gammelt`
  },
  en: {
    table: "Show the figures as a table",
    csv: "Download CSV",
    svg: "Download SVG",
    png: "Download PNG",
    permalink: "Link to this view",
    source: "Source",
    sql: "The SQL behind the figures",
    asOf: "As of:",
    retrieved: "retrieved",
    ageWords: "# days old",
    perRow: "see each row",
    illustrative: "Illustrative data",
    unknownPeriod: "not stated in the source",
    quality: {
      official: "Official figures",
      derived: "Derived figures",
      estimated: "Estimates",
      sample: "Sample",
      conflicting: "The sources disagree",
      mixed: "Quality is stated on each row",
      illustrative: "Illustrative: made-up answers",
      reported: "Reported by the municipalities"
    },
    updated: "The chart has been updated.",
    copied: "The link has been copied.",
    loading: "Fetching the figures …",
    failed: "The figures could not be fetched. The chart still shows the default view; reload the page to try again.",
    daysOld: (days) => `${days} days old`
  }
};
