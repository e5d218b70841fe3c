// /nb/changes: what each of the last releases brought, what was struck, and why.
import {
  keptReleases,
  type Release,
  type StruckValues,
  type TableChange
} from "../../loaders/warehouse/release_manifest.ts";
import {numberText} from "../../src/words/figures.ts";
import type {Locale} from "../../src/words/locales.ts";
import type {ReleasesWords} from "../../src/words/rooms/releases.ts";
import {releasesWords, tablesWords} from "../../src/words/words.ts";
import {inRecords} from "../pages/in_records.ts";
import {markup, type Markup} from "../pages/markup.ts";
import {scrolled} from "../pages/scrolled_table.ts";
import {type PageFrame, writtenPage} from "../pages/written_page.ts";

/** What both pages of the releases share. */
export interface ReleaseShelf {
  /** Newest first, as they may be shown. */
  readonly releases: readonly Release[];
  /** Published tables that differ from the newest release; undefined in an edition that publishes none. */
  readonly pending: readonly string[] | undefined;
  /** Title of a table of data/ that has a page; undefined for one that is gone. */
  readonly titleOf: (table: string, locale: Locale) => string | undefined;
  /** True for the name of a published table that has a page. */
  readonly isPublished: (table: string) => boolean;
}

interface Of {
  readonly shelf: ReleaseShelf;
  readonly locale: Locale;
}

export function changesPage(shelf: ReleaseShelf, locale: Locale, frame: PageFrame): string {
  const words = releasesWords[locale].changes;
  const of = {shelf, locale};
  const machine = shelf.pending !== undefined && markup`<p><a href="../data/changes.json">${words.machine}</a></p>\n`;
  const [newest] = shelf.releases;
  const main = markup`<p class="page-finding">${newest ? words.finding(brought(newest)) : words.none}</p>
<p><a href="./status">${words.status}</a></p>
${pending(of)}${shelf.releases.map((release) => markup`${releaseSection(release, of)}\n`)}
<h2 id="about">${words.about}</h2>
<p>${words.lead(keptReleases)}</p>
<p>${words.withheld}</p>
${machine}`;
  return writtenPage(
    {
      locale,
      path: "changes",
      title: words.title,
      heading: words.title,
      description: words.description,
      main
    },
    frame
  );
}

/** A release in five figures: its day, tables by what became of them, and how much was struck. */
function brought({day, changes}: Release): Parameters<ReleasesWords["changes"]["finding"]>[0] {
  const among = (state: TableChange["state"]): number => changes.filter((change) => change.state === state).length;
  const struck = changes.flatMap((change) => change.struck).reduce((sum, {count}) => sum + count, 0);
  return {day, added: among("new"), changed: among("changed"), gone: among("gone"), struck};
}

/** A table of data/ by its title, with its page where it has one. */
export function tableLink(table: string, {shelf, locale}: Of): Markup {
  const title = shelf.titleOf(table, locale);
  return title === undefined ? markup`<code>${table}</code>` : markup`<a href="./source/${table}">${title}</a>`;
}

/** A published table by its title, with its page, and the name that its files bear. */
function publishedLink(table: string, {shelf, locale}: Of): Markup {
  const name = markup`<code>${table}</code>`;
  const title = tablesWords[locale].titles[table];
  return shelf.isPublished(table) && title ? markup`<a href="./table/${table}">${title}</a> ${name}` : name;
}

function pending(of: Of): Markup | null {
  const {shelf, locale} = of;
  const [newest] = shelf.releases;
  if (newest === undefined || shelf.pending === undefined) return null;
  const words = releasesWords[locale].changes.pending;
  const names = shelf.pending;
  const said =
    names.length === 0
      ? markup`<p>${words.nothing(newest.day)}</p>`
      : markup`<details><summary>${words.sentence({day: newest.day, count: names.length})}</summary>
<ul class="columned">${names.map((name) => markup`<li>${publishedLink(name, of)}</li>`)}</ul></details>`;
  return markup`<h2 id="pending">${words.heading}</h2>\n${said}\n`;
}

function releaseSection(release: Release, of: Of): Markup {
  const {shelf, locale} = of;
  const words = releasesWords[locale].changes;
  const struck = release.changes.flatMap((change) => change.struck.map((values) => struckItem(change, values, of)));
  const decided = release.decisions.map(
    ({source, reason, decided_on}) =>
      markup`<li>${words.decisions.sentence({source, day: decided_on})} <span${inRecords(locale)}>${reason}</span></li>`
  );
  const name = release.release;
  const base = release.since;
  return markup`<h2 id="release-${name}">${words.release(name)}</h2>
<p>${base === null ? words.first : words.since(base.day)}${base && release.changes.length === 0 && ` ${words.same}`}</p>
${release.changes.length > 0 && changed(release, of)}
${struck.length > 0 && markup`<h3>${words.struck.heading}</h3>\n<ul class="told-changes">${struck}</ul>`}
${decided.length > 0 && markup`<h3>${words.decisions.heading}</h3>\n<ul class="told-changes">${decided}</ul>`}
${released(release, of)}
${shelf.pending !== undefined && markup`<p><a href="../data/releases/${name}.json">${words.manifest}</a></p>`}`;
}

function changed({release, changes}: Release, of: Of): Markup {
  const {locale} = of;
  const words = releasesWords[locale].changes;
  const order = {gone: 0, changed: 1, new: 2};
  const row = (change: TableChange): Markup => {
    const columns = [
      change.state === "changed" && change.columns_added.length > 0
        ? words.columnsAdded(change.columns_added.join(", "))
        : null,
      change.state === "changed" && change.columns_gone.length > 0
        ? words.columnsGone(change.columns_gone.join(", "))
        : null,
      ...change.moved.map(words.moved)
    ];
    const {table, state, added, gone, changed: altered} = change;
    const counts = [added, gone, altered].map((value) => markup`<td>${numberText(value, "count", locale)}</td>`);
    const told = columns.filter((one) => one !== null).join("; ");
    const head = markup`<th scope="row">${tableLink(table, of)}</th><td>${words.states[state]}</td>`;
    return markup`<tr>${head}${counts}<td>${told}</td></tr>`;
  };
  const {heads} = words;
  return scrolled(
    words.caption(release),
    [heads.table, heads.state, heads.added, heads.gone, heads.changed, heads.columns],
    changes.toSorted((a, b) => order[a.state] - order[b.state]).map(row)
  );
}

function struckItem({table}: TableChange, {column, count, rows, because}: StruckValues, {shelf, locale}: Of): Markup {
  const words = releasesWords[locale].changes.struck;
  const which = rows.length > 0 && ` ${words.which({keys: rows.join("; "), more: count - rows.length})}`;
  const title = shelf.titleOf(table, locale) ?? table;
  const said = column === "rows" ? words.rows({table: title, count}) : words.values({table: title, column, count});
  return markup`<li>${said}${which} <span${inRecords(locale)}>${because}</span></li>`;
}

function released({release, tables}: Release, of: Of): Markup {
  const {locale} = of;
  const words = releasesWords[locale].changes.tables;
  const rows = tables.map(
    ({table, rows: count, sha256}) =>
      markup`<tr><th scope="row">${publishedLink(table, of)}</th><td>${
        count === null ? words.notKept : numberText(count, "count", locale)
      }</td><td>${sha256 === null ? words.notKept : markup`<code class="hash">${sha256}</code>`}</td></tr>`
  );
  const {heads} = words;
  const order = [heads.table, heads.rows, `${heads.sum} (SHA-256)`];
  return markup`<details><summary>${words.summary(tables.length)}</summary>
${scrolled(words.caption(release), order, rows)}</details>`;
}
