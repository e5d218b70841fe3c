import type {ShortlistWords} from "../rooms/shortlist.js";
import {say} from "./speech.js";

const roles: ShortlistWords["roles"] = {
  ks_adviser: "rådgiver i KS",
  auc_adviser: "rådgiver i AUC",
  kommune_coordinator: "koordinator i kommunen",
  kommune_mayor: "ordfører i kommunen",
  county_coordinator: "koordinator i fylkeskommunen",
  hromada_coordinator: "koordinator i hromadaen",
  hromada_mayor: "leder for hromadaen"
};

export const shortlist: ShortlistWords = {
  title: "Kortliste",
  empty: "Ingen par er lagt på kortlisten ennå.",
  note:
    "Kortlisten ligger bare i denne nettleseren til du laster den ned. Poeng og plass er etter vektene den ble " +
    "begynt med. Skriv ikke navn på personer i den.",
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
  import: "Hent inn en kortliste (JSON eller CSV)",
  undo: "Angre",
  undone: "Kortlisten er som før det siste du gjorde.",
  otherWindow:
    "Kortlisten er endret i et annet vindu. Begge viser nå den samme; det som sto i skjemaene her, er beholdt.",
  views: {
    title: "Lagrede visninger",
    name: "Navn på visningen",
    save: "Lagre visningen som står her",
    saved: (name) => `«${name}» er lagret i denne nettleseren.`,
    remove: (name) => `Ta bort visningen «${name}»`,
    noName: "Gi visningen et navn først."
  },
  imported: (count) =>
    say.plural(count, {one: "Ett par er hentet inn.", other: `${say.count(count)} par er hentet inn.`}),
  refused: "Filen ble ikke hentet inn, og kortlisten er som før:",
  broken:
    "Kortlisten i denne nettleseren kan ikke leses av denne siden. Den blir liggende til du legger til et nytt par:",
  notKept: "Nettleseren lar oss ikke lagre kortlisten. Last den ned før du lukker siden.",
  added: (pair) => `${pair} er lagt på kortlisten.`,
  removed: (pair) => `${pair} er tatt av kortlisten.`,
  full: "Filen er større enn en kortliste kan være. Velg en annen fil.",
  standing: ({points, position}) =>
    position === null
      ? `${say.number(points, "points")} poeng, tatt bort av filtrene`
      : `${say.number(points, "points")} poeng, plass ${say.count(position)}`,
  overridden: ({kind, role, date, reason}, recommended) =>
    `${{put_first: "Satt først", exclude: "Utelukket"}[kind]} av ${roles[role]} ${say.day(date)}: ${reason} ` +
    (recommended === null ? "Anbefalt av rangeringen også." : `Rangeringen anbefalte ${recommended}.`),
  roles
};
