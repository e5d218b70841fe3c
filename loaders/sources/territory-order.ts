import {ContractError} from "../errors.ts";
import {choice, Fault, integer, text, type Column, type RowOf} from "../read/columns.ts";
import type {Block} from "../read/docx.ts";
import {withWholeWords} from "../read/written_text.ts";
import {Problems} from "../read/file_problems.ts";
import {fileName, type Question, type Readings, type Source, type Table} from "../read/source.ts";
import {orderLines, type OrderLine} from "../territory/order_lines.ts";
import {listDate, orderNumber, orderRows, sections} from "../territory/order_rows.ts";
import {source as codifier, unitsOf} from "./settlement-codifier.ts";
import {source as register} from "./hromada-register.ts";

const columns = {
  line: integer("line", 1),
  status: choice("section", sections),
  code: text("code", /^UA\d+$/),
  // A hromada with all the settlements that are left out of it.
  name: text("name", undefined, 1_000),
  from: days("from"),
  to: days("to")
};

type Row = RowOf<typeof columns>;

/** The list of order 376: where fighting is possible or going on, and what is occupied, with first and last days. */
export const source: Source<Row> = {
  id: "territory-order",
  producer: "Ministry for Development of Communities and Territories of Ukraine, by way of igskak/KATOTTG",
  licence: "official act, not subject to copyright",
  url:
    "https://raw.githubusercontent.com/igskak/KATOTTG/main/" +
    "%D0%9F%D0%B5%D1%80%D0%B5%D0%BB%D0%B8%D0%BA%2007052025.docx",
  grain: "one row per line of the order",
  verified: {
    against: "published file",
    on: "2026-11-28",
    note: "a third party's copy of the list as amended to 30 April 2025, without its signatures"
  },
  format: "docx",
  maxBytes: 5_000_000,
  columns,
  rowsOfBlocks: orderRows,
  ignored: [],
  key: ["line"],
  rows: {min: 2_500, max: 6_000}
};

/** Days as the order writes them, several in a cell; a dot or a space too many or too few changes nothing. */
function days(from: string): Column<readonly string[]> {
  const day = /(\d\d)\s*\.?\s*(\d\d)\s*\.?\s*(\d{4})/g;
  return {
    from,
    says: "days like 24.02.2022, one or several, or none",
    read(cell) {
      if (cell.replace(day, "").trim() !== "") return new Fault("holds something else than days like 24.02.2022");
      const found = [...cell.matchAll(day)].map(([, d, m, y]) => `${y}-${m}-${d}`);
      const unreal = found.find((one) => {
        const time = new Date(`${one}T00:00:00Z`);
        return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(one);
      });
      return unreal === undefined ? found : new Fault("holds a day that is in no calendar");
    }
  };
}

/** The lines with their units. Throws ContractError with everything in them that contradicts itself. */
function linesOf(read: Readings): OrderLine[] {
  const problems = new Problems();
  const lines = orderLines(read(source).rows, unitsOf(read(codifier).rows), problems);
  if (problems.size)
    throw new ContractError(
      `${source.id}: ${problems.report(fileName(source.url), ["data/territory_order_lines.csv"])}`
    );
  return lines;
}

function dateOf(read: Readings): string {
  return listDate(read(source).document as readonly Block[])!;
}

/** Who a list names, hromada by hromada; a line above hromadas names all that lie in it by its own code alone. */
function questions(read: Readings, kept: readonly Readonly<Record<string, string | undefined>>[]): Question[] {
  const lines = linesOf(read);
  const date = dateOf(read);
  const mended = lines.flatMap(({line, mendedFrom, unit, name}) =>
    mendedFrom === null
      ? []
      : [
          {
            question: "mended_code",
            subject: mendedFrom,
            says: `line ${line} has the code ${mendedFrom}, which is none; by its name (${name}) it is ${unit.code}`
          }
        ]
  );
  const later = lines.flatMap(({line, unit, name, periods}) =>
    periods.flatMap(({to}) =>
      to === null || to <= date
        ? []
        : [
            {
              question: "ends_after_list",
              subject: `${unit.code} ${to}`,
              says: `line ${line} (${name}) ends on ${to}, after the day of the list, ${date}`
            }
          ]
    )
  );
  const named = new Set(lines.flatMap(({unit}) => [unit.hromadaCode ?? unit.code]));
  const dropped = new Set(
    kept
      .flatMap(({hromada_code, territory_code}) => hromada_code || territory_code || [])
      .filter((one) => !named.has(one))
  );
  return [
    ...mended,
    ...later,
    ...[...dropped].sort().map((code) => ({
      question: "no_longer_named",
      subject: code,
      says: `${code} was named by the list before and is not by that of ${date}`
    }))
  ];
}

export const tables: readonly Table[] = [
  {
    name: "territory_order_lines",
    kind: "csv",
    key: ["line", "period"],
    // A line more in the order moves every number below it.
    rowsAlike: ["territory_code", "status", "from_date"],
    grain: "one row per line of the order and period",
    sources: [source],
    heldAgainst: [codifier, register],
    asOf: dateOf,
    questions,
    build: (read) =>
      linesOf(read).flatMap(({line, status, unit, name, periods, exceptions}) =>
        periods.map(({from, to}, at) => ({
          line,
          period: at + 1,
          list_date: dateOf(read),
          order_number: orderNumber(read(source).document as readonly Block[]),
          territory_code: unit.code,
          level: unit.level,
          hromada_code: unit.hromadaCode,
          status,
          from_date: from,
          to_date: to,
          left_out: exceptions.flatMap((one) => (one.isPart ? [] : [one.code])).join(" "),
          name_uk: withWholeWords(name)
        }))
      )
  }
];
