// Every criterion of every pair at once: what ranking, dragging a weight and the plan read.
import {criterionKeys, fullValue, neutralValue, strongestLevel, type CriterionKey} from "./criteria.js";
import {
  fullCapacity,
  readFacts,
  unknown,
  type Facts,
  type HromadaFacts,
  type KommuneFacts,
  type PlaceFacts
} from "./facts.js";
import type {Places} from "./places.js";
import {
  criterionValue,
  democracyNumbers,
  leftOutParts,
  leftOutSum,
  likeness,
  projectsValue,
  rounded
} from "./values.js";

/** Values of all pairs; the pair of kommune number k and hromada number h stands at `k * hromadaCount + h`. */
export interface PairValues {
  readonly places: Places;
  readonly facts: Facts;
  readonly kommuneCount: number;
  readonly hromadaCount: number;
  /** In the order of the criteria; whole numbers 0…1000, 500 where unknown. */
  readonly values: readonly Int16Array[];
  /** Bit i is set where criterion number i is unknown. */
  readonly unknown: Uint16Array;
  /** Works out the pairs of one place where that has not been done; not set where all are there from the start. */
  readonly need?: (side: "kommune" | "hromada", index: number) => void;
}

/**
 * Works out all criteria of all pairs, some 100 ms for 357 × 1,469.
 * @param places in the order of their codes (`inOrder`)
 * @throws RangeError where places are out of order or a value is outside its range
 */
export function buildPairValues(places: Places): PairValues {
  const pairValues = withoutValues(places);
  fill(pairValues);
  return pairValues;
}

/**
 * The same values, but those of a place are worked out when its list is first asked for (`rowSums`, `pairAt`): a page
 * shows the list of one place, and half a million pairs are more than half a second on a cheap phone.
 * @throws RangeError as `buildPairValues`
 */
export function pairValuesAsNeeded(places: Places): PairValues {
  const pairValues = withoutValues(places);
  const done = {kommune: new Set<number>(), hromada: new Set<number>()};
  return {
    ...pairValues,
    need(side, index) {
      if (done[side].has(index)) return;
      done[side].add(index);
      if (side === "kommune") fillRow(pairValues, index);
      else fillColumn(pairValues, index);
    }
  };
}

function withoutValues(places: Places): PairValues {
  const facts = readFacts(places);
  const [K, H] = [facts.kommuner.length, facts.hromadas.length];
  return {places, facts, kommuneCount: K, hromadaCount: H, ...planes(K * H)};
}

const planes = (size: number): Pick<PairValues, "values" | "unknown"> => ({
  values: criterionKeys.map(() => new Int16Array(size)),
  unknown: new Uint16Array(size)
});

/** The pairs of one kommune, written where they stand among all. */
function fillRow({places, facts, hromadaCount, values, unknown: masks}: PairValues, index: number): void {
  const [from, to] = [index * hromadaCount, (index + 1) * hromadaCount];
  const kommune = facts.kommuner[index];
  if (!kommune) return;
  fill({
    places,
    facts: {...facts, kommuner: [kommune]},
    kommuneCount: 1,
    hromadaCount,
    values: values.map((plane) => plane.subarray(from, to)),
    unknown: masks.subarray(from, to)
  });
}

/** The pairs of one hromada, worked out side by side and put where they stand among all. */
function fillColumn(pairValues: PairValues, index: number): void {
  const {places, facts, kommuneCount, hromadaCount, values, unknown: masks} = pairValues;
  const hromada = facts.hromadas[index];
  if (!hromada) return;
  const column = {
    places,
    facts: {...facts, hromadas: [hromada]},
    kommuneCount,
    hromadaCount: 1,
    ...planes(kommuneCount)
  };
  fill(column);
  for (let k = 0, at = index; k < kommuneCount; k++, at += hromadaCount) {
    values.forEach((plane, number) => (plane[at] = column.values[number]![k]!));
    masks[at] = column.unknown[k]!;
  }
}

function fill(pairValues: PairValues): void {
  const {facts} = pairValues;
  fillNeeds(pairValues);
  fillSize(pairValues);
  fillLearning(pairValues);
  const democracy = democracyNumbers(facts);
  fillByClass(
    pairValues,
    "democracy",
    (k) => [k.isAnswered, k.wishCount > 0, ...democracy.map((area) => `${k.levels[area]} ${k.wishes[area]}`)].join(" "),
    (h) =>
      [
        h.isAnswered,
        h.offerCount > 0,
        h.civicCount,
        ...democracy.map((area) => `${h.needs.some((need) => need.area === area)} ${h.offers[area]}`)
      ].join(" ")
  );
  fillByClass(pairValues, "profile", traitClass, traitClass);
  fillByClass(
    pairValues,
    "region_type",
    (k) => `${k.isAnswered} ${k.accepts.join(" ")}`,
    (h) => h.place.regionType
  );
  const linked = new Set([...facts.links.byCodes.keys()].map((codes) => codes.split(" ")[0]));
  fillByClass(
    pairValues,
    "ties",
    ({place: {code, fylkeCode, answers}}) =>
      `${fylkeCode} ${linked.has(code) && code} ${answers?.hasCivilSocietyTies} ${answers?.hasEarlierCooperation}`,
    (h) => h.place.oblastCode
  );
  fillByClass(
    pairValues,
    "readiness",
    ({place: {answers}, horizons, languages}) =>
      `${answers?.hasResponsible} ${answers && answers.competence.size + answers.wishes.length > 0} ${horizons} ` +
      `${languages}`,
    ({place: {answers}, horizons, languages}) =>
      `${answers?.hasResponsible} ${answers?.needs.length === 0} ${horizons} ${languages}`
  );
  fillLeftOut(pairValues);
  patchLinked(pairValues);
}

const traitClass = ({density, isCentre, isCoastal}: PlaceFacts): string => `${density} ${isCentre} ${isCoastal}`;

/** A criterion that is alike for all pairs of two classes: worked out once for each, by the rule of one pair. */
function fillByClass(
  {facts, hromadaCount, values, unknown: masks}: PairValues,
  key: CriterionKey,
  classOfKommune: (k: KommuneFacts) => string,
  classOfHromada: (h: HromadaFacts) => string
): void {
  const number = criterionKeys.indexOf(key);
  const [plane, bit] = [values[number]!, 1 << number];
  // Links of an oblast are alike for its hromadas; those of a hromada come after, pair by pair.
  const oblasts = new Set(facts.hromadas.map(({place}) => place.oblastCode));
  const oblastLinks: Facts = {
    ...facts,
    links: {byCodes: new Map([...facts.links.byCodes].filter(([codes]) => oblasts.has(codes.split(" ")[1]!)))}
  };
  const {classes, examples} = classify(facts.hromadas, classOfHromada);
  const kommuner = classify(facts.kommuner, classOfKommune);
  const rows = kommuner.examples.map((kommune) => {
    const said = examples.map((hromada) => criterionValue(key, oblastLinks, kommune, hromada));
    return {
      table: Int16Array.from(said, (value) => (value === unknown ? neutralValue : value)),
      bits: said.includes(unknown) ? Uint16Array.from(said, (value) => (value === unknown ? bit : 0)) : null
    };
  });
  for (let k = 0; k < facts.kommuner.length; k++) {
    const {table, bits} = rows[kommuner.classes[k]!]!;
    spread(plane, table, classes, k * hromadaCount);
    if (bits) addBits(masks, bits, classes, k * hromadaCount);
  }
}

/** The number of each place's class, and one place of each class. */
function classify<Place>(
  places: readonly Place[],
  classOf: (place: Place) => string
): {classes: Int32Array; examples: Place[]} {
  const numbers = new Map<string, number>();
  const examples: Place[] = [];
  const classes = Int32Array.from(places, (place) => {
    const name = classOf(place);
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = examples.push(place) - 1));
    return number;
  });
  return {classes, examples};
}

/** Writes each hromada's class value into a row. */
function spread(plane: Int16Array, table: Int16Array, classes: Int32Array, start: number): void {
  for (let h = 0; h < classes.length; h++) plane[start + h] = table[classes[h]!]!;
}

/** Adds each hromada's class bits to a row. */
function addBits(masks: Uint16Array, bits: Uint16Array, classes: Int32Array, start: number): void {
  for (let h = 0; h < classes.length; h++) masks[start + h]! |= bits[classes[h]!]!;
}

/** Wishes that are offered, for pairs in which both are named; the same rule as `learningValue`, on flat lists. */
function fillLearning({facts, hromadaCount, values, unknown: masks}: PairValues): void {
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
    const points = Int16Array.from({length: wishCount + 1}, (_, count) =>
      wishCount > 0 ? rounded(fullValue * count, wishCount) : neutralValue
    );
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
function fillLeftOut({facts, hromadaCount, values}: PairValues): void {
  const plane = values[criterionKeys.indexOf("left_out")]!;
  const [someKommune, someHromada] = [facts.kommuner[0], facts.hromadas[0]];
  if (!someKommune || !someHromada) return;
  const parts = Float64Array.from(facts.hromadas, (h) => {
    const {hromadaPartner, capacity, hromadaSmall} = leftOutParts(someKommune, h);
    return hromadaPartner + capacity + hromadaSmall;
  });
  facts.kommuner.forEach((kommune, k) => {
    const {kommunePartner, kommuneSmall} = leftOutParts(kommune, someHromada);
    for (let h = 0, at = k * hromadaCount; h < hromadaCount; h++, at++)
      plane[at] = leftOutSum(kommunePartner + kommuneSmall, parts[h]!);
  });
}

/** Both horizons of the needs, for pairs in which both have answered; the same rule as `coverValue`, on flat arrays. */
function fillNeeds({facts, hromadaCount, values, unknown: masks}: PairValues): void {
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
  const full = strongestLevel * fullCapacity;
  const made = facts.hromadas.flatMap((h, index) => (h.projects.length > 0 ? [index] : []));
  const cover = new Int32Array(facts.areas.length);
  const isStated = new Uint8Array(facts.areas.length);
  facts.kommuner.forEach((kommune, k) => {
    if (!kommune.isAnswered) return;
    for (let area = 0; area < cover.length; area++) {
      const level = kommune.levels[area]!;
      isStated[area] = level === unknown ? 0 : 1;
      cover[area] = level === unknown ? (strongestLevel * fullCapacity) / 2 : level * kommune.capacity;
    }
    for (let i = 0; i < asked.length; i++) {
      const at = k * hromadaCount + asked[i]!;
      let shortPoints = 0,
        shortSum = 0,
        shortKnown = 0,
        longPoints = 0,
        longSum = 0,
        longKnown = 0;
      for (let n = starts[i]!; n < starts[i + 1]!; n++) {
        const area = areas[n]!,
          short = shortWeights[n]!,
          long = longWeights[n]!;
        shortPoints += short * cover[area]!;
        longPoints += long * cover[area]!;
        shortSum += short;
        longSum += long;
        shortKnown += short * isStated[area]!;
        longKnown += long * isStated[area]!;
      }
      let mask = 0;
      if (shortSum === 0) acute[at] = 0;
      else if (shortKnown > 0) acute[at] = rounded(fullValue * shortPoints, full * shortSum);
      else mask |= 1;
      if (longSum === 0) lasting[at] = 0;
      else if (longKnown > 0) lasting[at] = rounded(fullValue * longPoints, full * longSum);
      else mask |= 2;
      masks[at] = mask;
    }
    for (const index of made) {
      const at = k * hromadaCount + index;
      const value = projectsValue(kommune, facts.hromadas[index]!);
      if (value === unknown) continue;
      lasting[at] = value;
      masks[at] = 1;
    }
  });
}

function fillSize({facts, hromadaCount, values, unknown: masks}: PairValues): void {
  const number = criterionKeys.indexOf("size");
  const [plane, bit] = [values[number]!, 1 << number];
  const logs = Float64Array.from(facts.hromadas, ({log}) => log);
  facts.kommuner.forEach(({log}, k) => {
    for (let h = 0, at = k * hromadaCount; h < hromadaCount; h++, at++) {
      const isKnown = log !== unknown && logs[h] !== unknown;
      plane[at] = isKnown ? likeness(log, logs[h]!) : neutralValue;
      if (!isKnown) masks[at]! |= bit;
    }
  });
}

/** Ties and readiness of the pairs that a link to a hromada reaches, by the rule of one pair. */
function patchLinked({facts, hromadaCount, values, unknown: masks}: PairValues): void {
  const hromadas = new Map(facts.hromadas.map(({place}, h) => [place.code, h]));
  for (const codes of facts.links.byCodes.keys()) {
    const [norwegian, ukrainian] = codes.split(" ") as [string, string];
    const h = hromadas.get(ukrainian);
    if (h === undefined) continue;
    facts.kommuner.forEach((kommune, k) => {
      if (kommune.place.code !== norwegian && kommune.place.fylkeCode !== norwegian) return;
      const at = k * hromadaCount + h;
      for (const key of ["ties", "readiness"] as const) {
        const number = criterionKeys.indexOf(key);
        const value = criterionValue(key, facts, kommune, facts.hromadas[h]!);
        values[number]![at] = value === unknown ? neutralValue : value;
        masks[at] = value === unknown ? masks[at]! | (1 << number) : masks[at]! & ~(1 << number);
      }
    });
  }
}
