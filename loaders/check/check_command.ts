import {join} from "node:path";
import {ContractError, exitCodes} from "../errors.ts";
import {
  type CheckLine,
  lineOf,
  missingDescriptions,
  missingFiles,
  missingTexts,
  unreadPrivate
} from "../warehouse/completeness.ts";
import {acceptAuthored} from "../warehouse/data_contract.ts";
import {agesOf, ageSentence, fromTheFuture, today} from "../warehouse/freshness.ts";
import {
  acceptable,
  countRows,
  type LedgerRow,
  ledgerDifferences,
  readLedger,
  writeLedger
} from "../warehouse/ledger.ts";
import {acceptRowTypes, rowTypesPath} from "../warehouse/row_types.ts";
import {heldSentences, type Sentences} from "../warehouse/held_sentences.ts";
import {buildWarehouse, withWarehouse} from "../warehouse/warehouse.ts";
import {planReleases, releaseLine} from "../warehouse/answer_releases.ts";
import {largeLine} from "../large/large_marts.ts";
import {missingSourceParts} from "./missing_parts.ts";

/**
 * `npm run check`: holds the contracts of data/, the identities of loaders/sql/checks and the row-count ledger, looks
 * for everything that sources, tables, columns and pages still lack, holds what the cards say, and prints
 * a line for each and the sum as the last
 * line. With `accept` the counts found become the ledger, for review as a diff.
 * @returns exit code 0, or 4 when something does not hold
 */
export async function check({data, accept = false, sentences}: CheckOptions): Promise<number> {
  const lines = await gather(data, accept, sentences);
  print(lines);
  return lines.some((line) => line.problems.length > 0) ? exitCodes.contract : exitCodes.ok;
}

interface CheckOptions {
  readonly data: string;
  readonly accept?: boolean;
  readonly sentences?: Sentences;
}

async function gather(data: string, accept: boolean, sentences?: Sentences): Promise<CheckLine[]> {
  const root = join(data, "..");
  const files = [
    await missingSourceParts(root, data),
    ...missingFiles(root, data),
    unreadPrivate(root),
    ...(await largeLine(data))
  ];
  const schema = {
    name: "tables_keep_their_schema",
    description: "every table of data/ is well formed and keeps the types, keys and CHECKs of its schema"
  };
  try {
    if (accept) await acceptPresent(data);
    const {file, checks} = await buildWarehouse({dataDir: data, refuseViolations: false});
    const ages = agesOf(data, today());
    const held = sentences ? await heldSentences(file, data, sentences) : [];
    return await withWarehouse(file, async (connection) => {
      const counted = await countRows(connection);
      const path = join(data, "ledger.csv");
      return [
        ...files,
        {...schema, checked: rowsOfTables(counted.ledger).size, problems: []},
        ...checks.map(lineOf),
        ...(await missingDescriptions(connection, root)),
        {
          name: "rows_match_the_ledger",
          description: "every table has the rows that data/ledger.csv says, by year, oblast, list or group",
          checked: counted.ledger.length,
          problems: ledgerDifferences(readLedger(path), counted)
        },
        releaseLine(await planReleases(connection, join(root, "private"))),
        ...held,
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
    // Without a warehouse the rest can be told from the files alone, and is: nobody wants to build ten times.
    return [...files, ...missingTexts(data), {...schema, checked: 0, problems: error.message.split("\n")}];
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

function rowsOfTables(counted: readonly LedgerRow[]): Map<string, number> {
  const staged = new Map<string, number>();
  for (const {schema, table, rows} of counted)
    if (schema === "staging") staged.set(table, (staged.get(table) ?? 0) + rows);
  return staged;
}

function print(lines: readonly CheckLine[]): void {
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
