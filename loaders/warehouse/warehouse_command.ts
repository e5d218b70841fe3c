import {join} from "node:path";
import {exitCodes} from "../errors.ts";
import {writeExtracts} from "./extract.ts";
import {buildWarehouse} from "./warehouse.ts";

/**
 * `npm run warehouse`: the warehouse from data/, then the extracts that pages read; both only as far as something
 * changed.
 * @returns the exit code
 */
export async function warehouseCommand({
  data,
  out,
  large
}: {
  data: string;
  out: string;
  /** The file of the marts over large tables, if any. */
  large: string | undefined;
}): Promise<number> {
  const started = performance.now();
  const {file, wasBuilt, checks} = await buildWarehouse({dataDir: data, file: join(data, "warehouse.duckdb")});
  const changed = await writeExtracts({file, large, outDir: out});
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const state = wasBuilt ? `built, ${checks.length} checks passed` : "unchanged";
  process.stdout.write(
    `${file}: ${state}; ${out}: ${changed.length} files written, the others unchanged (${seconds} s)\n`
  );
  return exitCodes.ok;
}
