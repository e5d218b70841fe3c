/** A text in both languages, kept side by side so that neither is forgotten. */
export interface Text {
  readonly nb: string;
  readonly en: string;
}
