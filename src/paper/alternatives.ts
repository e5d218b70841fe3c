import {criteriaWords, shortlistWords} from "../words/words.js";
import {dateText} from "../words/figures.js";
import {criterionKeys} from "../model/match/criteria.js";
import {column, figureColumn, finding, note, table, text, type Block, type Chapter, type Words} from "./blocks.js";
import {nameOf, valuesOf, type Listed, type PaperPair, type Standing} from "./paper_pair.js";
import {pointsText} from "../pairing/ranking.js";

/** Who else was considered, on both sides, and what a person decided against the order. */
export function alternativesChapter(pair: PaperPair): Chapter {
  const {locale, kommune, hromada, standings} = pair;
  const nb = locale === "nb";
  const titles = [
    nb ? `Andre hromadaer for ${kommune}` : `Other hromadas for ${kommune}`,
    nb ? `Andre kommuner for ${hromada}` : `Other kommuner for ${hromada}`
  ];
  return {
    id: "paper-alternatives",
    heading: nb ? "Alternativer som er vurdert" : "Alternatives considered",
    isIllustrative: pair.isMadeUp,
    sources: "",
    blocks: [
      ...overridden(pair),
      ...standings.flatMap((standing, number) => others(pair, standing, titles[number]!)),
      note(
        nb
          ? "Fordel og ulempe er de to kriteriene med størst forskjell i poeng fra dette paret, etter samme " +
              "vekting. Alle andre steder kan vurderes på samme måte på siden for å finne partner."
          : "Advantage and drawback are the two criteria that differ most in points from this pair, by the same " +
              "weighting. Every other place can be weighed in the same way on the page for finding a partner."
      )
    ]
  };
}

function others(pair: PaperPair, standing: Standing, caption: string): Block[] {
  const {data, locale, asked} = pair;
  const nb = locale === "nb";
  if (standing.others.length === 0)
    return [
      text(nb ? `${caption}: ingen er igjen med disse filtrene.` : `${caption}: nobody is left under these filters.`)
    ];
  const within = (code: string): string => data.book.entry(code).within;
  const rows = standing.others.map((one): Words[] => [
    withWithin(nameOf(data, one.code), within(one.code)),
    one.position === null ? "–" : String(one.position),
    pointsText(one.sum, asked.weights, locale),
    differences(pair, standing, one, 1),
    differences(pair, standing, one, -1)
  ]);
  const columns = [
    column(standing.side === "kommune" ? "Hromada" : "Kommune", 1.4),
    figureColumn(nb ? "Plass" : "Rank"),
    figureColumn(nb ? "Poeng" : "Points"),
    column(nb ? "Fordel" : "Advantage", 1.4),
    column(nb ? "Ulempe" : "Drawback", 1.4)
  ];
  return [table(caption, columns, rows, {isIllustrative: pair.isMadeUp})];
}

const withWithin = (name: Words, within: string): Words => [
  ...(typeof name === "string" ? [name] : name),
  `, ${within}`
];

/** The criteria in which another candidate gains (1) or loses (−1) most points on this pair. */
function differences(pair: PaperPair, standing: Standing, other: Listed, sign: 1 | -1): string {
  const {locale, asked} = pair;
  const [own, others] = [valuesOf(pair, standing, standing.own.index), valuesOf(pair, standing, other.index)];
  const gained = criterionKeys
    .map((key, number) => ({key, points: asked.weights[key] * (others[number]! - own[number]!)}))
    .filter(({points}) => points * sign > 0)
    .sort((a, b) => (b.points - a.points) * sign)
    .slice(0, 2);
  if (gained.length === 0) return locale === "nb" ? "ingen" : "none";
  return gained
    .map(
      ({key, points}) =>
        `${criteriaWords[locale].shorts[key]} ${sign > 0 ? "+" : "−"}${pointsText(Math.abs(points), asked.weights, locale)}`
    )
    .join("\n");
}

/**
 * The decision of a person, with the alternative that the order recommended; or, without one, that the order puts
 * others first.
 */
function overridden({asked: {override}, data, locale, standings, kommune, hromada}: PaperPair): Block[] {
  const nb = locale === "nb";
  if (override) {
    const {label} = data.book.entry(override.recommendedCode);
    const [role, day] = [shortlistWords[locale].roles[override.role], dateText(override.date, locale)];
    const what =
      override.kind === "put_first"
        ? nb
          ? "satte dette paret først"
          : "put this pair first"
        : nb
          ? "tok dette paret ut"
          : "left this pair out";
    return [
      finding(
        nb
          ? `Overstyrt: ${role} ${what} ${day}. Etter poengene var ${label} anbefalt.`
          : `Overridden: the ${role} ${what} on ${day}. By the points ${label} was recommended.`
      ),
      text(nb ? `Grunnen som er gitt: «${override.reason}»` : `The reason given: “${override.reason}”`)
    ];
  }
  return standings.flatMap(({side, own, others: rest}) => {
    if (own.position === 1 || rest.length === 0) return [];
    const [whose, first] = [side === "kommune" ? kommune : hromada, data.book.entry(rest[0]!.code).label];
    return [
      text(
        nb
          ? `Etter poengene står ${first} først for ${whose}. Velges dette paret likevel, bør grunnen stå i saken.`
          : `By the points ${first} stands first for ${whose}. If this pair is chosen all the same, the reason ` +
              "should stand in the paper."
      )
    ];
  });
}
