import type {TableSearchWords} from "../rooms/table_search.js";
import {say} from "./speech.js";

export const tableSearch: TableSearchWords = {
  field: "Søk blant tabellene",
  found: (count) => `${say.count(count)} ${say.plural(count, {one: "tabell", other: "tabeller"})}`
};
