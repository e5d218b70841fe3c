import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {exitCodes, UsageError} from "../errors.ts";
import {rowsOf} from "../warehouse/rows.ts";
import {buildWarehouse, layKnown, withWarehouse} from "../warehouse/warehouse.ts";

const hromadaPattern = /^UA\d{17}$/;
const dayPattern = /^\d{4}-\d\d-\d\d$/;

/**
 * `npm run refresh -- territory-order --explain UA…`: the class of a hromada on a day, what it was made from, and the
 * lines of the order that said it. Returns the exit code.
 */
export async function explainClass({
  codes,
  day,
  data,
  print = (text) => void process.stdout.write(text)
}: {
  readonly codes: readonly string[];
  /** The day that is asked about, like 2022-10-10; the day of the list unless said. */
  readonly day?: string;
  readonly data: string;
  readonly print?: (text: string) => void;
}): Promise<number> {
  if (day !== undefined && !dayPattern.test(day)) throw new UsageError(`--day ${day}: write it like 2022-10-10`);
  if (day !== undefined && !isDay(day)) throw new UsageError(`--day ${day}: no such day`);
  const wrong = codes.find((code) => !hromadaPattern.test(code));
  if (wrong !== undefined) throw new UsageError(`${wrong}: a hromada has a code like UA63140170000087785`);
  const place = mkdtempSync(join(tmpdir(), "kommunebro-explain-"));
  try {
    const file = join(place, "warehouse.duckdb");
    layKnown(data, file);
    await buildWarehouse({dataDir: data, privateDir: join(place, "none"), file, refuseViolations: false});
    for (const code of codes) print(await explained(file, code, day));
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
  return exitCodes.ok;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function explained(file: string, code: string, day: string | undefined): Promise<string> {
  return withWarehouse(file, async (connection) => {
    const on = day === undefined ? "(SELECT max(to_date) FROM core.hromada_status_period)" : `DATE '${day}'`;
    const [period] = await rowsOf(
      connection,
      `SELECT h.label, ${on}::VARCHAR AS day, p.* EXCLUDE (from_date, to_date, de_occupied_date),
         p.from_date::VARCHAR AS from_date, p.to_date::VARCHAR AS to_date,
         c.class_list_id AS list_id, c.region_type AS class
       FROM core.hromada_status_period p JOIN core.hromada h USING (hromada_code)
       LEFT JOIN core.hromada_class_period c
         ON c.hromada_code = p.hromada_code AND ${on} BETWEEN c.from_date AND c.to_date
       WHERE p.hromada_code = '${code}' AND ${on} BETWEEN p.from_date AND p.to_date`
    );
    if (period === undefined)
      throw new UsageError(
        `${code}: no class${day === undefined ? "" : ` on ${day}`}: it is no hromada of data/hromadas.csv, or the ` +
          "day lies before 24 February 2022 or after the list"
      );
    const lines = await rowsOf(
      connection,
      `SELECT l.line, l.status, l.from_date::VARCHAR AS from_date, l.to_date::VARCHAR AS to_date, l.name_uk,
         l.from_date <= ${on} AND (l.to_date IS NULL OR l.to_date >= ${on}) AS holds
       FROM staging.territory_order_lines l JOIN staging.hromada_settlements h ON h.hromada_code = '${code}'
       WHERE l.from_date <= ${on} AND (l.hromada_code = h.hromada_code
         OR l.territory_code IN (h.raion_code, h.katottg_oblast_code))
         AND (l.to_date IS NULL OR l.to_date >= ${on} OR l.status = 'occupied')
       ORDER BY l.line, l.period`
    );
    const told = lines.map(
      ({line, status, from_date, to_date, name_uk, holds}) =>
        `  line ${line}  ${status} ${from_date} to ${to_date ?? "now"}${holds ? "" : " (ended)"}  ${name_uk}\n`
    );
    return explanation(period, told);
  });
}

function explanation(period: Record<string, unknown>, lines: readonly string[]): string {
  const {label, hromada_code: code, day, region_type: type, part_region_type: part, rule} = period;
  const counts = (["occupied", "active", "possible", "de_occupied"] as const).map(
    (name) => `${name} ${period[`${name}_count`]}`
  );
  const byOrder = `${type}${part ? `, part of it ${part}` : ""}`;
  const isReplaced = typeof period.list_id === "string" && period.list_id !== "territory-order";
  return [
    `${label} (${code}) on ${day}: ${isReplaced ? period.class : byOrder}\n`,
    ...(isReplaced
      ? [`  by the list ${period.list_id} of data/territory_entries.csv; by the order: ${byOrder}\n`]
      : []),
    `  rule ${rule} of data/region_type_crosswalk.csv\n`,
    `  settlements ${period.settlement_count}: ${counts.join(", ")}\n`,
    `  nearest other with fighting or occupation: ${period.nearest_exposed_km ?? "over 50"} km\n`,
    `  the same from ${period.from_date} to ${period.to_date}\n`,
    ...(lines.length ? lines : ["  no line names it\n"]),
    "\n"
  ].join("");
}
