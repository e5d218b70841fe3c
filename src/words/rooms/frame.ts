/** A part of the site that the main menu names; its page bears the same name. */
export type Section =
  | "index"
  | "trends"
  | "needs"
  | "coverage"
  | "match"
  | "plan"
  | "paper"
  | "methods"
  | "notebook"
  | "ask"
  | "sources"
  | "places"
  | "cases";

/** An entry of the main menu; the pages of one of several are its chapters. */
export type MenuEntry = "overview" | "figures" | "partner" | "places" | "data" | "inside";

/** What surrounds every page. */
export interface FrameWords {
  readonly skip: string;
  /** Name of the list of what a long page asks. */
  readonly contents: string;
  readonly nav: string;
  readonly switch: string;
  readonly menu: Readonly<Record<MenuEntry, string>>;
  readonly sections: Readonly<Record<Section, string>>;
  /** What a page is for, to whoever finds it by search or gets its address; `other` for pages that name no section. */
  readonly descriptions: Readonly<Record<Section | "other", string>>;
  /** Whom a page of the internal edition is for, and whom not. */
  readonly internal: string;
  /** The title of such a page in a tab. */
  readonly internalTitle: (title: string) => string;
  /** On the page of a card alone. */
  readonly wayBack: string;
  readonly footer: string;
  /** After it: where the state of the data stands. */
  readonly state: string;
  /** The page for addresses that do not exist. */
  readonly notFound: {
    readonly heading: string;
    readonly sentence: string;
    readonly tables: string;
    readonly gone: string;
    /** Before a link to the table that holds what this one held. */
    readonly moved: (table: string) => string;
  };
  /** What the site is, on the page where a reader chooses a language. */
  readonly about: string;
}
