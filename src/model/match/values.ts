// The criteria of one pair, as the words of their rules say: whole numbers 0…1000, `unknown` where nothing is known.
import {
  democracyAreas,
  fullValue,
  leftOutPartCount,
  neutralValue,
  profilePartCount,
  publicPartCount,
  readinessPartCount,
  strongestLevel,
  tiePartCount,
  type CriterionKey
} from "./criteria.js";
import {fullCapacity, unknown, type Facts, type HromadaFacts, type KommuneFacts} from "./facts.js";
import {civicSigns, type Horizon, type Link} from "./places.js";

/** numerator / denominator to the nearest whole number, halves up; both whole, the numerator not below 0. */
export const rounded = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** How much of the needs of a horizon is covered; where the hromada has not answered, of its public projects. */
function coverValue(k: KommuneFacts, h: HromadaFacts, horizon: Horizon): number {
  if (horizon === "long" && h.projects.length > 0) return projectsValue(k, h);
  if (!k.isAnswered || !h.isAnswered || h.needs.length === 0) return unknown;
  let [points, weights, isKnown] = [0, 0, false];
  for (const need of h.needs) {
    if (need.horizon !== horizon) continue;
    const level = k.levels[need.area]!;
    weights += need.weight;
    // A level that is not stated counts as half covered, whatever the capacity.
    points += need.weight * (level === unknown ? (strongestLevel * fullCapacity) / 2 : level * k.capacity);
    isKnown ||= level !== unknown;
  }
  if (weights === 0) return 0;
  return isKnown ? rounded(fullValue * points, strongestLevel * fullCapacity * weights) : unknown;
}

/**
 * How much of the areas of public projects is covered, each project alike, as one part of `publicPartCount`; the rest
 * is neutral. A project is for rebuilding, so it stands with the needs of the long term.
 */
export function projectsValue(k: KommuneFacts, {projects}: HromadaFacts): number {
  if (!k.isAnswered) return unknown;
  const full = strongestLevel * fullCapacity;
  let [points, count, isKnown] = [0, 0, false];
  for (const project of projects) {
    const level = k.levels[project.area]!;
    count += project.count;
    points += project.count * (level === unknown ? full / 2 : level * k.capacity);
    isKnown ||= level !== unknown;
  }
  return isKnown ? withNeutral(points, full * count) : unknown;
}

/** A fraction as one part of `publicPartCount` and neutral for the others, rounded once; the denominator is even. */
const withNeutral = (numerator: number, denominator: number): number =>
  rounded(fullValue * numerator + (publicPartCount - 1) * neutralValue * denominator, publicPartCount * denominator);

/**
 * What public lists have of civic participation, where the hromada has not answered: each sign counts for, none counts
 * against, because a list that does not name a hromada is no evidence.
 */
function civicValue(k: KommuneFacts, h: HromadaFacts): number {
  if (!k.isAnswered || h.civicCount === 0) return unknown;
  return withNeutral(civicSigns.length + h.civicCount, 2 * civicSigns.length);
}

/** Competence for needs, and offers for wishes, in the areas of democracy. */
function democracyValue(k: KommuneFacts, h: HromadaFacts, areas: readonly number[]): number {
  if (!h.isAnswered) return civicValue(k, h);
  if (!k.isAnswered) return unknown;
  let [halfLevels, needed, met, wished] = [0, 0, 0, 0];
  for (const need of h.needs) {
    if (!areas.includes(need.area)) continue;
    const level = k.levels[need.area]!;
    needed += 1;
    halfLevels += level === unknown ? strongestLevel : 2 * level;
  }
  for (const area of areas) {
    wished += k.wishes[area]!;
    met += k.wishes[area]! & h.offers[area]!;
  }
  const isSaid = k.wishCount > 0 && h.offerCount > 0;
  // Both halves over one denominator, so that the sum is rounded once: halfLevels / (2 · strongest · needed), met /
  // wished.
  const [n, w, all] = [Math.max(needed, 1), Math.max(wished, 1), 4 * strongestLevel];
  return rounded((fullValue / 2) * (halfLevels * 2 * w + (isSaid ? met * all * n : (all / 2) * n * w)), all * n * w);
}

/** Share of the kommune's wishes that the hromada offers. */
function learningValue(k: KommuneFacts, h: HromadaFacts): number {
  if (k.wishCount === 0 || h.offerCount === 0) return unknown;
  let met = 0;
  for (let area = 0; area < k.wishes.length; area++) met += k.wishes[area]! & h.offers[area]!;
  return rounded(fullValue * met, k.wishCount);
}

/** 1 less the difference of the logarithms. */
function sizeValue(k: KommuneFacts, h: HromadaFacts): number {
  return k.log === unknown || h.log === unknown ? unknown : likeness(k.log, h.log);
}

/**
 * How alike in size two places are by their logarithms, 0…1000. Engines may differ in the last bit of a logarithm; a
 * test shows that no two municipalities of the data come near enough to a half to be rounded differently.
 */
export const likeness = (one: number, other: number): number =>
  Math.max(0, Math.round(fullValue * (1 - Math.abs(one - other))));

/** A third for each trait: whole where the two agree, half where it is not known of both. */
function profileValue(k: KommuneFacts, h: HromadaFacts): number {
  let [known, agree] = [0, 0];
  for (const [a, b] of [
    [k.density, h.density],
    [k.isCentre, h.isCentre],
    [k.isCoastal, h.isCoastal]
  ] as const) {
    if (a === unknown || b === unknown) continue;
    known += 1;
    if (a === b) agree += 1;
  }
  // One trait that agrees and two that nobody knows are no full agreement.
  const halves = 2 * agree + (profilePartCount - known);
  return known === 0 ? unknown : rounded(fullValue * halves, 2 * profilePartCount);
}

/** Accepted or not. */
function regionTypeValue(k: KommuneFacts, h: HromadaFacts): number {
  if (h.place.regionType === "occupied") return 0;
  return k.isAnswered ? (k.accepts[h.regionNumber]! ? fullValue : 0) : unknown;
}

const none: readonly Link[] = [];

/** Links between the two themselves. */
export function ownLinks({links}: Facts, k: KommuneFacts, h: HromadaFacts): readonly Link[] {
  return links.byCodes.size > 0 ? (links.byCodes.get(`${k.place.code} ${h.place.code}`) ?? none) : none;
}

/** Links between the county and the oblast, or between one of the two and the region of the other. */
export function regionLinks({links}: Facts, k: KommuneFacts, h: HromadaFacts): readonly Link[] {
  if (links.byCodes.size === 0) return none;
  const [fylke, oblast] = [k.place.fylkeCode, h.place.oblastCode];
  return [`${fylke} ${h.place.code}`, `${k.place.code} ${oblast}`, `${fylke} ${oblast}`].flatMap(
    (codes) => links.byCodes.get(codes) ?? []
  );
}

/** A part of `ties`, and what it counts as where it is not known. */
export const tiePart = fullValue / tiePartCount;
export const unknownTie = tiePart / 2;
/** A part of `readiness`; what each side does for itself is half of one. */
export const readinessPart = fullValue / readinessPartCount;
export const sidePart = readinessPart / 2;
/** A part of `left_out`. */
export const leftOutPart = fullValue / leftOutPartCount;

/** Four quarters: own link, link of the regions, civil society, earlier cooperation. Points 250, 125 (unknown) or 0. */
export function tiesParts(facts: Facts, k: KommuneFacts, h: HromadaFacts): [number, number, number, number] {
  const {answers} = k.place;
  const part = (is: boolean): number => (is ? tiePart : answers ? 0 : unknownTie);
  return [
    part(ownLinks(facts, k, h).length > 0),
    part(regionLinks(facts, k, h).length > 0),
    part(answers?.hasCivilSocietyTies ?? false),
    part(answers?.hasEarlierCooperation ?? false)
  ];
}

function tiesValue(facts: Facts, k: KommuneFacts, h: HromadaFacts): number {
  const sum = tiesParts(facts, k, h).reduce((total, part) => total + part, 0);
  return !k.isAnswered && sum === tiePartCount * unknownTie ? unknown : sum;
}

export interface ReadinessParts {
  readonly kommuneResponsible: number;
  readonly hromadaResponsible: number;
  readonly kommuneAreas: number;
  readonly hromadaAreas: number;
  readonly horizon: number;
  readonly language: number;
  readonly funding: number;
}

const ofSide = (is: boolean | undefined): number => (is === undefined ? sidePart / 2 : is ? sidePart : 0);
const ofBoth = (is: boolean | undefined): number => (is === undefined ? readinessPart / 2 : is ? readinessPart : 0);
const isFunded = (link: Link): boolean =>
  link.fundingEndsDate !== null || (link.kind === "case" && ["funded", "active"].includes(link.status));

/** Points of each part: tenths for what one side does, fifths for what is common; half of it where it is unknown. */
export function readinessParts(facts: Facts, k: KommuneFacts, h: HromadaFacts): ReadinessParts {
  const [kommune, hromada] = [k.place.answers, h.place.answers];
  return {
    kommuneResponsible: ofSide(kommune?.hasResponsible),
    hromadaResponsible: ofSide(hromada?.hasResponsible),
    kommuneAreas: ofSide(kommune ? kommune.competence.size > 0 || kommune.wishes.length > 0 : undefined),
    hromadaAreas: ofSide(hromada ? hromada.needs.length > 0 : undefined),
    horizon: ofBoth(kommune && hromada ? (k.horizons & h.horizons) > 0 : undefined),
    language: ofBoth(k.languages > 0 && h.languages > 0 ? (k.languages & h.languages) > 0 : undefined),
    funding: ofBoth(ownLinks(facts, k, h).some(isFunded) || undefined)
  };
}

function readinessValue(facts: Facts, k: KommuneFacts, h: HromadaFacts): number {
  const parts = readinessParts(facts, k, h);
  if (!k.isAnswered && !h.isAnswered && parts.funding < readinessPart) return unknown;
  return (
    parts.kommuneResponsible +
    parts.hromadaResponsible +
    parts.kommuneAreas +
    parts.hromadaAreas +
    parts.horizon +
    parts.language +
    parts.funding
  );
}

export interface LeftOutParts {
  readonly hromadaPartner: number;
  readonly kommunePartner: number;
  readonly capacity: number;
  readonly hromadaSmall: number;
  readonly kommuneSmall: number;
}

/** Points of each fifth, not rounded: without partner on either side, low financial capacity, small on either side. */
export function leftOutParts(k: KommuneFacts, h: HromadaFacts): LeftOutParts {
  const order = h.place.capacityOrder;
  return {
    hromadaPartner: h.hasPartner ? 0 : leftOutPart,
    kommunePartner: k.hasPartner ? 0 : leftOutPart,
    capacity: order === null ? leftOutPart / 2 : (leftOutPart / 4) * (5 - order),
    hromadaSmall: h.smallPoints,
    kommuneSmall: k.smallPoints
  };
}

/** What the two sides add to each other, rounded once. */
export const leftOutSum = (ofKommune: number, ofHromada: number): number => Math.round(ofKommune + ofHromada);

function leftOutValue(k: KommuneFacts, h: HromadaFacts): number {
  const parts = leftOutParts(k, h);
  return leftOutSum(
    parts.kommunePartner + parts.kommuneSmall,
    parts.hromadaPartner + parts.capacity + parts.hromadaSmall
  );
}

/** The numbers of the areas of democracy, where anybody has named them. */
export const democracyNumbers = ({areas}: Facts): number[] =>
  democracyAreas.map((code) => areas.indexOf(code)).filter((number) => number >= 0);

/** The value of a criterion for a pair, 0…1000, or `unknown`. */
export function criterionValue(key: CriterionKey, facts: Facts, k: KommuneFacts, h: HromadaFacts): number {
  switch (key) {
    case "acute_needs":
      return coverValue(k, h, "short");
    case "lasting_needs":
      return coverValue(k, h, "long");
    case "democracy":
      return democracyValue(k, h, democracyNumbers(facts));
    case "learning":
      return learningValue(k, h);
    case "size":
      return sizeValue(k, h);
    case "profile":
      return profileValue(k, h);
    case "region_type":
      return regionTypeValue(k, h);
    case "ties":
      return tiesValue(facts, k, h);
    case "readiness":
      return readinessValue(facts, k, h);
    case "left_out":
      return leftOutValue(k, h);
  }
}
