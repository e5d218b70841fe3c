// How scores come about, from the same records that the code counts by and the explorer shows.
import {
  choiceWords,
  criteriaRulesWords,
  criteriaSharpenWords,
  criteriaUnknownWords,
  criteriaWords,
  methodsWords,
  ruleWords,
  uiWords
} from "../words/words.js";
import type {MartReader} from "../marts/mart_rows.js";
import {evidenceLine} from "../pairing/explain_text.js";
import {matchData, standingPlace} from "../pairing/match_data.js";
import {pointsOf} from "../pairing/ranking.js";
import {placesAbroad} from "../pairing/read_places.js";
import {drawnWidths} from "../cards/chart_card.js";
import {partBars} from "../charts/part_bars.js";
import {criterionKeys, fullValue} from "../model/match/criteria.js";
import {type Part as ExplainedPart, explainPair} from "../model/match/explain.js";
import {applyFilters, filterKeys} from "../model/match/filters.js";
import {buildPairValues, type PairValues} from "../model/match/pair_values.js";
import {rankRow} from "../model/match/rank.js";
import {publicCriteria, type RealTies, realTies, type TiesFound} from "../model/match/real_ties.js";
import {sturdiness} from "../model/match/sturdiness.js";
import {defaultPreset, presetKeys, presets} from "../model/match/weights.js";
import {dataTable} from "../ui/data_table.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {criterionRule, ruleId, rulePlace, sturdinessRule} from "../ui/rules.js";
import type {NamedRule} from "../words/rooms/rules.js";

/** Width in px of the example’s drawing: as wide as the text around it. */
const widestExample = 704;

/** The ten criteria: what each asks, how it is worked out, when it is unknown, what would sharpen it. */
export function methodsCriteria(_read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const words = criteriaWords[locale];
  const text = methodsWords[locale];
  const sections = criterionKeys.map((key, index) => {
    const facts: [string, string][] = [
      [text.question, criteriaRulesWords[locale].questions[key]],
      [text.rule, criterionRule(key, locale)],
      [text.unknown, criteriaUnknownWords[locale][key]],
      [text.sharpen, criteriaSharpenWords[locale][key]]
    ];
    return element(
      document,
      "section",
      {id: rulePlace(`criterion_${key}`)},
      element(document, "h3", {}, text.numbered(index + 1, words.names[key])),
      element(
        document,
        "dl",
        {class: "facts"},
        ...facts.flatMap(([term, said]) => [element(document, "dt", {}, term), element(document, "dd", {}, said)])
      )
    );
  });
  return element(document, "div", {class: "methods-criteria"}, ...sections);
}

/** The named choices of weights, with the reason for each. */
export function methodsPresets(_read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const text = methodsWords[locale];
  const table = dataTable(
    criterionKeys.map((key) => ({
      criterion: criteriaWords[locale].names[key],
      ...Object.fromEntries(presetKeys.map((preset) => [preset, presets[preset].weights[key]]))
    })),
    [
      {key: "criterion", label: text.criterion, unit: "text"},
      ...presetKeys.map((preset) => ({
        key: preset,
        label: choiceWords[locale].presets[preset].name,
        unit: "count" as const
      }))
    ],
    {
      document,
      locale,
      caption: text.presetsCaption
    }
  );
  const reasons = presetKeys.map((preset) =>
    element(
      document,
      "li",
      {id: `preset-${preset.replaceAll("_", "-")}`},
      element(document, "strong", {}, text.lead(choiceWords[locale].presets[preset].name)),
      choiceWords[locale].presets[preset].reason
    )
  );
  return element(document, "div", {}, table, element(document, "ul", {}, ...reasons));
}

/** What each filter takes away. */
export function methodsFilters(_read: MartReader, {document, locale}: PartOptions): HTMLElement {
  return element(
    document,
    "ul",
    {},
    ...filterKeys.map((key) =>
      element(
        document,
        "li",
        {id: ruleId(`filter_${key}`)},
        element(document, "strong", {}, methodsWords[locale].lead(choiceWords[locale].filters[key].name)),
        choiceWords[locale].filters[key].rule
      )
    )
  );
}

/** How sturdiness is counted: the words of the code that counts it. */
export function methodsSturdiness(_read: MartReader, {document, locale}: PartOptions): HTMLElement {
  return element(document, "p", {id: ruleId("sturdiness")}, sturdinessRule(locale));
}

type Part = (read: MartReader, options: PartOptions) => HTMLElement;

/** A rule with all that is said of it, at the place that the signs "?" lead to. */
function named(rule: NamedRule, {document, locale}: PartOptions, tag: "li" | "p" = "li"): HTMLElement {
  const {term, rule: text, more} = ruleWords[locale].texts[rule];
  const id = ruleId(rule);
  const lead = element(document, "strong", {}, `${term}.`);
  return element(document, tag, {id}, ...(tag === "li" ? [lead, " "] : []), [text, more].filter(Boolean).join(" "));
}

const rulesPart =
  (tag: "ul" | "ol", rules: readonly NamedRule[], attributes = {}): Part =>
  (_read, options) =>
    element(options.document, tag, attributes, ...rules.map((rule) => named(rule, options)));

/** The last two of the four steps from answers to points. */
export const methodsPoints = rulesPart("ol", ["weights", "points"], {start: 3});

/** What the plan means by its words. */
export const methodsPlan = rulesPart("ul", ["proven_best", "given_up", "demand_price", "fairness"]);

/** What the charts mean by theirs. */
export const methodsTerms = rulesPart("ul", [
  ...(["region_type", "size_class", "per_inhabitant", "fixed_prices", "partnership"] as const),
  ...(["interval", "standing", "illustrative"] as const)
]);

/** Of whom nothing is told, and when a figure is not. */
export const methodsHeldBack = rulesPart("ul", ["withheld", "suppressed", "military_tax"]);

/** What stands where nothing is known. */
export const methodsUnknown: Part = (_read, options) => named("unknown", options, "p");

/** Tries the method on the real ties of both countries, by public facts alone. */
export function tiesFound(read: MartReader, pairValues: PairValues): TiesFound {
  const {weights} = presets[defaultPreset];
  const ways = [
    Object.fromEntries(publicCriteria.map((key) => [key, weights[key]])),
    ...publicCriteria.map((key) => ({[key]: 1}))
  ];
  const found = (values: PairValues): (RealTies | null)[] => ways.map((way) => realTies(values, way));
  return {norwegian: found(pairValues), swedish: found(buildPairValues(placesAbroad(read, "SE", pairValues.places)))};
}

/** Where the method, on public facts alone, would have put the partners that municipalities really have. */
export function methodsRealTies(read: MartReader, options: PartOptions): HTMLElement {
  const {norwegian, swedish} = options.tiesFound?.() ?? tiesFound(read, matchData(read).pairValues);
  return element(
    options.document,
    "div",
    {class: "methods-real-ties"},
    ...realTiesOf("norwegian", norwegian, options),
    ...realTiesOf("swedish", swedish, options)
  );
}

/** One country’s: a sentence and a table. */
function realTiesOf(
  country: keyof TiesFound,
  [together, ...alone]: TiesFound[keyof TiesFound],
  {document, locale}: PartOptions
): readonly HTMLElement[] {
  const text = methodsWords[locale].realTies;
  if (!together) return [element(document, "p", {}, text.none[country])];
  const ways = [
    {name: text.together, found: together},
    ...publicCriteria.map((key, at) => ({name: criteriaWords[locale].names[key], found: alone[at]}))
  ];
  const rows = ways.flatMap(({name, found}) => {
    if (!found) return [];
    const [ten, fifty] = found.among;
    return [
      {
        name,
        median: text.interval(found.median, found.medianInterval),
        top_10: text.among(ten!.count, found.places.length, ten!.interval),
        top_50: text.among(fifty!.count, found.places.length, fifty!.interval)
      },
      ...(name === text.together
        ? [
            {
              name: text.blind,
              median: text.share(0.5),
              top_10: text.share(ten!.chance),
              top_50: text.share(fifty!.chance)
            }
          ]
        : [])
    ];
  });
  const columns = (["name", "median", "top_10", "top_50"] as const).map(
    (key) => ({key, label: text.columns[key], unit: "text"}) as const
  );
  return [
    element(
      document,
      "p",
      {},
      text.finding({
        country,
        ties: together.places.length,
        of: together.places[0]!.of,
        median: together.median,
        interval: together.medianInterval
      })
    ),
    dataTable(rows, columns, {document, locale, caption: text.caption[country], rowHeader: "name"})
  ];
}

/**
 * One pair from beginning to end, worked out by the code that ranks: the kommune the explorer begins with, and its
 * first.
 */
export function methodsExample(read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale} = options;
  const text = methodsWords[locale];
  const data = matchData(read);
  const {weights} = presets[defaultPreset];
  const index = data.indexOf("kommune", standingPlace(data));
  const {allowed} = applyFilters(data.pairValues, data.filters, "kommune", index);
  const first = rankRow(data.pairValues, weights, {side: "kommune", index, allowed, limit: 1})[0];
  if (!first) return element(document, "p", {}, text.noExample);
  const explained = explainPair(data.pairValues, weights, index, first.index, {listDate: data.book.list.day});
  const [kommune, hromada] = [data.book.entry(explained.kommune.code), data.book.entry(explained.hromada.code)];
  const example = {kommune: kommune.label, hromada: hromada.label, preset: defaultPreset};
  const points = pointsOf(explained.sum, weights);
  const {held, draws} = sturdiness(data.pairValues, weights, {side: "kommune", index, allowed});
  const table = dataTable(
    [
      ...explained.parts.map(({key, value, weight, points: sum, isUnknown}) => ({
        criterion: criteriaWords[locale].names[key],
        value: text.score(value, isUnknown),
        weight,
        points: text.score(sum)
      })),
      {criterion: text.inAll, value: "–", weight: explained.weightSum, points: text.score(explained.sum)}
    ],
    [
      {key: "criterion", label: text.criterion, unit: "text"},
      {key: "value", label: text.value, unit: "text"},
      {key: "weight", label: text.weight, unit: "count"},
      {key: "points", label: text.points, unit: "text"}
    ],
    {
      document,
      locale,
      caption: text.exampleCaption({...example, isIllustrative: explained.isIllustrative})
    }
  );
  const finding = text.exampleIntro({
    ...example,
    oblast: hromada.within,
    points,
    held: held[first.index]! / draws,
    draws
  });
  const evidence = explained.parts.map(({key, evidence: items}) =>
    element(
      document,
      "details",
      {},
      element(document, "summary", {}, criteriaWords[locale].names[key]),
      items.length > 0
        ? element(
            document,
            "ul",
            {},
            ...items.map((item) =>
              element(document, "li", {}, evidenceLine(item, explained.hromada.code, data, locale).text)
            )
          )
        : element(
            document,
            "p",
            {},
            key.endsWith("needs") && explained.hromada.answers ? text.noNeeds : text.nothingKnown
          )
    )
  );
  return element(
    document,
    "div",
    {class: "methods-example"},
    explained.isIllustrative && element(document, "p", {class: "card-evidence"}, uiWords[locale].illustrative),
    element(document, "p", {class: "answer-text"}, finding),
    element(document, "p", {class: "card-subtitle"}, text.exampleMeasure),
    ...drawnExample(explained.parts, finding, options),
    element(document, "p", {}, text.divided({sum: explained.sum, weightSum: explained.weightSum, points})),
    explained.isIllustrative && element(document, "p", {class: "card-note"}, text.illustrative),
    element(document, "details", {}, element(document, "summary", {}, text.exampleTable), table),
    element(document, "p", {}, text.behind),
    ...evidence
  );
}

/** The pair of the example as a drawing: of every weight the part that the pair has. */
function drawnExample(
  parts: readonly ExplainedPart[],
  summary: string,
  {document, locale}: PartOptions
): HTMLElement[] {
  const rows = parts
    .filter(({weight}) => weight > 0)
    .map(({key, points, weight, isUnknown}) => ({
      label: criteriaWords[locale].shorts[key],
      whole: weight,
      part: points / fullValue,
      figures: methodsWords[locale].ofWeight({points: points / fullValue, weight, isUnknown}),
      emphasised: false
    }));
  return (["wide", "narrow"] as const).map((name) =>
    element(
      document,
      "div",
      {class: `chart chart-${name}`},
      partBars(rows, {
        document,
        locale,
        width: Math.min(drawnWidths[name], widestExample),
        summary,
        color: "var(--accent)"
      }) as HTMLElement
    )
  );
}
