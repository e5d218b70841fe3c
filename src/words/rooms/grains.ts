/** What one row of a table is, in the language of the page. */
export interface GrainWords {
  /** By what the record or the SQL of a table says; empty in the language that these are written in. */
  readonly ofRecord: Readonly<Record<string, string>>;
}
