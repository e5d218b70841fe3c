// `npm run build`: the repository becomes a static site in dist/, or dist/ stays as it was. `AUDIENCE=internal npm run
// build`
// does the same for the internal edition and dist-internal/.
import {chmodSync, existsSync, readdirSync, renameSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {setFlagsFromString} from "node:v8";
import {type Audience, audienceOf} from "../loaders/audience.ts";
import {exitCodes, KommunebroError, StorageError} from "../loaders/errors.ts";
import {keepTerminalPlain} from "../loaders/terminal.ts";
import {takeLock} from "../loaders/disk/lock.ts";
import type {Owner} from "../loaders/disk/owner.mjs";
import {requireFresh, today} from "../loaders/warehouse/freshness.ts";
import {bundleScripts, engineBeside} from "./pages/bundle.ts";
import {clearCache, keepPackages, runFramework} from "./framework/framework.ts";
import {gate} from "./gate/gate.ts";
import {gateContext} from "./gate/gate_context.ts";
import {linesNaming} from "./gate/markdown_lines.ts";
import {locales, outside} from "../src/words/locales.ts";
import {type Edition, editions, prepareSource} from "./edition.ts";
import {listFiles} from "./files.ts";
import {thriftyHeap} from "./heap.ts";
import "./framework/offline.ts";
import {martReader, martReaders} from "./pages/mart_files.ts";
import {writeEmbeds} from "./pages/embed_pages.ts";
import {writeSiteFiles} from "./pages/site_files.ts";
import {writePreviews} from "./previews/site_previews.ts";
import {siteUrl} from "./site_url.ts";
import {keptShortlists} from "./pages/shortlists.ts";
import {postbuild} from "./pages/postbuild.ts";
import {noPapers, paperPath, writeSitePapers} from "./report/site_papers.ts";
import {buildData, requireCompleteData} from "./pages/site_data.ts";
import {writePageFinds} from "./search/page_finds.ts";
import {writeReleases} from "./releases/write_releases.ts";
import {writePlaces} from "./places/write_places.ts";
import {type TableFacts, tableFacts} from "./tables/table_facts.ts";
import {type Downloads, sumOfTables, writeDownloads} from "./tables/write_downloads.ts";
import {writeTables} from "./tables/write_tables.ts";

/**
 * Builds an edition of the project at `root` (data, bundle, pages, gate) and swaps the result in for the one before.
 */
export async function buildSite(
  root: string,
  log: (line: string) => void = console.log,
  audience: Audience = "public"
): Promise<void> {
  const edition = editions[audience];
  const staging = stagingOf(edition);
  const base = siteUrl();
  const release = takeLock(join(root, ".cache/build.lock"), anotherBuild);
  try {
    restore(root, edition);
    rmSync(join(root, staging), {recursive: true, force: true});
    // The clock decides whether there is a site, never what stands in it.
    if (audience === "public") requireFresh(join(root, "data"), today());
    await step(log, "data", async () => {
      prepareSource(root, edition);
      const said = await buildData(root, edition);
      await requireCompleteData(root, edition);
      return said;
    });
    await step(log, "scripts", async () => (await bundleScripts(root, edition.source)).join(", ") || "none");
    let papers = noPapers;
    await step(log, "papers", async () => {
      papers = writeSitePapers(root, edition.source);
      return [...papers.sums.keys()].map((locale) => paperPath(edition.source, locale)).join(", ") || "none";
    });
    await step(log, "search", async () => writePageFinds(root, edition.source).join(", ") || "none");
    // Framework runs in a process of its own: while it draws, what it does not need is written here.
    let prepared: PreparedTables = {facts: [], downloads: none};
    await step(log, "pages", async () => {
      const [said, tables] = await Promise.all([buildPages(root, edition), prepareTables(root, edition)]);
      prepared = tables;
      return said;
    });
    let left: ReadonlySet<string> = new Set();
    if (existsSync(join(root, edition.source, "data/place.arrow")))
      await step(log, "places", async () => {
        const read = martReaders(join(root, edition.source, "data"));
        const kept = join(root, "private/shortlists");
        const places = writePlaces(join(root, staging), read, edition, {
          about: placesWanted(),
          shortlists: audience === "internal" ? keptShortlists(kept, read(outside), outside) : []
        });
        left = places.left;
        return `${places.written} pages${left.size > 0 ? `, ${left.size} left out` : ""}`;
      });
    await step(log, "embeds", async () => `${writeEmbeds(join(root, staging), edition)} pages`);
    await step(log, "tables", async () => placeTables(join(root, staging), prepared, root, edition));
    if (prepared.facts.length > 0)
      await step(log, "releases", async () =>
        writeReleases(
          join(root, staging),
          root,
          martReader(join(root, edition.source, "data")),
          edition,
          prepared.downloads.tables
        )
      );
    if (base !== undefined && audience === "public")
      await step(log, "previews", async () => `${writePreviews(join(root, staging), root, edition.source)} pictures`);
    await step(log, "address", async () => writeSiteFiles(join(root, staging), audience, base));
    const files = await step(log, "gate", async () => {
      const written = {downloads: prepared.downloads, papers};
      return `${await gate(join(root, staging), {...gateContext(root, edition, written), left})} files`;
    });
    if (audience === "public") openToAll(join(root, staging));
    swap(root, edition);
    log(`${edition.output}/ is built: ${files}.`);
  } catch (error) {
    throw !(error instanceof KommunebroError) && isDiskFull(String(error)) ? full(edition, String(error)) : error;
  } finally {
    rmSync(join(root, staging), {recursive: true, force: true});
    release();
  }
}

/** One build at a time: two would write the same staging folder. */
function anotherBuild(path: string, owner: Owner | undefined): string {
  return owner
    ? `Another build is running (process ${owner.pid}); wait for it to end.`
    : `Another build holds ${path}, and its owner cannot be read: wait for it; if it is gone, delete the file.`;
}

async function step(log: (line: string) => void, name: string, run: () => Promise<string>): Promise<string> {
  const start = performance.now();
  const result = await run();
  log(`${name.padEnd(8)} ${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${result}`);
  return result;
}

/** Where an edition is built before it is fit to replace the last one. */
function stagingOf({output}: Edition): string {
  return `${output}.staging`;
}

/** What is known of all tables, and their files, laid beside the site until it has a folder for them. */
interface PreparedTables {
  readonly facts: readonly TableFacts[];
  readonly downloads: Downloads;
}

const downloadsFolder = ".cache/downloads";

const none: Downloads = {tables: [], madeOf: ""};

/** The internal edition offers no files: its tables hold what only few may have. */
async function prepareTables(root: string, edition: Edition): Promise<PreparedTables> {
  const data = join(root, edition.source, "data");
  if (!existsSync(join(data, "dictionary.arrow"))) return {facts: [], downloads: none};
  const madeOf = sumOfTables(root, edition);
  const facts = await tableFacts(root, edition, martReader(data));
  if (edition.audience !== "public") return {facts, downloads: none};
  const folder = join(root, downloadsFolder);
  rmSync(folder, {recursive: true, force: true});
  return {facts, downloads: {tables: await writeDownloads(root, edition, folder, facts), madeOf}};
}

function placeTables(site: string, {facts, downloads}: PreparedTables, root: string, edition: Edition): string {
  if (facts.length === 0) return "none";
  const published = downloads.tables;
  if (published.length > 0) renameSync(join(root, downloadsFolder), join(site, "data"));
  const pages = writeTables(site, martReader(join(root, edition.source, "data")), edition, facts, published);
  return `${pages} pages, ${published.length} tables to download`;
}

/** Where drawn parts lie while Framework makes the pages around them. */
const drawnFolder = ".cache/drawn";

async function buildPages(root: string, edition: Edition): Promise<string> {
  clearCache(root, edition.source);
  const staging = stagingOf(edition);
  rmSync(join(root, drawnFolder), {recursive: true, force: true});
  const {code, output} = await runFramework(
    root,
    ["build"],
    {
      KOMMUNEBRO_OUTPUT: staging,
      KOMMUNEBRO_DRAWN: drawnFolder,
      KOMMUNEBRO_ENGINE: engineBeside(root, edition.source) ?? "",
      AUDIENCE: edition.audience
    },
    longestBuildMs()
  );
  if (code !== 0 && isDiskFull(output)) throw full(edition, output);
  if (code !== 0)
    throw new KommunebroError(
      `The pages could not be built; ${edition.output}/ was left as it ` +
        `was.\n${failure(output, join(root, edition.source))}`,
      exitCodes.failed
    );
  keepPackages(root, edition.source);
  postbuild(join(root, staging), edition.audience, siteUrl(), {
    drawn: join(root, drawnFolder),
    scripts: join(root, edition.source, "generated")
  });
  rmSync(join(root, drawnFolder), {recursive: true, force: true});
  const lacking = lackingPages(join(root, staging));
  return lacking.length === 0 ? "Markdown to HTML" : `Markdown to HTML; not in every language: ${lacking.join(", ")}`;
}

/** Pages that stand in one language and not in another one that has pages, as `nb/small-hromadas`. */
function lackingPages(site: string): string[] {
  const files = new Set(listFiles(site).filter((file) => file.endsWith(".html")));
  const spoken = locales.filter((locale) => files.has(`${locale}/index.html`));
  const names = new Set([...files].flatMap((file) => /^[a-z]{2}\/(.+)\.html$/.exec(file)?.[1] ?? []));
  return [...names].flatMap((name) =>
    spoken.filter((locale) => !files.has(`${locale}/${name}.html`)).map((locale) => `${locale}/${name}`)
  );
}

function isDiskFull(said: string): boolean {
  return /ENOSPC|No space left|EROFS/i.test(said);
}

function full({output}: Edition, said: string): StorageError {
  const cause = said.split("\n").find(isDiskFull)?.trim() ?? said;
  return new StorageError(
    `The disk has no room for the site; ${output}/ was left as it was: ${cause}. Free space, then build again.`
  );
}

/** About how many places are built, where the environment says so: tests do, everybody else gets all. */
function placesWanted(): number | undefined {
  const count = Number(process.env.KOMMUNEBRO_PLACES);
  return count > 0 ? count : undefined;
}

/** The limit of Framework's run in milliseconds, where the environment gives one in seconds; tests do. */
function longestBuildMs(): number | undefined {
  const seconds = Number(process.env.KOMMUNEBRO_PAGES_LIMIT_S);
  return seconds > 0 ? seconds * 1000 : undefined;
}

/**
 * The lines of Framework's output that say what went wrong: from the first error on, or the last ones; then who names
 * what was not found.
 */
function failure(output: string, source: string): string {
  const lines = output
    .split("\n")
    .filter((line) => !/^\s+at |--debug flag|file an issue|framework\/issues/.test(line) && line.trim() !== "");
  const first = lines.findIndex((line) => /error/i.test(line));
  const said = lines.slice(first < 0 ? -10 : first, first < 0 ? undefined : first + 10);
  const missing = /not found: (\S+)/i.exec(output)?.[1];
  return [...said, ...(missing ? linesNaming(basename(missing), source).map((where) => `named in ${where}`) : [])]
    .map((line) => `  ${line}`)
    .join("\n");
}

/** A public site is for whoever serves it, whatever mask of rights it is built under; the internal one is not. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true}))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}

/** Puts the new site in the old one's place; between the two renames only the `.old` one exists. */
function swap(root: string, edition: Edition): void {
  const [dist, old] = [join(root, edition.output), join(root, `${edition.output}.old`)];
  rmSync(old, {recursive: true, force: true});
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(join(root, stagingOf(edition)), dist);
  rmSync(old, {recursive: true, force: true});
}

/** Brings the old site back where an earlier build was killed between the two renames. */
function restore(root: string, {output}: Edition): void {
  const [dist, old] = [join(root, output), join(root, `${output}.old`)];
  if (!existsSync(dist) && existsSync(old)) renameSync(old, dist);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  keepTerminalPlain();
  setFlagsFromString(thriftyHeap);
  try {
    await buildSite(
      process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), ".."),
      console.log,
      audienceOf(process.env.AUDIENCE)
    );
  } catch (error) {
    console.error(error instanceof KommunebroError ? error.message : error);
    process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
  }
}
