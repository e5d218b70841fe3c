import type {Locale} from "../words/locales.js";
import {dateText, numberText} from "../words/figures.js";
import {overrideRoleNames, type Override, type Shortlist, type ShortlistEntry} from "../model/match/shortlist.js";
import type {MatchData} from "./match_data.js";
import {pointsText} from "./ranking.js";

/** Where the browser keeps the shortlist; the plan page reads it there too. */
export const shortlistKey = "kommunebro.shortlist";

interface ShortlistWords {
  readonly title: string;
  readonly empty: string;
  readonly note: string;
  readonly own: string;
  readonly open: string;
  readonly remove: string;
  readonly override: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Override["kind"] | "none", string>>;
  readonly role: string;
  readonly date: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly saved: string;
  readonly json: string;
  readonly csv: string;
  readonly import: string;
  readonly imported: (count: number) => string;
  readonly refused: string;
  readonly broken: string;
  readonly notKept: string;
  readonly added: (pair: string) => string;
  readonly removed: (pair: string) => string;
  readonly full: string;
  readonly jsonFile: string;
  readonly csvFile: string;
}

export const shortlistWords: Readonly<Record<Locale, ShortlistWords>> = {
  nb: {
    title: "Kortliste",
    empty: "Ingen par er lagt på kortlisten ennå.",
    note:
      "Kortlisten ligger bare i denne nettleseren til du laster den ned. Poeng og plass er etter vektene den ble " +
      "begynt med. Skriv ikke navn på personer i den.",
    own: "Kortlisten har egne vekter, fra da den ble begynt.",
    open: "Åpne",
    remove: "Ta bort",
    override: "Bestem selv",
    kind: "Hva skal gjelde?",
    kinds: {none: "Rekkefølgen som den er", put_first: "Sett først", exclude: "Utelukk"},
    role: "Hvem bestemmer? (rolle)",
    date: "Dato",
    reason: "Grunn",
    reasonHint: "Vises sammen med valget. Ingen personnavn.",
    save: "Lagre valget",
    saved: "Valget er lagret, og listen følger det.",
    json: "Last ned kortlisten (JSON)",
    csv: "Last ned kortlisten (CSV)",
    import: "Hent inn en kortliste (JSON)",
    imported: (count) =>
      count === 1 ? "Ett par er hentet inn." : `${numberText(count, "count", "nb")} par er hentet inn.`,
    refused: "Filen ble ikke hentet inn, og kortlisten er som før:",
    broken:
      "Kortlisten i denne nettleseren kan ikke leses av denne siden. Den blir liggende til du legger til et nytt par:",
    notKept: "Nettleseren lar oss ikke lagre kortlisten. Last den ned før du lukker siden.",
    added: (pair) => `${pair} er lagt på kortlisten.`,
    removed: (pair) => `${pair} er tatt av kortlisten.`,
    full: "Filen er større enn en kortliste kan være. Velg en annen fil.",
    jsonFile: "kortliste.json",
    csvFile: "kortliste.csv"
  },
  en: {
    title: "Shortlist",
    empty: "No pairs are on the shortlist yet.",
    note:
      "The shortlist is kept in this browser alone until you download it. Points and rank are by the weights it " +
      "was begun with. Write no names of persons in it.",
    own: "The shortlist has weights of its own, from when it was begun.",
    open: "Open",
    remove: "Take away",
    override: "Decide yourself",
    kind: "What should hold?",
    kinds: {none: "The order as it is", put_first: "Put first", exclude: "Leave out"},
    role: "Who decides? (role)",
    date: "Date",
    reason: "Reason",
    reasonHint: "Shown together with the choice. No names of persons.",
    save: "Save the choice",
    saved: "The choice is saved, and the list follows it.",
    json: "Download the shortlist (JSON)",
    csv: "Download the shortlist (CSV)",
    import: "Bring in a shortlist (JSON)",
    imported: (count) =>
      count === 1 ? "One pair was brought in." : `${numberText(count, "count", "en")} pairs were brought in.`,
    refused: "The file was not brought in, and the shortlist is as before:",
    broken: "This page cannot read the shortlist in this browser. It stays there until you add a new pair:",
    notKept: "The browser does not let us keep the shortlist. Download it before you close the page.",
    added: (pair) => `${pair} is on the shortlist.`,
    removed: (pair) => `${pair} is off the shortlist.`,
    full: "The file is larger than a shortlist can be. Choose another file.",
    jsonFile: "shortlist.json",
    csvFile: "shortlist.csv"
  }
};

/** A pair by name, the Norwegian side first. */
export function pairName(
  {kommuneCode, hromadaCode}: Pick<ShortlistEntry, "kommuneCode" | "hromadaCode">,
  {book}: MatchData
): string {
  return `${book.entry(kommuneCode).label} – ${book.entry(hromadaCode).label}`;
}

/** Where a pair stood when it was put on the list. */
export function standingText({position, sum}: ShortlistEntry, {weights}: Shortlist, locale: Locale): string {
  const points = pointsText(sum, weights, locale);
  if (position === null)
    return locale === "nb" ? `${points} poeng, tatt bort av filtrene` : `${points} points, taken away by the filters`;
  const rank = numberText(position, "count", locale);
  return locale === "nb" ? `${points} poeng, plass ${rank}` : `${points} points, rank ${rank}`;
}

/** A person's word, with what the model recommended beside it. */
export function overrideText(
  {override, recommendedCode, kommuneCode, hromadaCode}: ShortlistEntry,
  data: MatchData,
  locale: Locale
): string | null {
  if (!override) return null;
  const nb = locale === "nb";
  const role = overrideRoleNames[override.role][locale];
  const day = dateText(override.date, locale);
  const what = override.kind === "put_first" ? (nb ? "Satt først" : "Put first") : nb ? "Utelukket" : "Left out";
  const isOwn = recommendedCode === kommuneCode || recommendedCode === hromadaCode;
  const recommended = isOwn
    ? nb
      ? "Anbefalt av rangeringen også."
      : "Recommended by the ranking too."
    : nb
      ? `Rangeringen anbefalte ${data.book.entry(recommendedCode).label}.`
      : `The ranking recommended ${data.book.entry(recommendedCode).label}.`;
  return nb
    ? `${what} av ${role} ${day}: ${override.reason} ${recommended}`
    : `${what} by ${role} on ${day}: ${override.reason} ${recommended}`;
}
