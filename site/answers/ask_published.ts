// For a data loader of a page (`src/en/small.rows.json.ts`): asks the published tables, and nothing else.
import {KommunebroError} from "../../loaders/errors.ts";
import {audienceOf} from "../../loaders/audience.ts";
import {editions} from "../edition.ts";
import {answerQuery} from "./answered_query.ts";
import {startNodeEngine} from "./node_engine.ts";
import {pageTables} from "./page_tables.ts";

/** A row by its columns' names. */
export type PublishedRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The rows of a query over the published tables of the edition that is built.
 * @param source folder of the pages, `src` where a loader runs
 * @throws KommunebroError in DuckDB's words
 */
export async function askPublished(
  sql: string,
  source: string = editions[audienceOf(process.env.AUDIENCE)].source
): Promise<PublishedRow[]> {
  const tables = pageTables(source, "/data loader", {});
  if (tables.size === 0) throw new KommunebroError(`${source}/data has no tables. Run: npm run warehouse`, 1);
  const {columns, rows} = answerQuery(await startNodeEngine(), sql, tables, "data loader").answer;
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [columns[at]!.name, value])));
}
