import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvRecords} from "../read/csv.ts";
import {type Answer, readAnswers, unanswered, withAnswers} from "./decided_questions.ts";
import {compareWithKept, partsOf} from "./continuity.ts";
import {ContractError, KommunebroError} from "../errors.ts";
import {sha256} from "../disk/sha256.ts";
import {type Problem, problemLine, Problems} from "../read/file_problems.ts";
import {ledgerText, readLedger, withParts} from "../warehouse/ledger.ts";
import {tablePaths, updatedRecord} from "./table_record.ts";
import type {SourceOutcome, TableOutcome} from "./outcome.ts";
import {
  needs,
  type AnySource,
  type Cell,
  type Question,
  type Reading,
  type Readings,
  type Table
} from "../read/source.ts";
import {asWritten, mixedWords, notOfAName} from "../read/written_text.ts";
import {difference, tableCsv} from "../read/table_csv.ts";

export interface TableOptions {
  readonly data: string;
  /** Columns and questions whose answer is yes; `rows` where it is about no column. */
  readonly accept?: ReadonlySet<string>;
  /** Why the answer is yes; kept in data/refresh_answers.csv. */
  readonly because?: string;
}

/**
 * Builds one table when all of its sources are whole, and holds it against the one that is there. What would be written
 * is the outcome's draft: nothing is written here.
 */
export async function draftTable(
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
    const today = new Date().toISOString().slice(0, 10);
    const record = updatedRecord(paths.record, table, content, rows, today, table.asOf?.(read));
    const asked = askOf(table, read, before, content, options);
    outcome.notes = asked.notes;
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
    outcome.draft = {
      files: [
        {path: paths.content, content},
        {path: paths.record, content: record}
      ].filter((file) => readIfThere(file.path) !== file.content),
      answers: asked.answered.map((question) => ({
        source: table.sources[0]!.id,
        question: question.question,
        subject: question.subject,
        reason: options.because!,
        decided_on: today
      })),
      ...(options.accept && table.kind === "csv" ? {parts: partsOf(table, content)} : {})
    };
  } catch (error) {
    if (!(error instanceof KommunebroError)) throw error;
    outcome.failure = error;
  }
  return outcome;
}

/** Everything that the drafts of some tables change in data/: the tables, and what was accepted with them. */
export function filesOf(outcomes: readonly TableOutcome[], data: string): {path: string; content: string}[] {
  const drafts = outcomes.flatMap(({table, draft}) => (draft ? [{table, draft}] : []));
  const files = drafts.flatMap(({draft}) => draft.files);
  const answers: readonly Answer[] = drafts.flatMap(({draft}) => draft.answers);
  const told = answers.length ? withAnswers(data, answers) : [];
  const ledgerPath = join(data, "ledger.csv");
  let ledger = readLedger(ledgerPath);
  const accepted = drafts.flatMap(({table, draft}) => (draft.parts ? [[table.name, draft.parts] as const] : []));
  if (ledger.length) {
    for (const [name, parts] of accepted) ledger = withParts(ledger, name, parts);
    if (told.length) ledger = withParts(ledger, "refresh_answers", new Map([["all", told[0]!.rows]]));
    if (accepted.length || told.length) files.push({path: ledgerPath, content: ledgerText(ledger)});
  }
  return [...files, ...told.map(({path, content}) => ({path, content}))].filter(
    (file) => readIfThere(file.path) !== file.content
  );
}

/** A question with the name by which `--accept` answers it, and what is said when it was. */
interface Asked extends Question {
  readonly name: string;
  readonly accepted?: string;
}

/**
 * Holds a new text against the one that is there. Returns the questions that are answered with yes, for the table of
 * answers, and what is worth a look. Throws ContractError with everything that is broken or asked and not answered.
 */
function askOf(
  table: Table,
  read: Readings,
  before: string,
  content: string,
  {data, accept = new Set(), because}: TableOptions
): {answered: readonly Asked[]; notes: readonly string[]} {
  const inSource = (table.questions?.(read, before === "" ? [] : csvRecords(before)) ?? []).map((question): Asked => ({
    ...question,
    name: question.question
  }));
  const compared =
    table.kind === "csv"
      ? compareWithKept(table, before, content, readLedger(join(data, "ledger.csv")))
      : {broken: new Problems(), doubtful: new Problems(), notes: []};
  const inTable = compared.doubtful.list().map((problem) => asQuestion(table, problem, content));
  const asked = unanswered(table, [...handQuestion(table, data), ...inSource, ...inTable], readAnswers(data));
  const open = asked.filter(({name}) => !accept.has(name) || because === undefined);
  const path = tablePaths("data", table).content;
  const reports = [
    ...(compared.broken.size ? [`${table.name}: ${compared.broken.report(path, [path])}`] : []),
    ...(open.length ? [askedReport(table, open)] : [])
  ];
  if (reports.length) throw new ContractError(reports.join("\n"));
  return {answered: asked, notes: [...compared.notes, ...asked.flatMap(({accepted}) => accepted ?? [])]};
}

/** A doubt about a new text as a question; its answer holds for this text alone. */
function asQuestion({name: table}: Table, problem: Problem, content: string): Asked {
  const {column, kind, where, what, examples} = problem;
  return {
    name: column ?? "rows",
    question: kind ?? "moved",
    subject: `${table}${column === undefined ? "" : `.${column}`} of ${sha256(content).slice(0, 12)}`,
    says: problemLine(problem),
    accepted:
      `accepted: ${where === "file" ? "" : `${where} `}${what}` +
      `${examples.length ? ` (${examples.join("; ")})` : ""}`
  };
}

/** What a person has to decide before the table is written, and how. */
function askedReport(table: Table, asked: readonly Asked[]): string {
  const {content} = tablePaths("data", table);
  const accepts = [...new Set(asked.map(({name}) => `--accept ${name}`))].join(" ");
  return [
    `${table.name}: ${asked.length === 1 ? "1 question" : `${asked.length} questions`}; kept as it was: ${content}`,
    ...asked.map(({says}) => `  ${says}`),
    `  If that is meant: npm run refresh -- ${table.sources[0]!.id} ${accepts} ` +
      '--because "the reason, kept in data/refresh_answers.csv"'
  ].join("\n");
}

/** Whether what a source makes may take the place of a table that a person entered: it may be counted otherwise. */
function handQuestion(table: Table, dataDir: string): readonly Asked[] {
  const {record} = tablePaths(dataDir, table);
  const text = table.enteredByHand ? readIfThere(record) : "";
  if (text === "" || (JSON.parse(text) as {kind?: string}).kind !== "authored") return [];
  const question = "entered_by_hand";
  const says =
    `takes the place of a table that was entered by hand (${table.enteredByHand}): look at it with --diff, and write ` +
    `title, producer and notes anew in ${tablePaths("data", table).record}`;
  return [{name: question, question, subject: table.name, says}];
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
  if (Array.isArray(built)) {
    refuseBadText(table, built);
    return {content: tableCsv(table, built), rows: built.length};
  }
  const first = table.sources[0]!;
  return {content: `${JSON.stringify(built)}\n`, rows: read(first).rows.length};
}

/** Longer than the longest text of a table, a hromada with all that is left out of it. */
const longestText = 1_000;
/** Some amounts are kept as text, so that no digit is lost. */
const isAmount = /^-?\d+(\.\d+)?$/;

/** Whatever a source let through or made of it: a table's texts are in one form, of one script a word, not endless. */
function refuseBadText(table: Table, rows: readonly Readonly<Record<string, Cell>>[]): void {
  const problems = new Problems();
  const mend = "Correct it at the producer, or mend the letters in the source.";
  for (const [index, row] of rows.entries())
    for (const [column, cell] of Object.entries(row)) {
      if (typeof cell !== "string" || isAmount.test(cell)) continue;
      const mixed = mixedWords(cell);
      const what =
        notOfAName(cell, longestText) ??
        (mixed.length ? "mixes letters of two scripts in a word" : undefined) ??
        (asWritten(cell) === cell ? undefined : "is not in the one form of its letters, or has blanks around it");
      if (what !== undefined) problems.add({row: index + 2, column, what, example: mixed[0] ?? cell, mend});
    }
  const path = tablePaths("data", table).content;
  if (problems.size) throw new ContractError(`${table.name}: ${problems.report(path, [path])}`);
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
