import type {Override, OverrideRole} from "../../model/match/shortlist.js";

/** What is said of pairs that people have chosen. */
export interface ShortlistWords {
  readonly title: string;
  readonly empty: string;
  readonly note: string;
  readonly open: string;
  readonly remove: string;
  readonly override: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Override["kind"] | "none", string>>;
  readonly role: string;
  readonly date: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly saved: string;
  readonly json: string;
  readonly csv: string;
  readonly import: string;
  readonly undo: string;
  readonly undone: string;
  readonly otherWindow: string;
  /** States of the page that a reader keeps under a name. */
  readonly views: {
    readonly title: string;
    readonly name: string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly noName: string;
  };
  readonly imported: (count: number) => string;
  readonly refused: string;
  readonly broken: string;
  readonly notKept: string;
  readonly added: (pair: string) => string;
  readonly removed: (pair: string) => string;
  readonly full: string;
  /** Where a pair stood when it was put on the list; without a position the filters had taken it away. */
  readonly standing: (pair: {readonly points: number; readonly position: number | null}) => string;
  /** A person's word, and whom the ranking recommended; null where it recommended the same. */
  readonly overridden: (word: Override, recommended: string | null) => string;
  /** Who may decide against the order. */
  readonly roles: Readonly<Record<OverrideRole, string>>;
}
