// What stands behind a candidate's score: points with their evidence, gains, unknowns, warnings, lessons.
import {criteriaWords, matchingWords, uiWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import {fullValue} from "../model/match/criteria.js";
import {explainPair, type Explanation, type Part} from "../model/match/explain.js";
import {evidenceLine, gainLines, lessonReason, missingText, warningText} from "../pairing/explain_words.js";
import type {MatchData} from "../pairing/match_data.js";
import {matchWords, partGroups} from "../pairing/match_words.js";
import {asPair} from "../pairing/place_book.js";
import {pointsOf, type Ranking} from "../pairing/ranking.js";
import {element, type Child} from "../ui/element.js";
import type {RowFrame} from "./list_rows.js";

const words = {
  nb: {
    points: "Poeng for hvert kriterium",
    gains: "Hva hver part får",
    kommune: "Kommunen",
    hromada: "Hromadaen",
    missing: "Hva som ville gjøre vurderingen skarpere",
    warnings: "Ta hensyn til dette",
    lessons: "De ti erfaringene",
    lessonsNote: "Hva KS lærte i 2023 om hva som får et partnerskap til å virke.",
    unknown: "ukjent, teller halvt",
    sum: "Til sammen",
    notWeighed: "teller ikke med",
    signs: {for: "taler for", against: "taler imot", unknown: "ukjent", plain: ""},
    methods: "Slik regnes poengene ut",
    source: "kilde",
    nothing: "Begge har svart, men ingen av dem har nevnt noe her."
  },
  en: {
    points: "Points for each criterion",
    gains: "What each side gains",
    kommune: "The kommune",
    hromada: "The hromada",
    missing: "What would make the assessment sharper",
    warnings: "Take this into account",
    lessons: "The ten lessons",
    lessonsNote: "What KS learnt by 2023 about what makes a partnership work.",
    unknown: "unknown, counts as half",
    sum: "Together",
    notWeighed: "does not count",
    signs: {for: "speaks for", against: "speaks against", unknown: "unknown", plain: ""},
    methods: "How the points come about",
    source: "source",
    nothing: "Both have answered, but neither has named anything here."
  }
} as const;

/** Address of the pages that a pair leads to; null where the site has none. */
export interface DetailLinks {
  readonly paper: string | null;
}

/** The whole explanation of one candidate under the weights of the list. */
export function matchDetails(frame: RowFrame, ranking: Ranking, code: string, links: DetailLinks): HTMLElement[] {
  const {document, locale, data} = frame;
  const text = words[locale];
  const pair = asPair(ranking.side, ranking.place, code);
  const explained = explainPair(
    data.planes,
    ranking.weights,
    data.indexOf("kommune", pair.kommune),
    data.indexOf("hromada", pair.hromada),
    {listDate: data.book.listDate}
  );
  const {lessons} = matchingWords[locale];
  const gains = gainLines(explained.gains, explained, data, locale);
  return [
    ...(explained.isIllustrative
      ? [element(document, "p", {class: "card-evidence"}, uiWords[locale].illustrative)]
      : []),
    element(
      document,
      "p",
      {class: "match-links"},
      links.paper && element(document, "a", {href: links.paper}, matchWords[locale].paper),
      ranking.rows[0]?.code !== code &&
        element(document, "button", {type: "button", class: "quiet", "data-act": "why"}, matchWords[locale].whyNotFirst)
    ),
    section(
      document,
      text.warnings,
      bullets(
        document,
        "match-warnings",
        explained.warnings.map((one) => [warningText(one, data, locale)])
      )
    ),
    section(document, text.points, criteriaList(frame, ranking, explained)),
    section(
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
            element(document, "h5", {}, text[side]),
            bullets(
              document,
              "",
              gains[side].map((line) => [line])
            )
          )
        )
      )
    ),
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
          element(document, "strong", {}, `${lessons.names[lesson.code]}: ${lessons.states[lesson.state]}.`),
          ` ${lessonReason(lesson, locale)}`
        ])
      )
    )
  ];
}

function criteriaList({document, locale, data}: RowFrame, {weights}: Ranking, {parts, sum}: Explanation): HTMLElement {
  const text = words[locale];
  const total = numberText(pointsOf(sum, weights), "points", locale);
  return element(
    document,
    "ul",
    {class: "match-criteria"},
    ...parts.map((part) => criterion(document, locale, data, weights, part)),
    element(
      document,
      "li",
      {class: "match-total"},
      element(document, "span", {}, text.sum),
      element(document, "strong", {}, matchWords[locale].ofPoints(total, "100"))
    )
  );
}

function criterion(
  document: Document,
  locale: Locale,
  data: MatchData,
  weights: Ranking["weights"],
  {key, value, weight, points, isUnknown, evidence}: Part
): HTMLElement {
  const text = words[locale];
  const figure = (sum: number): string => numberText(pointsOf(sum, weights), "points", locale);
  const lines = evidence.map((item) => {
    const line = evidenceLine(item, data, locale);
    return element(
      document,
      "li",
      {class: `evidence-${line.sign}`},
      line.sign !== "plain" && element(document, "span", {class: "visually-hidden"}, `${text.signs[line.sign]}: `),
      line.text,
      ...line.tables.map((table) =>
        element(
          document,
          "a",
          {
            class: "evidence-source",
            href: `./sources#${table.replaceAll("_", "-")}`,
            "aria-label": `${text.source}: ${table}`
          },
          text.source
        )
      ),
      line.evidence === "illustrative" &&
        element(document, "span", {class: "evidence-kind"}, ` ${matchingWords[locale].evidence.illustrative}`)
    );
  });
  const most = figure(weight * fullValue);
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
        weight === 0 ? text.notWeighed : matchWords[locale].ofPoints(figure(points), most)
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
    isUnknown &&
      element(
        document,
        "p",
        {class: "criterion-unknown"},
        `${text.unknown.charAt(0).toUpperCase()}${text.unknown.slice(1)}. ${criteriaWords[locale].sharpen[key]}`
      ),
    lines.length > 0 && element(document, "ul", {class: "criterion-evidence"}, ...lines),
    lines.length === 0 && !isUnknown && element(document, "p", {class: "criterion-unknown"}, text.nothing)
  );
}

function section(document: Document, title: string, ...children: Child[]): HTMLElement {
  return element(document, "section", {}, element(document, "h4", {}, title), ...children);
}

function bullets(document: Document, name: string, items: readonly Child[][]): HTMLElement {
  return element(document, "ul", {class: name || null}, ...items.map((item) => element(document, "li", {}, ...item)));
}
