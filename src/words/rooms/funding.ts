/** What an instrument of funding pays; without an amount it is not stated. */
export interface Amount {
  readonly amount: number | null;
  readonly currency: string | null;
  /** As the table of instruments has it. */
  readonly unit: string | null;
}

/** Money, in the same words on every page. */
export interface FundingWords {
  /** `240 000 SEK per partnerskap`, `50 milliarder EUR`; never a number without currency and unit. */
  readonly amount: (amount: Amount) => string;
  /** Funders whose name is a phrase, or is written otherwise in a language; all others keep theirs. */
  readonly funders: Readonly<Record<"Norway" | "Iceland, Liechtenstein, Norway" | "SKR and Sida" | "EU", string>>;
}
