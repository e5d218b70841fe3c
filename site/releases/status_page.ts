// /nb/status: how old each table of data/ is against its limit, how the last refresh went, and who acts next.
import type {JournalLine} from "../../loaders/disk/journal.ts";
import {asOfText} from "../../src/cards/source_line.ts";
import {dayAfter, lastDay} from "../../src/model/as_of.ts";
import {dateText} from "../../src/words/figures.ts";
import type {Locale} from "../../src/words/locales.ts";
import type {ReleasesWords} from "../../src/words/rooms/releases.ts";
import {cardFrameWords, releasesWords} from "../../src/words/words.ts";
import {inRecords} from "../pages/in_records.ts";
import {markup, type Markup} from "../pages/markup.ts";
import {scrolled} from "../pages/scrolled_table.ts";
import {type PageFrame, writtenPage} from "../pages/written_page.ts";
import type {SourceRow} from "../tables/table_facts.ts";
import {type ReleaseShelf, tableLink} from "./changes_page.ts";

/** What the page of the state needs besides the releases. */
export interface StatusShelf extends ReleaseShelf {
  readonly records: readonly SourceRow[];
  /** What refreshes wrote down on this machine; only the internal edition shows it. */
  readonly journal: readonly JournalLine[] | undefined;
}

interface Of {
  readonly shelf: StatusShelf;
  readonly locale: Locale;
}

/** Runs that the internal edition shows. */
const shownRuns = 20;

export function statusPage(shelf: StatusShelf, locale: Locale, frame: PageFrame): string {
  const words = releasesWords[locale].status;
  const of = {shelf, locale};
  const aging = shelf.records
    .filter((row) => row.error_after_days !== null)
    .toSorted((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1));
  const lasting = shelf.records.filter((row) => row.error_after_days === null);
  const {heads} = words;
  const main = markup`${finding(aging, of)}
<p>${lastRelease(of)} <a href="./changes">${words.link}</a></p>
<h2 id="aging">${words.aging.heading}</h2>
${scrolled(
  words.aging.caption,
  [heads.table, heads.asOf, heads.state, heads.oldFrom, heads.stopsAfter, heads.retrieved, heads.next],
  aging.map((row) => agingRow(row, of))
)}
<h2 id="lasting">${words.lasting.heading}</h2>
${scrolled(
  words.lasting.caption,
  [heads.table, heads.asOf, heads.retrieved, heads.next],
  lasting.map((row) => lastingRow(row, of))
)}
<p>${words.lead}</p>
${lastRun(of)}
${shelf.journal !== undefined && journal(shelf.journal, locale)}
<script type="module" async src="../${frame.laid(`/generated/boot.${locale}.js`, locale)}"></script>
`;
  return writtenPage(
    {
      locale,
      path: "status",
      title: words.title,
      heading: words.title,
      description: words.description,
      main
    },
    frame
  );
}

/** The last day on which a table is published, exceptions included; a table whose day nobody knows comes first. */
function lastOf({as_of, error_after_days, accepted_until}: SourceRow): string {
  const last = lastDay(as_of);
  const stops = last === undefined ? "" : dayAfter(last, error_after_days ?? 0);
  return accepted_until !== null && accepted_until > stops ? accepted_until : stops;
}

function agingRow(row: SourceRow, of: Of): Markup {
  const {locale} = of;
  const words = releasesWords[locale].status;
  const {warn_after_days: warn, error_after_days: stop, accepted_until: until} = row;
  const last = lastDay(row.as_of);
  const limit = (days: number | null): string =>
    days === null ? "" : last === undefined ? words.noDay(days) : words.limit({day: dayAfter(last, days), days});
  const next = until === null ? words.next.refreshed : words.next.accepted(until);
  return markup`<tr><th scope="row">${tableLink(row.table_name, of)}</th><td>${asOfText(row.as_of, locale)}${
    last !== undefined && markup`<span data-day="${last}" data-words="${cardFrameWords[locale].ageWords}"></span>`
  }</td><td>${state(row, locale)}</td><td>${limit(warn)}</td><td>${limit(stop)}${
    until !== null && `; ${words.acceptedUntil(until)}`
  }</td><td>${dateText(row.retrieved, locale)}</td><td>${next}</td></tr>`;
}

type State = keyof ReleasesWords["status"]["states"];

/** The states of a table after its first, which is fresh, and the day on which each begins. */
function stateSteps({
  as_of,
  warn_after_days: warn,
  error_after_days: stop,
  accepted_until: until
}: SourceRow): readonly (readonly [day: string, state: State])[] {
  const last = lastDay(as_of);
  // Facts whose day nobody knows count as too old from the first.
  const begins = (days: number | null): string => dayAfter(last ?? "0001-01-01", (last ? (days ?? 0) : 0) + 1);
  const old = [begins(warn), "old"] as const;
  if (until === null || until < begins(stop)) return [old, [begins(stop), "stale"]];
  return [old, [begins(stop), "accepted"], [dayAfter(until, 1), "stale"]];
}

/** Filled in on the day of reading: the days on which each of its states begins, and the words for them. */
function state(row: SourceRow, locale: Locale): Markup {
  const {states} = releasesWords[locale].status;
  const steps = stateSteps(row);
  return markup`<span data-from="${steps.map(([day]) => day).join(" ")}" data-states="${[
    states.fresh,
    ...steps.map(([, said]) => states[said])
  ].join("|")}"></span>`;
}

/**
 * May the data be trusted today? How many tables are in which state, and which runs out next. A build has no clock: the
 * sentence stands as it was on the day of the newest change, with one for every day after it on which a state begins.
 */
function finding(aging: readonly SourceRow[], of: Of): Markup | null {
  const {locale, shelf} = of;
  const words = releasesWords[locale].status;
  const newest = shelf.records
    .map(({retrieved}) => retrieved)
    .toSorted()
    .at(-1);
  if (newest === undefined) return null;
  const steps = aging.map(stateSteps);
  const on = (day: string): Readonly<Record<State, number>> => {
    const counts = {fresh: 0, old: 0, accepted: 0, stale: 0};
    for (const own of steps) counts[own.findLast(([from]) => from <= day)?.[1] ?? "fresh"] += 1;
    return counts;
  };
  const days = [...new Set(steps.flat().map(([day]) => day))].filter((day) => day > newest).toSorted();
  const told = [newest, ...days].map((day) => words.finding({day: null, ...on(day)}));
  const next = aging.find((row) => lastOf(row) >= newest);
  const [before, after] = words.firstOut(next ? lastOf(next) : newest);
  return markup`<p class="page-finding" data-from="${days.join(" ")}" data-states="${told.join("|")}">${words.finding({
    day: newest,
    ...on(newest)
  })}</p>${next && markup`\n<p>${before}${tableLink(next.table_name, of)}${after}</p>`}`;
}

function lastingRow(row: SourceRow, of: Of): Markup {
  const {next} = releasesWords[of.locale].status;
  const acts =
    row.quality === "illustrative" ? next.illustrative : row.quality === "reported" ? next.reported : next.authored;
  const told = [asOfText(row.as_of, of.locale), dateText(row.retrieved, of.locale), acts];
  const cells = told.map((text) => markup`<td>${text}</td>`);
  return markup`<tr><th scope="row">${tableLink(row.table_name, of)}</th>${cells}</tr>`;
}

function lastRelease({shelf, locale}: Of): string {
  const words = releasesWords[locale].status;
  const [newest] = shelf.releases;
  return newest === undefined ? words.none : words.changed({day: newest.day, tables: newest.changes.length});
}

function lastRun(of: Of): Markup {
  const {shelf, locale} = of;
  const words = releasesWords[locale].status.run;
  const run = shelf.releases[0]?.last_run ?? null;
  const heading = markup`<h2 id="last-run">${words.heading}</h2>`;
  if (run === null) return markup`${heading}\n<p>${words.none}</p>`;
  const {ended_on: day, exit, fetched, unchanged, written, failed} = run;
  const said = words.sentence({day, exit, fetched, unchanged, failed: failed.length});
  const links = written.map((table, at) => markup`${at > 0 && ", "}${tableLink(table, of)}`);
  return markup`${heading}
<p>${said} ${words.codes[exit] ?? words.unknownCode}</p>
${links.length > 0 && markup`<p>${words.written} ${links}</p>`}
${
  failed.length > 0 &&
  markup`<p>${words.failed}</p><ul${inRecords(locale)}>${failed.map(
    ({source, sentence}) => markup`<li><code>${source}</code>: ${sentence}</li>`
  )}</ul>`
}`;
}

function journal(lines: readonly JournalLine[], locale: Locale): Markup {
  const words = releasesWords[locale].status.journal;
  const heading = markup`<h2 id="journal">${words.heading}</h2>`;
  const began = lines
    .filter((line) => line.event === "began")
    .toReversed()
    .slice(0, shownRuns);
  if (began.length === 0) return markup`${heading}\n<p>${words.none}</p>`;
  const ends = new Map(lines.flatMap((line) => (line.event === "ended" ? [[line.run, line] as const] : [])));
  const at = (moment: string): string => `${dateText(moment.slice(0, 10), locale)} ${moment.slice(11, 16)}`;
  const rows = began.map((line) => {
    const end = ends.get(line.run);
    const failures = (end?.sources ?? []).flatMap(({id, failure}) =>
      failure === undefined ? [] : `${id}: ${failure}`
    );
    return markup`<tr><th scope="row">${at(line.at)}</th><td>${end ? at(end.at) : words.killed}</td><td>${
      line.from
    }</td><td>${end ? String(end.exit) : ""}</td><td${inRecords(locale)}>${failures.join("; ")}</td></tr>`;
  });
  const {heads} = words;
  return markup`${heading}
<p>${words.intro}</p>
${scrolled(words.caption, [heads.began, heads.ended, heads.from, heads.exit, heads.said], rows)}`;
}
