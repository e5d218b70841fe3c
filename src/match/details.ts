// What stands behind a candidate's score: points with their evidence, gains, unknowns, warnings, lessons.
import {
  countyDetailsWords,
  criteriaWords,
  matchDetailsWords,
  matchWords,
  matchingWords,
  uiWords
} from "../words/words.js";
import {fullValue} from "../model/match/criteria.js";
import {explainPair, type Explanation, type Part} from "../model/match/explain.js";
import {evidenceLine, gainLines, lessonReason, missingText, warningText} from "../pairing/explain_text.js";
import {partGroups} from "../model/match/part_groups.js";
import {asPair} from "../pairing/place_book.js";
import {pointsOf, type Ranking} from "../pairing/ranking.js";
import {sideWords} from "../pairing/side_words.js";
import type {MatchDetailsWords} from "../words/rooms/match_details.js";
import {element, type Child} from "../ui/element.js";
import {placeHref} from "../ui/place_href.js";
import type {RowFrame} from "./row_frame.js";

const wordsOf = ({locale, data}: Pick<RowFrame, "locale" | "data">): MatchDetailsWords =>
  sideWords(data, matchDetailsWords[locale], countyDetailsWords[locale]);

/** Address of the pages that a pair leads to; null where the site has none. */
export interface DetailLinks {
  readonly paper: string | null;
}

/**
 * The whole explanation of one candidate under the weights of the list.
 * @param why it is not first, where the reader has asked
 */
export function matchDetails(
  frame: RowFrame,
  ranking: Ranking,
  code: string,
  links: DetailLinks,
  why: readonly HTMLElement[] = []
): HTMLElement[] {
  const {document, locale, data} = frame;
  const text = wordsOf({locale, data});
  const pair = asPair(ranking.side, ranking.place, code);
  const explained = explainPair(
    data.pairValues,
    ranking.weights,
    data.indexOf("kommune", pair.kommune),
    data.indexOf("hromada", pair.hromada),
    {listDate: data.book.list.day}
  );
  const gains = gainLines(explained.gains, explained, data, locale);
  const given = section(
    document,
    text.gains,
    element(
      document,
      "div",
      {class: "match-gains"},
      ...(["hromada", "kommune"] as const).map((side) =>
        element(
          document,
          "div",
          {},
          element(document, "h4", {}, text.sides[side]),
          bullets(
            document,
            "",
            gains[side].map((line) => [line])
          )
        )
      )
    )
  );
  const points = section(document, text.points, criteriaList(frame, ranking, explained));
  return [
    ...(explained.isIllustrative
      ? [element(document, "p", {class: "card-evidence"}, uiWords[locale].illustrative)]
      : []),
    element(
      document,
      "p",
      {class: "match-links"},
      element(
        document,
        "a",
        {href: placeHref(document, data.book.entry(code).page)},
        text.page(data.book.entry(code).label)
      ),
      links.paper && element(document, "a", {href: links.paper}, matchWords[locale].paper),
      why.length === 0 &&
        ranking.rows[0]?.code !== code &&
        element(document, "button", {type: "button", class: "quiet", "data-act": "why"}, matchWords[locale].whyNotFirst)
    ),
    ...why,
    ...(explained.warnings.length > 0
      ? [
          section(
            document,
            text.warnings,
            bullets(
              document,
              "match-warnings",
              explained.warnings.map((one) => [warningText(one, data, locale)])
            )
          )
        ]
      : []),
    // A hromada asks first what the kommune brings and wants.
    ...(ranking.side === "hromada" ? [partnerSays(frame, explained), given, points] : [points, given]),
    section(
      document,
      text.missing,
      bullets(
        document,
        "",
        explained.missing.map((one) => [missingText(one, data, locale)])
      )
    ),
    section(
      document,
      text.lessons,
      element(document, "p", {class: "match-reason"}, text.lessonsNote),
      bullets(
        document,
        "match-lessons",
        explained.lessons.map((lesson) => [
          element(document, "span", {class: `lesson-sign lesson-${lesson.state}`, "aria-hidden": "true"}),
          element(document, "strong", {}, text.lesson(lesson.code, lesson.state)),
          ` ${lessonReason(lesson, locale, data.norwegian)}`
        ])
      )
    )
  ];
}

/** What the kommune of a pair has said of itself: what it is good at, and what it wants to learn. */
function partnerSays({document, locale, data}: RowFrame, {kommune}: Explanation): HTMLElement {
  const text = wordsOf({locale, data});
  const names = (codes: readonly string[]): string[] => codes.map((code) => data.areaName(code, locale));
  const good = [...(kommune.answers?.competence ?? [])].filter(([, level]) => level >= goodLevel);
  const byLevel = good.toSorted(([, a], [, b]) => b - a).map(([code]) => code);
  const lines = kommune.answers
    ? [text.offers(names(byLevel)), text.wishes(names(kommune.answers.wishes))]
    : [text.partnerUnknown];
  return section(
    document,
    text.partner,
    bullets(
      document,
      "",
      lines.map((line) => [line])
    )
  );
}

/** The level from which the forms call a competence good. */
const goodLevel = 2;

function criteriaList(
  {document, locale, data}: RowFrame,
  {weights}: Ranking,
  {parts, sum, hromada}: Explanation
): HTMLElement {
  const text = wordsOf({locale, data});
  return element(
    document,
    "ul",
    {class: "match-criteria"},
    ...parts.map((part) => criterion({document, locale, data, weights, hromada: hromada.code}, part)),
    element(
      document,
      "li",
      {class: "match-total"},
      element(document, "span", {}, text.sum),
      element(document, "strong", {}, matchWords[locale].ofHundred(pointsOf(sum, weights)))
    )
  );
}

function criterion(
  {document, locale, data, weights, hromada}: RowFrame & Pick<Ranking, "weights"> & {readonly hromada: string},
  {key, value, weight, points, isUnknown, evidence}: Part
): HTMLElement {
  const text = wordsOf({locale, data});
  const lines = evidence.map((item) => {
    const line = evidenceLine(item, hromada, data, locale);
    return element(
      document,
      "li",
      {class: `evidence-${line.sign}`},
      line.sign !== "plain" && element(document, "span", {class: "visually-hidden"}, text.signs[line.sign]),
      line.text,
      ...line.tables.map((table) =>
        element(
          document,
          "a",
          {
            class: "evidence-source",
            href: `./source/${table}.html`,
            "aria-label": text.sourceOf(table)
          },
          text.source
        )
      ),
      line.evidence === "illustrative" &&
        element(document, "span", {class: "evidence-kind"}, ` ${matchingWords[locale].evidence.illustrative}`)
    );
  });
  return element(
    document,
    "li",
    {class: weight === 0 ? "criterion is-idle" : "criterion"},
    element(
      document,
      "div",
      {class: "criterion-head"},
      element(document, "span", {class: "criterion-name"}, criteriaWords[locale].names[key]),
      element(
        document,
        "span",
        {class: "criterion-points"},
        weight === 0
          ? text.notWeighed
          : matchWords[locale].ofPoints(pointsOf(points, weights), pointsOf(weight * fullValue, weights))
      )
    ),
    element(
      document,
      "div",
      {class: "criterion-bar", "aria-hidden": "true"},
      element(document, "span", {
        class: `part-${partGroups[key]}${isUnknown ? " is-unknown" : ""}`,
        style: `width:${value / 10}%`
      })
    ),
    isUnknown && element(document, "p", {class: "criterion-unknown"}, text.unknown(key)),
    lines.length > 0 && element(document, "ul", {class: "criterion-evidence"}, ...lines),
    lines.length === 0 && !isUnknown && element(document, "p", {class: "criterion-unknown"}, text.nothing)
  );
}

function section(document: Document, title: string, ...children: Child[]): HTMLElement {
  return element(document, "section", {}, element(document, "h3", {}, title), ...children);
}

function bullets(document: Document, name: string, items: readonly Child[][]): HTMLElement {
  return element(document, "ul", {class: name || null}, ...items.map((item) => element(document, "li", {}, ...item)));
}
