// Every criterion of every pair at once: what ranking, dragging a weight and the plan read.
import {criterionKeys, fullValue, neutralValue, type CriterionKey} from "./criteria.js";
import {readFacts, unknown, type Facts, type HromadaFacts} from "./facts.js";
import type {Places} from "./places.js";
import {criterionValue, democracyNumbers, leftOutParts, rounded} from "./values.js";

/** Values of all pairs; the pair of kommune number k and hromada number h stands at `k * hromadaCount + h`. */
export interface Planes {
  readonly places: Places;
  readonly facts: Facts;
  readonly kommuneCount: number;
  readonly hromadaCount: number;
  /** In the order of the criteria; whole numbers 0…1000, 500 where unknown. */
  readonly values: readonly Int16Array[];
  /** Bit i is set where criterion number i is unknown. */
  readonly unknown: Uint16Array;
}

/**
 * Works out all criteria of all pairs, some 20 ms for 357 × 1,469.
 * @param places in the order of their codes (`inOrder`)
 * @throws RangeError where places are out of order or a value is outside its range
 */
export function buildPlanes(places: Places): Planes {
  const facts = readFacts(places);
  const [K, H] = [facts.kommuner.length, facts.hromadas.length];
  const planes: Planes = {places, facts, kommuneCount: K, hromadaCount: H, values: criterionKeys.map(() => new Int16Array(K * H)), unknown: new Uint16Array(K * H)};
  fillNeeds(planes);
  fillSize(planes);
  fillLearning(planes);
  fillByClass(planes, "democracy", (h) => democracyClass(facts, h));
  fillByClass(planes, "profile", (h) => `${h.density} ${h.isCentre} ${h.isCoastal}`);
  fillByClass(planes, "region_type", (h) => h.place.regionType);
  fillByClass(planes, "ties", () => "");
  fillByClass(planes, "readiness", ({place: {answers}, horizons, languages}) => `${answers?.hasResponsible} ${answers?.needs.length === 0} ${horizons} ${languages}`);
  fillLeftOut(planes);
  patchLinked(planes);
  return planes;
}

/** The value of a criterion for a pair, 0…1000. */
export function valueAt({values, hromadaCount}: Planes, criterion: CriterionKey, k: number, h: number): number {
  return values[criterionKeys.indexOf(criterion)]![k * hromadaCount + h]!;
}

/** Whether a criterion is unknown for a pair. */
export function isUnknownAt({unknown: masks, hromadaCount}: Planes, criterion: CriterionKey, k: number, h: number): boolean {
  return (masks[k * hromadaCount + h]! & (1 << criterionKeys.indexOf(criterion))) !== 0;
}

/** A criterion that is alike for all hromadas of a class: worked out once for each kommune and class, by the rule of one pair. */
function fillByClass({facts, hromadaCount, values, unknown: masks}: Planes, key: CriterionKey, classOf: (h: HromadaFacts) => string): void {
  const number = criterionKeys.indexOf(key);
  const [plane, bit] = [values[number]!, 1 << number];
  // Links belong to pairs, not to classes: they come after.
  const linkless: Facts = {...facts, links: {byCodes: new Map()}};
  const numbers = new Map<string, number>();
  const examples: HromadaFacts[] = [];
  const classes = Int32Array.from(facts.hromadas, (h) => {
    const name = classOf(h);
    if (!numbers.has(name)) {
      numbers.set(name, examples.length);
      examples.push(h);
    }
    return numbers.get(name)!;
  });
  const [table, bits] = [new Int16Array(examples.length), new Uint16Array(examples.length)];
  facts.kommuner.forEach((kommune, k) => {
    examples.forEach((example, c) => {
      const value = criterionValue(key, linkless, kommune, example);
      table[c] = value === unknown ? neutralValue : value;
      bits[c] = value === unknown ? bit : 0;
    });
    for (let h = 0, at = k * hromadaCount; h < hromadaCount; h++, at++) {
      plane[at] = table[classes[h]!]!;
      masks[at]! |= bits[classes[h]!]!;
    }
  });
}

/** Wishes that are offered, for pairs in which both are named; the same rule as `learningValue`, on flat lists. */
function fillLearning({facts, hromadaCount, values, unknown: masks}: Planes): void {
  const number = criterionKeys.indexOf("learning");
  const [plane, bit] = [values[number]!, 1 << number];
  // Area by area who offers it: a kommune has few wishes, and each is one addition a hromada.
  const offered = facts.areas.map((_code, area) => Uint8Array.from(facts.hromadas, ({offers}) => offers[area]!));
  const hasOffer = Uint8Array.from(facts.hromadas, ({offerCount}) => Number(offerCount > 0));
  const met = new Uint8Array(hromadaCount);
  facts.kommuner.forEach(({wishes, wishCount}, k) => {
    met.fill(0);
    for (let area = 0; area < offered.length; area++) {
      if (wishes[area] === 0) continue;
      const column = offered[area]!;
      for (let h = 0; h < hromadaCount; h++) met[h]! += column[h]!;
    }
    const points = Int16Array.from({length: wishCount + 1}, (_, count) => (wishCount > 0 ? rounded(fullValue * count, wishCount) : neutralValue));
    for (let h = 0, at = k * hromadaCount; h < hromadaCount; h++, at++) {
      if (wishCount > 0 && hasOffer[h] === 1) plane[at] = points[met[h]!]!;
      else {
        plane[at] = neutralValue;
        masks[at]! |= bit;
      }
    }
  });
}

/** A part of the kommune and a part of the hromada. */
function fillLeftOut({facts, hromadaCount, values}: Planes): void {
  const plane = values[criterionKeys.indexOf("left_out")]!;
  const [someKommune, someHromada] = [facts.kommuner[0], facts.hromadas[0]];
  if (!someKommune || !someHromada) return;
  const parts = Int16Array.from(facts.hromadas, (h) => {
    const {hromadaPartner, capacity, hromadaSmall} = leftOutParts(someKommune, h);
    return hromadaPartner + capacity + hromadaSmall;
  });
  facts.kommuner.forEach((kommune, k) => {
    const {kommunePartner, kommuneSmall} = leftOutParts(kommune, someHromada);
    for (let h = 0, at = k * hromadaCount; h < hromadaCount; h++, at++) plane[at] = kommunePartner + kommuneSmall + parts[h]!;
  });
}

/** Democracy depends on which of its areas are needed and offered, and on whether anything is offered. */
function democracyClass(facts: Facts, h: HromadaFacts): string {
  const areas = democracyNumbers(facts);
  return [h.isAnswered, h.offerCount > 0, ...areas.map((area) => `${h.needs.some((need) => need.area === area)}${h.offers[area]}`)].join(" ");
}

/** Both horizons of the needs, for pairs in which both have answered; the same rule as `coverValue`, on flat arrays. */
function fillNeeds({facts, hromadaCount, values, unknown: masks}: Planes): void {
  const [acute, lasting] = [values[0]!, values[1]!];
  acute.fill(neutralValue);
  lasting.fill(neutralValue);
  masks.fill(3);
  const asked = facts.hromadas.flatMap((h, index) => (h.needs.length > 0 ? [index] : []));
  const starts = new Int32Array(asked.length + 1);
  const needs = asked.flatMap((index, i) => {
    const list = facts.hromadas[index]!.needs;
    starts[i + 1] = starts[i]! + list.length;
    return list;
  });
  const areas = Int32Array.from(needs, ({area}) => area);
  const shortWeights = Int32Array.from(needs, ({weight, horizon}) => (horizon === "short" ? weight : 0));
  const longWeights = Int32Array.from(needs, ({weight, horizon}) => (horizon === "long" ? weight : 0));
  const cover = new Int32Array(facts.areas.length);
  const isStated = new Uint8Array(facts.areas.length);
  facts.kommuner.forEach((kommune, k) => {
    if (!kommune.isAnswered) return;
    for (let area = 0; area < cover.length; area++) {
      const level = kommune.levels[area]!;
      isStated[area] = level === unknown ? 0 : 1;
      cover[area] = level === unknown ? (3 * fullValue) / 2 : level * kommune.capacity;
    }
    for (let i = 0; i < asked.length; i++) {
      const at = k * hromadaCount + asked[i]!;
      let shortPoints = 0, shortSum = 0, shortKnown = 0, longPoints = 0, longSum = 0, longKnown = 0;
      for (let n = starts[i]!; n < starts[i + 1]!; n++) {
        const area = areas[n]!, short = shortWeights[n]!, long = longWeights[n]!;
        shortPoints += short * cover[area]!;
        longPoints += long * cover[area]!;
        shortSum += short;
        longSum += long;
        shortKnown += short * isStated[area]!;
        longKnown += long * isStated[area]!;
      }
      let mask = 0;
      if (shortSum === 0) acute[at] = 0;
      else if (shortKnown > 0) acute[at] = rounded(shortPoints, 3 * shortSum);
      else mask |= 1;
      if (longSum === 0) lasting[at] = 0;
      else if (longKnown > 0) lasting[at] = rounded(longPoints, 3 * longSum);
      else mask |= 2;
      masks[at] = mask;
    }
  });
}

function fillSize({facts, hromadaCount, values, unknown: masks}: Planes): void {
  const number = criterionKeys.indexOf("size");
  const [plane, bit] = [values[number]!, 1 << number];
  const logs = Int32Array.from(facts.hromadas, ({milliLog}) => milliLog);
  facts.kommuner.forEach(({milliLog}, k) => {
    for (let h = 0, at = k * hromadaCount; h < hromadaCount; h++, at++) {
      const isKnown = milliLog !== unknown && logs[h] !== unknown;
      const value = fullValue - Math.abs(milliLog - logs[h]!);
      plane[at] = isKnown ? (value > 0 ? value : 0) : neutralValue;
      if (!isKnown) masks[at]! |= bit;
    }
  });
}

/** Ties and readiness of the pairs that a link reaches, by the rule of one pair. */
function patchLinked({facts, hromadaCount, values, unknown: masks}: Planes): void {
  const group = (list: readonly (readonly string[])[]): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    list.forEach((codes, index) => codes.forEach((code) => found.set(code, [...(found.get(code) ?? []), index])));
    return found;
  };
  const kommuner = group(facts.kommuner.map(({place}) => [place.code, place.fylkeCode]));
  const hromadas = group(facts.hromadas.map(({place}) => [place.code, place.oblastCode]));
  for (const codes of facts.links.byCodes.keys()) {
    const [norwegian, ukrainian] = codes.split(" ") as [string, string];
    for (const k of kommuner.get(norwegian) ?? []) {
      for (const h of hromadas.get(ukrainian) ?? []) {
        const at = k * hromadaCount + h;
        for (const key of ["ties", "readiness"] as const) {
          const number = criterionKeys.indexOf(key);
          const value = criterionValue(key, facts, facts.kommuner[k]!, facts.hromadas[h]!);
          values[number]![at] = value === unknown ? neutralValue : value;
          masks[at] = value === unknown ? masks[at]! | (1 << number) : masks[at]! & ~(1 << number);
        }
      }
    }
  }
}
