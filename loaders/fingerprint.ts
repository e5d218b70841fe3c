import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** Code that shapes the content of the warehouse besides the SQL files. */
const shapingCode = ["warehouse.ts", "strict_csv.ts", "metadata.ts", "checks.ts", "data_contract.ts", "column_comments.ts"];

/** SHA-256 over everything the warehouse is a function of: the tables of data/ with their metadata, the SQL, the code that runs it. */
export function fingerprintOf(dataDir: string, sqlDir: string): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    if (existsSync(path)) hash.update(path.split(/[\\/]/).slice(-2).join("/")).update("\0").update(readFileSync(path)).update("\0");
  };
  for (const name of readdirSync(dataDir).sort()) if (/\.(csv|json)$/.test(name) && name !== "ledger.csv") add(join(dataDir, name));
  for (const folder of ["staging", "core", "mart", "meta", "checks"]) {
    for (const name of readdirSync(join(sqlDir, folder)).sort()) if (name.endsWith(".sql")) add(join(sqlDir, folder, name));
  }
  for (const name of shapingCode) add(new URL(name, import.meta.url).pathname);
  return hash.digest("hex");
}
