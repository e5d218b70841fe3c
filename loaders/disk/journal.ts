import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync
} from "node:fs";
import {join} from "node:path";
import {StorageError} from "../errors.ts";

/** What became of one source in a run. */
export interface JournalSource {
  readonly id: string;
  readonly state: "fetched" | "unchanged" | "failed";
  readonly bytes?: number;
  readonly sha256?: string;
  readonly rows?: number;
  readonly notes?: readonly string[];
  /** Why it failed, first line, and the exit code that means. */
  readonly failure?: string;
  readonly code?: number;
}

/** What became of one table in a run. */
export interface JournalTable {
  readonly name: string;
  readonly state: "written" | "unchanged" | "kept" | "failed";
  readonly rows_before: number;
  readonly rows_after: number;
  readonly added?: number;
  readonly changed?: number;
  readonly gone?: number;
  readonly failure?: string;
}

/** A table older than the limit of its record, at the time of the run. */
interface JournalStale {
  readonly table: string;
  readonly as_of: string;
  /** Null where the source does not say what day it holds for. */
  readonly days: number | null;
  readonly state: string;
}

/** Two lines tell of a run: that it began, and how it ended; a run that was killed has only the first. */
export type JournalLine =
  | {
      readonly event: "began";
      readonly run: string;
      readonly at: string;
      readonly pid: number;
      readonly sources: readonly string[];
      readonly from: string;
    }
  | {
      readonly event: "ended";
      readonly run: string;
      readonly at: string;
      readonly exit: number;
      readonly sources: readonly JournalSource[];
      readonly tables: readonly JournalTable[];
      readonly stale: readonly JournalStale[];
    };

export function journalPath(cacheDir: string): string {
  return join(cacheDir, "journal.jsonl");
}

/**
 * Appends one line and syncs it. A line that a kill cut in half before is ended first, so that it costs itself
 * and not its successor. Throws StorageError.
 */
export function appendJournal(cacheDir: string, line: JournalLine): void {
  const path = journalPath(cacheDir);
  try {
    mkdirSync(cacheDir, {recursive: true});
    const file = openSync(path, "a+");
    try {
      const {size} = fstatSync(file);
      const last = Buffer.alloc(1);
      if (size > 0) readSync(file, last, 0, 1, size - 1);
      writeSync(file, `${size > 0 && last[0] !== 10 ? "\n" : ""}${JSON.stringify(line)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new StorageError(
      `cannot write ${path}: ${(error as Error).message}. Free space or mend the rights, then refresh again.`,
      {cause: error}
    );
  }
}

/** Every whole line, oldest first; halves of lines are skipped. */
export function readJournal(cacheDir: string): JournalLine[] {
  const path = journalPath(cacheDir);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text) => {
      try {
        const line = JSON.parse(text) as JournalLine;
        return line?.event === "began" || line?.event === "ended" ? [line] : [];
      } catch {
        return [];
      }
    });
}
