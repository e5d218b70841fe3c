import {largestWeight} from "../../model/match/weights.js";
import {largestSum, longestReason, shortlistSchema} from "../../model/match/shortlist.js";
import type {EntryProblem, OverrideProblem, ShortlistNote, ShortlistProblem} from "../../model/match/shortlist.js";
import type {ShortlistWords} from "../rooms/shortlist.js";
import {criteria} from "./criteria.js";
import {say} from "./speech.js";

/** What stands in a file, or a dash where nothing does. */
const quoted = (said: string | null): string => (said === null ? "–" : `«${said}»`);

const jsonFile = "kortliste.json";

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
  jsonFile,
  csvFile: "kortliste.csv",
  standing: ({points, position}) =>
    position === null
      ? `${say.number(points, "points")} poeng, tatt bort av filtrene`
      : `${say.number(points, "points")} poeng, plass ${say.count(position)}`,
  overridden: ({kind, role, date, reason}, recommended) =>
    `${{put_first: "Satt først", exclude: "Utelukket"}[kind]} av ${roles[role]} ${say.day(date)}: ${reason} ` +
    (recommended === null ? "Anbefalt av rangeringen også." : `Rangeringen anbefalte ${recommended}.`),
  roles,
  problem
};

function problem(one: ShortlistProblem | ShortlistNote | OverrideProblem): string {
  switch (one.kind) {
    case "no_json":
      return `Filen er ikke JSON. Velg filen som ble lastet ned som «${jsonFile}» fra denne siden.`;
    case "no_csv":
      return "Filen er ikke en kortliste herfra: den første linjen skal ha kolonnene som sto da den ble lastet ned.";
    case "no_shortlist":
      return "Filen er ikke en kortliste herfra: «schema» mangler. Velg en annen fil.";
    case "other_schema":
      return (
        `Kortlisten har versjon ${quoted(one.said)}; denne siden leser versjon ${shortlistSchema}. ` +
        "Lag den på nytt her."
      );
    case "no_weights":
      return "Vektene mangler. Last ned kortlisten på nytt.";
    case "no_fingerprint":
      return "Fingeravtrykket av dataene mangler. Last ned kortlisten på nytt.";
    case "no_entries":
      return "Listen «entries» mangler. Last ned kortlisten på nytt.";
    case "bad_weight":
      return (
        `Vekten for «${criteria.names[one.key]}» ${one.said === null ? "mangler" : `er ${one.said}`}. ` +
        `Sett den til et helt tall fra 0 til ${largestWeight}.`
      );
    case "unknown_criterion":
      return `Det finnes ikke noe kriterium «${one.said}». Ta det bort.`;
    case "all_zero":
      return "Alle vektene er 0, så ingenting skiller partnerne. Gi minst ett kriterium vekt.";
    case "weights_of_list":
      return "En CSV-fil har ingen vekter: poeng og plasser er regnet på nytt med vektene til listen her.";
    case "other_data":
      return (
        "Dataene er andre enn da kortlisten ble laget. Poeng og plasser i listen er de gamle; " +
        "åpne parene for de nye."
      );
    case "entry":
      return one.line === null
        ? `Rad ${one.number} i listen: ${inEntry(one.problem)}`
        : `Linje ${one.line}: ${inEntry(one.problem)}`;
    default:
      return ofOverride(one);
  }
}

function inEntry(one: EntryProblem): string {
  switch (one.kind) {
    case "no_pair":
      return "dette er ikke et par. Ta det bort.";
    case "twice":
      return `paret ${one.kommuneCode} ${one.hromadaCode} står to ganger. Ta bort det ene.`;
    case "unknown_kommune":
      return `ingen kommune eller fylkeskommune har nummeret ${quoted(one.said)}. Rett det, eller ta bort linjen.`;
    case "unknown_hromada":
      return `ingen hromada har koden ${quoted(one.said)}. Rett den, eller ta bort linjen.`;
    case "unknown_recommended":
      return `den anbefalte koden ${quoted(one.said)} er ukjent. Last ned kortlisten på nytt.`;
    case "position":
      return `plassen ${quoted(one.said)} er ikke et helt tall fra 1. Last ned kortlisten på nytt.`;
    case "sum":
      return (
        `summen ${quoted(one.said)} er ikke et helt tall fra 0 til ${say.count(largestSum)}. ` +
        "Last ned kortlisten på nytt."
      );
    case "evidence":
      return "det står ikke om svarene er illustrerende. Last ned kortlisten på nytt.";
    case "override_kind":
      return "overstyringen er verken «put_first» eller «exclude». Rett den.";
    default:
      return ofOverride(one);
  }
}

function ofOverride(one: OverrideProblem): string {
  switch (one.kind) {
    case "role":
      return "Velg rollen til den som bestemmer.";
    case "date":
      return "Skriv datoen som år-måned-dag, for eksempel 2026-03-14.";
    case "no_reason":
      return "Skriv en grunn, så den som leser etterpå, forstår valget.";
    case "long_reason":
      return `Grunnen er på ${one.length} tegn; gjør den kortere enn ${longestReason + 1}.`;
  }
}
