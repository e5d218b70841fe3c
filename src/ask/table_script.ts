/** What reads a file as a table and writes an answer as one; asked for twice, it is fetched once. */
export const tableScript = (): Promise<typeof import("./ask_tables.js")> =>
  import(import.meta.resolve("./ask_tables.js"));
