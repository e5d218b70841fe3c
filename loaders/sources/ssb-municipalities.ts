import {text} from "../read/columns.ts";
import {ContractError} from "../errors.ts";
import {Problems} from "../read/file_problems.ts";
import {fileName, type AnySource, type Source, type Table} from "../read/source.ts";
import {source as kommuner} from "./kommuner.ts";

interface Municipality {
  kommune_code: string;
  name_official: string;
}

/** Why a source of Statistics Norway is not part of every refresh yet. */
export const unseen =
  "verified only against recorded shapes: name it on the command line, look at what comes with --diff, and take " +
  "it with --accept rows; once it has been seen live, remove this line";

/** The day the classification is asked for; it stands in the address, so that the answer is dated. */
const validOn = "2026-01-01";

/** The municipalities of Norway on a day: classification 131 (Standard for kommuneinndeling) in Klass. */
export const source: Source<Municipality> = {
  id: "ssb-municipalities",
  producer: "Statistics Norway (SSB), Klass classification 131",
  licence: "CC BY 4.0",
  url: `https://data.ssb.no/api/klass/v1/classifications/131/codesAt.json?date=${validOn}&language=nb`,
  grain: "one record per kommune",
  verified: {
    against: "recorded shape",
    on: "2026-11-22",
    note: "the answer of codesAt as Klass documents it; not yet asked live"
  },
  onlyByName: unseen,
  format: "json",
  maxBytes: 1_000_000,
  records: (document) => {
    const codes = (document as {codes?: unknown}).codes;
    if (!Array.isArray(codes)) throw new TypeError("no list called codes");
    return codes as Record<string, unknown>[];
  },
  columns: {kommune_code: text("code", /^\d{4}$/), name_official: text("name")},
  ignored: [
    "parentCode",
    "level",
    "shortName",
    "presentationName",
    "validFrom",
    "validTo",
    "notes",
    "validFromInRequestedRange",
    "validToInRequestedRange"
  ],
  key: ["kommune_code"],
  rows: {min: 357, max: 357},
  skip: {why: "“Uoppgitt”, which is no municipality", when: (cell) => cell("code") === "9999"}
};

export const tables: readonly Table[] = [
  {
    name: "kommune_codes",
    kind: "csv",
    key: ["kommune_code"],
    grain: "one row per kommune",
    named: {name: "name_official"},
    sources: [source],
    heldAgainst: [kommuner],
    asOf: () => validOn,
    build(read) {
      const {rows} = read(source);
      requireKnownKommuner(source, rows, read(kommuner).rows);
      return rows.map((row) => ({...row}));
    }
  }
];

/** Holds a file against the list of municipalities, both ways. Throws ContractError naming the codes. */
export function requireKnownKommuner(
  source: AnySource,
  rows: readonly {kommune_code: string}[],
  list: readonly {kommune_code: string}[]
): void {
  const problems = new Problems();
  const known = new Set(list.map((row) => row.kommune_code));
  const found = new Set(rows.map((row) => row.kommune_code));
  const mend = "A reform has changed the municipalities: bring the list and the boundaries up to the same year.";
  for (const code of found)
    if (!known.has(code))
      problems.add({column: "kommune_code", what: "is not in the list of municipalities", example: code, mend});
  for (const code of known)
    if (!found.has(code))
      problems.add({column: "kommune_code", what: "has no row for a municipality of the list", example: code, mend});
  if (problems.size) throw new ContractError(`${source.id}: ${problems.report(fileName(source.url), [])}`);
}
