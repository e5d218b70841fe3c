import {matchingWords} from "../words/words.js";
import type {MissingKey} from "../model/match/missing.js";
import type {Horizon} from "../model/match/places.js";
import {lower} from "../pairing/explain_words.js";
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

const levels = {nb: ["ingen", "noe", "god", "sterk"], en: ["none", "some", "good", "strong"]} as const;

/**
 * What the two could work on: needs by horizon with the competence that meets them, and what the kommune could learn.
 */
export function areasChapter(pair: PaperPair): Chapter {
  const {locale, explanation, sources, kommune, hromada} = pair;
  const nb = locale === "nb";
  const isIllustrative = [explanation.kommune.answers, explanation.hromada.answers].some(
    (answers) => answers?.evidence === "illustrative"
  );
  const isKnown = explanation.kommune.answers !== null && explanation.hromada.answers !== null;
  return {
    id: "paper-areas",
    heading: nb ? "Felles områder, på kort og lang sikt" : "Common areas, in the short and the long term",
    isIllustrative: isKnown && isIllustrative,
    sources: sources.cite("hromada_needs", "norwegian_profiles", "areas"),
    blocks: isKnown
      ? [
          ...horizonBlocks(
            pair,
            "short",
            nb ? "På kort sikt: akutte behov mens krigen varer" : "In the short term: acute needs while the war lasts",
            isIllustrative
          ),
          ...horizonBlocks(
            pair,
            "long",
            nb ? "På lang sikt: å bygge opp igjen" : "In the long term: rebuilding",
            isIllustrative
          ),
          heading(nb ? `Det ${kommune} kan lære av ${hromada}` : `What ${kommune} can learn from ${hromada}`),
          ...learning(pair),
          note(
            nb
              ? "Behov 1 er det viktigste for hromadaen. Kompetansen er kommunens egen karakter, fra ingen (0) til " +
                  "sterk (3). Et område er felles når kommunen har noe kompetanse der."
              : "Need 1 is the most important to the hromada. Competence is the kommune’s own grade, from none (0) " +
                  "to strong (3). An area is common where the kommune has some competence in it."
          )
        ]
      : [
          text(unknownAreas(pair)),
          text(
            nb
              ? "Til svarene er der, er felles områder noe de to må finne i det første møtet."
              : "Until the answers are there, common areas are something the two must find in the first meeting."
          )
        ]
  };
}

function horizonBlocks(
  {data, locale, explanation}: PaperPair,
  horizon: Horizon,
  caption: string,
  isIllustrative: boolean
): Block[] {
  const nb = locale === "nb";
  const {competence} = explanation.kommune.answers!;
  const needs = explanation.hromada
    .answers!.needs.filter((need) => need.horizon === horizon)
    .toSorted((a, b) => a.priority - b.priority);
  if (needs.length === 0)
    return [
      text(nb ? `${caption}. Hromadaen har ikke nevnt noe her.` : `${caption}. The hromada has named nothing here.`)
    ];
  const rows = needs.map(({area, priority}): Words[] => {
    const level = competence.get(area);
    const [said, common] =
      level === undefined
        ? [nb ? "ikke oppgitt" : "not stated", nb ? "ukjent" : "unknown"]
        : [`${levels[locale][level]} (${level})`, level > 0 ? (nb ? "ja" : "yes") : nb ? "nei" : "no"];
    return [String(priority), data.areaName(area, locale), said, common];
  });
  return [
    table(
      caption,
      [
        figureColumn(nb ? "Behov" : "Need"),
        column(nb ? "Område" : "Area", 2),
        column(nb ? "Kommunens kompetanse" : "Competence of the kommune", 1),
        column(nb ? "Felles" : "Common", 0.6)
      ],
      rows,
      {isIllustrative}
    )
  ];
}

function learning({data, locale, explanation}: PaperPair): Block[] {
  const nb = locale === "nb";
  const {wishes} = explanation.kommune.answers!;
  const {offers} = explanation.hromada.answers!;
  const name = (area: string): string => data.areaName(area, locale);
  const met = wishes.filter((area) => offers.includes(area));
  const rest = wishes.filter((area) => !offers.includes(area));
  if (wishes.length === 0) return [text(matchingWords[locale].missing.wishes)];
  return [
    ...list(
      met.map((area) =>
        nb
          ? `${name(area)}: kommunen ønsker det, og hromadaen tilbyr det`
          : `${name(area)}: the kommune wishes it and the hromada offers it`
      )
    ),
    ...(met.length > 0
      ? []
      : [text(nb ? "Ingen ønsker og tilbud møtes etter svarene." : "By the answers no wish and no offer meet.")]),
    ...(rest.length === 0
      ? []
      : [
          text(
            nb
              ? "Kommunen ønsker også, uten at hromadaen har nevnt det: " +
                  `${rest.map((area) => lower(name(area))).join("; ")}.`
              : "The kommune also wishes, without the hromada having named it: " +
                  `${rest.map((area) => lower(name(area))).join("; ")}.`
          )
        ])
  ];
}

/** Whose answers are missing, in a sentence that says what to do. */
function unknownAreas({explanation: {missing}, locale}: PaperPair): string {
  const keys: readonly MissingKey[] = ["kommune_answers", "kommune_withheld", "hromada_answers", "hromada_withheld"];
  return missing
    .filter(({key}) => keys.includes(key))
    .map(({key}) => matchingWords[locale].missing[key])
    .join(" ");
}
