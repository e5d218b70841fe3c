import type {oblastPartColumns} from "../model/names/oblast_parts.js";
import type {MartRows} from "./mart_rows.js";

type Columns = typeof oblastPartColumns;

/** Marts of which a page fetches what is told of each hromada of an oblast. */
export type OblastPartMart = keyof Columns;

/** The rows of these parts. */
export type OblastRows = {
  readonly [Name in OblastPartMart]: Pick<MartRows[Name], Extract<Columns[Name][number], keyof MartRows[Name]>>;
};
