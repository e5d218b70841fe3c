import type {Text} from "../words/locales.js";
import type {Evidence} from "../model/match/places.js";

/** What kind of source says so, for a word behind a name or a line. */
export const evidenceNames: Readonly<Record<Evidence, Text>> = {
  illustrative: {nb: "illustrativt", en: "illustrative"},
  reported: {nb: "rapportert", en: "reported"}
};
