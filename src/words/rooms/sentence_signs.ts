/**
 * By what a check knows what a sentence claims, as regular expressions for small letters. No page shows them; they are
 * here because each language has its own.
 */
export interface SentenceSigns {
  /** “highest”, “most often”: there must be a finding that ranks. */
  readonly superlative: string;
  /** “most hromadas”: there must be more than half. */
  readonly majority: string;
  /** “of the areas shown”: where values are held back or not known. */
  readonly shown: string;
  /** A plural behind a single one: “1 hromadas”. */
  readonly pluralOfOne: string;
  /** What no case changes of a name in small letters; the whole name in a language without cases. */
  readonly stem: (name: string) => string;
  /** Numbers in words, from three on. */
  readonly numberWords: readonly string[];
}
