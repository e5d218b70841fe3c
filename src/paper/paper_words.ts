import type {Locale} from "../words/locales.js";

interface PaperWords {
  readonly example: string;
  readonly print: string;
  readonly fill: string;
  readonly loading: string;
  readonly failed: string;
  readonly list: string;
  readonly ready: (title: string) => string;
}

/** Words of the page around a paper; those of the paper itself are in its chapters. */
export const paperWords: Readonly<Record<Locale, PaperWords>> = {
  nb: {
    example:
      "Dette er et eksempel. Velg et par på siden for å finne partner, åpne partneren og følg lenken til " +
      "beslutningsgrunnlaget.",
    print: "Skriv ut eller lagre som PDF",
    fill: "Det du skriver i feltene, blir i denne nettleseren til siden lukkes. Det sendes ingen steder.",
    loading: "Skriver papiret …",
    failed:
      "Profilene kunne ikke hentes, så papiret for dette paret er ikke skrevet. Last siden på nytt for å prøve igjen.",
    list: "Til listen paret er hentet fra",
    ready: (title) => `${title}: papiret er skrevet.`
  },
  en: {
    example:
      "This is an example. Choose a pair on the page for finding a partner, open the partner and follow the link " +
      "to the decision paper.",
    print: "Print or save as PDF",
    fill: "What you write in the fields stays in this browser until the page is closed. It is sent nowhere.",
    loading: "Writing the paper …",
    failed:
      "The profiles could not be fetched, so the paper on this pair has not been written. Reload " +
      "the page to try again.",
    list: "To the list the pair was taken from",
    ready: (title) => `${title}: the paper is written.`
  }
};
