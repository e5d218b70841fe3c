import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvRecords} from "../read/csv.ts";
import {readAnswers, unanswered, withAnswers} from "./decided_questions.ts";
import {compareWithKept, partsOf} from "./continuity.ts";
import {ContractError, KommunebroError} from "../errors.ts";
import {replaceFiles} from "../disk/replace_files.ts";
import {ledgerText, readLedger, withParts, type LedgerRow} from "../warehouse/ledger.ts";
import {tablePaths, updatedRecord} from "./table_record.ts";
import type {SourceOutcome, TableOutcome} from "./outcome.ts";
import {needs, type AnySource, type Question, type Reading, type Readings, type Table} from "../read/source.ts";
import {difference, tableCsv} from "../read/table_csv.ts";

export interface TableOptions {
  readonly data: string;
  readonly dryRun?: boolean;
  /** Take a table that needed a decision, and its row counts into the ledger. */
  readonly accept?: boolean;
  /** Why the questions of its source are answered with yes; kept in data/refresh_answers.csv. */
  readonly because?: string;
}

/**
 * Builds one table when all of its sources are whole, holds it against the one that is there, and replaces it with its
 * record.
 */
export async function refreshTable(
  table: Table,
  sources: ReadonlyMap<AnySource, Promise<SourceOutcome>>,
  options: TableOptions
): Promise<TableOutcome> {
  const outcome: TableOutcome = {table};
  const paths = tablePaths(options.data, table);
  const before = readIfThere(paths.content);
  outcome.rowsBefore = rowsOfText(table, before, paths.record);
  const parts = await Promise.all(needs(table).map((source) => sources.get(source)!));
  outcome.missing = parts.filter((part) => part.reading === undefined).map((part) => part.source.id);
  if (outcome.missing.length) return outcome;
  try {
    const read: Readings = (source) =>
      parts.find((part) => part.source === (source as AnySource))!.reading as Reading<never>;
    const {content, rows} = tableContent(table, read);
    const asked = unanswered(
      table,
      table.questions?.(read, before === "" ? [] : csvRecords(before)) ?? [],
      readAnswers(options.data)
    );
    if (asked.length && !(options.accept && options.because)) throw new ContractError(askedReport(table, asked));
    const record = updatedRecord(
      paths.record,
      table,
      content,
      rows,
      new Date().toISOString().slice(0, 10),
      table.asOf?.(read)
    );
    const ledgerPath = join(options.data, "ledger.csv");
    const ledger = readLedger(ledgerPath);
    if (table.kind === "csv") holdAgainstKept(table, before, content, ledger, outcome, options);
    outcome.rows = rows;
    outcome.difference =
      table.kind === "csv"
        ? difference(before, content, table.key.length)
        : {added: 0, gone: 0, changed: before === content ? 0 : rows};
    outcome.isChanged = before !== content;
    const {as_of: asOf} = JSON.parse(record) as {as_of?: string};
    // Nobody but a person knows what day the facts of a new file are of, where the file does not say it.
    if (before !== "" && outcome.isChanged && !table.asOf)
      outcome.notes = [
        ...(outcome.notes ?? []),
        asOf === undefined
          ? `${paths.record} does not say what day the facts are of: write it there as as_of, like 2025-04-30 or 2025`
          : `${paths.record} says that the facts are of ${asOf}: change it if the new file is of another day`
      ];
    const files = [
      {path: paths.content, content},
      {path: paths.record, content: record},
      ...(asked.length ? withAnswers(options.data, table, asked, options.because!) : [])
    ];
    if (options.accept && table.kind === "csv" && ledger.length)
      files.push({path: ledgerPath, content: ledgerText(withParts(ledger, table.name, partsOf(table, content)))});
    const changed = files.filter((file) => readIfThere(file.path) !== file.content);
    if (!options.dryRun && changed.length) replaceFiles(changed, options.data);
  } catch (error) {
    if (!(error instanceof KommunebroError)) throw error;
    outcome.failure = error;
  }
  return outcome;
}

/** What a person has to decide before the table is written, and how. */
function askedReport(table: Table, asked: readonly Question[]): string {
  const {content} = tablePaths("data", table);
  return [
    `${table.name}: ${asked.length === 1 ? "1 question" : `${asked.length} questions`}; kept as it was: ${content}`,
    ...asked.map(({says}) => `  ${says}`),
    `  If that is meant: npm run refresh -- ${table.sources[0]!.id} --accept --because "the reason, kept in ` +
      'data/refresh_answers.csv"'
  ].join("\n");
}

/** Throws ContractError when the new table cannot follow the old one; what was accepted goes to the notes. */
function holdAgainstKept(
  table: Table,
  before: string,
  content: string,
  ledger: readonly LedgerRow[],
  outcome: TableOutcome,
  {accept}: TableOptions
): void {
  const {broken, doubtful, notes} = compareWithKept(table, before, content, ledger);
  const path = tablePaths("data", table).content;
  const reports = [
    ...(broken.size ? [`${table.name}: ${broken.report(path, [path])}`] : []),
    ...(doubtful.size && !accept
      ? [
          `${table.name}: ${doubtful.report(path, [path])}\n  If that is meant: npm run refresh -- ` +
            `${table.sources[0]!.id} --accept`
        ]
      : [])
  ];
  if (reports.length) throw new ContractError(reports.join("\n"));
  outcome.notes = [
    ...notes,
    ...(accept
      ? doubtful
          .list()
          .map(
            ({what, where, examples}) =>
              `accepted: ${where === "file" ? "" : `${where} `}${what}` +
              `${examples.length ? ` (${examples.join("; ")})` : ""}`
          )
      : [])
  ];
}

function tableContent(table: Table, read: Readings): {content: string; rows: number} {
  let built: ReturnType<Table["build"]>;
  try {
    built = table.build(read);
  } catch (error) {
    if (error instanceof KommunebroError) throw error;
    throw new ContractError(
      `${table.name} cannot be built from ${table.sources.map((source) => source.id).join(", ")}: ` +
        `${(error as Error).message}`,
      {cause: error}
    );
  }
  if (Array.isArray(built)) return {content: tableCsv(table, built), rows: built.length};
  const first = table.sources[0]!;
  return {content: `${JSON.stringify(built)}\n`, rows: read(first).rows.length};
}

/** Rows of the table that is there: counted in a CSV, said by the record of a map. */
function rowsOfText(table: Table, text: string, recordPath: string): number {
  if (text === "") return 0;
  if (table.kind === "csv") return [...partsOf(table, text).values()].reduce((sum, rows) => sum + rows, 0);
  try {
    return Number((JSON.parse(readIfThere(recordPath)) as {rows?: number}).rows ?? 0);
  } catch {
    return 0;
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
