import {expect, test} from "vitest";
import {source as register} from "../../../loaders/sources/hromada-register.ts";
import {source as population} from "../../../loaders/sources/population.ts";
import {source, tables} from "../../../loaders/sources/displacement.ts";
import {readSource, type AnySource, type Reading, type Readings} from "../../../loaders/read/source.ts";
import {bytesOf, codeOf, fixtures, type Fixture, type Sheet} from "../../fixtures/mirror.ts";

const sheet = (): Sheet => fixtures().displacement as Sheet;

/** The table built from a sheet of the budget and the made-up register and population. */
async function built(budget: Sheet): Promise<Record<string, unknown>[]> {
  const all: Record<string, Fixture> = {...fixtures(), displacement: budget};
  const readings = new Map<AnySource, Reading<unknown>>();
  for (const one of [source, register, population] as readonly AnySource[])
    readings.set(one, await readSource(one, await bytesOf(one, all[one.id]!), []));
  const read = ((one: AnySource) => readings.get(one)) as unknown as Readings;
  return tables[0]!.build(read) as Record<string, unknown>[];
}

test("thousands become persons, and below zero more have left", async () => {
  const rows = await built(sheet());
  expect(rows).toHaveLength(1_438);
  expect(rows[0]).toEqual({hromada_code: codeOf(0), net_displaced_count: -300, adjusted_population: 4_700});
  expect(rows[1]).toEqual({hromada_code: codeOf(1), net_displaced_count: 400, adjusted_population: 5_400});
});

test("more who have left than lived there are refused with the hromada", async () => {
  const budget = sheet();
  budget.rows[7] = [codeOf(7), "-5.1", "0"];
  await expect(built(budget)).rejects.toThrow(
    `vpo_budget.csv breaks its contract: 1 problem\n  column vpo_thsd: says that more have left than lived there ` +
      `on 1 January 2022 (“${codeOf(7)}: -5100 of 5007”)`
  );
});

test("a population of another definition is refused", async () => {
  const budget = sheet();
  budget.rows[7] = [codeOf(7), "0.4", "5.9"];
  await expect(built(budget)).rejects.toThrow("is not the population of 1 January 2022 with the net displacement");
});

test("a hromada that the budget repeats to the letter counts once, and with other figures is refused", async () => {
  const twice = source.repeated!.keys[0]!;
  const all = sheet();
  const named = {...all, rows: all.rows.with(7, [twice, "0.4", "5.4"])};
  const repeated = {...named, rows: [...named.rows, named.rows[7]!]};
  const reading = await readSource(source, await bytesOf(source, repeated), []);
  expect(reading.rows).toHaveLength(1_438);
  expect(reading.warnings).toEqual(["1 row left out: they repeat another row to the letter"]);
  const other = {...named, rows: [...named.rows, [twice, "0.5", "5.5"]]};
  await expect(bytesOf(source, other).then((bytes) => readSource(source, bytes, []))).rejects.toThrow(
    "is the key and stands twice: 1 row too many"
  );
});
