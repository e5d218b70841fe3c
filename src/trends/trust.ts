import {shareBars} from "../charts/share_bars.js";
import type {MartRows} from "../marts/mart_rows.js";
import {langOfRecords} from "../words/locales.js";
import {contextWords} from "../words/words.js";
import type {Card} from "../cards/card.js";

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
    const title = show === "trust" ? trustTitle(bars, locale) : reformTitle(bars, locale);
    return {
      title,
      subtitle: words.subtitle[show],
      legend: [],
      summary: title,
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
      table: {
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
          survey_name: words.surveys[row.survey],
          question_name: words.questions[row.question],
          answer_name: words.answers[row.answer],
          month: period(row.asked),
          standing: quality[row.quality]
        }))
      },
      notes: words.notes[show],
      highlight: null
    };
  }
};

/** First and last asking of one survey about one body: the only ones that may be held against each other. */
function ends(bars: readonly Row[], answer: Row["answer"]): readonly [Row, Row] {
  const own = bars
    .filter((row) => row.survey === "kiis_phone" && row.question === "trust" && row.answer === answer)
    .toSorted((a, b) => (a.asked < b.asked ? -1 : 1));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || first === last) throw new RangeError(`no two askings about trust: ${answer}`);
  return [first, last];
}

function trustTitle(bars: readonly Row[], locale: keyof typeof contextWords): string {
  return contextWords[locale].trust.trustTitle(ends(bars, "local_authorities"), ends(bars, "government"));
}

function reformTitle(bars: readonly Row[], locale: keyof typeof contextWords): string {
  const same = bars
    .filter((row) => row.question === "reform_should_go_on" && row.quality !== "conflicting")
    .toSorted((a, b) => (a.asked < b.asked ? -1 : 1));
  const [first, last] = [same[0], same.at(-1)];
  if (!first || !last) throw new RangeError("no survey on the reform");
  return contextWords[locale].trust.reformTitle(first, last);
}
