import type {SearchWords} from "../rooms/search.js";
import {say} from "./speech.js";

export const search: SearchWords = {
  field: "Søk etter sted, figur, tabell eller ord",
  short: "Sted, figur eller ord",
  button: "Søk",
  kinds: {chart: "figur", table: "tabell", section: "avsnitt"},
  found: (count) => say.plural(count, {one: "Ett forslag.", other: `${say.count(count)} forslag.`}),
  nothing: (typed) =>
    `Fant verken sted, figur, tabell eller avsnitt for «${typed}». Trykk Søk for å se listen over alle steder.`,
  unknownCode: (typed) =>
    `«${typed}» er ikke koden til noen kommune, noe fylke, noen hromada eller noen oblast, heller ikke en av de ` +
    "tidligere kodene vi kjenner."
};
