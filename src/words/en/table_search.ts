import type {TableSearchWords} from "../rooms/table_search.js";
import {say} from "./speech.js";

export const tableSearch: TableSearchWords = {
  field: "Search the tables",
  found: (count) => `${say.count(count)} ${say.plural(count, {one: "table", other: "tables"})}`
};
