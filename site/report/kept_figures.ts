import {existsSync, readFileSync} from "node:fs";
import {csvRows} from "../../loaders/read/csv.ts";
import {replaceFiles} from "../../loaders/disk/replace_files.ts";
import {csvText} from "../../src/model/csv_text.ts";
import {ContractError} from "../../loaders/errors.ts";

/** One figure of a report, of how many where it is a part of something. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly base: number | null;
  /** Where it comes from: made-up cases are never compared with real ones. */
  readonly evidence: "public" | "illustrative" | "reported";
}

/** A figure of an earlier report, with that report's date (ISO). */
export interface KeptFigure extends Figure {
  readonly report_date: string;
}

const columns = ["report_date", "figure", "value", "base", "evidence"] as const;

/**
 * The figures of earlier reports; none where no report has been kept.
 * @throws ContractError naming the first row that cannot be read
 */
export function keptFigures(file: string): readonly KeptFigure[] {
  if (!existsSync(file)) return [];
  const [head = [], ...rows] = csvRows(readFileSync(file, "utf8"));
  if (head.join() !== columns.join()) throw broken(file, 1, head.join());
  return rows.map((row, index) => {
    const [report_date = "", figure = "", value = "", base = "", evidence = ""] = row;
    const isWhole = (text: string): boolean => /^\d+$/.test(text);
    const isKnown =
      /^\d{4}-\d\d-\d\d$/.test(report_date) &&
      figure !== "" &&
      isWhole(value) &&
      (base === "" || isWhole(base)) &&
      /^(public|illustrative|reported)$/.test(evidence);
    if (!isKnown || row.length !== columns.length) throw broken(file, index + 2, row.join());
    return {
      report_date,
      figure,
      value: Number(value),
      base: base === "" ? null : Number(base),
      evidence: evidence as Figure["evidence"]
    };
  });
}

/** Adds the figures of one report; those of another report of the same day give way. */
export function keepFigures(file: string, date: string, figures: readonly Figure[]): void {
  const rows = [
    ...keptFigures(file).filter((row) => row.report_date !== date),
    ...figures.map((figure) => ({...figure, report_date: date}))
  ];
  rows.sort((a, b) => (a.report_date < b.report_date ? -1 : a.report_date > b.report_date ? 1 : 0));
  const content = csvText([columns, ...rows.map((row) => columns.map((name) => row[name]))], "table");
  replaceFiles([{path: file, content}]);
}

function broken(file: string, row: number, text: string): ContractError {
  return new ContractError(
    `${file}, row ${row}: ${JSON.stringify(text)} is not ${columns.join(",")}: restore the file with git ` +
      `checkout ${file}`
  );
}
