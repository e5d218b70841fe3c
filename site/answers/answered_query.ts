// One query of a page, answered while the page is built.
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import {type DecodedAnswer, decodeAnswer} from "../../src/engine/decoded_answer.ts";
import {bareSql} from "../../src/engine/one_statement.ts";
import type {QueryEngine} from "../../src/engine/query_engine.ts";
import {giveTables, type PageTables} from "./page_tables.ts";

/** A page is no place for a table without end. */
const limits = {rows: 50_000, bytes: 8_000_000} as const;

/** What a query of a page returns: its rows, and the same as an Arrow stream. */
export interface AnsweredQuery {
  readonly answer: DecodedAnswer;
  readonly bytes: Uint8Array;
}

/** Answers by what they depend on: a preview reads a page again after each edit of its text. */
const known = new Map<string, AnsweredQuery>();

/** What would make two builds of the same repository differ. */
const ofTheDay = new RegExp(
  "\\b(?:(?:now|today|random|uuid\\w*|gen_random_uuid|get_current_\\w+|transaction_timestamp)\\s*\\(|" +
    "current_(?:date|time|timestamp)\\b|localtime(?:stamp)?\\b)",
  "i"
);

/**
 * Answers a query from the page's tables.
 * @param where file and line of the query, as `src/en/x.md:12`
 * @throws KommunebroError with `where` and DuckDB's own words, where the query cannot be answered
 */
export function answerQuery(engine: QueryEngine, sql: string, tables: PageTables, where: string): AnsweredQuery {
  const clock = ofTheDay.exec(bareSql(sql));
  if (clock)
    throw refused(
      where,
      `${clock[0].replace("(", "").trim()} makes every build another one: name the day in the query`
    );
  try {
    const key = `${giveTables(engine, sql, tables)}\n${sql}`;
    const before = known.get(key);
    if (before) return before;
    const {bytes, isCut} = engine.ask(sql, limits);
    if (isCut)
      throw new RangeError(`more than ${limits.rows} rows or ${limits.bytes / 1e6} MB: aggregate, or add LIMIT`);
    const answered = {answer: decodeAnswer(bytes), bytes};
    known.set(key, answered);
    return answered;
  } catch (error) {
    throw refused(where, (error as Error).message.trim());
  }
}

export function refused(where: string, why: string): KommunebroError {
  return new KommunebroError(`${where}: ${why}`, exitCodes.failed);
}
