// A shortlist that comes back as CSV, as this house wrote it or as a spreadsheet has saved it since.
import {parseRows} from "./csv_lines.js";
import {
  readShortlist,
  shortlistColumns,
  shortlistSchema,
  type Imported,
  type ShortlistEntry
} from "../model/match/shortlist.js";
import type {PairValues} from "../model/match/pair_values.js";
import type {Weights} from "../model/match/weights.js";

/** What a CSV does not say: the weights are those of the list it comes to. */
export interface CsvReceiver {
  readonly pairValues: PairValues;
  readonly fingerprint: string;
  readonly weights: Weights;
  /** Sum and position of a pair under these weights. */
  readonly standing: (
    pair: Pick<ShortlistEntry, "kommuneCode" | "hromadaCode">
  ) => Pick<ShortlistEntry, "sum" | "position">;
}

/**
 * Reads a shortlist from CSV, with commas or semicolons. Weights do not stand in a CSV, so sums and positions are
 * worked out anew, which a note says; all else is read as strictly as JSON, and a problem names its line.
 */
export function readShortlistCsv(text: string, {pairValues, fingerprint, weights, standing}: CsvReceiver): Imported {
  const rows = parseRows(text.replace(/^\ufeff/, ""));
  const head = rows[0]?.cells.map((name) => name.trim()) ?? [];
  if (shortlistColumns.some((name) => !head.includes(name))) return {problems: [{kind: "no_csv"}]};
  const lines: string[] = [];
  for (const {line, cells} of rows.slice(1)) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const cell = (name: (typeof shortlistColumns)[number]): string => plain(cells[head.indexOf(name)] ?? "");
    const kind = cell("override");
    // An empty line for each that the CSV has more, so that a problem names the line of the CSV.
    while (lines.length < line - 2) lines.push("");
    lines.push(
      JSON.stringify({
        kommuneCode: code(cell("kommune_code")),
        hromadaCode: cell("hromada_code"),
        position: null,
        sum: 0,
        override:
          kind === ""
            ? null
            : {kind, role: cell("override_role"), date: cell("override_date"), reason: cell("override_reason")},
        recommendedCode: code(cell("recommended_code")),
        evidence: cell("evidence")
      })
    );
  }
  const start = JSON.stringify({schema: shortlistSchema, fingerprint, weights}).slice(0, -1);
  const read = readShortlist(`${start},"entries":[\n${joined(lines)}]}`, pairValues, fingerprint);
  if ("problems" in read) return read;
  const entries = read.shortlist.entries.map((entry) => ({...entry, ...standing(entry)}));
  return {shortlist: {...read.shortlist, entries}, notes: [{kind: "weights_of_list"}]};
}

/** The lines with a comma after each but the last. */
function joined(lines: readonly string[]): string {
  const last = lines.findLastIndex((line) => line !== "");
  return lines.map((line, i) => (line === "" || i === last ? line : `${line},`)).join("\n");
}

/** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
const plain = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell).trim();

/** A kommunenummer that a spreadsheet took for a number has lost its zero; the number of a county has two digits. */
const code = (cell: string): string => (/^\d{3}$/.test(cell) ? `0${cell}` : cell);
