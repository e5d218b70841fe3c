import {readFileSync} from "node:fs";
import {join} from "node:path";
import {listFiles} from "../files.ts";

/** True where a page below a source root asks the tables something. */
export function hasQueries(source: string): boolean {
  return listFiles(source).some(
    (file) =>
      file.endsWith(".md") &&
      !file.startsWith(".observablehq") &&
      /^```sql\b/m.test(readFileSync(join(source, file), "utf8"))
  );
}
