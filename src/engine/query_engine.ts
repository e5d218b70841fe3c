// The query engine, the same where a page is built and in a reader's browser: DuckDB compiled to WebAssembly, with its
// doors closed before it sees a first query.
import type {DuckDBBindings} from "@duckdb/duckdb-wasm/blocking";
import type {PlaceIndex} from "../model/names/place_index.js";
import {faultText} from "./engine_fault.js";
import {asksForNames, nameIndex, nameStatements, nameTables} from "./name_macros.js";
import {withPlainColumns} from "./plain_columns.js";

/** How much of an answer is fetched: whichever is reached first ends it. */
export interface AnswerLimits {
  readonly rows: number;
  readonly bytes: number;
}

/** An answer as an Arrow IPC stream, and whether there was more of it than the limits let through. */
export interface RawAnswer {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

/** From there on nothing is read but the tables that were given; nobody can open the doors again. */
const locks = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  "SET lock_configuration = true"
];

/** About what DuckDB puts into one piece of an answer. */
const rowsOfPiece = 2048;

/** One engine with some tables. */
export class QueryEngine {
  readonly #db: DuckDBBindings;
  readonly #versions = new Map<string, string>();
  readonly #nameBytes = new Map<string, Uint8Array>();
  #names: PlaceIndex | undefined;

  /** @param db instantiated, and nothing asked of it yet */
  constructor(db: DuckDBBindings) {
    this.#db = db;
    const connection = db.connect();
    for (const statement of locks) connection.query(statement);
    connection.close();
  }

  /** Gives the engine a table, an Arrow IPC stream; one of the same name and another version is replaced. */
  addTable(name: string, version: string, bytes: () => Uint8Array): void {
    if (this.#versions.get(name) === version) return;
    const connection = this.#db.connect();
    const stream = bytes();
    connection.query(`DROP TABLE IF EXISTS ${quoted(name)}`);
    connection.insertArrowFromIPCStream(stream, {name, create: true});
    connection.close();
    this.#versions.set(name, version);
    if ((nameTables as readonly string[]).includes(name)) {
      this.#nameBytes.set(name, stream);
      this.#names = undefined;
    }
  }

  /**
   * Runs one query on a connection of its own, and fetches the answer piece by piece up to the limits.
   * @throws RangeError in DuckDB's own words
   */
  ask(sql: string, limits: AnswerLimits): RawAnswer {
    const connection = this.#db.connect();
    try {
      const names = asksForNames(sql) ? this.#nameIndex() : undefined;
      if (names) for (const statement of nameStatements(sql, names)) connection.query(statement);
      return connection.useUnsafe((db, id) => fetchAnswer(db, id, sql, limits));
    } catch (error) {
      throw new RangeError(faultText(error), {cause: error});
    } finally {
      connection.close();
    }
  }

  #nameIndex(): PlaceIndex | undefined {
    const [hromadas, places] = nameTables.map((table) => this.#nameBytes.get(table));
    if (hromadas && places) this.#names ??= nameIndex(hromadas, places);
    return this.#names;
  }
}

function fetchAnswer(db: DuckDBBindings, connection: number, sql: string, limits: AnswerLimits): RawAnswer {
  let head = startQuery(db, connection, sql);
  const inText = withPlainColumns(sql, head);
  if (inText !== null) {
    db.cancelPendingQuery(connection);
    head = startQuery(db, connection, inText);
  }
  const pieces = [head];
  let size = head.length;
  for (let rows = 0; ;) {
    const piece = db.fetchQueryResults(connection);
    if (piece === null) continue;
    if (piece.length === 0) return {bytes: joined(pieces), isCut: false};
    if (rows >= limits.rows || size + piece.length > limits.bytes) {
      db.cancelPendingQuery(connection);
      return {bytes: joined(pieces), isCut: true};
    }
    pieces.push(piece.slice());
    size += piece.length;
    rows += rowsOfPiece;
  }
}

/** Begins a query; what it returns tells the answer's columns. */
function startQuery(db: DuckDBBindings, connection: number, sql: string): Uint8Array {
  let head = db.startPendingQuery(connection, sql, true);
  while (head === null) head = db.pollPendingQuery(connection);
  return head.slice();
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A name as SQL takes it, whatever stands in it. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
