import type {Text} from "./locale.js";

/** How far a table may be trusted, by the word in its metadata record. */
export const qualityNames: Readonly<Record<string, Text>> = {
  official: {nb: "offisiell", en: "official"},
  derived: {nb: "avledet", en: "derived"},
  estimated: {nb: "anslått", en: "estimated"},
  sample: {nb: "utvalg", en: "sample"},
  conflicting: {nb: "motstridende", en: "conflicting"},
  mixed: {nb: "blandet", en: "mixed"},
  illustrative: {nb: "illustrativ", en: "illustrative"},
  reported: {nb: "rapportert", en: "reported"}
};
