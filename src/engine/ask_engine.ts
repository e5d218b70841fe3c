// The page's side of the query engine: one thread that holds it, ended where a query is cancelled or takes too long,
// and the tables that have been fetched so far.
import {askedTables} from "./asked_tables.js";
import type {RawAnswer} from "./query_engine.js";
import type {FromWorker, SentTable, ToWorker} from "./ask_worker.js";

/**
 * How long a query may run once its tables are there, and how much of an answer a page takes: no piece more is fetched
 * once it has so many rows.
 */
export const askLimits = {seconds: 10, rows: 20_000, bytes: 16_000_000} as const;

/** Why there is no answer, besides what DuckDB says: the reader stopped it, or the clock, or nothing came. */
export class AskStop extends Error {
  readonly why: "cancelled" | "slow" | "failed";
  constructor(why: AskStop["why"], message: string = why) {
    super(message);
    this.why = why;
  }
}

/** An engine that starts when it is first asked. One query at a time: another one ends the one that runs. */
export class AskEngine {
  readonly #wasm: string;
  readonly #addresses: ReadonlyMap<string, string>;
  readonly #own = new Map<string, SentTable>();
  readonly #fetched = new Map<string, SentTable>();
  #given = new Map<string, string>();
  #worker: Worker | undefined;
  #ready: Promise<void> | undefined;
  #stop: ((why: AskStop) => void) | undefined;
  /** True once the engine has answered that it is there. */
  isReady = false;
  /** Called when it does. */
  onReady: () => void = () => {};

  /** @param addresses of the published tables by name */
  constructor(wasm: string, addresses: ReadonlyMap<string, string>) {
    this.#wasm = wasm;
    this.#addresses = addresses;
  }

  /** Adds a table of the reader's own; it stays in this page. */
  addOwn(table: SentTable): void {
    this.#own.set(table.name, table);
  }

  /** The tables that a query reads: published ones, and those of the reader's own. */
  tablesOf(sql: string): {readonly published: string[]; readonly own: string[]} {
    return {published: askedTables(sql, this.#addresses.keys()), own: askedTables(sql, this.#own.keys())};
  }

  /** The rows of a published table, as bytes. */
  async fetchTable(name: string): Promise<Uint8Array> {
    return (this.#fetched.get(name) ?? (await this.#fetch(name))).bytes;
  }

  /** Fetches the engine before it is asked; what fails then is told when it is. */
  warm(): void {
    this.#started().catch(() => {});
  }

  /**
   * @throws AskStop where it was cancelled, took too long, or could not start; RangeError in DuckDB's words
   */
  async ask(sql: string): Promise<RawAnswer> {
    this.cancel();
    const stopped = new Promise<never>((_, reject) => (this.#stop = reject));
    stopped.catch(() => {});
    const names = askedTables(sql, [...this.#own.keys(), ...this.#addresses.keys()]);
    const [tables] = await Promise.race([Promise.all([this.#tables(names), this.#started()]), stopped]);
    const clock = setTimeout(() => this.#end("slow"), askLimits.seconds * 1000);
    try {
      return await Promise.race([this.#answer(sql, tables), stopped]);
    } finally {
      clearTimeout(clock);
      this.#stop = undefined;
    }
  }

  /** Ends the query that runs, if one does. */
  cancel(): void {
    if (this.#stop) this.#end("cancelled");
  }

  #end(why: AskStop["why"]): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = undefined;
    this.#given = new Map();
    this.isReady = false;
    this.#stop?.(new AskStop(why));
    this.#stop = undefined;
  }

  #started(): Promise<void> {
    this.#ready ??= new Promise((resolve, reject) => {
      const fail = (message: string): void => {
        this.#ready = undefined;
        reject(new AskStop("failed", message));
      };
      if (typeof WebAssembly === "undefined") return fail("WebAssembly");
      const worker = new Worker(import.meta.resolve("./ask_worker.js"), {type: "module", name: "ask"});
      this.#worker = worker;
      worker.addEventListener("error", ({message}) => fail(message));
      worker.addEventListener("message", ({data}: MessageEvent<FromWorker>) => {
        if (data.kind === "ready") {
          this.isReady = true;
          this.onReady();
          resolve();
        }
        if (data.kind === "failed") fail(data.message);
      });
      worker.postMessage({kind: "start", wasm: this.#wasm} satisfies ToWorker);
    });
    return this.#ready;
  }

  async #tables(names: readonly string[]): Promise<SentTable[]> {
    return Promise.all(names.map((name) => this.#own.get(name) ?? this.#fetched.get(name) ?? this.#fetch(name)));
  }

  async #fetch(name: string): Promise<SentTable> {
    const address = this.#addresses.get(name)!;
    const response = await fetch(address).catch((error: Error) => {
      throw new AskStop("failed", error.message);
    });
    if (!response.ok) throw new AskStop("failed", `${name}: ${response.status}`);
    const table = {name, version: address, bytes: new Uint8Array(await response.arrayBuffer())};
    this.#fetched.set(name, table);
    return table;
  }

  #answer(sql: string, tables: readonly SentTable[]): Promise<RawAnswer> {
    const fresh = tables.filter(({name, version}) => this.#given.get(name) !== version);
    const worker = this.#worker!;
    return new Promise((resolve, reject) => {
      const hear = ({data}: MessageEvent<FromWorker>): void => {
        worker.removeEventListener("message", hear);
        for (const {name, version} of fresh) this.#given.set(name, version);
        if (data.kind === "answer") resolve(data);
        else if (data.kind === "fault") reject(new RangeError(data.message));
      };
      worker.addEventListener("message", hear);
      worker.postMessage({kind: "ask", sql, tables: fresh, limits: askLimits} satisfies ToWorker);
    });
  }
}
