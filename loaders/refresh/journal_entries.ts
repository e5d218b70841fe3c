import type {JournalSource, JournalTable} from "../disk/journal.ts";
import type {SourceOutcome, TableOutcome} from "./outcome.ts";

/** One source of a run as the journal keeps it. */
export function journalSource({
  source,
  bytes,
  sha256,
  isUnchanged,
  notes,
  reading,
  failure
}: SourceOutcome): JournalSource {
  const told = [...(notes ?? []), ...(reading?.warnings ?? [])];
  return {
    id: source.id,
    state: failure ? "failed" : isUnchanged ? "unchanged" : "fetched",
    ...(bytes === undefined ? {} : {bytes}),
    ...(sha256 === undefined ? {} : {sha256}),
    ...(reading ? {rows: reading.rows.length} : {}),
    ...(told.length ? {notes: told} : {}),
    ...(failure ? {failure: failure.message.split("\n", 2).join(" "), code: failure.exitCode} : {})
  };
}

/** One table of a run as the journal keeps it; a table that was not written has as many rows as before. */
export function journalTable({
  table,
  rowsBefore = 0,
  rows,
  missing,
  difference,
  isChanged,
  failure
}: TableOutcome): JournalTable {
  const isKept = failure !== undefined || (missing?.length ?? 0) > 0;
  return {
    name: table.name,
    state: failure ? "failed" : isKept ? "kept" : isChanged ? "written" : "unchanged",
    rows_before: rowsBefore,
    rows_after: isKept ? rowsBefore : (rows ?? rowsBefore),
    ...(isChanged && !isKept && difference ? difference : {}),
    ...(failure ? {failure: failure.message.split("\n", 2).join(" ")} : {})
  };
}
