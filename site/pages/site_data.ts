// The tables the pages of an edition read: data/ → its warehouse → <its source root>/data/<mart>.arrow and .csv.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {type Edition, editions} from "../edition.ts";

/**
 * Builds the warehouse, where its tables or queries changed, and writes its published tables to the data folder of the
 * edition.
 * @returns one line for the person who waits
 */
export async function buildData(root: string, edition: Edition = editions.public): Promise<string> {
  const dataDir = join(root, "data");
  if (!existsSync(dataDir)) return "no tables here";
  // Loaded late: the database is the largest thing we start, and a project without tables needs none of it.
  const [{buildWarehouse}, {writeExtracts}, {largeMarts, absentLines}] = await Promise.all([
    import("../../loaders/warehouse/warehouse.ts"),
    import("../../loaders/warehouse/extract.ts"),
    import("../../loaders/large/large_marts.ts")
  ]);
  const large = await largeMarts(dataDir);
  const {file, wasBuilt, checks} = await buildWarehouse({
    dataDir,
    file: join(root, edition.warehouse),
    audience: edition.audience
  });
  const changed = await writeExtracts({file, large: large.file, outDir: join(root, edition.source, "data")});
  const warehouse = wasBuilt ? `warehouse built, ${checks.length} checks hold` : "warehouse is current";
  const extracts = `${changed.length} ${changed.length === 1 ? "extract" : "extracts"} changed`;
  return [`${warehouse}, ${extracts}`, ...absentLines(large)].join("; ");
}

/**
 * Looks for everything that would keep the site of `root` from being published, while no page has been drawn yet.
 * @throws KommunebroError that lists it all
 */
export async function requireCompleteData(root: string, edition: Edition): Promise<void> {
  if (!existsSync(join(root, "data"))) return;
  const [{withWarehouse}, {requireComplete}] = await Promise.all([
    import("../../loaders/warehouse/warehouse.ts"),
    import("../../loaders/warehouse/completeness.ts")
  ]);
  await withWarehouse(join(root, edition.warehouse), (connection) => requireComplete(connection, root));
}
