import {expect, test} from "vitest";
import {clickhouseSql} from "../../bench/scale/clickhouse_sql.ts";
import {sqlFiles} from "../../loaders/warehouse/sql_layers.ts";

test("a mart over large tables says one word otherwise to ClickHouse, and nothing else", () => {
  const files = sqlFiles("large_mart");
  const changed = files.flatMap(({table, sql}) => {
    const lines = clickhouseSql(sql).split("\n");
    return sql.split("\n").flatMap((line, at) => (line === lines[at] ? [] : [`${table}: ${lines[at]!.trim()}`]));
  });
  expect(changed).toEqual([
    "budget_spread: quantileExactInclusive(0.1)(CAST(b.actual_uah AS DOUBLE)) AS tenth_uah,",
    "budget_spread: quantileExactInclusive(0.5)(CAST(b.actual_uah AS DOUBLE)) AS median_uah,",
    "budget_spread: quantileExactInclusive(0.9)(CAST(b.actual_uah AS DOUBLE)) AS ninetieth_uah"
  ]);
});
