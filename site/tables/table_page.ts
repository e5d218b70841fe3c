// The page of one table: what it is, what its columns mean, where its figures come from, and how to take it away.
import {asOfText} from "../../src/cards/source_line.ts";
import {dateText, numberText} from "../../src/words/figures.ts";
import type {Locale} from "../../src/words/locales.ts";
import {sourceWords, tablesWords, cardWords} from "../../src/words/words.ts";
import {inRecords} from "../pages/in_records.ts";
import {markup, type Markup} from "../pages/markup.ts";
import {scrolled} from "../pages/scrolled_table.ts";
import {type PageFrame, writtenPage} from "../pages/written_page.ts";
import {wholeAddress} from "../site_url.ts";
import {datasetOf} from "./dataset_markup.ts";
import type {DataFile, PublishedTable} from "./metadata_file.ts";
import {grainText, sourceFacts} from "./source_facts.ts";
import {newestChange, pagesOf, qualitiesOf, type SourceRow, type TableFacts} from "./table_facts.ts";

/** What the pages of all tables share. */
export interface TableShelf {
  readonly tables: readonly TableFacts[];
  /** Tables that are published, by name, with their files; none in the internal edition. */
  readonly published: ReadonlyMap<string, PublishedTable>;
  readonly records: readonly SourceRow[];
  /** Name of a document that a record cites, in a language. */
  readonly documentName: (file: string, locale: Locale) => string;
  readonly base: string | undefined;
}

/** The folder of a table's page: a published table, one on the way to it, or a table of data/. */
const folders = {mart: "table", core: "core", staging: "source"} as const;

/** Path of a table's page below the language. */
export const tablePath = ({schema, name}: Pick<TableFacts, "schema" | "name">): string => `${folders[schema]}/${name}`;

interface PageOf {
  readonly facts: TableFacts;
  readonly shelf: TableShelf;
  readonly locale: Locale;
}

/** The finished page of a table in a language. */
export function tablePage(facts: TableFacts, shelf: TableShelf, locale: Locale, frame: PageFrame): string {
  const of = {facts, shelf, locale};
  const words = tablesWords[locale];
  const title = titleOf(of);
  const published = shelf.published.get(facts.name);
  const sections = [
    lead(of),
    facts.schema === "staging" ? sourceFacts(facts.sources[0]!, locale, shelf.documentName) : ownFacts(of),
    facts.schema === "mart" ? download(of) : null,
    columns(of),
    facts.schema === "staging" ? usedBy(of) : sources(of),
    facts.sql === undefined ? null : sql(facts.sql, locale),
    facts.schema === "mart" ? cite(of) : null,
    markup`<p><a href="../sources">${words.back}</a></p>`
  ];
  return writtenPage(
    {
      locale,
      path: tablePath(facts),
      title,
      heading: title,
      description: (facts.schema === "staging" ? words.sourceDescription : words.description)(title),
      main: markup`${sections.map((section) => section && markup`${section}\n`)}`,
      ...(facts.schema === "mart" && published ? {head: datasetOf(published, title, shelf, locale)} : {})
    },
    frame
  );
}

function titleOf({facts, locale}: PageOf): string {
  if (facts.schema === "staging") return facts.sources[0]![`title_${locale}`];
  const {titles, innerTitle} = tablesWords[locale];
  return facts.schema === "mart" ? (titles[facts.name] ?? facts.name) : innerTitle(facts.name);
}

/** What the table holds: of a source what its record notes, which speaks the page's language; else its own comment. */
function lead({facts, locale}: PageOf): Markup {
  const note = facts.schema === "staging" ? facts.sources[0]![`notes_${locale}`] : null;
  return note ? markup`<p>${note}</p>` : markup`<p${inRecords(locale)}>${facts.comment}</p>`;
}

function ownFacts({facts, shelf, locale}: PageOf): Markup {
  const qualities: Readonly<Record<string, string>> = cardWords[locale].quality;
  const words = tablesWords[locale].facts;
  const key = facts.columns.filter(({isKey}) => isKey).map(({name}) => name);
  const published = shelf.published.get(facts.name);
  const told: readonly [head: string, fact: Markup | string | null][] = [
    [words.name, markup`<code>${facts.schema}.${facts.name}</code>`],
    [words.grain, grainText(facts.grain, locale)],
    [words.key, key.length > 0 ? markup`<code>${key.join(", ")}</code>` : null],
    [words.rows, published ? numberText(published.rows, "count", locale) : null],
    [
      words.quality,
      facts.sources.length > 0
        ? qualitiesOf(facts.sources)
            .map((quality) => qualities[quality] ?? quality)
            .join("; ")
        : null
    ],
    [words.newest, dateText(newestChange(facts.sources, shelf.records), locale)]
  ];
  return markup`<dl class="place-facts">${told
    .filter(([, fact]) => fact !== null)
    .map(([head, fact]) => markup`<div><dt>${head}</dt><dd>${fact}</dd></div>`)}</dl>`;
}

function download({facts, shelf, locale}: PageOf): Markup {
  const words = tablesWords[locale].download;
  const published = shelf.published.get(facts.name);
  if (!published) return markup`<h2 id="download">${words.heading}</h2>\n<p>${words.publicOnly}</p>`;
  const address = (path: string): string => `../../data/${path}`;
  const file = ({format, path, bytes}: DataFile): Markup =>
    markup`<li><a href="${address(path)}" download>${words.formats[format]}</a>${words.size(bytes)}</li>`;
  const example = [`FROM '${facts.name}.parquet';  -- DuckDB`, `pandas.read_csv("${facts.name}.csv")  # pandas`].join(
    "\n"
  );
  return markup`<h2 id="download">${words.heading}</h2>
<p>${words.intro}</p>
<ul>${published.files.map(file)}<li><a href="${address(`${facts.name}.metadata.json`)}">${
    words.formats["metadata.json"]
  }</a></li></ul>
<details><summary>${words.read}</summary>
<p>${words.readIntro}</p><pre tabindex="0"><code>${example}</code></pre></details>`;
}

function columns({facts, locale}: PageOf): Markup {
  const words = tablesWords[locale].columns;
  const heads = sourceWords[locale].columnHeads;
  const row = ({name, type, isKey, comment}: TableFacts["columns"][number]): Markup =>
    markup`<tr><th scope="row"><code>${name}</code>${isKey && " *"}</th><td>${type}</td><td${inRecords(
      locale
    )}>${comment}</td></tr>`;
  const body = facts.columns.map(row);
  return markup`<h2 id="columns">${words.heading}</h2>
${scrolled(words.caption(facts.name), [heads.column, heads.type, heads.meaning], body)}`;
}

function sources({facts, shelf, locale}: PageOf): Markup {
  const {heading, caption, none, heads} = tablesWords[locale].sources;
  if (facts.sources.length === 0) return markup`<h2 id="sources">${heading}</h2>\n<p>${none}</p>`;
  const row = (source: SourceRow): Markup =>
    markup`<tr><th scope="row"><a href="../source/${source.table_name}">${source[`title_${locale}`]}</a></th><td>${
      source[`producer_${locale}`]
    }</td><td${inRecords(locale)}>${source.licence}</td><td>${asOfText(source.as_of, locale)}</td><td>${dateText(
      source.retrieved,
      locale
    )}</td><td>${cardWords[locale].quality[source.quality] ?? source.quality}</td><td>${documents(
      source,
      shelf,
      locale
    )}</td></tr>`;
  const order = [heads.table, heads.producer, heads.licence, heads.asOf, heads.retrieved, heads.quality, heads.page];
  return markup`<h2 id="sources">${heading}</h2>
${scrolled(caption(facts.name), order, facts.sources.map(row))}`;
}

function documents(source: SourceRow, {documentName}: TableShelf, locale: Locale): Markup {
  const pages = pagesOf(source);
  const shown = pages.map((page, at) =>
    page.startsWith("https://")
      ? markup`${at > 0 && ", "}<a href="${page}">${new URL(page).hostname}</a>`
      : markup`${at > 0 && ", "}${documentName(page, locale)}`
  );
  return markup`${shown}`;
}

/** Published tables that a table of data/ stands behind. */
function usedBy({facts, shelf, locale}: PageOf): Markup {
  const words = tablesWords[locale];
  const users = shelf.tables.filter(
    ({schema, sources: from}) => schema === "mart" && from.some(({table_name}) => table_name === facts.name)
  );
  const links = users.map(
    (user) => markup`<li><a href="../${tablePath(user)}">${words.titles[user.name] ?? user.name}</a></li>`
  );
  return markup`<h2 id="used-in">${words.usedBy.heading}</h2>
${links.length > 0 ? markup`<ul class="columned">${links}</ul>` : markup`<p>${words.usedBy.none}</p>`}`;
}

function sql(text: string, locale: Locale): Markup {
  const words = tablesWords[locale].sql;
  return markup`<h2 id="sql">${words.heading}</h2>
<details><summary>${words.summary}</summary><pre tabindex="0"${inRecords(locale)}><code>${text}</code></pre></details>`;
}

function cite({facts, shelf, locale}: PageOf): Markup {
  const words = tablesWords[locale].cite;
  const address = shelf.base === undefined ? null : wholeAddress(shelf.base, `/${locale}/${tablePath(facts)}`);
  const retrieved = newestChange(facts.sources, shelf.records);
  return markup`<h2 id="cite">${words.heading}</h2>
<p>${words.sentence({title: titleOf({facts, shelf, locale}), retrieved, address})}</p>`;
}
