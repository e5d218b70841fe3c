import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {catalogue} from "../../../loaders/refresh/catalogue.ts";
import {Fault} from "../../../loaders/read/columns.ts";
import {ContractError} from "../../../loaders/errors.ts";
import {readSource, type AnySource} from "../../../loaders/read/source.ts";
import {bytesOf, fixtures, type Sheet} from "../../fixtures/mirror.ts";

const {sources} = await catalogue();

const made = fixtures();

/** A copy that a test may spoil. */
function sheetOf(source: AnySource, rowCount?: number): Sheet | undefined {
  const fixture = made[source.id];
  if (!fixture || !("rows" in fixture)) return undefined;
  return {header: [...fixture.header], rows: fixture.rows.slice(0, rowCount).map((row) => [...row])};
}

/** The first rows of a fixture: enough where one cell or column is wrong; a report about few rows hides neither. */
const startOf = (source: AnySource): Sheet => sheetOf(source, 40)!;

async function refusal(source: AnySource, sheet: Sheet): Promise<string> {
  const error = await readSource(source, await bytesOf(source, sheet), ["data/x.csv"]).then(
    () => undefined,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(ContractError);
  return (error as ContractError).message;
}

describe.each(sources.map((source) => [source.id, source] as const))("%s", (id, source) => {
  test("has a fixture that keeps its contract", async () => {
    const reading = await readSource(source, await bytesOf(source, made[id]!), []);
    expect(reading.rows.length).toBeGreaterThanOrEqual(source.rows.min);
    expect(reading.rows.length).toBeLessThanOrEqual(source.rows.max);
  });

  test("has an https address, a licence, a producer and an id that is safe in a path", () => {
    expect(source.url).toMatch(/^https:\/\/[a-z.-]+\//);
    expect(source.id).toMatch(/^[a-z0-9-]+$/);
    expect([source.licence, source.producer, source.grain].every((text) => text.length > 2)).toBe(true);
  });
});

const sheets = sources.flatMap((source) => {
  const sheet = sheetOf(source);
  return sheet ? [[source, sheet] as const] : [];
});

const columnCases = sheets.flatMap(([source]) =>
  Object.values(source.columns).map((column) => [source.id, (column as {from: string}).from, source] as const)
);

test.each(columnCases)(
  "%s: one spoiled cell in %s is refused with row, column, example and reason",
  async (_id, from, source) => {
    const sheet = startOf(source);
    const column = Object.values(source.columns).find((candidate) => (candidate as {from: string}).from === from) as {
      read: (cell: string) => unknown;
    };
    const spoiled = column.read("≠") instanceof Fault ? "≠" : "";
    sheet.rows[1]![sheet.header.indexOf(from)] = spoiled;
    const message = await refusal(source, sheet);
    expect(message).toContain(`row 3, column ${from}: ${(column.read(spoiled) as Fault).what} (“${spoiled}”)`);
  }
);

test.each(columnCases)("%s: without the column %s the report says so", async (_id, from, source) => {
  const sheet = startOf(source);
  const at = sheet.header.indexOf(from);
  const without = {header: sheet.header.toSpliced(at, 1), rows: sheet.rows.map((row) => row.toSpliced(at, 1))};
  expect(await refusal(source, without)).toContain(`column ${from}: is missing from the header`);
});

test.each(sheets.map(([source]) => [source.id, source] as const))(
  "%s: a renamed column is named beside the nearest name",
  async (_id, source) => {
    const sheet = startOf(source);
    const renamed = `${sheet.header[1]}_new`;
    const message = await refusal(source, {...sheet, header: sheet.header.with(1, renamed)});
    expect(message).toContain(
      `column ${sheet.header[1]}: is missing from the header. Nearest names in the file: ${renamed}`
    );
  }
);

test.each(sheets.map(([source]) => [source.id, source] as const))(
  "%s: a repeated key is refused with the key as example",
  async (_id, source) => {
    const sheet = startOf(source);
    sheet.rows[5] = [...sheet.rows[4]!];
    const message = await refusal(source, sheet);
    expect(message).toContain("is the key and stands twice: 1 row too many");
  }
);

test.each(["war-status", "e-democracy", "homeowner-associations"])(
  "%s: any order of the columns gives the same rows",
  async (id) => {
    const source = sources.find((candidate) => candidate.id === id)!;
    const sheet = sheetOf(source)!;
    const expected = (await readSource(source, await bytesOf(source, sheet), [])).rows;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          sheet.header.map((_, index) => index),
          {minLength: sheet.header.length}
        ),
        async (order) => {
          const shuffled = {
            header: order.map((index) => sheet.header[index]!),
            rows: sheet.rows.map((row) => order.map((index) => row[index]!))
          };
          expect((await readSource(source, await bytesOf(source, shuffled), [])).rows).toEqual(expected);
        }
      ),
      {numRuns: 12, seed: 1}
    );
  }
);

test("a new column is a note and not a failure", async () => {
  const source = sources.find((candidate) => candidate.id === "war-status")!;
  const sheet = sheetOf(source)!;
  const wider = {header: [...sheet.header, "brand_new"], rows: sheet.rows.map((row) => [...row, "1"])};
  expect((await readSource(source, await bytesOf(source, wider), [])).warnings).toContain(
    "new in the file and not read: brand_new"
  );
});

test("a missing amount is missing and not zero only where the contract says so", async () => {
  const attributes = sources.find((candidate) => candidate.id === "hromada-attributes")!;
  const sheet = sheetOf(attributes)!;
  const reading = await readSource(attributes, await bytesOf(attributes, sheet), []);
  expect((reading.rows[0] as {area_km2: unknown}).area_km2).toBeNull();
  sheet.rows[0]![sheet.header.indexOf("travel_time")] = "NA";
  expect(await refusal(attributes, sheet)).toContain("row 2, column travel_time: is missing (“NA”)");
});

test("every problem of a file stands in one report, alike ones counted", async () => {
  const source = sources.find((candidate) => candidate.id === "budgets")!;
  const sheet = sheetOf(source)!;
  for (const at of [0, 1, 2]) sheet.rows[at]![sheet.header.indexOf("income_own")] = "12,5";
  sheet.rows[9]![sheet.header.indexOf("year")] = "1999";
  const message = await refusal(source, sheet);
  expect(message).toContain("2 problems; kept as it was: data/x.csv");
  expect(message).toContain("row 2, column income_own: is not a number (“12,5”), 3 times.");
  expect(message).toContain("row 11, column year: is outside 2021 to 2023 (“1999”).");
});

test("of many repeated keys the first five are shown and all are counted", async () => {
  const source = sources.find((candidate) => candidate.id === "war-status")!;
  const sheet = sheetOf(source)!;
  const rows = sheet.rows.map((row, index) => (index < 7 ? sheet.rows[index + 10]! : row));
  const shown = rows
    .slice(0, 5)
    .map((row) => `“${row[0]}”`)
    .join(", ");
  expect(await refusal(source, {...sheet, rows})).toContain(
    `column hromada_code: is the key and stands twice: 7 rows too many (${shown}).`
  );
});

test("attributes of the head of a hromada are never among the columns that are read", () => {
  const attributes = sources.find((candidate) => candidate.id === "hromada-attributes")!;
  const read = Object.values(attributes.columns).map((column) => (column as {from: string}).from);
  const personal = [
    "sex_head",
    "age_head",
    "education_head",
    "incumbent",
    "rda",
    "not_from_here",
    "party",
    "enterpreuner",
    "unemployed",
    "priv_work",
    "polit_work",
    "communal_work",
    "ngo_work",
    "party_national_winner",
    "no_party",
    "male",
    "high_educ"
  ];
  expect(read.filter((name) => personal.includes(name))).toEqual([]);
  expect(personal.filter((name) => !attributes.ignored.includes(name))).toEqual([]);
});
