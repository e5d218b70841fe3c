/** What the decision paper says beside its chapters, and what stands around it on its page. */
export interface PaperWords {
  readonly example: string;
  readonly print: string;
  readonly fill: string;
  readonly loading: string;
  readonly failed: string;
  readonly list: string;
  readonly ready: (title: string) => string;
  /** Why there is no paper where the address names no pair. */
  readonly incomplete: string;
  /** Why there is no paper on a hromada under occupation. */
  readonly occupied: (hromada: string) => string;
  /** The paper's title; the hromada's name comes in pieces, because one of them is in Ukrainian. */
  readonly title: <Piece>(kommune: string, hromada: readonly Piece[]) => readonly (string | Piece)[];
  readonly subtitle: (day: string) => string;
  /** Said at the top while anything is made up. */
  readonly notice: string;
  /** The same in short, for the head of each printed page. */
  readonly mark: string;
  /** The foot of a printed sheet, `Side 2 av 5`; what stands for the numbers is put in as it is. */
  readonly sheet: (page: string, pages: string) => string;
  /** What stands on each printed page of the internal edition. */
  readonly internalMark: string;
  /** `in the sources as`, the mark of an illustrative part, and the words of the footer. */
  readonly marks: Readonly<Record<"sources" | "illustrative" | "pages", string>>;
  /** A name with the same name in Ukrainian letters. */
  readonly named: <Piece>(name: string, ukrainian: Piece) => readonly (string | Piece)[];
  /** A name with the county or oblast it lies in. */
  readonly within: <Piece>(name: readonly Piece[], region: string) => readonly (string | Piece)[];
}
