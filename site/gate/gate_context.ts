// What the gate knows of a project besides the built files: whom they are for, what was decided to be published, and
// which answers are withheld.
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {csvRecords} from "../../loaders/read/csv.ts";
import type {Audience} from "../../loaders/audience.ts";
import {type Published, readPublished} from "../../loaders/warehouse/published_list.ts";
import {readMart} from "../../src/marts/read_mart.ts";
import type {Edition} from "../edition.ts";
import {type Papers, papersOfSite} from "../report/site_papers.ts";
import {previewOfSite} from "../previews/site_previews.ts";
import {siteUrl} from "../site_url.ts";
import {type Downloads, downloadsOfSite} from "../tables/write_downloads.ts";
import type {Withheld} from "./place_names.ts";

export interface GateContext {
  readonly audience: Audience;
  /** Absent in a project without tables. */
  readonly published?: Published | undefined;
  readonly withheld: Withheld;
  /** Files that this build leaves out and a whole one has: a link to them is no broken one. */
  readonly left?: ReadonlySet<string>;
  /** Whole address of the site, where one is known. */
  readonly base?: string | undefined;
  /** Folder of the pages, so that a report can name their lines. */
  readonly source?: string;
  /** Whether a file is made of published tables, and has the very bytes that these give. */
  readonly isWritten?: (file: string, bytes: Uint8Array) => boolean | Promise<boolean>;
}

const nothing: Withheld = {places: new Set(), areas: new Set(), others: new Set()};

/** A site of which nothing else is known. */
export const anySite: GateContext = {audience: "public", withheld: nothing};

/** What the run that built a site has written of the tables, and of what. */
export interface WrittenByRun {
  readonly downloads: Downloads;
  readonly papers: Papers;
}

/**
 * Reads what the gate must know to judge an edition of the project at `root`.
 * @param written what the build itself has written to /data/ and as reports; without it all of it is written anew
 */
export function gateContext(root: string, edition: Edition, written?: WrittenByRun): GateContext {
  const {audience, source} = edition;
  const [isPaper, preview] = [papersOfSite(root, source, written?.papers), previewOfSite(root, source)];
  const isDownload = downloadsOfSite(root, edition, written?.downloads);
  return {
    audience,
    published: readPublished(root),
    withheld: withheldOf(root, join(root, source)),
    source: join(root, source),
    base: siteUrl(),
    isWritten: (file, bytes) => {
      const anew = preview(file);
      if (anew !== undefined) return Buffer.compare(anew, bytes) === 0;
      return isPaper(file, bytes) ?? isDownload(file, bytes);
    }
  };
}

/** Hromadas that are withheld, from the published table itself, and the list of areas. */
function withheldOf(root: string, source: string): Withheld {
  const [hromadas, areas] = [join(source, "data/hromada.arrow"), join(root, "data/areas.csv")];
  const texts = join(root, "data/texts.csv");
  // A project without these tables has nothing to withhold; one with areas and without their names must not pass.
  if (![hromadas, areas].every(existsSync)) return nothing;
  const all = readMart(readFileSync(hromadas));
  // A table that does not say whom it withholds withholds everybody.
  const isShown = ({is_withheld}: Row): boolean => is_withheld === false;
  const exposed = all.filter((row) => !isShown(row));
  const codes = records(areas).map(({area_code}) => area_code!);
  const names = records(texts).filter(({table_name, field}) => table_name === "areas" && field === "name");
  return {
    places: new Set(exposed.flatMap(namesOf)),
    shown: new Map(all.filter(isShown).map((row) => [String(row.hromada_code), namesOf(row)])),
    others: new Set([...all.filter(isShown).flatMap(namesOf), ...all.map(({oblast_name}) => String(oblast_name))]),
    areas: new Set([...codes, ...names.flatMap(({text}) => [text!, ...shortNames(text!)])])
  };
}

type Row = Readonly<Record<string, unknown>>;
const records = (file: string): ReturnType<typeof csvRecords> => csvRecords(readFileSync(file, "utf8"));

/** Every name by which a reader may know a hromada. */
function namesOf(row: Row): string[] {
  const columns = ["hromada_code", "name", "name_uk", "centre", "centre_uk", "former_centre", "label"];
  return columns.map((column) => row[column]).filter((name) => typeof name === "string");
}

/** A long name without what stands in brackets, and its first words where they say enough by themselves. */
function shortNames(name: string): string[] {
  const open = name.replace(/ \(.*\)/, "");
  const [first = ""] = open.split(",");
  return /\p{L} \p{L}/u.test(first) ? [open, first] : [open];
}
