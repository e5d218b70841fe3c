// What is new in data/ since a commit, as a manifest keeps it: counts by table and column, from what `refresh --diff`
// tells in words.
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {UsageError} from "../errors.ts";
import {csvRecords, csvRows} from "../read/csv.ts";
import {readMetadata} from "../warehouse/metadata.ts";
import type {Release, StruckValues, TableChange} from "../warehouse/release_manifest.ts";
import {git} from "../refresh/git.ts";
import {type Changes, changesOf} from "../refresh/table_changes.ts";

/** Tables that tell of a place nothing but public figures: whose values were struck is told row by row. */
const toldByRow: ReadonlySet<string> = new Set([
  "displaced_by_oblast",
  "displaced_people",
  "funding_instruments",
  "fylker",
  "hromada_budgets",
  "hromada_financial_capacity",
  "kommune_codes",
  "kommune_population",
  "kommune_traits",
  "kommuner",
  "national_series",
  "oblasts",
  "partnership_programmes",
  "public_trust",
  "rebuilding_needs"
]);
const mostRows = 20;

type Told = Pick<Release, "changes" | "decisions">;

/**
 * @param commit what data/ is compared with
 * @param reasons why values were struck, by `table.column`
 * @throws UsageError naming every column whose values were struck for no reason that anybody gave
 */
export function changesSince(data: string, commit: string, reasons: ReadonlyMap<string, string>): Told {
  const committed = git(data, "ls-tree", "--name-only", commit, "./").toString("utf8").split("\n");
  const isTable = (name: string): boolean => /^[a-z0-9_]+\.csv$/.test(name) && name !== "ledger.csv";
  const names = [...new Set([...committed, ...readdirSync(data)])].filter(isTable).sort();
  const unsaid: string[] = [];
  let decisions: Told["decisions"] = [];
  const changes = names.flatMap((name): TableChange[] => {
    const before = committed.includes(name) ? git(data, "show", `${commit}:./${name}`).toString("utf8") : "";
    const after = existsSync(join(data, name)) ? readFileSync(join(data, name), "utf8") : "";
    if (before === after) return [];
    const table = name.slice(0, -".csv".length);
    if (table === "refresh_answers") decisions = newDecisions(before, after);
    const key = readMetadata(data, table)?.key ?? [];
    // Where a column of the key is new, no row can be told to be one of those before: it is another table.
    const isAnother = !key.every((column) => csvRows(before)[0]?.includes(column));
    const state = before === "" || (isAnother && after !== "") ? "new" : after === "" ? "gone" : "changed";
    const found = changesOf(state === "new" ? "" : before, after, key);
    return [{...counted(table, found), state, struck: struck(table, found, reasons, unsaid)}];
  });
  if (unsaid.length > 0)
    throw new UsageError(
      `Values were struck, and nobody has said why. Say it to whoever took the tables home:\n${unsaid.join("\n")}`
    );
  return {changes, decisions};
}

function counted(table: string, found: Changes): Omit<TableChange, "state" | "struck"> {
  const sum = (ways: ReadonlyMap<string, readonly string[]>): number =>
    [...ways.values()].reduce((count, keys) => count + keys.length, 0);
  const moved = new Map([...found.numbers].map(([column, moves]) => [column, moves.length]));
  for (const [column, ways] of found.classes) moved.set(column, (moved.get(column) ?? 0) + sum(ways));
  return {
    table,
    added: found.added.length,
    gone: found.gone.length,
    changed: found.changed,
    columns_added: found.columnsAdded,
    columns_gone: found.columnsGone,
    moved: [...moved].map(([column, count]) => ({column, count}))
  };
}

/** The columns in which a value stood that is empty now, and the rows that are gone. */
function struck(
  table: string,
  {classes, gone}: Changes,
  reasons: ReadonlyMap<string, string>,
  unsaid: string[]
): readonly StruckValues[] {
  const emptied = [...classes].map(
    ([column, ways]) => [column, [...ways].flatMap(([way, keys]) => (way.endsWith("→ (empty)") ? keys : []))] as const
  );
  return [["rows", gone] as const, ...emptied].flatMap(([column, rows]): StruckValues[] => {
    if (rows.length === 0) return [];
    const name = `${table}.${column}`;
    const because = reasons.get(name);
    if (because === undefined) unsaid.push(`  ${name}: ${rows.length}; add --because '${name}=…'`);
    const told = toldByRow.has(table) ? rows.toSorted().slice(0, mostRows) : [];
    return [{column, count: rows.length, rows: told, because: because ?? ""}];
  });
}

/** Whom or what a decision is about is not told: it may be a settlement near the front. */
function newDecisions(before: string, after: string): Told["decisions"] {
  const told = (text: string): Told["decisions"] =>
    csvRecords(text).map(({source = "", question = "", reason = "", decided_on = ""}) => ({
      source,
      question,
      reason,
      decided_on
    }));
  const known = new Set(told(before).map((one) => JSON.stringify(one)));
  return told(after).filter((one) => !known.has(JSON.stringify(one)));
}
