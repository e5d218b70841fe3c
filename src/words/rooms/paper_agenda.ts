/** The agenda of a first meeting. */
export interface PaperAgendaWords {
  readonly heading: string;
  readonly lead: string;
  readonly languagesUnknown: string;
  /** @param codes ISO 639-1, of the languages both have named; none where they have named none in common */
  readonly languages: (codes: readonly string[]) => string;
  readonly caption: (minutes: number) => string;
  readonly columns: Readonly<Record<"number" | "item" | "lesson" | "minutes", string>>;
  readonly total: string;
  readonly lessons: string;
  readonly welcome: string;
  /** @param areas names of areas in which the kommune can help; none where none is known */
  readonly needs: (names: {
    readonly kommune: string;
    readonly hromada: string;
    readonly areas: readonly string[];
  }) => string;
  /** @param areas names of areas in which wish and offer meet; none where none is known */
  readonly learning: (names: {
    readonly kommune: string;
    readonly hromada: string;
    readonly areas: readonly string[];
  }) => string;
  readonly promises: string;
  readonly funding: string;
  readonly stakeholders: string;
  readonly place: string;
  readonly next: string;
}
