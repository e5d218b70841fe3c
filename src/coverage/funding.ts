import {partBars} from "../charts/part_bars.js";
import {timeSpans} from "../charts/time_spans.js";
import {coverageFundingWords} from "../words/words.js";
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
  {key: "valid_from", unit: "text"},
  {key: "valid_to", unit: "text"},
  {key: "partnership_count", unit: "count"},
  {key: "source", unit: "text"}
] as const;

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
  tables: ["funding_instruments"],
  controls: [],
  view(read, {locale}) {
    const words = coverageFundingWords[locale].instruments;
    const rows = read("funding_instrument").map((row) => ({
      ...row,
      name: row[`instrument_${locale}`],
      amount_text: amountText(row, locale),
      covers_text: row[`covers_${locale}`],
      eligible_text: row[`eligible_${locale}`]
    }));
    const dated = rows.filter((row) => row.valid_to_date !== null);
    const ends = dated.map(({name, valid_to_date}) => ({name, day: valid_to_date ?? ""}));
    const paying = dated.find((row) => row.partnership_count > 0);
    const table: CardTable = {
      columns: instrumentColumns.map((column) => ({...column, label: words.columns[column.key]})),
      rows
    };
    const row = {by: "name", where: {name: paying?.name ?? ""}};
    const title = tell(
      {
        funder: textFigure(table, "funder", row),
        partnerships: figure(table, "partnership_count", row),
        day: textFigure(table, "valid_to_date", row)
      },
      ({funder, partnerships, day: end}) =>
        words.title(
          funder && partnerships && end
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
            emphasised: row.partnership_count > 0
          })),
          {...frame, from: new Date(Date.UTC(from, 0, 1)), to: new Date(Date.UTC(to, 0, 1))}
        ),
      table,

      notes: [words.note],
      highlight: null
    };
  }
};

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
            whole: one.total,
            part: one.end ? one.total : 0,
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
