import {nearest} from "../../src/model/names/nearest.ts";
import type {RawTable} from "../read/csv.ts";
import type {Block} from "../read/docx.ts";
import type {Problems} from "../read/file_problems.ts";

/** The sections of the order, as their headings begin, and the status that each gives. */
export const sections = {
  "Території можливих бойових дій": "possible_hostilities",
  "Території активних бойових дій": "active_hostilities",
  "Території активних бойових дій, на яких функціонують державні електронні інформаційні ресурси":
    "active_hostilities_registers",
  "Тимчасово окуповані Російською Федерацією території України": "occupied"
} as const;

export type OrderStatus = (typeof sections)[keyof typeof sections];

/** What the order's tables become: a column for each cell of theirs, the number of the line, and the section. */
const orderColumns = ["line", "section", "code", "name", "from", "to"] as const;

/** The four headings over the columns; the words between differ from section to section. */
const heads = [
  /^Код$/,
  /^Найменування$/,
  /^Дата (виникнення|початку) /,
  /^Дата (припинення|завершення) .*\*?$/
] as const;
/** Paragraphs that are no heading: the frame of the list, and the notes under it. */
const frame = /^$|^ЗАТВЕРДЖЕНО|^Зареєстровано|^Перелік територій|^І\. Території, на яких ведуться|^\* У разі|^\{.*\}$/;
const group = /^\d+(\.\d+)*\. |район$/;

const months = [
  "січня",
  "лютого",
  "березня",
  "квітня",
  "травня",
  "червня",
  "липня",
  "серпня",
  "вересня",
  "жовтня",
  "листопада",
  "грудня"
];

/**
 * The lines of the order out of a Word document, in their order; headings of oblasts and raions stand in no line. What
 * is not as in the order (no order at all, another section, another column) goes to `problems`.
 */
export function orderRows(blocks: readonly Block[], problems: Problems): RawTable {
  const columns = new Map<string, string[]>(orderColumns.map((name) => [name, []]));
  const rowNumbers: number[] = [];
  if (listDate(blocks) === undefined || !blocks.some(({kind}) => kind === "table")) {
    problems.add({
      what: "is no list of territories: it lacks the words “Перелік територій”, a day, or every table",
      mend: "Fetch the list that the order approves, as the ministry publishes it."
    });
    return {header: orderColumns, columns, rowNumbers};
  }
  const found = new Set<string>();
  let section: string | undefined;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      const heading = block.text.replace(/^(\d+|[IІVХX]+)\. /, "");
      if (Object.hasOwn(sections, heading)) found.add((section = heading));
      else if (!frame.test(block.text)) section = unknownSection(block.text, problems);
      continue;
    }
    for (const cells of block.rows) {
      if (cells.length === 1 && group.test(cells[0]!)) continue;
      if (!hasFourCells(cells, rowNumbers.length + 1, problems)) continue;
      if (cells.every((cell, at) => heads[at]!.test(cell))) continue;
      const line = rowNumbers.length + 1;
      rowNumbers.push(line);
      // A space inside a code is a slip of typing that changes nothing.
      const said = [String(line), section ?? "", cells[0]!.replaceAll(" ", ""), ...cells.slice(1)];
      for (const [at, name] of orderColumns.entries()) columns.get(name)!.push(said[at]!);
    }
  }
  for (const heading of Object.keys(sections))
    if (!found.has(heading))
      problems.add({
        what: "lacks a section of the order",
        example: heading,
        mend: "If it was renamed, rename it in loaders/territory/order_rows.ts; if it was dropped, ask what became."
      });
  return {header: orderColumns, columns, rowNumbers};
}

function unknownSection(text: string, problems: Problems): undefined {
  const near = nearest(text, Object.keys(sections));
  problems.add({
    what: "has a heading that is no section of the order",
    example: text,
    mend: near.length
      ? `Nearest: ${near.join(", ")}. If it was renamed, rename it in loaders/territory/order_rows.ts.`
      : "Look at it in the document; if it is a section, add it to loaders/territory/order_rows.ts with its status."
  });
  return undefined;
}

function hasFourCells(cells: readonly string[], line: number, problems: Problems): boolean {
  if (cells.length === heads.length) return true;
  problems.add({
    row: line,
    what: `has ${cells.length} cells in a row, expected ${heads.length}: code, name, first day, last day`,
    example: cells.join(" | "),
    mend: "If the order has a new column, say in loaders/territory/order_rows.ts what it means."
  });
  return false;
}

/**
 * The day the list holds for: of its last amendment, or of the order where it has none; undefined where the document
 * is no list.
 */
export function listDate(blocks: readonly Block[]): string | undefined {
  const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  if (!paragraphs.some((text) => /^Перелік територій/.test(text))) return undefined;
  const amended = paragraphs
    .filter((text) => text.startsWith("{"))
    .flatMap((text) => [...text.matchAll(/№ \d+ від (\d\d)\.(\d\d)\.(\d{4})/g)])
    .map(([, day, month, year]) => `${year}-${month}-${day}`);
  const [, day, month, year] = /(\d{1,2}) (\p{L}+) (\d{4}) року/u.exec(paragraphs.join(" ")) ?? [];
  const of = months.indexOf(month ?? "") + 1;
  const approved = of ? [`${year}-${String(of).padStart(2, "0")}-${day!.padStart(2, "0")}`] : [];
  return [...approved, ...amended].sort().at(-1);
}

/** The number of the order that approves the list. */
export function orderNumber(blocks: readonly Block[]): string {
  const said = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join(" ");
  return /ЗАТВЕРДЖЕНО .*? № (\d+)/u.exec(said)?.[1] ?? "";
}
