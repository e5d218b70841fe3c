// Made-up local budgets as one CSV, the same for the same number of rows: every hromada there is, five years, twelve
// months, and as many codes of each fund as the rows need. Illustrative: no amount is anybody's.
import {DuckDBInstance} from "@duckdb/node-api";

const [rows, out, hromadas, only = "true"] = [Number(process.argv[2]), ...process.argv.slice(3)] as [
  number,
  string,
  string,
  string | undefined
];
const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
const connection = await instance.connect();
await connection.run(
  `CREATE TABLE hromada AS SELECT list(hromada_code ORDER BY hromada_code) AS codes,
     list(oblast_code ORDER BY hromada_code) AS oblasts, count(*)::INTEGER AS n
   FROM read_csv('${hromadas}', all_varchar = true)`
);
await connection.run(
  "SET VARIABLE codes = (SELECT codes FROM hromada); SET VARIABLE oblasts = (SELECT oblasts FROM hromada)"
);
const [[places] = []] = (await connection.runAndReadAll("SELECT n FROM hromada")).getRowsJS() as [[number]];
// One line of a budget is a code and a fund: T, C and S of one code follow each other.
const lines = Math.ceil(rows / (places! * 60));
const line = "i % $lines";
const parts = {
  hromada: `i // ${lines * 12} % ${places}`,
  year: `2021 + i // ${lines * 12 * places!}`,
  month: `1 + i // ${lines} % 12`,
  code: `(${line.replace("$lines", String(lines))}) // 3`,
  fund: `(${line.replace("$lines", String(lines))}) % 3`
};
await connection.run(
  `COPY (
    SELECT getvariable('codes')[h + 1] AS hromada_code, getvariable('oblasts')[h + 1] AS oblast, year, month,
      CASE WHEN c % 3 = 0 THEN 'expense' ELSE 'income' END AS item,
      CASE WHEN c % 3 = 0 THEN (2000 + c)::VARCHAR ELSE (11000000 + 10100 * c)::VARCHAR END AS code,
      ['T', 'C', 'S'][f + 1] AS fund,
      ((hash(h, year, c, f, 42) % 100000000) / 100.0)::DECIMAL(16, 2) AS plan_uah,
      ((hash(h, year, c, f, 42) % 100000000) * month / 1200.0)::DECIMAL(16, 2) AS actual_uah
    FROM (SELECT ${parts.hromada} AS h, ${parts.year} AS year, ${parts.month} AS month, ${parts.code} AS c,
      ${parts.fund} AS f FROM range(${rows}) numbers(i))
    WHERE ${only}
  ) TO '${out}' (HEADER)`
);
connection.closeSync();
instance.closeSync();
