import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvText} from "../../src/model/csv_text.ts";
import {sha256} from "../disk/sha256.ts";
import {csvRecords} from "../read/csv.ts";
import type {Question, Table} from "../read/source.ts";

/** A question that a person has decided on, and why. */
export interface Answer {
  /** Id of the source. */
  readonly source: string;
  readonly question: string;
  readonly subject: string;
  readonly reason: string;
  /** The day it was decided on. */
  readonly decided_on: string;
}

const columns = ["source", "question", "subject", "reason", "decided_on"] as const;

/** The answers that `data/refresh_answers.csv` holds; none where there is no such file yet. */
export function readAnswers(data: string): Answer[] {
  const text = textOf(join(data, "refresh_answers.csv"));
  return csvRecords(text ?? "").map(
    (row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? ""])) as unknown as Answer
  );
}

/** The questions of a table that nobody has answered yet. */
export function unanswered<Q extends Question>(table: Table, questions: readonly Q[], answers: readonly Answer[]): Q[] {
  const known = new Set(answers.map(keyOf));
  return questions.filter((question) => !known.has(keyOf({source: table.sources[0]!.id, ...question})));
}

/** The table of answers with new ones, and its record: what is to be written. */
export function withAnswers(data: string, more: readonly Answer[]): {path: string; content: string; rows: number}[] {
  const path = join(data, "refresh_answers.csv");
  const rows = [...new Map([...readAnswers(data), ...more].map((answer) => [keyOf(answer), answer])).values()];
  rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const content = csvText([columns, ...rows.map((row) => columns.map((name) => row[name]))], "table");
  const recordPath = join(data, "refresh_answers.json");
  const record = textOf(recordPath);
  if (record === undefined) return [{path, content, rows: rows.length}];
  const told = {...(JSON.parse(record) as object), rows: rows.length, sha256: sha256(content)};
  return [
    {path, content, rows: rows.length},
    {path: recordPath, content: `${JSON.stringify(told, null, 2)}\n`, rows: rows.length}
  ];
}

function keyOf({source, question, subject}: Pick<Answer, "source" | "question" | "subject">): string {
  return `${source} ${question} ${subject}`;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
