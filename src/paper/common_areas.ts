import {matchingWords, paperAreasWords} from "../words/words.js";
import type {MissingKey} from "../model/match/missing.js";
import type {Horizon} from "../model/match/places.js";
import {
  column,
  figureColumn,
  heading,
  list,
  note,
  table,
  text,
  type Block,
  type Chapter,
  type Words
} from "./blocks.js";
import type {PaperPair} from "./paper_pair.js";

/**
 * What the two could work on: needs by horizon with the competence that meets them, and what the kommune could learn.
 */
export function areasChapter(pair: PaperPair): Chapter {
  const {locale, explanation, sources, kommune, hromada} = pair;
  const words = paperAreasWords[locale];
  const isIllustrative = [explanation.kommune.answers, explanation.hromada.answers].some(
    (answers) => answers?.evidence === "illustrative"
  );
  const isKnown = explanation.kommune.answers !== null && explanation.hromada.answers !== null;
  return {
    id: "paper-areas",
    heading: words.heading,
    isIllustrative: isKnown && isIllustrative,
    sources: sources.cite("hromada_needs", "norwegian_profiles", "areas"),
    blocks: isKnown
      ? [
          horizonBlock(pair, "short", isIllustrative),
          horizonBlock(pair, "long", isIllustrative),
          heading(words.learning({kommune, hromada})),
          ...learning(pair),
          note(words.scale)
        ]
      : [text(unknownAreas(pair)), text(words.untilThen)]
  };
}

function horizonBlock({data, locale, explanation}: PaperPair, horizon: Horizon, isIllustrative: boolean): Block {
  const words = paperAreasWords[locale];
  const {competence} = explanation.kommune.answers!;
  const needs = explanation.hromada
    .answers!.needs.filter((need) => need.horizon === horizon)
    .toSorted((a, b) => a.priority - b.priority);
  if (needs.length === 0) return text(words.noNeeds(horizon));
  const rows = needs.map(({area, priority}): Words[] => {
    const level = competence.get(area);
    return [String(priority), data.areaName(area, locale), words.competence(level), words.common(level)];
  });
  const {columns} = words;
  return table(
    words.captions[horizon],
    [figureColumn(columns.need), column(columns.area, 2), column(columns.competence, 1), column(columns.common, 0.6)],
    rows,
    {isIllustrative}
  );
}

function learning({data, locale, explanation}: PaperPair): Block[] {
  const words = paperAreasWords[locale];
  const {wishes} = explanation.kommune.answers!;
  const {offers} = explanation.hromada.answers!;
  const names = (areas: readonly string[]): string[] => areas.map((area) => data.areaName(area, locale));
  const met = names(wishes.filter((area) => offers.includes(area)));
  const unmet = names(wishes.filter((area) => !offers.includes(area)));
  if (wishes.length === 0) return [text(matchingWords[locale].missing.wishes)];
  return [
    ...list(met.map(words.met)),
    ...(met.length > 0 ? [] : [text(words.noneMet)]),
    ...(unmet.length === 0 ? [] : [text(words.unmet(unmet))])
  ];
}

/** Whose answers are missing, in a sentence that says what to do. */
function unknownAreas({explanation: {missing}, locale}: PaperPair): string {
  const keys: readonly MissingKey[] = [
    "county_answers",
    "kommune_answers",
    "kommune_withheld",
    "hromada_answers",
    "hromada_withheld"
  ];
  return missing
    .filter(({key}) => keys.includes(key))
    .map(({key}) => matchingWords[locale].missing[key])
    .join(" ");
}
