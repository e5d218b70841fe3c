// What the gate knows of a project besides the built files: whom they are for, what was decided to be published, which
// answers are withheld, and the words of the forms.
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {csvRecords} from "../../loaders/read/csv.ts";
import type {Audience} from "../../loaders/audience.ts";
import {type Published, readPublished} from "../../loaders/warehouse/published_list.ts";
import {readMart} from "../../src/marts/read_mart.ts";
import type {Edition} from "../edition.ts";
import type {Withheld} from "./table_rules.ts";

export interface GateContext {
  readonly audience: Audience;
  /** Absent in a project without tables. */
  readonly published?: Published | undefined;
  readonly withheld: Withheld;
  /** Folder of the pages, so that a report can name their lines. */
  readonly source?: string;
}

const nothing: Withheld = {places: new Set(), areas: new Set()};

/** A site of which nothing else is known. */
export const anySite: GateContext = {audience: "public", withheld: nothing};

/** Reads what the gate must know to judge an edition of the project at `root`. */
export function gateContext(root: string, {audience, source}: Edition): GateContext {
  return {
    audience,
    published: readPublished(root),
    withheld: withheldOf(root, join(root, source)),
    source: join(root, source)
  };
}

/** Hromadas that are withheld, from the published table itself, and the list of areas. */
function withheldOf(root: string, source: string): Withheld {
  const [hromadas, areas] = [join(source, "data/hromada.arrow"), join(root, "data/areas.csv")];
  const texts = join(root, "data/texts.csv");
  // A project without these tables has nothing to withhold; one with areas and without their names must not pass.
  if (![hromadas, areas].every(existsSync)) return nothing;
  // A table that does not say whom it withholds withholds everybody.
  const exposed = readMart(readFileSync(hromadas)).filter(({is_withheld}) => is_withheld !== false);
  const rows = (file: string): ReturnType<typeof csvRecords> => csvRecords(readFileSync(file, "utf8"));
  const codes = rows(areas).map(({area_code}) => area_code!);
  const names = rows(texts).filter(({table_name, field}) => table_name === "areas" && field === "name");
  return {
    places: new Set(exposed.flatMap(({hromada_code, label}) => [String(hromada_code), String(label)])),
    areas: new Set([...codes, ...names.map(({text}) => text!)])
  };
}

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
