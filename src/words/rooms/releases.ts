/** What the pages of the state of the data, and of what changed in it, say. */
export interface ReleasesWords {
  readonly status: {
    readonly title: string;
    readonly description: string;
    /** How many of the tables that grow old are in which state, on the day of reading or on another. */
    readonly finding: (value: {
      day: string | null;
      fresh: number;
      old: number;
      accepted: number;
      stale: number;
    }) => string;
    /** Before the title of the table that runs out first, and after it. */
    readonly firstOut: (day: string) => readonly [before: string, after: string];
    readonly lead: string;
    /** Tables whose facts age, and those whose facts do not. */
    readonly aging: {readonly heading: string; readonly caption: string};
    readonly lasting: {readonly heading: string; readonly caption: string};
    readonly heads: Readonly<
      Record<"table" | "asOf" | "state" | "oldFrom" | "stopsAfter" | "retrieved" | "next", string>
    >;
    /** After the last day within a limit, and after that many days. */
    readonly limit: (value: {day: string; days: number}) => string;
    /** A limit of facts whose day nobody knows. */
    readonly noDay: (days: number) => string;
    readonly acceptedUntil: (day: string) => string;
    /** In the order in which a table passes through them. */
    readonly states: Readonly<Record<"fresh" | "old" | "accepted" | "stale", string>>;
    /** Who acts next, and how. */
    readonly next: {
      readonly refreshed: string;
      readonly accepted: (day: string) => string;
      readonly authored: string;
      readonly illustrative: string;
      readonly reported: string;
    };
    readonly run: {
      readonly heading: string;
      readonly none: string;
      readonly sentence: (value: {
        day: string;
        exit: number;
        fetched: number;
        unchanged: number;
        failed: number;
      }) => string;
      readonly codes: Readonly<Record<number, string>>;
      readonly unknownCode: string;
      readonly written: string;
      /** Above what failed, whose sentences stand in the language of the records. */
      readonly failed: string;
    };
    readonly changed: (value: {day: string; tables: number}) => string;
    readonly none: string;
    readonly link: string;
    readonly journal: {
      readonly heading: string;
      readonly intro: string;
      readonly none: string;
      readonly caption: string;
      readonly heads: Readonly<Record<"began" | "ended" | "from" | "exit" | "said", string>>;
      readonly killed: string;
    };
  };
  readonly changes: {
    readonly title: string;
    readonly description: string;
    /** What the newest release brought: tables of data/ by what became of them, and what was struck. */
    readonly finding: (value: {day: string; added: number; changed: number; gone: number; struck: number}) => string;
    readonly about: string;
    readonly lead: (kept: number) => string;
    readonly withheld: string;
    readonly machine: string;
    readonly none: string;
    readonly pending: {
      readonly heading: string;
      readonly nothing: (day: string) => string;
      readonly sentence: (value: {day: string; count: number}) => string;
    };
    readonly release: (name: string) => string;
    readonly since: (day: string) => string;
    readonly first: string;
    readonly same: string;
    readonly caption: (name: string) => string;
    readonly heads: Readonly<Record<"table" | "state" | "added" | "gone" | "changed" | "columns", string>>;
    readonly states: Readonly<Record<"new" | "gone" | "changed", string>>;
    readonly columnsAdded: (names: string) => string;
    readonly columnsGone: (names: string) => string;
    readonly moved: (value: {column: string; count: number}) => string;
    readonly struck: {
      readonly heading: string;
      readonly values: (value: {table: string; column: string; count: number}) => string;
      readonly rows: (value: {table: string; count: number}) => string;
      readonly which: (value: {keys: string; more: number}) => string;
    };
    readonly decisions: {readonly heading: string; readonly sentence: (value: {source: string; day: string}) => string};
    readonly tables: {
      readonly summary: (count: number) => string;
      readonly caption: (name: string) => string;
      readonly heads: Readonly<Record<"table" | "rows" | "sum", string>>;
      readonly notKept: string;
    };
    readonly manifest: string;
    readonly status: string;
  };
}
