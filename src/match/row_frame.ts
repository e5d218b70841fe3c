import type {MatchData} from "../pairing/match_data.js";
import type {Locale} from "../words/locales.js";

/** Where rows are drawn: their document, language and data. */
export interface RowFrame {
  readonly document: Document;
  readonly locale: Locale;
  readonly data: MatchData;
}
