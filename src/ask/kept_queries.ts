// Queries that a reader keeps: in this browser alone, and as a file to take along.

/** A query that was kept, with its address. */
export interface KeptQuery {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

const format = "kommunebro-queries";
const version = 1;

function store<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("kommunebro", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("queries", {keyPath: "id"});
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const request = act(database.transaction("queries", mode).objectStore("queries"));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.transaction!.oncomplete = () => database.close();
    };
  });
}

export const keptQueries = (): Promise<KeptQuery[]> => store("readonly", (queries) => queries.getAll());
export const keepQuery = (query: KeptQuery): Promise<IDBValidKey> =>
  store("readwrite", (queries) => queries.put(query));
export const dropQuery = (id: string): Promise<undefined> => store("readwrite", (queries) => queries.delete(id));

/** The queries as a file. */
export const writeKept = (queries: readonly KeptQuery[]): string =>
  `${JSON.stringify({format, version, queries}, null, 1)}\n`;

/**
 * Reads such a file.
 * @throws RangeError `other` where it is none, `version` where a later Kommunebro wrote it
 */
export function readKept(text: string): KeptQuery[] {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw new RangeError("other");
  }
  const {format: isOurs, version: written, queries} = (said ?? {}) as Record<string, unknown>;
  if (isOurs !== format || !Array.isArray(queries)) throw new RangeError("other");
  if (written !== version) throw new RangeError("version");
  return queries.filter(
    (query: Partial<KeptQuery> | null): query is KeptQuery =>
      typeof query?.id === "string" && typeof query.title === "string" && typeof query.address === "string"
  );
}
