import {brokenLines, type BrokenPoint} from "../charts/broken_lines.js";
import type {MartRows} from "../marts/mart_rows.js";
import {langOfRecords} from "../words/locales.js";
import {contextWords} from "../words/words.js";
import {figure, textFigure} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";

type Row = MartRows["displaced_people"];

const dayOf = (row: Row): Date => new Date(`${row.first_date}T00:00:00Z`);

/** How each measure is drawn: never told apart by colour alone. */
const drawn = {
  iom_estimate: {color: "var(--accent)", dash: ""},
  registered: {color: "var(--region-occupied)", dash: "6,3"}
} as const satisfies Record<Row["measure"], object>;

/** How many are displaced inside Ukraine? Two measures, and no line across a change of what they are a share of. */
export const needsDisplaced: Card = {
  name: "needs-displaced",
  mart: "displaced_people",
  tables: ["displaced_people"],
  controls: [],
  view(read, {locale}) {
    const {people: words, heads, quality, period} = contextWords[locale];
    const rows = read("displaced_people");
    const table: CardTable = {
      columns: [
        {key: "measured", label: heads.measure, unit: "text"},
        {key: "day", label: heads.counted, unit: "text"},
        {key: "survey_round", label: heads.round, unit: "count"},
        {key: "person_count", label: heads.persons, unit: "count"},
        {key: "population_base_m", label: heads.base, unit: "count"},
        {key: "standing", label: heads.quality, unit: "text"},
        {key: "note", label: heads.note, unit: "text", lang: langOfRecords(locale)},
        {key: "source", label: heads.source, unit: "text"}
      ],
      rows: rows.map((row) => ({
        ...row,
        measured: words.measures[row.measure],
        day: period(row.counted),
        standing: quality[row.quality]
      }))
    };
    const newest = (measure: Row["measure"]) => {
      const row = rows.findLast((one) => one.measure === measure && one.person_count !== null && isSure(one));
      const among = {by: "counted", where: {measure, counted: row?.counted, quality: row?.quality}};
      return {figure: figure(table, "person_count", among), day: textFigure(table, "first_date", among)};
    };
    const [estimate, registered] = [newest("iom_estimate"), newest("registered")];
    const title = tell(
      {
        estimate: estimate.figure,
        estimateDay: estimate.day,
        registered: registered.figure,
        registeredDay: registered.day
      },
      (found) =>
        words.title(
          {figure: found.estimate, day: found.estimateDay},
          {figure: found.registered, day: found.registeredDay}
        )
    );
    const points = rows.flatMap((row): BrokenPoint[] =>
      row.person_count === null
        ? []
        : [
            {
              ...drawn[row.measure],
              series: words.measures[row.measure],
              day: dayOf(row),
              value: row.person_count / 1e6,
              run: row.run_number,
              kind: isSure(row) ? (row.quality === "official" ? "official" : "secondary") : "conflicting"
            }
          ]
    );
    const based = rows.filter(({population_base_m}) => population_base_m !== null);
    const breaks = based.flatMap((row, at) => {
      const before = based[at - 1]?.population_base_m;
      return row.is_break && before ? [{day: dayOf(row), label: words.break(before, row.population_base_m!)}] : [];
    });
    return {
      ...headed(title),
      subtitle: words.subtitle,
      legend: [
        {label: words.legend.official, sign: "sign-dot"},
        {label: words.legend.secondary, sign: "sign-ring"},
        {label: words.legend.conflicting, sign: "sign-diamond"}
      ],
      summary: title.sentence,
      draw: (frame) => brokenLines(points, {...frame, unit: "ratio", axisLabel: words.axis, breaks}),
      table,
      notes: words.notes(
        rows.flatMap(({survey_round, person_count}) =>
          survey_round !== null && person_count === null ? [survey_round] : []
        )
      ),
      highlight: null
    };
  }
};

function isSure({quality}: Row): boolean {
  return quality !== "conflicting";
}
