import {shareBars} from "../charts/share_bars.js";
import type {MartRows} from "../marts/mart_rows.js";
import {langOfRecords} from "../words/locales.js";
import {contextWords} from "../words/words.js";
import {change} from "../model/findings/find.js";
import {tell, type Told} from "../model/findings/finding.js";
import type {Locale} from "../words/locales.js";
import {headed, type Card, type CardTable} from "../cards/card.js";

type Row = MartRows["public_trust"];
type Shown = "trust" | "reform";

const shownAs = ({survey}: Row): Shown => (survey === "coe_kiis" ? "reform" : "trust");

/** Do people trust local authorities, and support the reform? A panel a question and survey: nothing is joined. */
export const trust: Card = {
  name: "trust",
  mart: "public_trust",
  tables: ["public_trust"],
  controls: [
    {
      name: "show",
      label: (locale) => contextWords[locale].trust.show,
      options: (["trust", "reform"] as const).map((value) => ({
        value,
        label: (locale) => contextWords[locale].trust.options[value]
      }))
    }
  ],
  ofPlace: () => null,
  view(read, {locale, controls}) {
    const {trust: words, heads, quality, period} = contextWords[locale];
    const show: Shown = controls.show === "reform" ? "reform" : "trust";
    const rows = read("public_trust").filter((row) => shownAs(row) === show);
    const bars = rows.filter(({question}) => question !== "distrust");
    const distrust = (row: Row): number | null =>
      rows.find(
        ({question, survey, answer, asked}) =>
          question === "distrust" && survey === row.survey && answer === row.answer && asked === row.asked
      )?.percent ?? null;
    const headingOf = (row: Row): string => words.panel(row.question, row.survey);
    const headings = [...new Set(bars.map(headingOf))];
    const table: CardTable = {
      columns: [
        {key: "survey_name", label: heads.survey, unit: "text"},
        {key: "question_name", label: heads.question, unit: "text"},
        {key: "answer_name", label: heads.answer, unit: "text"},
        {key: "month", label: heads.asked, unit: "text"},
        {key: "respondent_count", label: heads.respondents, unit: "count"},
        {key: "percent", label: heads.percent, unit: "percent"},
        {key: "standing", label: heads.quality, unit: "text"},
        {key: "note", label: heads.note, unit: "text", lang: langOfRecords(locale)},
        {key: "source", label: heads.source, unit: "text"}
      ],
      rows: rows.map((row) => ({
        ...row,
        asked_date: `${row.asked}-01`,
        survey_name: words.surveys[row.survey],
        question_name: words.questions[row.question],
        answer_name: words.answers[row.answer],
        month: period(row.asked),
        standing: quality[row.quality]
      }))
    };
    const title = show === "trust" ? trustTitle(table, locale) : reformTitle(table, locale);
    return {
      ...headed(title),
      subtitle: words.subtitle[show],
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        shareBars(
          headings.map((heading) => ({
            heading,
            color: "var(--accent)",
            bars: bars
              .filter((row) => headingOf(row) === heading)
              .map((row) => ({
                label: words.bar(row),
                share: row.percent / 100,
                low: null,
                high: null,
                note: words.figure(row.percent, row.question === "trust" ? distrust(row) : null)
              }))
          })),
          {...frame, axisLabel: words.axis}
        ),
      table,
      notes: words.notes[show],
      highlight: null
    };
  }
};

/** From the first to the last asking of the same question: all that may be held against each other. */
function betweenAskings({rows}: CardTable, where: Readonly<Record<string, string>>) {
  const days = rows
    .filter((row) => Object.entries(where).every(([key, value]) => row[key] === value))
    .map((row) => String(row.asked_date))
    .toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from === to ? null : change({rows}, "percent", {from, to}, {by: "asked_date", where});
}

function trustTitle(table: CardTable, locale: Locale): Told {
  const of = (answer: Row["answer"]) => betweenAskings(table, {survey: "kiis_phone", question: "trust", answer});
  return tell({local: of("local_authorities"), government: of("government")}, (found) =>
    contextWords[locale].trust.trustTitle(found.local, found.government)
  );
}

function reformTitle(table: CardTable, locale: Locale): Told {
  return tell({change: betweenAskings(table, {survey: "coe_kiis", question: "reform_should_go_on"})}, (found) =>
    contextWords[locale].trust.reformTitle(found.change)
  );
}
