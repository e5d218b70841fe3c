import {partBars} from "../charts/part_bars.js";
import {timeSpans} from "../charts/time_spans.js";
import {coverageFundingWords, coveragePartnersWords} from "../words/words.js";
import {periodText} from "../words/figures.js";
import {wordFor} from "../words/word_for.js";
import type {Locale} from "../words/locales.js";
import type {InstrumentState} from "../words/rooms/coverage_funding.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {NoRows} from "../marts/no_rows.js";
import type {TableRow} from "../ui/data_table.js";
import {figure, textFigure, total} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {pairOf} from "../pairing/pair_text.js";
import {amountText} from "../pairing/funding_text.js";

const day = (text: string | null): Date | null => (text ? new Date(`${text}T00:00:00Z`) : null);

const instrumentColumns = [
  {key: "name", unit: "text"},
  {key: "funder", unit: "text"},
  {key: "amount", unit: "count"},
  {key: "currency", unit: "text"},
  {key: "amount_text", unit: "text"},
  {key: "covers_text", unit: "text"},
  {key: "eligible_text", unit: "text"},
  {key: "calls_text", unit: "text"},
  {key: "valid_from", unit: "text"},
  {key: "valid_to", unit: "text"},
  {key: "state_text", unit: "text"},
  {key: "reported_grant_count", unit: "count"},
  {key: "named_grant_count", unit: "count"}
] as const;

const factColumns = [
  {key: "name", unit: "text"},
  {key: "fact_text", unit: "text"},
  {key: "page_text", unit: "text"},
  {key: "page_date_text", unit: "text"},
  {key: "standing_text", unit: "text"},
  {key: "read_on", unit: "date"}
] as const;

/** What an instrument is on the day its pages were read. */
function stateOf({valid_from_date, valid_to_date}: MartRows["funding_instrument"], day: string): InstrumentState {
  if (valid_to_date !== null && valid_to_date < day) return "ended";
  if (valid_from_date !== null && valid_from_date > day) return "not_begun";
  return valid_to_date === null ? "end_unknown" : "open";
}

const endColumns = [
  {key: "programme", unit: "text"},
  {key: "status_text", unit: "text"},
  {key: "partnership_count", unit: "count"},
  {key: "funder", unit: "text"},
  {key: "funding_ends_date", unit: "date"}
] as const;

/** Who pays for cooperation, how much, and until when? */
export const funding: Card = {
  name: "funding",
  mart: "funding_instrument",
  lateMart: "funding_fact",
  lateReads: ["funding_fact"],
  tables: ["funding_instruments", "funding_facts", "funding_grants"],
  controls: [],
  view(read, {locale}) {
    const words = coverageFundingWords[locale].instruments;
    const all = read("funding_instrument");
    const today = all
      .flatMap(({read_on: on}) => on ?? [])
      .toSorted()
      .at(-1);
    const rows = all.map((row) => ({
      ...row,
      name: row[`instrument_${locale}`],
      amount_text: amountText(row, locale),
      covers_text: row[`covers_${locale}`],
      eligible_text: row[`eligible_${locale}`],
      calls_text: row[`calls_${locale}`],
      state_text: words.states[stateOf(row, today ?? "")]
    }));
    const dated = rows.filter((row) => row.valid_to_date !== null);
    if (dated.length === 0) throw new NoRows("no instrument with an end");
    const ends = dated.map(({name, valid_to_date}) => ({name, day: valid_to_date ?? ""}));
    const paying = dated.toSorted((a, b) => b.named_grant_count - a.named_grant_count)[0];
    const table: CardTable = {
      columns: instrumentColumns.map((column) => ({...column, label: words.columns[column.key]})),
      rows
    };
    const row = {by: "name", where: {name: paying?.name ?? ""}};
    const title = tell(
      {
        funder: textFigure(table, "funder", row),
        partnerships: figure(table, "named_grant_count", row),
        day: textFigure(table, "valid_to_date", row)
      },
      ({funder, partnerships, day: end}) =>
        words.title(
          funder && partnerships && partnerships.value > 0 && end
            ? {funder: funder.value, partnerships: partnerships.value, day: end.value}
            : null
        )
    );
    const years = dated
      .flatMap((row) => [row.valid_from_date, row.valid_to_date])
      .flatMap((text) => (text ? [Number(text.slice(0, 4))] : []));
    const [from, to] = [Math.min(...years), Math.max(...years) + 1];
    return {
      ...headed(title),
      subtitle: words.subtitle(from, to - 1),
      legend: [
        {label: words.legend.stated, sign: "sign-area"},
        {label: words.legend.unstated, sign: "sign-area-dashed"},
        {label: words.legend.end, sign: "sign-tick"}
      ],
      summary: words.summary(title.sentence, ends),
      draw: (frame) =>
        timeSpans(
          rows.map((row) => ({
            label: row.name,
            from: day(row.valid_from_date),
            to: day(row.valid_to_date),
            figures: row.amount_text,
            emphasised: row.named_grant_count > 0
          })),
          {
            ...frame,
            from: new Date(Date.UTC(from, 0, 1)),
            to: new Date(Date.UTC(to, 0, 1)),
            today: today === undefined ? null : {day: new Date(`${today}T00:00:00Z`), label: words.today(today)}
          }
        ),
      table,
      lateTable: () => ({
        caption: words.facts.caption,
        columns: factColumns.map((column) => ({...column, label: words.facts.columns[column.key]})),
        rows: factRows(read, locale)
      }),
      notes: words.notes,
      highlight: null
    };
  }
};

/** Every fact with the page it was read from. */
function factRows(read: MartReader, locale: Locale): TableRow[] {
  const {facts} = coverageFundingWords[locale].instruments;
  return read("funding_fact").map((row) => ({
    ...row,
    name: row[`instrument_${locale}`],
    fact_text: wordFor(facts.kinds, row.fact),
    page_text: row[`document_${locale}`] ?? row.page,
    page_date_text: row.page_stated_date && periodText(row.page_stated_date, locale),
    standing_text: wordFor(coveragePartnersWords[locale].claims.standings, row.standing)
  }));
}

/** Whose money ends? Partnerships with a hromada by programme: funder known or not, and its last day. */
export const fundingEnd: Card = {
  name: "funding-end",
  mart: "partnership_count",
  reads: ["partnership_count", "partnership_pair"],
  tables: ["claims", "partnership_programmes", "funding_instruments"],
  controls: [],
  view(read, {locale}) {
    const words = coverageFundingWords[locale].ends;
    const rows = read("partnership_count")
      .filter((row) => row.is_partnership && row.network !== "polish_nordic")
      .map((row) => ({
        ...row,
        programme: row[`programme_${locale}`],
        status_text: row[`status_${locale}`]
      }));
    const programmes = [...new Set(rows.map((row) => row.programme))].map((programme) => {
      const own = rows.filter((row) => row.programme === programme);
      return {
        programme,
        total: own.reduce((sum, row) => sum + row.partnership_count, 0),
        funder: own[0]?.funder ?? null,
        end: own[0]?.funding_ends_date ?? null
      };
    });
    const losing = read("partnership_pair").filter((row) => row.is_partnership && row.funding_ends_date !== null);
    const table: CardTable = {
      columns: endColumns.map((column) => ({...column, label: words.columns[column.key]})),
      rows
    };
    const among = {by: "programme"};
    const swedish = {network: "swedish_ukrainian", funding_ends_date: {known: true}};
    const norwegian = {network: "norwegian_ukrainian"};
    const title = tell(
      {
        swedish: total(table, "partnership_count", {...among, where: swedish}),
        day: textFigure(table, "funding_ends_date", {...among, where: swedish}),
        norwegian: total(table, "partnership_count", {...among, where: norwegian}),
        funded: total(table, "partnership_count", {...among, where: {...norwegian, funder: {known: true}}})
      },
      words.title
    );
    return {
      ...headed(title),
      subtitle: words.subtitle,
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        partBars(
          programmes.map((one) => ({
            label: one.programme,
            // The whole of each programme is as long: what differs is how much of it has known money, not its size.
            whole: 1,
            part: one.end ? 1 : 0,
            figures: words.figures({partnerships: one.total, funder: one.funder, day: one.end}),
            emphasised: false
          })),
          {...frame, color: "var(--conflict)"}
        ),
      table,

      notes: [words.pairs(losing.map(pairOf)), words.note],
      highlight: null
    };
  }
};
