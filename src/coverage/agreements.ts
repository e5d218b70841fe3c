import {definitionTable} from "../charts/definition_table.js";
import {dateText, numberText} from "../words/figures.js";
import {coveragePartnersWords} from "../words/words.js";
import {figure, share, textFigure} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {NoRows} from "../marts/no_rows.js";

const columns = [
  {key: "measure_text", unit: "text"},
  {key: "as_of_date", unit: "date"},
  {key: "value", unit: "count"},
  {key: "definition", unit: "text"},
  {key: "source", unit: "text"}
] as const;

/** International agreements of all hromadas: published counts side by side, no line. */
export const agreements: Card = {
  name: "agreements",
  mart: "international_agreement",
  tables: ["international_agreements"],
  controls: [],
  view(read, {locale}) {
    const words = coveragePartnersWords[locale].agreements;
    const count = (value: number): string => numberText(value, "count", locale);
    const rows = read("international_agreement").map((row) => ({
      ...row,
      measure_text: words.measures[row.measure],
      definition: row[`definition_${locale}`]
    }));
    // Every count of hromadas is of the same monitoring; only agreements were once counted by another definition.
    const byDay = rows
      .filter((row) => row.measure === "hromadas")
      .toSorted((a, b) => a.as_of_date.localeCompare(b.as_of_date));
    const [oldest, newest] = [byDay[0], byDay.at(-1)];
    if (!oldest || !newest) throw new NoRows("no count of hromadas with agreements");
    const table: CardTable = {
      columns: columns.map((column) => ({...column, label: words.columns[column.key]})),
      rows
    };
    const days = {from: oldest.as_of_date, to: newest.as_of_date};
    const counted = (day: string, column: string) =>
      figure(table, column, {by: "as_of_date", where: {measure: "hromadas", as_of_date: day}});
    const title = tell(
      {
        day: textFigure(table, "as_of_date", {by: "as_of_date", where: {measure: "hromadas", as_of_date: days.to}}),
        newest: share(counted(days.to, "value"), counted(days.to, "hromada_total")),
        oldest: counted(days.from, "value")
      },
      (found) => words.title(found.newest, found.oldest, days)
    );
    return {
      ...headed(title),
      subtitle: words.subtitle,
      legend: [],
      summary: words.summary(title.sentence),
      draw: (frame) =>
        definitionTable(
          rows.map((row) => ({
            definition: row.measure_text,
            period: dateText(row.as_of_date, locale),
            isWhole: true,
            value: row.measure === "agreements" && row.definition ? `${count(row.value)} *` : count(row.value)
          })),
          frame
        ),
      table,
      notes: rows.flatMap((row) => (row.definition ? [words.remark(row.as_of_date, row.definition)] : [])),
      highlight: null
    };
  }
};
