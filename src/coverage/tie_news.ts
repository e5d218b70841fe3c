import {definitionTable} from "../charts/definition_table.js";
import {ofMart, share, textFigure, total} from "../model/findings/find.js";
import {tell, type Told} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {pairOf, pairPlaces} from "../pairing/pair_text.js";
import {dateText, numberText, periodText} from "../words/figures.js";
import type {Locale} from "../words/locales.js";
import {coverageNewsWords} from "../words/words.js";
import {NoRows} from "../marts/no_rows.js";

type PairRow = MartRows["partnership_pair"];

const columns = [
  {key: "clock_text", unit: "text"},
  {key: "period_text", unit: "text"},
  {key: "partnership_count", unit: "count"},
  {key: "other_tie_count", unit: "count"}
] as const;

const pairColumns = [
  {key: "since_text", unit: "text"},
  {key: "first_entered_date", unit: "date"},
  {key: "partner_name", unit: "text", place: "partner_place"},
  {key: "host_name", unit: "text", place: "host_place"},
  {key: "status_text", unit: "text"},
  {key: "source", unit: "text"}
] as const;

const entryColumns = [
  {key: "entered_date", unit: "date"},
  {key: "list_text", unit: "text"},
  {key: "claim_count", unit: "count"},
  {key: "norwegian_pair_count", unit: "count"},
  {key: "first_pair_count", unit: "count"}
] as const;

/** What changed? The day of a tie in the world and the day we first read of it, each on its own clock. */
export const tieNews: Card = {
  name: "tie-news",
  mart: "tie_news",
  lateMart: "partnership_pair",
  reads: ["tie_news", "claim_entry", "partnership_pair"],
  tables: ["claims", "claim_lists", "partnership_statuses"],
  rules: ["partnership"],
  controls: [],
  view(read, {locale}) {
    const words = coverageNewsWords[locale];
    const rows = read("tie_news").map((row) => ({
      ...row,
      clock_text: words.clocks[row.clock],
      period_text: row.clock_period === "undated" ? words.undated : dateText(row.clock_period, locale)
    }));
    const of = (clock: (typeof rows)[number]["clock"]): typeof rows => rows.filter((row) => row.clock === clock);
    const newestYear = of("world").find((row) => row.partnership_count > 0 && row.clock_period !== "undated");
    const newestDay = of("read").find((row) => row.partnership_count > 0);
    if (!newestYear || !newestDay) throw new NoRows("no dated tie");
    const table: CardTable = {columns: columns.map((column) => ({...column, label: words.columns[column.key]})), rows};
    const inPeriod = (clock: string, period?: string) =>
      total(table, "partnership_count", {
        by: "clock_period",
        where: period === undefined ? {clock} : {clock, clock_period: period}
      });
    const [year, day] = [newestYear.clock_period, newestDay.clock_period];
    const title = tell(
      {inYear: share(inPeriod("world", year), inPeriod("world")), read: inPeriod("read", day)},
      (found) =>
        words.title({
          all: found.inYear?.whole.value ?? 0,
          inYear: found.inYear?.part.value ?? 0,
          year,
          read: found.read?.value ?? 0,
          day
        })
    );
    const pairs = norwegianTies(read);
    const undated = pairs.filter((row) => row.is_partnership && row.since === null);
    const entries = read("claim_entry");
    return {
      ...headed(title),
      subtitle: words.subtitle,
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        definitionTable(
          rows
            .filter((row) => row.partnership_count > 0)
            .map((row) => ({
              definition: row.clock_text,
              period: row.period_text,
              isWhole: true,
              value: numberText(row.partnership_count, "count", locale)
            })),
          frame
        ),
      table,
      moreTables: [
        {
          caption: words.read.caption,
          whenEmpty: words.read.none,
          columns: entryColumns.map((column) => ({...column, label: words.read.columns[column.key]})),
          rows: entries.map((row) => ({...row, list_text: row[`list_${locale}`]}))
        }
      ],
      // The table under the map of partners has every tie as well.
      lateTable: () => ({
        caption: words.world.caption,
        columns: pairColumns.map((column) => ({...column, label: words.world.columns[column.key]})),
        rows: pairs.map((row) => ({
          ...row,
          ...pairPlaces(row),
          since_text: row.since === null ? words.undated : periodText(row.since, locale),
          status_text: row[`status_${locale}`]
        }))
      }),
      notes: [
        words.apart,
        ...(of("read").length === 1 ? [words.begins(newestDay.clock_period)] : []),
        ...(undated.length > 0 ? [words.withoutDay(undated.map(pairOf))] : [])
      ],
      highlight: null
    };
  }
};

/** Norwegian–Ukrainian ties of every state, the newest in the world first and those without a day last. */
function norwegianTies(read: MartReader): readonly PairRow[] {
  return read("partnership_pair")
    .filter((row) => row.network === "norwegian_ukrainian")
    .toSorted((a, b) => ((a.since ?? "") < (b.since ?? "") ? 1 : (a.since ?? "") > (b.since ?? "") ? -1 : 0));
}

/** Newest partnerships that the start page names. */
const mostNamed = 3;

/** What is new, for whoever has one minute. */
interface NewestTies {
  /** The card's own sentence. */
  readonly news: Told;
  /** The partnerships of the latest days that a claim gives; as many more as share the last day. */
  readonly pairs: readonly {readonly row: PairRow; readonly told: Told}[];
}

export function newestTies(read: MartReader, locale: Locale): NewestTies {
  const words = coverageNewsWords[locale].latest;
  const dated = norwegianTies(read).filter((row) => row.is_partnership && row.since !== null);
  const last = dated[mostNamed - 1]?.since ?? "";
  const table = ofMart("partnership_pair", read("partnership_pair"));
  const pairs = dated
    .filter((row) => (row.since ?? "") >= last)
    .map((row) => ({
      row,
      told: tell(
        {since: textFigure(table, "since", {by: "partnership_id", where: {partnership_id: row.partnership_id}})},
        ({since}) =>
          words.item(pairOf(row), since?.value ? periodText(since.value, locale) : null, row[`status_${locale}`])
      )
    }));
  return {news: tieNews.view(read, {locale, selection: null, controls: {}}).told[0], pairs};
}
