// What the extracts in a folder were made from, so that the same are not made again: to read a hundred files is a tenth
// of a second, to make them several.
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {isLiveDraft} from "../disk/replace_files.ts";
import {sha256, sha256OfFile} from "../disk/sha256.ts";
import {rowsOf} from "./rows.ts";
import {withWarehouse} from "./warehouse.ts";

export const stampName = ".extracts.json";

interface Stamp {
  readonly madeFrom: string;
  /** SHA-256 of each file by its name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Code that decides what stands in an extract, and the version of the library that writes it. */
const shapingCode = [
  ...["extract.ts", "extract_csv.ts", "extract_parts.ts", "extract_stamp.ts", "scaled_figures.ts"],
  ...["../../src/model/csv_text.ts", "../../src/words/locales.ts"],
  "../../src/model/page_extracts.ts",
  // What parts a row stands in, by code and by the letters of names.
  ...[
    "oblast_parts.ts",
    "place_codes.ts",
    "place_letters.ts",
    "place_index.ts",
    "kind_words.ts",
    "name_folding.ts",
    "romanise.ts"
  ].map((name) => `../../src/model/names/${name}`),
  "../../package.json"
];

/** One sum over what warehouses and the code make of them; undefined where a warehouse does not say what it is. */
export async function madeFrom(files: readonly string[]): Promise<string | undefined> {
  const code = shapingCode.map((name) => readFileSync(new URL(name, import.meta.url), "utf8"));
  const built: string[] = [];
  for (const file of files) {
    const said = await withWarehouse(file, async (connection) => {
      const has = await rowsOf(connection, "SELECT table_name AS name FROM duckdb_tables() WHERE schema_name = 'meta'");
      const name = ["build", "mart"].find((table) => has.some((row) => row.name === table));
      return name === undefined ? [] : rowsOf(connection, `FROM meta.${name} ORDER BY ALL`);
    });
    if (said.length === 0) return undefined;
    built.push(JSON.stringify(said));
  }
  return sha256([...code, ...built].join("\0"));
}

/** Whether a folder holds exactly the extracts that its stamp promises, and they were made from the same. */
export function isMadeFrom(outDir: string, made: string | undefined): boolean {
  const path = join(outDir, stampName);
  if (made === undefined || !existsSync(path)) return false;
  let stamp: Stamp;
  try {
    stamp = JSON.parse(readFileSync(path, "utf8")) as Stamp;
  } catch {
    return false;
  }
  const there = readdirSync(outDir).filter((name) => /\.(arrow|csv|tmp)$/.test(name) && !isLiveDraft(name));
  return (
    stamp.madeFrom === made &&
    there.length === Object.keys(stamp.files).length &&
    there.every((name) => stamp.files[name] === sha256OfFile(join(outDir, name)))
  );
}

/** The text of a stamp. */
export function stampText(made: string, files: ReadonlyMap<string, Uint8Array>): string {
  const stamp: Stamp = {
    madeFrom: made,
    files: Object.fromEntries([...files].map(([name, content]) => [name, sha256(content)]))
  };
  return JSON.stringify(stamp);
}
