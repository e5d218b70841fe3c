// The words of the forms, as the gate looks for them.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

/** Questions we publish ourselves, word for word: one is a survey's title, the other says what a column is. */
const ours = new Set([
  "What support for Ukrainian cities (or regions) is most needed? Please choose the three most relevant " +
    "obstacles in the list",
  "KATOTTG code of the hromada"
]);

/** Headings of every form in every language, as a column would bear them. */
export const formHeadings: ReadonlySet<string> = readHeadings();

/** Those among them that are so long that they stand in no text of ours. */
export const formPhrases: readonly string[] = [...formHeadings].filter(
  (heading) => heading.length >= 10 && !ours.has(heading)
);

function readHeadings(): Set<string> {
  const folder = fileURLToPath(new URL("../../loaders/survey/mappings/", import.meta.url));
  const headings = new Set<string>();
  for (const name of readdirSync(folder)) {
    const read = JSON.parse(readFileSync(join(folder, name), "utf8")) as
      string[] | {headers: Record<string, string>; never_read: string[]};
    const found = Array.isArray(read)
      ? read
      : [...read.never_read, ...Object.values(read.headers).filter((header) => !header.includes("{"))];
    for (const heading of found) headings.add(heading);
  }
  return headings;
}
