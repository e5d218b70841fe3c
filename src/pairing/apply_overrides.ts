import type {Locale} from "../words/locales.js";
import type {Override, Shortlist, ShortlistEntry} from "../model/match/shortlist.js";
import {positionAmong, type Ranked, rowSums} from "../model/match/rank.js";
import {otherSide} from "./match_address.js";
import type {MatchData} from "./match_data.js";
import type {Ranking} from "./ranking.js";
import {overrideText} from "./shortlist_text.js";

/** A list after people have had their word. */
export interface Overridden {
  /** Those put first, then the others; the position is that of the ranking, 1 the best, not of the page. */
  readonly rows: readonly {readonly ranked: Ranked; readonly position: number}[];
  /** What people decided, with what the ranking recommended; empty where nobody did. */
  readonly note: (locale: Locale) => string;
}

/**
 * Applies the overrides of a shortlist to the list of one municipality; an occupied or filtered candidate may be put
 * first only where it is on the list of the model.
 */
export function overriddenRows({entries}: Pick<Shortlist, "entries">, data: MatchData, ranking: Ranking): Overridden {
  const {side, place, index, rows} = ranking;
  const own = entries.filter(
    (entry): entry is ShortlistEntry & {override: Override} =>
      entry.override !== null &&
      (side === "kommune" ? entry.kommuneCode : entry.hromadaCode) === place &&
      // A county is no candidate among the kommuner of a hromada.
      data.indexOf("kommune", entry.kommuneCode) >= 0
  );
  const standing = rows.map((ranked, i) => ({ranked, position: i + 1}));
  if (own.length === 0) return {rows: standing, note: () => ""};
  const codeOf = (entry: ShortlistEntry): string => (side === "kommune" ? entry.hromadaCode : entry.kommuneCode);
  const of = (kind: Override["kind"]): string[] => own.filter(({override}) => override.kind === kind).map(codeOf);
  const [first, out] = [of("put_first"), of("exclude")];
  const sums = rowSums(data.pairValues, ranking.weights, side, index);
  const placed = first.map((code) => {
    const candidate = data.indexOf(otherSide(side), code);
    return {
      ranked: {index: candidate, code, sum: sums[candidate]!},
      position: positionAmong(sums, candidate, ranking.filtered.allowed)
    };
  });
  return {
    rows: [...placed, ...standing.filter(({ranked}) => !first.includes(ranked.code) && !out.includes(ranked.code))],
    note: (locale) =>
      own.map((entry) => `${data.book.entry(codeOf(entry)).label}: ${overrideText(entry, data, locale)}`).join(" ")
  };
}
