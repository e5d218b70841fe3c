import type {Side} from "../../model/match/rank.js";
import type {sturdinessTop} from "../../model/match/sturdiness.js";
import type {PaperReasonsWords} from "../rooms/paper_reasons.js";
import {criteria} from "./criteria.js";
import {choices} from "./choices.js";
import {say} from "./speech.js";

const inWords: Readonly<Record<typeof sturdinessTop, string>> = {5: "fem"};
const kinds = {kommune: "hromadaer", hromada: "kommuner"} as const;

/** Where a pair stands in a list. @param named what the list of a side holds */
export const standingAmong =
  (named: Readonly<Record<Side, string>>): PaperReasonsWords["standing"] =>
  ({whose, partner, side, position, count, all, sturdy, top}) => {
    const held =
      sturdy === null
        ? ""
        : ` ${partner} er blant de ${inWords[top]} øverste i ${say.number(sturdy, "share")} av ` +
          "1 000 tilfeldige vektinger rundt den valgte.";
    return (
      `For ${whose} er ${partner} nummer ${say.count(position)} av ${say.count(count)} ${named[side]} som filtrene ` +
      `slipper gjennom (${say.count(all)} i alt).${held}`
    );
  };

export const paperReasons: PaperReasonsWords = {
  heading: "Hvorfor dette paret",
  caption: "Poeng og det som ligger bak",
  columns: {criterion: "Kriterium", points: "Poeng", of: "Av", evidence: "Belegg"},
  total: "Til sammen",
  unknown: (criterion) => `${criteria.names[criterion]} (ukjent: teller halvt)`,
  doesNotCount: "teller ikke",
  signs: (madeUp) =>
    "+ taler for, − taler mot, ? er ukjent og teller halvt, · er en opplysning." +
    `${madeUp === null ? "" : ` ${madeUp} bygger på et oppdiktet svar eller en oppdiktet sak.`} ` +
    "Poengene er avrundet til én desimal.",
  gains: (place) => `Hva ${place} får igjen`,
  standing: standingAmong(kinds),
  filteredOut: ({whose, partner}) =>
    `${partner} står ikke i listen for ${whose}: filtrene tar stedet bort. Poengene er regnet ut som om de ikke ` +
    "gjorde det.",
  weighting: ({preset, changed, filters}) => {
    const {name, reason} = choices.presets[preset];
    const own = say.list(changed.map(({criterion, weight}) => `${criteria.shorts[criterion]} ${weight}`));
    const on =
      filters.length === 0
        ? "Ingen filtre er på"
        : `Filtre: ${say.list(filters.map((key) => say.lower(choices.filters[key].name)))}`;
    return (
      `Vekting: ${name}. ${reason}${changed.length === 0 ? "" : ` Endret: ${own}.`} ${on}; okkuperte hromadaer er ` +
      "aldri med."
    );
  }
};
