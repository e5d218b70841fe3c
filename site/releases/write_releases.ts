// Writes the state of the data and what changed in it into a built site: a page of each in every language, and for
// programs /data/changes.json and the manifests of the releases that stay.
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {readJournal} from "../../loaders/disk/journal.ts";
import {readReleases, type Release} from "../../loaders/warehouse/release_manifest.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {locales, outside} from "../../src/words/locales.ts";
import {frameWords, releasesWords} from "../../src/words/words.ts";
import type {Edition} from "../edition.ts";
import {Markup, markup} from "../pages/markup.ts";
import {pageHead} from "../pages/page_head.ts";
import {finishPage} from "../pages/postbuild.ts";
import {pageFrame} from "../pages/written_page.ts";
import {jsonText, type PublishedTable} from "../tables/metadata_file.ts";
import {changesPage} from "./changes_page.ts";
import {pendingTables, shownRelease, withheldToday} from "./shown_release.ts";
import {statusPage, type StatusShelf} from "./status_page.ts";

/** Returns one line for the person who waits. */
export function writeReleases(
  directory: string,
  root: string,
  read: MartReader,
  edition: Edition,
  published: readonly PublishedTable[]
): string {
  const isPublic = edition.audience === "public";
  const frame = pageFrame(directory, edition);
  const shelf = releaseShelf(root, read, isPublic ? {published} : {journal: readJournal(join(root, ".cache"))});
  for (const locale of locales) {
    writeFileSync(join(directory, locale, "changes.html"), changesPage(shelf, locale, frame));
    writeFileSync(join(directory, locale, "status.html"), statusPage(shelf, locale, frame));
  }
  if (isPublic) writeFiles(directory, shelf.releases, shelf.pending ?? []);
  return `${shelf.releases.length} kept`;
}

/**
 * What is known of the releases of the data at `root`.
 * @param beside the published files, where there are some: the pages say how these differ from the newest release; and
 * what the internal edition adds
 */
export function releaseShelf(
  root: string,
  read: MartReader,
  {published, journal}: {readonly published?: readonly PublishedTable[]; readonly journal?: StatusShelf["journal"]} = {}
): StatusShelf {
  const withheld = withheldToday(read);
  const releases = readReleases(join(root, "data")).map((release) => shownRelease(release, withheld));
  const records = read("table_provenance");
  const byName = new Map(records.map((row) => [row.table_name, row]));
  const marts = new Set(read("dictionary").flatMap((row) => (row.schema_name === "mart" ? [row.table_name] : [])));
  const [newest] = releases;
  return {
    releases,
    records,
    journal,
    pending: published && (newest ? pendingTables(newest, published) : []),
    titleOf: (table, locale) => byName.get(table)?.[`title_${locale}`],
    isPublished: (table) => marts.has(table)
  };
}

function writeFiles(directory: string, releases: readonly Release[], pending: readonly string[]): void {
  const folder = join(directory, "data");
  mkdirSync(join(folder, "releases"), {recursive: true});
  for (const release of releases) writeFileSync(join(folder, "releases", `${release.release}.json`), jsonText(release));
  writeFileSync(
    join(folder, "changes.json"),
    jsonText({
      about:
        "What changed in the tables of Kommunebro, release by release, the newest first. Of tables that withhold " +
        "something neither rows nor sum are kept.",
      differ_from_newest_release: pending,
      releases: releases.map(({tables: _, ...release}) => ({...release, manifest: `releases/${release.release}.json`}))
    })
  );
  writeFileSync(join(folder, "changes.html"), choicePage());
}

/** /data/changes lies outside every language, and leads into each. */
function choicePage(): string {
  const sections = locales.map((locale) => {
    const {title, description, machine} = releasesWords[locale].changes;
    return markup`<section lang="${locale}"><h2><a href="../${locale}/changes">${title}</a></h2>
<p>${description} <a href="./changes.json">${machine}</a></p></section>\n`;
  });
  const style = ".skip-link{position:absolute;left:-99rem}.skip-link:focus{position:static}";
  const html = markup`${pageHead(
    releasesWords[outside].changes.title,
    markup`<link rel="icon" href="data:,">\n<style>${new Markup(style)}</style>\n`
  )}
<body>
<a class="skip-link" href="#observablehq-main">${frameWords[outside].skip}</a>
<main id="observablehq-main"><h1>Kommunebro</h1>
${sections}</main>
</body>
</html>
`;
  return finishPage("/data/changes", html.text, []);
}
