import {join} from "node:path";
import {readFileSync} from "node:fs";
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
}

const columns = ["source", "question", "subject", "reason"] as const;

/** The answers that `data/refresh_answers.csv` holds; none where there is no such file yet. */
export function readAnswers(data: string): Answer[] {
  const text = textOf(join(data, "refresh_answers.csv"));
  return csvRecords(text ?? "").map(
    (row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? ""])) as unknown as Answer
  );
}

/** The questions of a table that nobody has answered yet. */
export function unanswered(table: Table, questions: readonly Question[], answers: readonly Answer[]): Question[] {
  const known = new Set(answers.map(keyOf));
  return questions.filter((question) => !known.has(keyOf({source: table.sources[0]!.id, ...question})));
}

/** The table of answers with new ones, and its record: what is to be written. */
export function withAnswers(
  data: string,
  table: Table,
  questions: readonly Question[],
  reason: string
): {path: string; content: string}[] {
  const path = join(data, "refresh_answers.csv");
  const more = questions.map(({question, subject}) => ({source: table.sources[0]!.id, question, subject, reason}));
  const rows = [...readAnswers(data), ...more];
  rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const content = [columns.join(","), ...rows.map((row) => columns.map((name) => cell(row[name])).join(","))]
    .map((line) => `${line}\n`)
    .join("");
  const recordPath = join(data, "refresh_answers.json");
  const record = textOf(recordPath);
  if (record === undefined) return [{path, content}];
  const told = {...(JSON.parse(record) as object), rows: rows.length, sha256: sha256(content)};
  return [
    {path, content},
    {path: recordPath, content: `${JSON.stringify(told, null, 2)}\n`}
  ];
}

function keyOf({source, question, subject}: Omit<Answer, "reason">): string {
  return `${source} ${question} ${subject}`;
}

function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
