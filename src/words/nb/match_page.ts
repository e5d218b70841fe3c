import type {MatchPageWords} from "../rooms/match_page.js";

export const matchPage: MatchPageWords = {
  searchHint: "Navn på norsk eller ukrainsk, gjerne med skrivefeil, eller en kode.",
  toList: "Rett til listen",
  tableTitle: "Vis rangeringen som tabell",
  illustrativeNote: "Profiler, behov og saker er oppdiktet; det fra åpne kilder er ekte.",
  needsScript:
    "Uten skript viser siden ett eksempel. Med skript kan du velge kommune eller hromada, flytte på vektene og " +
    "åpne hvert forslag.",
  more: {methods: "Slik regnes poengene ut", plan: "Se den beste planen for alle samtidig"}
};
