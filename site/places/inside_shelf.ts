// What the internal edition alone tells of a place: answers, cases and shortlists, by the code of the place.
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import type {KeptShortlist} from "../../src/internal/internal_parts.ts";
import type {HromadaAnswers, KommuneAnswers} from "../../src/model/match/places.ts";
import {pointsOf} from "../../src/pairing/ranking.ts";
import {placesOfMarts} from "../../src/pairing/read_places.ts";

/** A case as one of its two parties sees it. */
export interface InsideCase {
  readonly row: MartRows["pipeline_case"];
  /** Code of the other party; null where none is proposed. */
  readonly other: string | null;
}

/** A line of a shortlist as one of its two parties sees it. */
export interface InsideEntry {
  readonly file: string;
  readonly other: string;
  /** Of 100. */
  readonly points: number;
  readonly position: number | null;
  readonly decision: "put_first" | "exclude" | null;
}

/** What was answered, what is under way, and what people chose; made-up rows stand on no page of a real place. */
export interface InsideShelf {
  readonly kommuneAnswers: (code: string) => KommuneAnswers | undefined;
  readonly hromadaAnswers: (code: string) => HromadaAnswers | undefined;
  readonly cases: (code: string) => readonly InsideCase[];
  readonly shortlisted: (code: string) => readonly InsideEntry[];
}

/** Reads it from the extracts of the internal edition and the shortlists that people keep. */
export function insideShelf(read: MartReader, shortlists: readonly KeptShortlist[]): InsideShelf {
  const {kommuner, hromadas} = placesOfMarts(read);
  const reported = <Answers extends {readonly evidence: string}>(
    places: readonly {readonly code: string; readonly answers: Answers | null}[]
  ): ReadonlyMap<string, Answers> =>
    new Map(places.flatMap(({code, answers}) => (answers?.evidence === "reported" ? [[code, answers] as const] : [])));
  const [ofKommuner, ofHromadas] = [reported(kommuner), reported(hromadas)];
  const hosts = new Map(
    read("match_link").flatMap(({kind, link_id, ukrainian_code}) =>
      kind === "case" ? [[link_id, ukrainian_code] as const] : []
    )
  );
  const cases = read("pipeline_case")
    .filter(({evidence}) => evidence === "reported")
    .map((row) => ({row, partner: row.partner_code, host: hosts.get(row.case_id) ?? null}));
  const entries = shortlists.flatMap(({file, shortlist: {weights, entries: own}}) =>
    own.map(({kommuneCode, hromadaCode, sum, position, override}) => ({
      kommuneCode,
      hromadaCode,
      entry: {file, points: pointsOf(sum, weights), position, decision: override?.kind ?? null}
    }))
  );
  return {
    kommuneAnswers: (code) => ofKommuner.get(code),
    hromadaAnswers: (code) => ofHromadas.get(code),
    cases: (code) =>
      cases
        .filter(({partner, host}) => partner === code || host === code)
        .map(({row, partner, host}) => ({row, other: partner === code ? host : partner})),
    shortlisted: (code) =>
      entries
        .filter(({kommuneCode, hromadaCode}) => kommuneCode === code || hromadaCode === code)
        .map(({kommuneCode, hromadaCode, entry}) => ({
          ...entry,
          other: kommuneCode === code ? hromadaCode : kommuneCode
        }))
  };
}
