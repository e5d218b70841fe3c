import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {replaceFiles} from "../disk/replace_files.ts";
import {ContractError, exitCodes} from "../errors.ts";
import {acceptAuthored} from "../warehouse/data_contract.ts";
import {today} from "../warehouse/freshness.ts";
import {rowsOf} from "../warehouse/rows.ts";
import {buildWarehouse, withWarehouse} from "../warehouse/warehouse.ts";
import {planReleases, releaseFiles, waits} from "../warehouse/answer_releases.ts";

/**
 * `npm run release`: publishes the real answers of each form as they are now, where in every group at least five are
 * new, changed or withdrawn since the last release; says what the others wait for. Writes data/answer_releases.csv,
 * for review as a diff, and private/releases/counted.csv, which remembers what was counted and must be kept.
 * @returns exit code 0, or 4 when nothing may be released
 */
export async function release({
  data,
  refuseViolations = true
}: {
  data: string;
  /** False where a country is smaller than the identities of the real one. */
  refuseViolations?: boolean;
}): Promise<number> {
  const privateDir = join(data, "..", "private");
  const {file} = await buildWarehouse({dataDir: data, privateDir, refuseViolations});
  const releaseDate = `${today().slice(0, 7)}-01`;
  const {plans, isThere, count} = await withWarehouse(file, async (connection) => ({
    plans: await planReleases(connection, privateDir),
    isThere: new Set(
      (
        await rowsOf(
          connection,
          `SELECT DISTINCT tally FROM staging.answer_releases WHERE release_date >= '${releaseDate}'`
        )
      ).map(({tally}) => String(tally))
    ),
    count: Number((await rowsOf(connection, "SELECT count(*)::INTEGER AS n FROM staging.answer_releases"))[0]!.n)
  }));
  const problems = plans.flatMap((plan) => plan.problems);
  if (problems.length > 0) throw new ContractError(problems.join("\n"));
  const ready = plans.filter(
    ({waiting, missing, cells}) => waiting > 0 && missing.size === 0 && !cells.some(({tally}) => isThere.has(tally))
  );
  for (const plan of plans) {
    const isNext = ready.includes(plan);
    const text = isNext
      ? `${plan.survey}: released`
      : plan.waiting === 0
        ? `${plan.survey}: nothing is new`
        : waits(plan);
    const isEarly = !isNext && plan.waiting > 0 && plan.missing.size === 0;
    process.stdout.write(`${text}${isEarly ? ", next month: a table has one release a month" : ""}\n`);
  }
  if (ready.length === 0) {
    process.stdout.write("nothing is released\n");
    return exitCodes.contract;
  }
  mkdirSync(join(privateDir, "releases"), {recursive: true});
  replaceFiles(releaseFiles(ready, releaseDate, {data, privateDir}));
  const added = ready.reduce((sum, {cells}) => sum + cells.length, 0);
  acceptAuthored(data, new Map([["answer_releases", count + added]]), today());
  return exitCodes.ok;
}
