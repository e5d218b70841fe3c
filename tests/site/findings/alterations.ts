// What marts can become: one group, none, all held back, nothing but zeros, ties, a year that is missing.
import {readFileSync} from "node:fs";
import type {Card} from "../../../src/cards/card.ts";
import type {MartName, MartReader} from "../../../src/marts/mart_rows.ts";
import type {Row} from "../../../src/model/findings/finding.ts";

/** What orders, dates or places a row is no figure. */
const isFigure = (key: string, value: unknown): boolean =>
  typeof value === "number" && !/order|year|(^|_)(lat|lon)$|column|row$|band_|named_by|list_total|page$/.test(key);
const figures = (row: Row, change: (value: number, key: string) => number | null): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, isFigure(key, value) ? change(Number(value), key) : value])
  );
/** The columns that the schema does not let a mart hold back. */
const givenIn = (mart: MartName): ReadonlySet<string> =>
  new Set(
    [...readFileSync(`loaders/sql/mart/${mart}.sql`, "utf8").matchAll(/^ {2}(\w+) [A-Z]+ NOT NULL/gm)].map(
      ([, column = ""]) => column
    )
  );
/** A row without the figures that may be held back. */
const heldBack = (row: Row, given: ReadonlySet<string>): Row =>
  figures(row, (value, key) => (given.has(key) ? value : null));
/** For each row the first of the same year, class or measure: one look at the rows for each set of keys. */
function likeIn(rows: readonly Row[]): (row: Row) => Row {
  const firsts = new Map<string, Map<string, Row>>();
  const valuesOf = (row: Row, keys: readonly string[]): string => JSON.stringify(keys.map((key) => row[key]));
  return (row) => {
    const keys = ownKeys(row);
    const name = keys.join();
    let first = firsts.get(name);
    if (!first) {
      first = new Map(rows.toReversed().map((one) => [valuesOf(one, keys), one]));
      firsts.set(name, first);
    }
    return first.get(valuesOf(row, keys)) ?? row;
  };
}
/** What tells a row from those of its group: its year, class or measure. */
const ownKeys = (row: Row): readonly string[] =>
  Object.keys(row).filter((key) => !/^(group_|label)/.test(key) && !isFigure(key, row[key]));

/** The row of the whole country that a group’s row is a part of. */
function wholeOf(row: Row, rows: readonly Row[]): Row | undefined {
  return rows.find((one) => one.group_kind === "country" && ownKeys(row).every((key) => one[key] === row[key]));
}
/** The key of a mart that names its groups; of several divisions the first group of each is kept. */
const groupKeys = ["group_code", "area_code", "oblast_code", "region_type", "stage", "label_en"];
const yearKeys = ["year", "class_date", "as_of_date", "asked"];

/** What may become of a mart, each true to what it could hold one day. */
export const alterations: Readonly<Record<string, (rows: readonly Row[], mart: MartName) => readonly Row[]>> = {
  "is empty": () => [],
  "has a single row": (rows) => rows.slice(0, 1),
  "has one group of each division": (rows) => {
    const key = groupKeys.find((one) => rows[0] && one in rows[0]);
    if (!key) return rows.slice(0, 2);
    const first = new Map<unknown, unknown>();
    for (const row of rows) if (!first.has(row.group_kind)) first.set(row.group_kind, row[key]);
    // Who is alone is the whole.
    return rows
      .filter((row) => first.get(row.group_kind) === row[key])
      .map((row) => figures(row, (_, figure) => (wholeOf(row, rows) ?? row)[figure] as number | null));
  },
  "has all figures held back": (rows, mart) => {
    const given = givenIn(mart);
    return rows.map((row) => heldBack(row, given));
  },
  "has every other figure held back": (rows, mart) => {
    const given = givenIn(mart);
    return rows.map((row, i) => (i % 2 === 0 ? row : heldBack(row, given)));
  },
  "is zero everywhere": (rows) => rows.map((row) => figures(row, () => 0)),
  "has ties for every place": (rows) => {
    const likeOf = likeIn(rows);
    return rows.map((row) => {
      const like = likeOf(row);
      return figures(row, (_, key) => Number(like[key] ?? 0));
    });
  },
  "misses its newest year": (rows) => withoutYear(rows, -1),
  "misses its first year": (rows) => withoutYear(rows, 0)
};

const made = new Map<string, readonly Row[]>();

/** The rows of a mart after an alteration; many views are made of the same ones. */
export function alteredRows(name: string, mart: MartName, read: MartReader): readonly Row[] {
  const key = `${mart} ${name}`;
  const rows = made.get(key) ?? alterations[name]!(read(mart) as readonly Row[], mart);
  made.set(key, rows);
  return rows;
}

function withoutYear(rows: readonly Row[], at: 0 | -1): readonly Row[] {
  const key = yearKeys.find((one) => rows[0] && one in rows[0]);
  if (!key) return rows;
  const left = [...new Set(rows.map((row) => row[key]))].toSorted().at(at);
  return rows.filter((row) => row[key] !== left);
}

/** Every combination of a card’s controls, of a day’s the last. */
export const combinations = (card: Card): readonly Record<string, string>[] =>
  card.controls.reduce<Record<string, string>[]>(
    (all, control) =>
      all.flatMap((one) =>
        ("days" in control ? [control.days.last] : control.options.map(({value}) => value)).map((value) => ({
          ...one,
          [control.name]: value
        }))
      ),
    [{}]
  );
