// The tables the pages read: data/ → warehouse → src/data/<mart>.arrow and .csv.
import {existsSync} from "node:fs";
import {join} from "node:path";

/**
 * Builds the warehouse, where its tables or queries changed, and writes its published tables to src/data.
 * @returns one line for the person who waits
 */
export async function buildData(root: string): Promise<string> {
  const dataDir = join(root, "data");
  if (!existsSync(dataDir)) return "no tables here";
  // Loaded late: the database is the largest thing we start, and a project without tables needs none of it.
  const [{buildWarehouse}, {writeExtracts}] = await Promise.all([import("../loaders/warehouse.ts"), import("../loaders/extract.ts")]);
  const {file, wasBuilt, checks} = await buildWarehouse({dataDir});
  const changed = await writeExtracts({file, outDir: join(root, "src/data")});
  const warehouse = wasBuilt ? `warehouse built, ${checks.length} checks hold` : "warehouse is current";
  return `${warehouse}, ${changed.length} ${changed.length === 1 ? "extract" : "extracts"} changed`;
}
