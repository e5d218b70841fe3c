import type {Forms} from "../speech.js";

/** What the page of a table says, and what each published table is called. */
export interface TablesWords {
  /** By the name of the table, which is the name of its mart. */
  readonly titles: Readonly<Record<string, string>>;
  /** Title of the page of a table that is not published by itself, but read on the way. */
  readonly innerTitle: (name: string) => string;
  readonly description: (title: string) => string;
  readonly sourceDescription: (title: string) => string;
  /** Above the sentences that the schema holds, which stand in one language. */
  readonly meaning: string;
  readonly facts: {
    readonly name: string;
    readonly grain: string;
    readonly rows: string;
    readonly quality: string;
    readonly newest: string;
    readonly key: string;
  };
  readonly download: {
    readonly heading: string;
    readonly intro: string;
    readonly formats: Readonly<Record<"csv" | "xlsx" | "parquet" | "arrow" | "metadata.json", string>>;
    /** After the name of a format. */
    readonly size: (bytes: number) => string;
    /** The internal edition has no addresses to take away from. */
    readonly publicOnly: string;
    readonly read: string;
    readonly readIntro: string;
  };
  readonly columns: {readonly heading: string; readonly caption: (name: string) => string};
  readonly sources: {
    readonly heading: string;
    readonly caption: (name: string) => string;
    readonly none: string;
    readonly heads: Readonly<
      Record<"table" | "producer" | "licence" | "asOf" | "retrieved" | "quality" | "page", string>
    >;
  };
  readonly usedBy: {readonly heading: string; readonly none: string};
  readonly sql: {readonly heading: string; readonly summary: string};
  readonly cite: {
    readonly heading: string;
    readonly sentence: (value: {title: string; retrieved: string; address: string | null}) => string;
  };
  readonly back: string;
  /** The catalogue of all tables, as a portal of data shows it. */
  readonly catalogue: {readonly title: string; readonly description: string};
  /** The index on the page of sources. */
  readonly index: {
    readonly field: string;
    /** How many of them were found; a script puts the number for `#`. */
    readonly found: Forms;
    readonly published: string;
    readonly read: string;
    readonly inner: string;
    readonly heads: Readonly<Record<"table" | "grain" | "files", string>>;
    readonly all: string;
    readonly package: string;
    readonly catalogue: string;
  };
}
