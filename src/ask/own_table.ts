// A reader's own CSV as a table for the engine. It is read here, and goes nowhere.
import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {dsvFormat} from "d3";
import type {SentTable} from "../engine/ask_worker.js";
import {OwnFileProblem} from "./own_file_problem.js";

const mostBytes = 20_000_000;

/** A name that SQL takes without quotes: `Mine tall (2).csv` → `mine_tall_2`. */
export function tableNameOf(file: string): string {
  const name = file
    .replace(/\.\w+$/, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .replaceAll(/^_+|_+$/g, "");
  return /^\p{L}/u.test(name) ? name : `own_${name || "table"}`;
}

/**
 * Reads a CSV with commas, semicolons or tabs; columns of nothing but figures are figures.
 * @param isTaken whether a published table has a name: the reader's own never takes its place
 * @throws OwnFileProblem
 */
export function readOwn(
  file: string,
  bytes: Uint8Array,
  isTaken: (name: string) => boolean = () => false
): SentTable & {readonly rows: number} {
  if (bytes.length > mostBytes) throw new OwnFileProblem("large");
  let text: string;
  try {
    text = new TextDecoder("utf-8", {fatal: true}).decode(bytes).replace(/^\uFEFF/, "");
  } catch {
    throw new OwnFileProblem("binary");
  }
  if (text.includes("\0")) throw new OwnFileProblem("binary");
  const first = text.slice(0, text.search(/\r?\n|$/));
  const mark = [";", "\t", ","].find((one) => first.includes(one)) ?? ",";
  const [head = [], ...rows] = dsvFormat(mark)
    .parseRows(text)
    .filter((row) => row.some((cell) => cell.trim() !== ""));
  if (head.length === 0 || rows.length === 0) throw new OwnFileProblem("empty");
  const uneven = rows.findIndex((row) => row.length > head.length);
  if (uneven >= 0) throw new OwnFileProblem("uneven", uneven + 2);
  const columns = namesOf(head).map((name, at): [string, (string | number | null)[]] => {
    const cells = rows.map((row) => (row[at] ?? "").trim());
    return [name, figuresOf(cells, mark) ?? cells.map((cell) => (cell === "" ? null : cell))];
  });
  // A heading such as `constructor` is one like others: what types are given is looked up by it.
  const types = Object.create(null) as Record<string, never>;
  const stream = tableToIPC(tableFromArrays(columns, {types}), {format: "stream"})!;
  const ownName = tableNameOf(file);
  const name = isTaken(ownName) ? `own_${ownName}` : ownName;
  return {name, version: `${file} ${bytes.length} ${Date.now()}`, bytes: stream, rows: rows.length};
}

/** Headings, none of them empty or there twice, in capitals or not. */
function namesOf(head: readonly string[]): string[] {
  const names = new Map<string, string>();
  head.forEach((cell, at) => {
    const name = cell.trim() || `column_${at + 1}`;
    const own = names.has(name.toLowerCase()) ? `${name}_${at + 1}` : name;
    names.set(own.toLowerCase(), own);
  });
  return [...names.values()];
}

/** The figures of a column, with a comma as in Norway where semicolons divide; null where one cell is none. */
function figuresOf(cells: readonly string[], mark: string): (number | null)[] | null {
  const plain = cells.map((cell) => (mark === ";" ? cell.replaceAll(/[\s\u00A0]/g, "").replace(",", ".") : cell));
  // A code such as 0301 is a text.
  if (plain.some((cell) => /^0\d/.test(cell)) || plain.every((cell) => cell === "")) return null;
  if (!plain.every((cell) => cell === "" || /^-?\d+(?:\.\d+)?$/.test(cell))) return null;
  return plain.map((cell) => (cell === "" ? null : Number(cell)));
}
