import type {DuckDBConnection} from "@duckdb/node-api";
import type {Audience} from "../audience.ts";
import {ContractError} from "../errors.ts";
import {type Declared, loadRows, loadStaging} from "./load_staging.ts";
import {today} from "./freshness.ts";
import {rowsOf} from "./rows.ts";
import type {CountedFile} from "./survey_records.ts";
import {readCaseList} from "../survey/case_list.ts";
import {readRegister} from "../survey/register.ts";
import {readSurvey, surveyFiles} from "../survey/survey.ts";

/** The column that holds the newest day of a file, where it has one. */
const newestDay: Readonly<Record<string, string>> = {
  norwegian_profiles: "norwegian_profiles.submitted_date",
  hromada_needs: "hromada_profiles.submitted_date",
  cases: "cases.stage_since_date"
};

/**
 * Fills the staging tables of survey answers and cases from private/ and data/samples, with their evidence. The tables
 * of municipalities and areas must be there already: the answers are held against them.
 * @returns the files that were read
 * @throws ContractError with the report of every export that breaks its form
 */
export async function loadSurvey(
  connection: DuckDBConnection,
  tables: readonly Declared[],
  from: {dataDir: string; privateDir: string; audience: Audience}
): Promise<CountedFile[]> {
  const files = surveyFiles(from);
  const register = await readRegister((sql) => rowsOf(connection, sql));
  const {tables: read, answers} = await readSurvey(files, register, today());
  for (const declared of tables) {
    const rows = read.get(declared.table);
    const list = files.find(({id}) => id === declared.table);
    if (rows) await loadRows(connection, declared, rows, {evidence: rows.evidence});
    else if (list?.evidence === "reported")
      await loadRows(connection, declared, {from: list.path, ...readCaseList(list.path)}, {evidence: list.evidence});
    else if (list) await loadStaging(connection, declared, list.path, {evidence: list.evidence});
    else throw new ContractError(`loaders/sql/staging/${declared.table}.sql: no export has rows for it`);
  }
  const counted: CountedFile[] = [];
  for (const file of files) {
    const [table, column] = newestDay[file.id]?.split(".") ?? [file.id];
    const [row] = await rowsOf(
      connection,
      `SELECT count(*)::INTEGER AS n, ${column ? `max(${column})::VARCHAR` : "NULL"} AS newest FROM staging.${table}`
    );
    counted.push({
      ...file,
      answers: answers.get(file.id) ?? Number(row!.n),
      newest: (row!.newest ?? null) as string | null
    });
  }
  return counted;
}
