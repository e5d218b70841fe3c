import {sha256OfFile} from "../disk/sha256.ts";
import {existsSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {CheckResult} from "./checks.ts";
import {incomplete, readMetadata, type TableMetadata} from "./metadata.ts";
import {rowsOf} from "./rows.ts";
import {surveyTables, type SurveyFile} from "../survey/survey.ts";

/** The record of a sample, and in `reported` what else is true of a real export under the same name. */
interface SurveyRecord extends TableMetadata {
  readonly reported: Pick<TableMetadata, "title" | "producer" | "licence" | "source" | "as_of" | "notes">;
}

/** A file of survey answers with what is known of it: answers, and the newest day in it, ISO, where it has one. */
export interface CountedFile extends SurveyFile {
  readonly answers: number;
  readonly newest: string | null;
}

/** What the newest release of real answers tells of each form: answers, and the first day of its month. */
export type Released = ReadonlyMap<string, {readonly answers: number; readonly date: string}>;

/** One table of each form that counts all who answered it. */
const tallyOf: Readonly<Record<string, string>> = {
  hromada_needs: "need",
  norwegian_profiles: "competence",
  support_choices: "support_choice"
};

/** Reads it from the table of releases, which must be there already. */
export async function releasedAnswers(connection: DuckDBConnection): Promise<Released> {
  const rows = await rowsOf(
    connection,
    "SELECT tally, max(release_date)::VARCHAR AS date, arg_max(base_count, release_date) AS answers FROM " +
      "staging.answer_releases WHERE split = 'all' GROUP BY ALL"
  );
  const released = new Map(
    rows.map(({tally, date, answers}) => [tally, {date: String(date), answers: Number(answers)}])
  );
  return new Map(
    Object.entries(tallyOf).flatMap(([id, tally]) => (released.has(tally) ? [[id, released.get(tally)!]] : []))
  );
}

/**
 * What is published about the origin of each file: the record of the sample, or of the real export that replaces it.
 */
export function surveyMetadata(dataDir: string, files: readonly CountedFile[], released: Released): TableMetadata[] {
  return files.flatMap((file) => {
    const record = readMetadata(join(dataDir, "samples"), file.id) as SurveyRecord | undefined;
    if (record === undefined) return [];
    const {reported, ...sample} = record;
    if (file.evidence === "illustrative") return [sample];
    return [
      {
        ...sample,
        ...reported,
        quality: "reported",
        // Of the release, not of the file: a row or a day more would tell of one answer, and so would a hash.
        rows: released.get(file.id)?.answers ?? 0,
        sha256: "not published",
        retrieved: released.get(file.id)?.date ?? sample.retrieved
      }
    ];
  });
}

/**
 * What the samples promise: a whole record beside each, with the rows and the hash of the file. A real export has no
 * such promise.
 */
export function surveyContract(dataDir: string, files: readonly CountedFile[]): CheckResult {
  const problems = files.flatMap((file) => {
    const path = join(dataDir, "samples", `${file.id}.json`);
    if (!existsSync(path)) return [`${path} is missing`];
    const record = readMetadata(join(dataDir, "samples"), file.id)!;
    const faults = incomplete(record).map((what) => `${path}: ${what}`);
    if (file.evidence === "reported") return faults;
    if (record.quality !== "illustrative") faults.push(`${path}: quality ${record.quality}, a sample is illustrative`);
    if (record.rows !== file.answers)
      faults.push(`${path}: rows ${record.rows}, the file has ${file.answers} answers: npm run samples`);
    if (record.sha256 !== sha256OfFile(file.path))
      faults.push(`${path}: sha256 is not that of ${file.path}: npm run samples`);
    return faults;
  });
  return {
    check_name: "samples_match_their_records",
    kind: "record",
    description:
      "every file of survey answers and cases has its record in each language, and a sample says " +
      "illustrative and has the rows and SHA-256 of its record",
    rows_checked: files.length,
    violations: problems.length,
    tolerance: null,
    problems: problems.slice(0, 10),
    data_tables: Object.keys(surveyTables)
  };
}
