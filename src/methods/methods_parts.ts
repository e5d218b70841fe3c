// How scores come about, from the same records that the code counts by and the explorer shows.
import {criteriaWords, matchingWords, uiWords} from "../words/words.js";
import type {MartReader} from "../marts/mart_rows.js";
import {evidenceLine} from "../pairing/explain_text.js";
import {matchData, standingPlace} from "../pairing/match_data.js";
import {criterionKeys, fullHours, fullPeople, ruleNumbers} from "../model/match/criteria.js";
import {explainPair} from "../model/match/explain.js";
import {applyFilters, filterKeys} from "../model/match/filters.js";
import {rankRow} from "../model/match/rank.js";
import {sturdiness, sturdinessDraws, sturdinessTop} from "../model/match/sturdiness.js";
import {defaultPreset, presetKeys, presets} from "../model/match/weights.js";
import type {Locale} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import {dataTable} from "../ui/data_table.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";

/** A value of thousandths as 0,00…1,00. */
const share = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === "nb" ? "nb-NO" : "en-GB", {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3
  }).format(value / 1000);

/** The ten criteria: what each asks, how it is worked out, when it is unknown, what would sharpen it. */
export function methodsCriteria(_read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const nb = locale === "nb";
  const words = criteriaWords[locale];
  const sections = criterionKeys.map((key, index) => {
    const rule = words.rules[key](ruleNumbers);
    const facts: [string, string][] = [
      [nb ? "Spørsmålet" : "The question", words.questions[key]],
      [
        nb ? "Regelen" : "The rule",
        key === "acute_needs" ? `${rule} ${words.capacityReason({fullPeople, fullHours})}` : rule
      ],
      [nb ? "Når det er ukjent" : "When it is unknown", words.unknown[key]],
      [nb ? "Det som ville gjort det sikrere" : "What would sharpen it", words.sharpen[key]]
    ];
    return element(
      document,
      "section",
      {id: key.replaceAll("_", "-")},
      element(document, "h3", {}, `${index + 1}. ${words.names[key]}`),
      element(
        document,
        "dl",
        {class: "facts"},
        ...facts.flatMap(([term, text]) => [element(document, "dt", {}, term), element(document, "dd", {}, text)])
      )
    );
  });
  return element(document, "div", {class: "methods-criteria"}, ...sections);
}

/** The named choices of weights, with the reason for each. */
export function methodsPresets(_read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const nb = locale === "nb";
  const table = dataTable(
    criterionKeys.map((key) => ({
      criterion: criteriaWords[locale].names[key],
      ...Object.fromEntries(presetKeys.map((preset) => [preset, presets[preset].weights[key]]))
    })),
    [
      {key: "criterion", label: nb ? "Kriterium" : "Criterion", unit: "text"},
      ...presetKeys.map((preset) => ({
        key: preset,
        label: matchingWords[locale].presets[preset].name,
        unit: "count" as const
      }))
    ],
    {
      document,
      locale,
      caption: nb
        ? "Vektene i hvert forvalg; de summerer seg til 100"
        : "The weights of each preset; they add up to 100"
    }
  );
  const reasons = presetKeys.map((preset) =>
    element(
      document,
      "li",
      {},
      element(document, "strong", {}, `${matchingWords[locale].presets[preset].name}: `),
      matchingWords[locale].presets[preset].reason
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
        {},
        element(document, "strong", {}, `${matchingWords[locale].filters[key].name}: `),
        matchingWords[locale].filters[key].rule
      )
    )
  );
}

/** How sturdiness is counted: the words of the code that counts it. */
export function methodsSturdiness(_read: MartReader, {document, locale}: PartOptions): HTMLElement {
  return element(document, "p", {}, criteriaWords[locale].sturdiness({draws: sturdinessDraws, top: sturdinessTop}));
}

/**
 * One pair from beginning to end, worked out by the code that ranks: the kommune the explorer begins with, and its
 * first.
 */
export function methodsExample(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const nb = locale === "nb";
  const data = matchData(read);
  const {weights} = presets[defaultPreset];
  const {name} = matchingWords[locale].presets[defaultPreset];
  const index = data.indexOf("kommune", standingPlace(data));
  const {allowed} = applyFilters(data.planes, data.filters, "kommune", index);
  const first = rankRow(data.planes, weights, {side: "kommune", index, allowed, limit: 1})[0];
  if (!first)
    return element(
      document,
      "p",
      {},
      nb
        ? "Det finnes ikke noe par å vise ennå: ingen har svart."
        : "There is no pair to show yet: nobody has answered."
    );
  const explained = explainPair(data.planes, weights, index, first.index, {listDate: data.book.listDate});
  const [kommune, hromada] = [data.book.entry(explained.kommune.code), data.book.entry(explained.hromada.code)];
  const {held, draws} = sturdiness(data.planes, weights, {side: "kommune", index, allowed});
  const score = (value: number): string => share(value, locale);
  const table = dataTable(
    [
      ...explained.parts.map(({key, value, weight, points, isUnknown}) => ({
        criterion: criteriaWords[locale].names[key],
        value: `${score(value)}${isUnknown ? (nb ? " (ukjent)" : " (unknown)") : ""}`,
        weight,
        points: score(points)
      })),
      {criterion: nb ? "I alt" : "In all", value: "–", weight: explained.weightSum, points: score(explained.sum)}
    ],
    [
      {key: "criterion", label: nb ? "Kriterium" : "Criterion", unit: "text"},
      {key: "value", label: nb ? "Verdi" : "Value", unit: "text"},
      {key: "weight", label: nb ? "Vekt" : "Weight", unit: "count"},
      {key: "points", label: nb ? "Vekt × verdi" : "Weight × value", unit: "text"}
    ],
    {
      document,
      locale,
      caption: nb
        ? `${kommune.label} og ${hromada.label}, «${name}»${explained.isIllustrative ? " (illustrerende svar)" : ""}`
        : `${kommune.label} and ${hromada.label}, ` +
          `“${name}”${explained.isIllustrative ? " (illustrative answers)" : ""}`
    }
  );
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
            ...items.map((item) => element(document, "li", {}, evidenceLine(item, data, locale).text))
          )
        : element(
            document,
            "p",
            {},
            key.endsWith("needs") && explained.hromada.answers
              ? nb
                ? "Ingen slike behov er oppgitt."
                : "No such needs are named."
              : nb
                ? "Ingenting er kjent."
                : "Nothing is known."
          )
    )
  );
  const points = numberText((100 * explained.sum) / (explained.weightSum * 1000), "points", locale);
  const intro = nb
    ? `${kommune.label} og ${hromada.label} i ${hromada.within} får ${points} av 100 poeng med forvalget ` +
      `«${name}». Hromadaen står først på kommunens liste, og er blant de fem øverste i ` +
      `${numberText(held[first.index]! / draws, "whole_share", locale)} av 1 000 andre vektinger.`
    : `${kommune.label} and ${hromada.label} in ${hromada.within} get ${points} of 100 points with the preset ` +
      `“${name}”. The hromada is first on the list of the kommune, and among the top five in ` +
      `${numberText(held[first.index]! / draws, "whole_share", locale)} of 1,000 other weightings.`;
  return element(
    document,
    "div",
    {class: "methods-example"},
    explained.isIllustrative &&
      element(
        document,
        "p",
        {},
        element(document, "span", {class: "evidence-mark"}, uiWords[locale].illustrative),
        nb
          ? " Kommunen og hromadaen finnes; svarene er oppdiktet. Tallene er regnet ut av den samme koden som " +
              "siden Finn partner bruker."
          : " The kommune and the hromada exist; the answers are made up. The figures are worked out by the same " +
              "code as the page Find a partner uses."
      ),
    element(document, "p", {}, intro),
    table,
    element(
      document,
      "p",
      {},
      nb
        ? `Summen ${score(explained.sum)} delt på summen av vektene, ${explained.weightSum}, er ` +
            `${score(explained.sum / explained.weightSum)}: ${points} av 100 poeng.`
        : `The sum ${score(explained.sum)} divided by the sum of the weights, ${explained.weightSum}, is ` +
            `${score(explained.sum / explained.weightSum)}: ${points} of 100 points.`
    ),
    element(document, "p", {}, nb ? "Det som ligger bak hver verdi:" : "What lies behind each value:"),
    ...evidence
  );
}
