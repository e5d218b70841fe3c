// What pages of the same name share in every language: their code cells and the tables these ask. For the pages
// `/<language>/notebook` both stand once, in `src/notebook/cells.md`; the pages themselves hold the prose.
import {existsSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {isAnswered} from "../answers/asks_later.ts";
import type {PageInfo} from "./layout.ts";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";

/** A code cell as Markdown fences it: what stands after the three ticks, and the code. */
interface Cell {
  readonly info: string;
  readonly content: string;
}

interface SharedCells {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Name of each table in a query, and the address of its file from the page. */
  readonly tables: Readonly<Record<string, string>>;
}

/** The file of cells that belongs to a page such as `/nb/notebook`. */
const fileOf = (source: string, path: string): string => join(source, basename(path), "cells.md");

function readCells(file: string): SharedCells {
  const text = readFileSync(file, "utf8");
  const [, front = ""] = /^---\n([\s\S]*?)^---$/m.exec(text) ?? [];
  const [, tables = ""] = /^sql:\n((?: .*\n)*)/m.exec(front) ?? [];
  return {
    tables: Object.fromEntries([...tables.matchAll(/^ +(\w+): (\S+)$/gm)].map(([, name, address]) => [name, address])),
    cells: new Map(
      [...text.matchAll(/^```(\w+ id=(\w+).*)\n([\s\S]*?)^```$/gm)].map(
        ([, info = "", name = "", content = ""]) => [name, {info, content}] as const
      )
    )
  };
}

/**
 * The cell that a line `<shared-cell name="…"></shared-cell>` of a page stands for.
 * @throws KommunebroError naming the page, where it has no file of cells, or the file no such cell
 */
export function sharedCell(name: string, path: string, source: string): Cell {
  const file = fileOf(source, path);
  const cells = existsSync(file) ? readCells(file).cells : new Map<string, Cell>();
  const cell = cells.get(name);
  if (cell) return cell;
  const known = cells.size === 0 ? `There is no ${file}.` : `${file} has: ${[...cells.keys()].join(", ")}.`;
  throw new KommunebroError(`src${path}.md: unknown shared cell: ${name}. ${known}`, exitCodes.usage);
}

/** The tables that a page and its file of cells name in their front matter: name in a query, address from the page. */
export function tablesOf(path: string, source: string): Readonly<Record<string, string>> {
  const files = [join(source, `${path}.md`), fileOf(source, path)].filter((file) => existsSync(file));
  return Object.assign({}, ...files.map((file) => readCells(file).tables));
}

/**
 * Gives a page the tables that its shared cells ask, as if its own front matter named them. Framework reads that before
 * anything of ours runs, and hands it to `header` before it looks which tables to load. A page whose queries were all
 * answered while it was built gets none, and so no engine.
 */
export function shareTables({path, data}: PageInfo, source: string): void {
  const file = fileOf(source, path);
  if (data && existsSync(file)) data.sql = {...readCells(file).tables, ...data.sql};
  if (data?.sql && isAnswered(path)) delete data.sql;
}
