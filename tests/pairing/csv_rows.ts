import {readFileSync} from "node:fs";
import {csvParse} from "d3-dsv";

/** Rows of a table of ours as text. */
export function parseCsv(file: string): Record<string, string>[] {
  return csvParse(readFileSync(file, "utf8")) as unknown as Record<string, string>[];
}
