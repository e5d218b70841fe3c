import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {csvRecords} from "../read/csv.ts";
import {changesOf, type Changes} from "./table_changes.ts";
import {exitCodes, KommunebroError} from "../errors.ts";
import {committedFiles, committedText, git} from "./git.ts";
import {readMetadata} from "../warehouse/metadata.ts";
import {rowsOf} from "../warehouse/rows.ts";
import {buildWarehouse, withWarehouse} from "../warehouse/warehouse.ts";
import {countText} from "../read/count_text.ts";

/** Tables that decide the region type of a hromada. */
const decidesRegionType = [
  "hromada_war_status",
  "territory_lists",
  "territory_entries",
  "territory_order_lines",
  "hromada_settlements",
  "region_type_crosswalk",
  "settings",
  "hromadas"
];
const shown = 5;
/** `npm run refresh -- --diff`: what data/ says otherwise than the last commit, in words. Returns the exit code. */
export async function diffCommand({
  data,
  print = (text: string) => void process.stdout.write(text)
}: {
  data: string;
  print?: (text: string) => void;
}): Promise<number> {
  const committed = new Set(
    committedFiles(data).filter(
      (name) => /^[a-z0-9_]+\.csv$|^geo\/[a-z0-9_]+\.topo\.json$/.test(name) && name !== "ledger.csv"
    )
  );
  const present = [
    ...readdirSync(data).filter((name) => name.endsWith(".csv") && name !== "ledger.csv"),
    ...(existsSync(join(data, "geo"))
      ? readdirSync(join(data, "geo"))
          .filter((name) => name.endsWith(".topo.json"))
          .map((name) => `geo/${name}`)
      : [])
  ];
  const names = namesByCode(data);
  const moved: string[] = [];
  for (const name of [...new Set([...committed, ...present])].sort()) {
    const before = committed.has(name) ? committedText(data, name) : "";
    const after = present.includes(name) ? readFileSync(join(data, name), "utf8") : "";
    if (before === after) continue;
    const table = name.replace(/\.csv$|\.topo\.json$/, "");
    moved.push(table);
    if (!name.endsWith(".csv")) print(`${table}: the shapes changed\n`);
    else if (before === "" || after === "") print(`${table}: the table is ${before === "" ? "new" : "gone"}\n`);
    else print(`${inWords(table, changesOf(before, after, readMetadata(data, table)?.key ?? []), names)}\n`);
  }
  if (moved.some((table) => decidesRegionType.includes(table))) print(await regionTypes(data, names));
  print(
    moved.length
      ? `${moved.length} of ${new Set([...committed, ...present]).size} tables differ from the last commit\n`
      : "data/ is as the last commit has it\n"
  );
  return exitCodes.ok;
}

function inWords(table: string, changes: Changes, names: ReadonlyMap<string, string>): string {
  const {added, gone, changed, columnsAdded, columnsGone, numbers, classes} = changes;
  const plural = (n: number, what: string) => `${countText(n)} ${what}${n === 1 ? "" : "s"}`;
  const lines = [
    `${table}: ${plural(added.length, "row")} added, ${countText(gone.length)} gone, ${countText(changed)} changed`
  ];
  const list = (what: string, keys: readonly string[]) =>
    keys.length && lines.push(`  ${what}: ${some(keys.map((key) => named(key, names)))}`);
  list("added", added);
  list("gone", gone);
  if (columnsAdded.length) lines.push(`  new columns: ${columnsAdded.join(", ")}`);
  if (columnsGone.length) lines.push(`  columns that are gone: ${columnsGone.join(", ")}`);
  for (const [column, moves] of numbers) {
    const most = moves
      .slice(0, shown)
      .map(({key, from, to}) => `${named(key, names)} ${from} → ${to}${change(from, to)}`);
    lines.push(`  ${column}: ${plural(moves.length, "value")} moved; most: ${most.join("; ")}`);
  }
  for (const [column, ways] of classes) {
    const ordered = [...ways].sort(([, a], [, b]) => b.length - a.length);
    lines.push(
      ...ordered
        .slice(0, shown)
        .map(
          ([way, keys]) =>
            `  ${column}: ${countText(keys.length)} ${way}: ${some(keys.map((key) => named(key, names)))}`
        )
    );
    if (ordered.length > shown) lines.push(`  ${column}: and ${ordered.length - shown} other changes`);
  }
  return lines.join("\n");
}

function change(from: string, to: string): string {
  const ratio = Number(to) / Number(from) - 1;
  return Number.isFinite(ratio)
    ? ` (${ratio >= 0 ? "+" : "−"}${Math.abs(ratio * 100)
        .toPrecision(2)
        .replace(/e.*/, "")} %)`
    : "";
}

function some(items: readonly string[]): string {
  return (
    `${items.slice(0, shown).join(", ")}` +
    `${items.length > shown ? ` and ${countText(items.length - shown)} more` : ""}`
  );
}

/** A key with the name of the place its code stands for. */
function named(key: string, names: ReadonlyMap<string, string>): string {
  return key
    .split(" ")
    .map((part) => (names.has(part) ? `${names.get(part)} (${part})` : part))
    .join(" ");
}

function namesByCode(data: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [table, code] of [
    ["hromadas", "hromada_code"],
    ["kommuner", "kommune_code"],
    ["oblasts", "oblast_code"],
    ["fylker", "fylke_code"]
  ] as const) {
    const path = join(data, `${table}.csv`);
    for (const row of existsSync(path) ? csvRecords(readFileSync(path, "utf8")) : [])
      if (row[code] && row.name) names.set(row[code], row.name);
  }
  return names;
}

/** Which hromadas moved between region types: both sets of tables go through the rules as they are now. */
async function regionTypes(data: string, names: ReadonlyMap<string, string>): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), "kommunebro-diff-"));
  try {
    for (const name of committedFiles(data)) {
      mkdirSync(dirname(join(place, "data", name)), {recursive: true});
      writeFileSync(join(place, "data", name), git(data, "show", `HEAD:./${name}`));
    }
    const before = await typesOf(join(place, "data"), join(place, "before.duckdb"), place);
    const after = await typesOf(data, join(place, "after.duckdb"), place);
    const ways = new Map<string, string[]>();
    for (const [code, {type}] of after) {
      const was = before.get(code)?.type;
      if (was !== undefined && was !== type)
        ways.set(`${was} → ${type}`, [...(ways.get(`${was} → ${type}`) ?? []), named(code, names)]);
    }
    const lists = [before, after].map((types) => [...types.values()][0]?.list ?? "none");
    const from =
      lists[0] === lists[1] ? `by the list of ${lists[1]}` : `by the list of ${lists[1]}, before of ${lists[0]}`;
    if (ways.size === 0) return `region types ${from}: no hromada moved\n`;
    // Every name is told: who moved decides on visits and on what may be published.
    return `region types ${from}:\n${[...ways]
      .sort()
      .map(([way, places]) => `  ${places.length} ${way}: ${places.sort().join(", ")}\n`)
      .join("")}`;
  } catch (error) {
    if (!(error instanceof KommunebroError)) throw error;
    return `region types cannot be compared: ${error.message.split("\n")[0]}\n`;
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
}

async function typesOf(
  dataDir: string,
  file: string,
  privateDir: string
): Promise<Map<string, {type: string; list: string}>> {
  await buildWarehouse({dataDir, file, privateDir: join(privateDir, "none"), refuseViolations: false});
  return withWarehouse(file, async (connection) => {
    const rows = await rowsOf(
      connection,
      `SELECT t.hromada_code, arg_max(t.region_type, l.list_date) AS region_type, max(l.list_date)::VARCHAR AS list
      FROM core.hromada_region_type t JOIN core.territory_list l USING (list_id)
      GROUP BY t.hromada_code ORDER BY t.hromada_code`
    );
    return new Map(
      rows.map((row) => [String(row.hromada_code), {type: String(row.region_type), list: String(row.list)}])
    );
  });
}
