import {sturdinessDraws} from "../../model/match/sturdiness.js";
import type {MatchWords, RegionTie} from "../rooms/match.js";
import {criteria} from "./criteria.js";
import {choices} from "./choices.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const ofPoints: MatchWords["ofPoints"] = (points, most) =>
  `${say.number(points, "points")} av ${say.number(most, "points")}`;

const partText = ({key, points, most, isUnknown}: Parameters<MatchWords["bar"]>[1][number]): string =>
  `${criteria.shorts[key]} ${ofPoints(points, most)}${isUnknown ? " (ukjent, teller halvt)" : ""}`;

const regionTie = ({norwegian, ukrainian, status, isPartnership}: RegionTie): string =>
  `${norwegian} – ${ukrainian} (${say.lower(status)}${isPartnership ? "" : ", telles ikke som partnerskap"})`;

const countyTies: MatchWords["countyTies"] = (ties) =>
  ties.length > 0 ? `Egne bånd: ${ties.map(regionTie).join("; ")}` : "Ingen kjente egne bånd til Ukraina";

export const match: MatchWords = {
  startSide: "kommune",
  side: "Hvem søker partner?",
  sides: {kommune: "En norsk kommune eller fylkeskommune", hromada: "En ukrainsk hromada"},
  search: {kommune: "Kommune eller fylkeskommune", hromada: "Hromada"},
  noHit: (text) => `Fant ingen som heter noe i nærheten av «${text}». Prøv stedets hovedby, fylket eller oblasten.`,
  hits: (hits) => say.plural(hits, {one: "Ett forslag.", other: `${say.count(hits)} forslag.`}),
  weighting: "Hva skal telle mest?",
  preset: "Ferdig vekting",
  presetChanged: (name) => `${name} (endret)`,
  weightsMoved: (name, moved) =>
    `${say.plural(moved, {one: "Én vekt er flyttet", other: `${say.count(moved)} vekter er flyttet`})} fra «${name}».`,
  showWeights: (weighting) => `Vekter og filtre: ${weighting}`,
  weightsRule: "Vektene er forhold: 20 teller dobbelt så mye som 10.",
  weightsSum: (sum) => `Til sammen ${sum}.`,
  resetWeights: "Tilbake til vektingen",
  zeroWeights:
    "Alle vektene er 0, så ingenting skiller partnerne. Gi minst ett kriterium vekt; listen står til da som den var.",
  filters: "Hvem skal være med?",
  occupiedOut: (occupied) => `Hromadaer som er okkupert etter den nyeste listen, er ikke med (${say.count(occupied)}).`,
  takes: (taken) => `${say.count(taken)} faller fra`,
  left: (left, all, side) =>
    `${say.count(left)} av ${say.count(all)} ${side === "kommune" ? "hromadaer" : "kommuner"} er med.`,
  nothingLeft: (filters, brings) =>
    "Ingen er igjen med disse filtrene. Slå av " +
    `${say.list(filters.map((key) => `«${choices.filters[key].name}»`))}, så kommer ${say.count(brings)} tilbake.`,
  nothingAtAll: (list) =>
    `Hromadaen er okkupert etter ${terms.listOf(list)}, og er ikke med så lenge. Er den frigjort ` +
    "siden, trengs en nyere liste. Velg et annet sted.",
  loosen: (filters) => `Slå av: ${filters.map((key) => choices.filters[key].name).join(", ")}`,
  listTitle: (place, side) =>
    side === "kommune" ? `Hromadaer som passer for ${place}` : `Kommuner som passer for ${place}`,
  listNote: (list, side) =>
    "Listen viser de tjue øverste, med poeng fra 0 til 100. " +
    (side === "kommune" ? `Områdetypene er etter ${terms.listOf(list)}; fronten har flyttet seg siden. ` : "") +
    "Avstand er i luftlinje.",
  points: "poeng",
  ofPoints,
  ofHundred: (points) => `${say.number(points, "points")} av 100`,
  bar: (score, parts) => `${say.number(score, "points")} av 100 poeng: ${parts.map(partText).join("; ")}`,
  fromLeft: "Fra venstre:",
  groups: {
    give: "Gjensidig nytte",
    like: "Likhet",
    ready: "Grunnlag",
    fair: "Jevn fordeling",
    unknown: "Ukjent, teller halvt"
  },
  regionTies: (ties) => `Fylke og oblast: ${ties.map(regionTie).join("; ")}`,
  countyAbroad: (ties) => `Norsk fylke, i listen over fylkeskommuner under kommunene. ${countyTies(ties)}`,
  countiesTitle: (place) => `Fylkeskommuner for ${place}`,
  countiesNote:
    "Fylkeskommunene står her etter de samme kriteriene og vektene som kommunene, med folketallet og arealet til " +
    "alle kommunene sine. Ikke noe skjema spør en fylkeskommune, så det bare et skjema kan fortelle, er ukjent " +
    "og teller halvt; en fylkeskommune har dessuten andre oppgaver enn en kommune. Båndene er de som er kjent i " +
    "listene vi har lest. Oslo er begge deler, og står som kommune. Filtrene over gjelder " +
    "kommuner og tar ikke bort noen fylkeskommune.",
  countyPoints: (points) => `${say.number(points, "points")} av 100 poeng`,
  countyTies,
  countyKnown: (parts) =>
    parts.length === 0
      ? "Ingenting er kjent etter disse kriteriene; alle teller halvt"
      : `Kjent: ${parts.map(({key, points, most}) => `${criteria.shorts[key]} ${ofPoints(points, most)}`).join("; ")}`,
  answered: (day) => (day === null ? "Har svart" : `Har svart ${say.day(day)}`),
  sturdy: (share) => `Blant de fem øverste i ${say.number(share, "whole_share")} av vektingene`,
  sortBy: "Ordne de tjue etter",
  sortByAll: "Poeng til sammen",
  sorted: ({key, points, most, isUnknown}) =>
    `${criteria.names[key]}: ${ofPoints(points, most)}${isUnknown ? " (ukjent, teller halvt)" : ""}`,
  close: "Lukk",
  evidence: "Grunnlaget for poengene",
  tray: "Valgt og kortliste",
  chosen: (count) => (count === 0 ? "Ingen valgt" : `${say.count(count)} valgt`),
  clearChosen: "Fjern valgene",
  shortlistCount: (count) => `Kortliste (${say.count(count)})`,
  compare: "Sammenlign",
  compareOne: (name) => `Sammenlign: ${name}`,
  compared: "Side ved side",
  tooManyCompared: "Tre står alt side ved side. Ta bort én først.",
  shortlist: "Legg på kortlisten",
  shortlistOne: (name) => `Legg på kortlisten: ${name}`,
  shortlisted: "På kortlisten",
  table: {
    rank: "Plass",
    name: "Navn",
    beside: "Navn på ukrainsk",
    code: "Kode",
    within: "Fylke eller oblast",
    region_type: "Områdetype",
    list_date: "Listens dato",
    population: "Innbyggere (Norge 2024, Ukraina 2022)",
    distance_km: "Avstand, km",
    partners: "Partnere fra før",
    score: "Poeng, 0–100",
    top_five: `Blant de fem øverste, andel av ${say.count(sturdinessDraws)} vektinger`
  },
  csv: "Last ned CSV",
  link: "Lenke til denne visningen",
  copied: "Lenken er kopiert.",
  loading: "Henter profilene …",
  failed: "Profilene kunne ikke hentes. Listen viser fortsatt det som sto der; last siden på nytt for å prøve igjen.",
  ranked: (first) =>
    first === null
      ? "Ingen er igjen på listen."
      : `Listen er oppdatert. Øverst står ${first.name} med ${say.number(first.points, "points")} poeng.`,
  leaders: (first) =>
    `Øverst nå: ${first.map(({name, points}, i) => `${i + 1}. ${name} ${say.number(points, "points")}`).join(" · ")}`,
  withheldNote:
    "Denne utgaven viser aldri hva enkelte hromadaer ved eller nær fronten har svart, så de står bare med åpne " +
    "tall. " +
    "KS’ interne utgave har svarene.",
  paper: "Lag beslutningsgrunnlag for dette paret",
  whyNotFirst: "Hvorfor ikke først?"
};
