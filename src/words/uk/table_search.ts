import type {TableSearchWords} from "../rooms/table_search.js";
import {say} from "./speech.js";

export const tableSearch: TableSearchWords = {
  field: "Шукати серед таблиць",
  found: (count) =>
    `${say.count(count)} ${say.plural(count, {one: "таблиця", few: "таблиці", many: "таблиць", other: "таблиці"})}`
};
