import type {Locale} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import type {Side} from "../model/match/rank.js";

interface MatchWords {
  readonly explorer: string;
  readonly side: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly search: Readonly<Record<Side, string>>;
  readonly searchHint: string;
  readonly noHit: (text: string) => string;
  readonly hits: (count: number) => string;
  readonly chosen: string;
  readonly weighting: string;
  readonly preset: string;
  readonly ownWeights: string;
  readonly showWeights: string;
  readonly weightsRule: string;
  readonly weightsSum: (sum: number) => string;
  readonly resetWeights: string;
  readonly zeroWeights: string;
  readonly filters: string;
  readonly occupiedOut: (count: number) => string;
  readonly takes: (count: number) => string;
  readonly left: (left: number, all: number, side: Side) => string;
  readonly nothingLeft: (filters: readonly string[], brings: number) => string;
  readonly nothingAtAll: (date: string) => string;
  readonly loosen: string;
  readonly listTitle: (place: string, side: Side) => string;
  readonly listNote: (date: string, side: Side) => string;
  readonly points: string;
  readonly ofPoints: (points: string, of: string) => string;
  readonly bar: (score: string, parts: string) => string;
  readonly unknownPart: string;
  readonly groups: Readonly<Record<PartGroup | "unknown", string>>;
  readonly inhabitants: (count: number, side: Side) => string;
  readonly distance: (km: number) => string;
  readonly noPartner: Readonly<Record<Side, string>>;
  readonly partner: (names: string) => string;
  readonly answered: string;
  readonly notAnswered: string;
  readonly withheld: string;
  readonly sturdy: (share: string) => string;
  readonly sturdyPending: string;
  readonly compare: string;
  readonly compared: string;
  readonly tooManyCompared: string;
  readonly shortlist: string;
  readonly shortlisted: string;
  readonly tableTitle: string;
  readonly table: Readonly<
    Record<
      | "rank"
      | "name"
      | "name_uk"
      | "code"
      | "within"
      | "region_type"
      | "list_date"
      | "population"
      | "distance_km"
      | "partners"
      | "score"
      | "top_five",
      string
    >
  >;
  readonly csv: string;
  readonly link: string;
  readonly copied: string;
  readonly loading: string;
  readonly failed: string;
  readonly ranked: (first: string, score: string, count: number) => string;
  readonly leaders: string;
  readonly withheldNote: string;
  readonly illustrativeNote: string;
  readonly needsScript: string;
  readonly paper: string;
  readonly whyNotFirst: string;
  readonly more: readonly (readonly [page: string, label: string])[];
  readonly close: string;
}

/** Criteria by what they look at, for the colours of a bar. */
export const partGroups = {
  acute_needs: "give",
  lasting_needs: "give",
  democracy: "give",
  learning: "give",
  size: "like",
  profile: "like",
  region_type: "ready",
  ties: "ready",
  readiness: "ready",
  left_out: "fair"
} as const;
export type PartGroup = (typeof partGroups)[keyof typeof partGroups];
export const partGroupKeys: readonly PartGroup[] = ["give", "like", "ready", "fair"];

const count = (value: number, locale: Locale): string => numberText(value, "count", locale);

/** The words of the match explorer, apart from those of criteria, presets and filters, which the model carries. */
export const matchWords: Readonly<Record<Locale, MatchWords>> = {
  nb: {
    explorer: "Finn partner",
    side: "Hvem søker partner?",
    sides: {kommune: "En norsk kommune", hromada: "En ukrainsk hromada"},
    search: {kommune: "Kommune", hromada: "Hromada"},
    searchHint: "Navn på norsk eller ukrainsk, gjerne med skrivefeil, eller en kode.",
    noHit: (text) => `Fant ingen som heter noe i nærheten av «${text}». Prøv stedets hovedby, fylket eller oblasten.`,
    hits: (hits) => (hits === 1 ? "Ett forslag." : `${hits} forslag.`),
    chosen: "Valgt",
    weighting: "Hva skal telle mest?",
    preset: "Ferdig vekting",
    ownWeights: "Vekter",
    showWeights: "Endre vekter og filtre",
    weightsRule: "Vektene er forhold: 20 teller dobbelt så mye som 10.",
    weightsSum: (sum) => `Til sammen ${sum}.`,
    resetWeights: "Tilbake til vektingen",
    zeroWeights:
      "Alle vektene er 0, så ingenting skiller partnerne. Gi minst ett kriterium vekt; listen står til da som den var.",
    filters: "Hvem skal ikke være med?",
    occupiedOut: (occupied) => `Okkuperte hromadaer er aldri med (${count(occupied, "nb")}).`,
    takes: (taken) => `tar bort ${count(taken, "nb")}`,
    left: (left, all, side) =>
      `${count(left, "nb")} av ${count(all, "nb")} ${side === "kommune" ? "hromadaer" : "kommuner"} er med.`,
    nothingLeft: (filters, brings) =>
      `Ingen er igjen med disse filtrene. Slå av ${list(
        filters.map((one) => `«${one}»`),
        "og"
      )}, så kommer ${count(brings, "nb")} tilbake.`,
    nothingAtAll: (date) =>
      `Hromadaen er okkupert etter listen per ${date}, og okkuperte hromadaer er aldri med. Er den frigjort ` +
      "siden, trengs en nyere liste. Velg et annet sted.",
    loosen: "Slå av",
    listTitle: (place, side) =>
      side === "kommune" ? `Hromadaer som passer for ${place}` : `Kommuner som passer for ${place}`,
    listNote: (date, side) =>
      "Listen viser de tjue øverste, med poeng fra 0 til " +
      `100.${side === "kommune" ? ` Områdetypene er etter listen per ${date}; fronten har flyttet seg siden.` : ""} ` +
      "Avstand er i luftlinje.",
    points: "poeng",
    ofPoints: (points, of) => `${points} av ${of}`,
    bar: (score, parts) => `${score} av 100 poeng: ${parts}`,
    unknownPart: "ukjent, teller halvt",
    groups: {
      give: "Gjensidig nytte",
      like: "Likhet",
      ready: "Grunnlag",
      fair: "Står utenfor",
      unknown: "Ukjent, teller halvt"
    },
    inhabitants: (people, side) => `${count(people, "nb")} innbyggere${side === "hromada" ? " i 2022" : ""}`,
    distance: (km) => `${count(km, "nb")}\u00a0km`,
    noPartner: {kommune: "Ingen kjent ukrainsk partner", hromada: "Ingen kjent norsk partner"},
    partner: (names) => `Partner fra før: ${names}`,
    answered: "Har svart",
    notAnswered: "Har ikke svart",
    withheld: "Svar vises ikke i denne utgaven",
    sturdy: (share) => `Blant de fem øverste i ${share} av vektingene`,
    sturdyPending: "Regner ut hvor stødig plassen er …",
    compare: "Sammenlign",
    compared: "Side ved side",
    tooManyCompared: "Tre står alt side ved side. Ta bort én først.",
    shortlist: "Legg på kortlisten",
    shortlisted: "På kortlisten",
    tableTitle: "Vis rangeringen som tabell",
    table: {
      rank: "Plass",
      name: "Navn",
      name_uk: "Navn på ukrainsk",
      code: "Kode",
      within: "Fylke eller oblast",
      region_type: "Områdetype",
      list_date: "Listens dato",
      population: "Innbyggere",
      distance_km: "Avstand, km",
      partners: "Partnere fra før",
      score: "Poeng, 0–100",
      top_five: "Blant de fem øverste, andel av 1 000 vektinger"
    },
    csv: "Last ned CSV",
    link: "Lenke til denne visningen",
    copied: "Lenken er kopiert.",
    loading: "Henter profilene …",
    failed: "Profilene kunne ikke hentes. Listen viser fortsatt det som sto der; last siden på nytt for å prøve igjen.",
    ranked: (first, score, left) =>
      left === 0 ? "Ingen er igjen på listen." : `Listen er oppdatert. Øverst står ${first} med ${score} poeng.`,
    leaders: "Øverst nå",
    withheldNote:
      "Denne utgaven viser aldri hva enkelte hromadaer ved frontlinjen har svart, så de står bare med åpne tall. " +
      "KS’ interne utgave har svarene.",
    illustrativeNote:
      "Profilene, behovene og sakene er oppdiktet for å vise verktøyet. Folketall, områdetyper og partnerskap " +
      "fra åpne kilder er ekte.",
    needsScript:
      "Uten skript viser siden ett eksempel. Med skript kan du velge kommune eller hromada, flytte på vektene og " +
      "åpne hvert forslag.",
    paper: "Lag beslutningsgrunnlag for dette paret",
    whyNotFirst: "Hvorfor ikke først?",
    more: [
      ["./methods", "Slik regnes poengene ut"],
      ["./plan", "Se den beste planen for alle samtidig"]
    ],
    close: "Lukk"
  },
  en: {
    explorer: "Find a partner",
    side: "Who is looking for a partner?",
    sides: {kommune: "A Norwegian kommune", hromada: "A Ukrainian hromada"},
    search: {kommune: "Kommune", hromada: "Hromada"},
    searchHint: "A name in Latin or Ukrainian, misspelt if you like, or a code.",
    noHit: (text) => `Found nobody called anything near “${text}”. Try the main town, the county or the oblast.`,
    hits: (hits) => (hits === 1 ? "One suggestion." : `${hits} suggestions.`),
    chosen: "Chosen",
    weighting: "What should count most?",
    preset: "Ready-made weighting",
    ownWeights: "Weights",
    showWeights: "Change weights and filters",
    weightsRule: "Weights are ratios: 20 counts twice as much as 10.",
    weightsSum: (sum) => `Together ${sum}.`,
    resetWeights: "Back to the weighting",
    zeroWeights:
      "All weights are 0, so nothing tells the partners apart. Give at least one criterion some weight; until " +
      "then the list stands as it was.",
    filters: "Who should be left out?",
    occupiedOut: (occupied) => `Occupied hromadas are never on the list (${count(occupied, "en")}).`,
    takes: (taken) => `takes away ${count(taken, "en")}`,
    left: (left, all, side) =>
      `${count(left, "en")} of ${count(all, "en")} ${side === "kommune" ? "hromadas" : "kommuner"} are on the list.`,
    nothingLeft: (filters, brings) =>
      `Nobody is left under these filters. Turn off ${list(
        filters.map((one) => `“${one}”`),
        "and"
      )}, and ${count(brings, "en")} come back.`,
    nothingAtAll: (date) =>
      `The hromada is occupied by the list of ${date}, and occupied hromadas are never on the list. If it has ` +
      "been freed since, a newer list is needed. Choose another place.",
    loosen: "Turn off",
    listTitle: (place, side) => (side === "kommune" ? `Hromadas that suit ${place}` : `Kommuner that suit ${place}`),
    listNote: (date, side) =>
      "The list shows the top twenty, with points that go from 0 to " +
      `100.${side === "kommune" ? ` Region types are by the list of ${date}; the front has moved since.` : ""} ` +
      "Distance is as the crow flies.",
    points: "points",
    ofPoints: (points, of) => `${points} of ${of}`,
    bar: (score, parts) => `${score} of 100 points: ${parts}`,
    unknownPart: "unknown, counts as half",
    groups: {
      give: "Mutual benefit",
      like: "Likeness",
      ready: "Groundwork",
      fair: "Left out",
      unknown: "Unknown, counts as half"
    },
    inhabitants: (people, side) => `${count(people, "en")} inhabitants${side === "hromada" ? " in 2022" : ""}`,
    distance: (km) => `${count(km, "en")}\u00a0km`,
    noPartner: {kommune: "No known Ukrainian partner", hromada: "No known Norwegian partner"},
    partner: (names) => `Partner already: ${names}`,
    answered: "Has answered",
    notAnswered: "Has not answered",
    withheld: "Answers not shown in this edition",
    sturdy: (share) => `In the top five in ${share} of weightings`,
    sturdyPending: "Working out how sturdy its place is …",
    compare: "Compare",
    compared: "Side by side",
    tooManyCompared: "Three stand side by side already. Take one away first.",
    shortlist: "Put on the shortlist",
    shortlisted: "On the shortlist",
    tableTitle: "Show the ranking as a table",
    table: {
      rank: "Rank",
      name: "Name",
      name_uk: "Name in Ukrainian",
      code: "Code",
      within: "County or oblast",
      region_type: "Region type",
      list_date: "Date of the list",
      population: "Inhabitants",
      distance_km: "Distance, km",
      partners: "Partners already",
      score: "Points, 0–100",
      top_five: "In the top five, share of 1,000 weightings"
    },
    csv: "Download CSV",
    link: "Link to this view",
    copied: "The link has been copied.",
    loading: "Fetching the profiles …",
    failed: "The profiles could not be fetched. The list still shows what stood there; reload the page to try again.",
    ranked: (first, score, left) =>
      left === 0 ? "Nobody is left on the list." : `The list has been updated. First is ${first} with ${score} points.`,
    leaders: "First now",
    withheldNote:
      "This edition never shows what single frontline hromadas have answered, so they stand with public figures " +
      "alone. KS’s internal edition has the answers.",
    illustrativeNote:
      "Profiles, needs and cases are made up to show the tool. Populations, region types and partnerships from " +
      "public sources are real.",
    needsScript:
      "Without scripts the page shows one example. With scripts you can choose a kommune or hromada, move the " +
      "weights and open each suggestion.",
    paper: "Make a decision paper for this pair",
    whyNotFirst: "Why not first?",
    more: [
      ["./methods", "How the points come about"],
      ["./plan", "See the best plan for all at once"]
    ],
    close: "Close"
  }
};

/** A list in a sentence: `a, b og c`. */
export function list(parts: readonly string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}
