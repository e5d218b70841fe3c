import {largestSum, longestReason, shortlistSchema} from "../../model/match/shortlist.js";
import type {EntryProblem, OverrideProblem, ShortlistNote, ShortlistProblem} from "../../model/match/shortlist.js";
import {largestWeight} from "../../model/match/weights.js";
import type {ShortlistFileWords} from "../rooms/shortlist_file.js";
import {criteria} from "./criteria.js";
import {say} from "./speech.js";

const jsonFile = "kortliste.json";

/** What stands in a file, or a dash where nothing does. */
const quoted = (said: string | null): string => (said === null ? "–" : `«${said}»`);

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

export const shortlistFile: ShortlistFileWords = {jsonFile, csvFile: "kortliste.csv", problem};
