import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Audience} from "../audience.ts";
import {surveyTables} from "../survey/survey.ts";

/** Code that shapes the content of the warehouse besides the SQL files. */
const shapingCode = [
  "warehouse.ts",
  "load_staging.ts",
  "load_survey.ts",
  "survey_records.ts",
  "metadata.ts",
  "checks.ts",
  "data_contract.ts",
  "column_comments.ts",
  "disclose.ts",
  "insert_rows.ts",
  "sql_texts.ts",
  "../../src/model/disclosure.ts",
  "../../src/model/releases.ts",
  "../../src/model/merged_groups.ts",
  "../../src/model/share_interval.ts"
];

/**
 * SHA-256 over everything the warehouse is a function of: the tables of data/ with their metadata, survey exports, the
 * SQL, the code that runs it, and whom it is for.
 */
export function fingerprintOf(dataDir: string, privateDir: string, sqlDir: string, audience: Audience): string {
  const hash = createHash("sha256").update(`${audience}\0`);
  const add = (path: string) => {
    if (existsSync(path))
      hash.update(path.split(/[\\/]/).slice(-2).join("/")).update("\0").update(readFileSync(path)).update("\0");
  };
  for (const name of readdirSync(dataDir).sort())
    if (/\.(csv|json)$/.test(name) && name !== "ledger.csv") add(join(dataDir, name));
  for (const folder of [join(dataDir, "samples"), privateDir]) {
    for (const id of Object.keys(surveyTables))
      for (const ending of ["json", "csv", "xlsx"]) add(join(folder, `${id}.${ending}`));
  }
  for (const folder of ["staging", "core", "tally", "disclosed", "edition", "mart", "meta", "checks"]) {
    for (const name of readdirSync(join(sqlDir, folder)).sort())
      if (name.endsWith(".sql")) add(join(sqlDir, folder, name));
  }
  for (const folder of ["../survey", "../survey/mappings", "../../src/model/names"]) {
    const url = new URL(`${folder}/`, import.meta.url);
    for (const name of readdirSync(url).sort()) if (/\.(ts|json)$/.test(name)) add(new URL(name, url).pathname);
  }
  for (const name of shapingCode) add(new URL(name, import.meta.url).pathname);
  return hash.digest("hex");
}
