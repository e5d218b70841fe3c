// One file of a built site before all rules.
import {readFileSync} from "node:fs";
import {extname, join} from "node:path/posix";
import {checkFiles, checkKind, checkPhrases, checkPrivacy} from "./file_kinds.ts";
import {bytesAfterEnd} from "./file_ends.ts";
import {formHeadings, formPhrases} from "./form_headings.ts";
import type {GateContext} from "./gate_context.ts";
import type {Problem} from "./gate_problem.ts";
import {checkPage, type Site} from "./page_rules.ts";
import {pdfText} from "./pdf_text.ts";
import {checkColumns} from "./published.ts";
import {checkReading} from "./reading_rules.ts";
import {copied} from "./remembered.ts";
import {checkScript} from "./script_rules.ts";
import {checkAnswers, checkCells, checkFormColumns, type DataTable, readTable} from "./table_rules.ts";

const texts = new Set([".html", ".css", ".js", ".json", ".jsonld", ".csv", ".svg", ".txt", ".xml", ".md"]);

/** Every reason not to publish one file, down to its last byte; `files` are those its links may lead to. */
export async function inspectFile(file: string, bytes: Buffer, context: FileContext): Promise<Problem[]> {
  const extension = extname(file);
  const content = texts.has(extension) ? bytes.toString("utf8") : "";
  // Another program parses a script, and has done so when the rest of it is read.
  const script = extension === ".js" ? checkScript(file, content) : [];
  const problems = checkFiles(file, bytes.length, content);
  const isWritten = (await context.isWritten?.(file, bytes)) ?? false;
  // A data file is searched as bytes too: names and addresses stand in Arrow as they are. What is packed has none.
  const isPacked = extension === ".wasm" || (isWritten && /^\.(xlsx|parquet)$/.test(extension));
  if (!isPacked) problems.push(...checkPrivacy(file, content || bytes.toString("utf8")));
  if (isWritten && extension === ".pdf") problems.push(...checkReading(`${file}.txt`, await pdfText(bytes), context));
  if (!isWritten) problems.push(...checkKind(file));
  problems.push(...checkTable(file, bytes, context));
  const more = bytesAfterEnd(file, bytes);
  if (more) problems.push({file, rule: "bytes after the end", cause: `${more} bytes that belong to no part of it`});
  if (content || extension === ".arrow")
    problems.push(...checkPhrases(file, content || bytes.toString("utf8"), formPhrases));
  problems.push(...checkReading(file, content, context));
  if (extension === ".html") problems.push(...(await checkPage(file, content, context)));
  problems.push(...(await script));
  return onePerRule(problems);
}

export type FileContext = GateContext & Pick<Site, "files" | "read">;

/** The same leak is found in bytes, in text and in the cell it stands in: once is enough. */
function onePerRule(problems: readonly Problem[]): Problem[] {
  const once = new Set(["personal data", "answer of a withheld municipality"]);
  return problems.filter(
    ({rule}, index) => !once.has(rule) || problems.findIndex((problem) => problem.rule === rule) === index
  );
}

/** Columns and rows of a data file; one that cannot be read could hold anything. */
function checkTable(file: string, bytes: Uint8Array, {audience, published, withheld}: GateContext): Problem[] {
  let table: DataTable | undefined;
  try {
    table = readTable(file, bytes);
  } catch (error) {
    return bytes.length === 0
      ? []
      : [{file, rule: "broken table", cause: `cannot be read as a table: ${(error as Error).message}`}];
  }
  if (!table) return [];
  return [
    ...(published ? checkColumns(file, table.columns, published) : []),
    ...checkFormColumns(file, table, formHeadings),
    ...checkAnswers(file, table, audience, withheld),
    ...checkCells(file, table)
  ];
}

/** Reads the ids of a page once, however many links point into it. */
export function readerOf(directory: string): (file: string) => Set<string> {
  const anchors = new Map<string, Set<string>>();
  return (file) => {
    const known = anchors.get(file);
    if (known) return known;
    const html = readFileSync(join(directory, file), "utf8");
    const found = Array.from(html.matchAll(/\s(?:id|name)="([^"]+)"/g), (match) => match[1] ?? "");
    const ids = new Set(found.map(copied));
    anchors.set(file, ids);
    return ids;
  };
}
