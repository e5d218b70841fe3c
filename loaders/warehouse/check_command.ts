import {join} from "node:path";
import {acceptAuthored} from "./data_contract.ts";
import {agesOf, ageSentence, fromTheFuture, today} from "./freshness.ts";
import {ContractError, exitCodes} from "../errors.ts";
import {acceptable, countRows, type LedgerRow, ledgerDifferences, readLedger, writeLedger} from "./ledger.ts";
import {acceptRowTypes, rowTypesPath, rowTypesProblems} from "./row_types.ts";
import type {Layer} from "./sql_layers.ts";
import {buildWarehouse, withWarehouse} from "./warehouse.ts";

interface Line {
  name: string;
  description: string;
  checked: number;
  problems: string[];
  /** Worth a look, and no failure. */
  notes?: string[];
}

/**
 * `npm run check`: holds the contracts of data/, the identities of loaders/sql/checks and the row-count ledger, and prints
 * a line for each and the sum as the last line. With `accept` the counts found become the ledger, for review as a diff.
 * @returns exit code 0, or 4 when something does not hold
 */
export async function check({data, accept = false}: {data: string; accept?: boolean}): Promise<number> {
  const lines = await gather(data, accept);
  print(lines);
  return lines.some((line) => line.problems.length > 0) ? exitCodes.contract : exitCodes.ok;
}

async function gather(data: string, accept: boolean): Promise<Line[]> {
  const schema = {
    name: "tables_keep_their_schema",
    description: "every table of data/ is well formed and keeps the types, keys and CHECKs of its schema"
  };
  try {
    if (accept) await acceptPresent(data);
    const {file, checks} = await buildWarehouse({dataDir: data, refuseViolations: false});
    const ages = agesOf(data, today());
    return await withWarehouse(file, async (connection) => {
      const counted = await countRows(connection);
      const path = join(data, "ledger.csv");
      return [
        {...schema, checked: rowsOfTables(counted.ledger).size, problems: []},
        ...checks.map(({check_name, description, rows_checked, violations, problems}) => ({
          name: check_name,
          description,
          checked: rows_checked,
          problems: violations > problems.length ? [...problems, `and ${violations - problems.length} more`] : problems
        })),
        {
          name: "rows_match_the_ledger",
          description: "every table has the rows that data/ledger.csv says, by year, oblast, list or group",
          checked: counted.ledger.length,
          problems: ledgerDifferences(readLedger(path), counted)
        },
        {
          name: "row_types_are_those_of_the_marts",
          description: `${rowTypesPath} says of every column of a mart what the warehouse says`,
          checked: rowsOfTables(counted.ledger, "mart").size,
          problems: await rowTypesProblems(connection, join(data, ".."))
        },
        {
          name: "facts_are_not_too_old",
          description: "no table is older than the limit of its record, or an exception with a reason is in force",
          checked: ages.length,
          problems: ages.filter(({state}) => state === "stale").map(ageSentence),
          notes: [
            ...ages.filter(({state}) => state === "old" || state === "accepted").map(ageSentence),
            ...fromTheFuture(data, today())
          ]
        }
      ];
    });
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return [{...schema, checked: 0, problems: error.message.split("\n")}];
  }
}

/** Writes the present row counts into the ledger, the row types of the marts, and the records of authored tables. */
async function acceptPresent(data: string): Promise<void> {
  const {file} = await buildWarehouse({dataDir: data, refuseViolations: false});
  const {counted, typesChanged} = await withWarehouse(file, async (connection) => ({
    counted: await countRows(connection),
    typesChanged: await acceptRowTypes(connection, join(data, ".."))
  }));
  if (typesChanged) process.stdout.write(`${join(data, "..", rowTypesPath)}: written from the marts\n`);
  const path = join(data, "ledger.csv");
  const staged = rowsOfTables(counted.ledger);
  for (const table of acceptAuthored(data, staged, new Date().toISOString().slice(0, 10)))
    process.stdout.write(`${join(data, table)}.json: rows and sha256 brought up to date\n`);
  const before = readLedger(path);
  const ledger = acceptable(before, counted);
  // The change is told before it is written: who accepts has seen it.
  for (const change of ledgerDifferences(before, counted)) process.stdout.write(`  ${change}\n`);
  writeLedger(path, ledger);
  process.stdout.write(`${path}: ${ledger.length} counts written: look at them with git diff ${path}\n`);
}

function rowsOfTables(counted: readonly LedgerRow[], layer: Layer = "staging"): Map<string, number> {
  const sums = new Map<string, number>();
  for (const {schema, table, rows} of counted) if (schema === layer) sums.set(table, (sums.get(table) ?? 0) + rows);
  return sums;
}

function print(lines: readonly Line[]): void {
  const width = Math.max(...lines.map((line) => line.name.length));
  for (const {name, description, checked, problems, notes = []} of lines) {
    process.stdout.write(
      `${problems.length ? "FAIL" : "ok  "}  ${name.padEnd(width)}  ${String(checked).padStart(6)}  ${description}\n`
    );
    for (const problem of problems.slice(0, 10)) process.stdout.write(`      ${problem}\n`);
    for (const note of notes) process.stdout.write(`      note: ${note}\n`);
    if (problems.length > 10) process.stdout.write(`      and ${problems.length - 10} more\n`);
    if (problems.length && name === "rows_match_the_ledger")
      process.stdout.write("      if that is meant: npm run check -- --accept, and commit data/ledger.csv\n");
  }
  const failed = lines.filter((line) => line.problems.length > 0).length;
  process.stdout.write(`${lines.length - failed} passed, ${failed} failed\n`);
}
