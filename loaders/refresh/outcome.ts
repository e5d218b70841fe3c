import {printable} from "../terminal.ts";
import type {KommunebroError} from "../errors.ts";
import type {Answer} from "./decided_questions.ts";
import type {AnySource, Reading, Table} from "../read/source.ts";
import type {Difference} from "../read/table_csv.ts";
import {countText} from "../read/count_text.ts";

/** What became of one source. */
export interface SourceOutcome {
  readonly source: AnySource;
  bytes?: number;
  sha256?: string;
  /** The server said that nothing is newer than what is kept. */
  isUnchanged?: boolean;
  notes?: readonly string[];
  reading?: Reading<unknown>;
  failure?: KommunebroError;
}

/** What a table would become: files with their text, answers and row counts that are accepted with it. */
export interface Draft {
  readonly files: readonly {readonly path: string; readonly content: string}[];
  readonly answers: readonly Answer[];
  /** Rows of each part of the ledger. */
  readonly parts?: ReadonlyMap<string, number>;
}

/** What became of one table; `missing` names the sources that failed it. */
export interface TableOutcome {
  readonly table: Table;
  missing?: readonly string[];
  rowsBefore?: number;
  rows?: number;
  notes?: readonly string[];
  difference?: Difference;
  isChanged?: boolean;
  draft?: Draft;
  failure?: KommunebroError;
}

/** One line: how far a source came, what it fed, and what is worth a look in it. */
export function sourceLine(source: SourceOutcome, tables: readonly TableOutcome[]): string {
  const steps = [source.source.id.padEnd(22)];
  if (source.bytes !== undefined)
    steps.push(`${source.isUnchanged ? "still the same" : "fetched"} ${countText(source.bytes)} bytes`);
  if (source.reading)
    steps.push(`read ${countText(source.reading.rows.length)} rows`, "checked", ...tables.map(tableStep));
  if (source.failure) steps.push("FAILED");
  return [
    steps.join("  "),
    ...[
      ...(source.notes ?? []),
      ...(source.reading?.warnings ?? []),
      ...tables.flatMap((table) => table.notes ?? [])
    ].map((warning) => `  note: ${printable(warning)}`)
  ].join("\n");
}

function tableStep(table: TableOutcome): string {
  const name = table.table.name;
  if (table.missing?.length) return `${name} kept (waiting for ${table.missing.join(", ")})`;
  return table.failure ? `${name} FAILED` : `${name} ${changes(table)}`;
}

function changes(table: TableOutcome): string {
  if (!table.isChanged) return "unchanged";
  const {added = 0, changed = 0, gone = 0} = table.difference ?? {};
  return `written (${countText(added)} added, ${countText(changed)} changed, ${countText(gone)} gone)`;
}

/** The closing table, a row per table of `data/`. */
export function closingTable(tables: readonly TableOutcome[], dryRun: boolean): string {
  const head = ["table", "rows", "added", "changed", "gone", "state"];
  const body = tables.map((table) => [
    table.table.name,
    table.rows === undefined ? "" : countText(table.rows),
    ...(["added", "changed", "gone"] as const).map((kind) =>
      table.difference ? countText(table.difference[kind]) : ""
    ),
    state(table, dryRun)
  ]);
  const widths = head.map((name, index) => Math.max(name.length, ...body.map((row) => row[index]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => (index > 0 && index < 5 ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join("  ")
      .trimEnd();
  return `\n${[line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n")}\n`;
}

function state(table: TableOutcome, dryRun: boolean): string {
  if (table.failure) return "failed, kept as it was";
  if (table.missing?.length) return `kept: ${table.missing.join(", ")} failed`;
  if (!table.isChanged) return "unchanged";
  return dryRun ? "would be written" : "written";
}
