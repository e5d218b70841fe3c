// The best kommuner of each hromada among very many, without ever holding all pairs: for a market as large as Europe's.
import {fullValue, neutralValue, strongestLevel, type CriterionKey} from "./criteria.js";
import {unknown, type Facts, type HromadaFacts, type KommuneFacts} from "./facts.js";
import type {Horizon} from "./places.js";
import {criterionValue, democracyNumbers, leftOutPart, rounded} from "./values.js";
import {checkWeights, type Weights} from "./weights.js";

/** Kommuner as columns: some fifty bytes each, whatever their number. */
export interface Columns {
  readonly count: number;
  readonly areas: readonly string[];
  /** By area: 3,000 times the cover of a need, 1,500 where competence is not stated. */
  readonly covers: readonly Int16Array[];
  /** The most that any cover can give, in thousandths. */
  readonly most: Int16Array;
  readonly logs: Int16Array;
  /** Part of `left_out` that is the kommune's own. */
  readonly leftOut: Int16Array;
  /** Classes that decide a criterion together with a hromada; one kommune of each as an example. */
  readonly groups: readonly (Group & {readonly classes: Uint16Array; readonly examples: readonly KommuneFacts[]})[];
  /** 1 where a kommune has answered. */
  readonly isAnswered: Uint8Array;
  /** Each kommune's own code and its county's. */
  readonly codes: readonly string[];
  /** Numbers of kommuner by their own code and by their county's. */
  readonly byCode: ReadonlyMap<string, readonly number[]>;
}

interface Group {
  readonly keys: readonly CriterionKey[];
  readonly ofKommune: (k: KommuneFacts, democracy: readonly number[]) => string;
  readonly ofHromada: (h: HromadaFacts, democracy: readonly number[]) => string;
}

/** Criteria that are alike for all pairs of a class of kommuner and a class of hromadas; links come on top. */
const groupings: readonly Group[] = [
  {
    keys: ["profile", "region_type"],
    ofKommune: (k) => `${k.density} ${k.isCentre} ${k.isCoastal} ${k.isAnswered} ${k.accepts.join()}`,
    ofHromada: (h) => `${h.density} ${h.isCentre} ${h.isCoastal} ${h.regionNumber}`
  },
  {
    keys: ["ties", "readiness"],
    ofKommune: ({place: {answers}, horizons, languages}) =>
      `${answers?.hasCivilSocietyTies} ${answers?.hasEarlierCooperation} ${answers?.hasResponsible} ` +
      `${answers && answers.competence.size + answers.wishes.length > 0} ${horizons} ${languages}`,
    ofHromada: ({place: {answers}, horizons, languages}) =>
      `${answers?.hasResponsible} ${answers?.needs.length === 0} ${horizons} ${languages}`
  },
  {
    keys: ["democracy"],
    ofKommune: (k, democracy) =>
      [k.isAnswered, k.wishCount > 0, ...democracy.map((area) => `${k.levels[area]} ${k.wishes[area]}`)].join(),
    ofHromada: (h, democracy) =>
      [
        h.isAnswered,
        h.offerCount > 0,
        ...democracy.map((area) => `${h.needs.some((need) => need.area === area)} ${h.offers[area]}`)
      ].join()
  },
  {keys: ["learning"], ofKommune: (k) => k.wishes.join(""), ofHromada: (h) => h.offers.join("")}
];

/**
 * Reads columns from facts that come in parts, so that no part but one need be in memory.
 * @param parts facts over the same areas, each with its kommuner; the order of all is the order of the codes
 * @throws RangeError where parts do not have the same areas, or a group has more than 65,535 classes
 */
export function columnsOf(parts: Iterable<Facts>, count: number): Columns {
  let areas: readonly string[] | null = null;
  let covers: Int16Array[] = [];
  const [most, logs, leftOut, isAnswered] = [
    new Int16Array(count),
    new Int16Array(count),
    new Int16Array(count),
    new Uint8Array(count)
  ];
  const groups = groupings.map((grouping) => ({
    ...grouping,
    classes: new Uint16Array(count),
    examples: [] as KommuneFacts[],
    numbers: new Map<string, number>()
  }));
  const byCode = new Map<string, number[]>();
  const codes: string[] = [];
  let at = 0;
  for (const facts of parts) {
    if (!areas) covers = facts.areas.map(() => new Int16Array(count));
    else if (areas.join() !== facts.areas.join())
      throw new RangeError(`parts with other areas: ${areas.length} and ${facts.areas.length}`);
    areas = facts.areas;
    const democracy = democracyNumbers(facts);
    for (const k of facts.kommuner) {
      let [best, hasGap] = [0, !k.isAnswered];
      covers.forEach((cover, area) => {
        const level = k.levels[area]!;
        hasGap ||= level === unknown;
        best = Math.max(best, level);
        cover[at] = level === unknown ? (strongestLevel * fullValue) / 2 : level * k.capacity;
      });
      most[at] = Math.max(Math.ceil((best * k.capacity) / strongestLevel), hasGap ? neutralValue : 0);
      logs[at] = k.milliLog;
      isAnswered[at] = Number(k.isAnswered);
      leftOut[at] = (k.hasPartner ? 0 : leftOutPart) + k.smallPoints;
      for (const group of groups) {
        const name = group.ofKommune(k, democracy);
        let number = group.numbers.get(name);
        if (number === undefined) group.numbers.set(name, (number = group.examples.push(k) - 1));
        if (number > 65_535) throw new RangeError(`too many classes of kommuner for ${group.keys.join(" and ")}`);
        group.classes[at] = number;
      }
      codes.push(`${k.place.code} ${k.place.fylkeCode}`);
      for (const code of [k.place.code, k.place.fylkeCode]) {
        const same = byCode.get(code);
        if (same) same.push(at);
        else byCode.set(code, [at]);
      }
      at += 1;
    }
  }
  return {count, areas: areas ?? [], covers, most, logs, leftOut, isAnswered, groups, codes, byCode};
}

/** The best of one hromada. */
export interface StreamTop {
  /** Numbers of kommuner, best first. */
  readonly kommune: Int32Array;
  readonly sum: Int32Array;
}

/**
 * Ranks all kommuner for each hromada of `facts`, one hromada after another; the same lists as `rankRow` gives.
 * @param facts hromadas and links, over the same areas as the columns
 * @param each is given the numbers of the hromada; the arrays are written over for the next one
 * @throws RangeError where weights cannot be used, or the areas are others
 */
export function streamTops(
  columns: Columns,
  facts: Facts,
  weights: Weights,
  each: (h: number, top: StreamTop) => void,
  top = 20
): void {
  checkWeights(weights);
  if (facts.areas.length > 32) throw new RangeError(`too many areas: ${facts.areas.length}, at most 32`);
  if (columns.areas.join() !== facts.areas.join())
    throw new RangeError(`hromadas with other areas: ${facts.areas.length} and ${columns.areas.length}`);
  const {count, covers, groups} = columns;
  const linkless: Facts = {...facts, links: {byCodes: new Map()}};
  const democracy = democracyNumbers(facts);
  const [acute, lasting, size, fair] = [weights.acute_needs, weights.lasting_needs, weights.size, weights.left_out];
  // Σ of the criteria of a group, for each class of kommuner; kept for the hromadas of a class.
  const tables = groups.map(() => new Map<string, Int32Array>());
  const tableOf = (g: number, h: HromadaFacts): Int32Array => {
    const {keys, examples, ofHromada} = groups[g]!;
    const name = ofHromada(h, democracy);
    let table = tables[g]!.get(name);
    // Nearly every hromada has offers of its own, so that table is made anew each time, bit by bit, and not kept.
    if (keys[0] === "learning") return learningTable(bits, h, weights.learning, learning);
    if (!table) {
      table = Int32Array.from(examples, (k) =>
        keys.reduce((sum, key) => {
          const value = criterionValue(key, linkless, k, h);
          return sum + weights[key] * (value === unknown ? neutralValue : value);
        }, 0)
      );
      tables[g]!.set(name, table);
    }
    return table;
  };
  const learning = new Int32Array(groups[3]!.examples.length);
  const bits = Int32Array.from(groups[3]!.examples, ({wishes}) => bitsOf(wishes));
  const [classes0, classes1, classes2, classes3] = groups.map(({classes}) => classes) as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
    Uint16Array
  ];
  const added = new Int32Array(count);
  const result = {kommune: new Int32Array(top), sum: new Int32Array(top)};
  facts.hromadas.forEach((h, number) => {
    const [table0, table1, table2, table3] = groups.map((_group, g) => tableOf(g, h)) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array
    ];
    const linked = addLinks(columns, facts, linkless, weights, h, added);
    const own =
      fair *
      ((h.hasPartner ? 0 : leftOutPart) +
        (h.place.capacityOrder === null ? leftOutPart / 2 : (leftOutPart / 4) * (5 - h.place.capacityOrder)) +
        h.smallPoints);
    const needs = needsOf(h, covers);
    const silent = (acute + lasting) * neutralValue;
    const reach = (needs.shortSum > 0 ? acute : 0) + (needs.longSum > 0 ? lasting : 0);
    const log = h.milliLog;
    const filled = scan(
      {
        ...columns,
        own,
        added,
        log,
        size,
        fair,
        acute,
        lasting,
        silent,
        reach,
        needs,
        classes0,
        classes1,
        classes2,
        classes3,
        table0,
        table1,
        table2,
        table3
      },
      top,
      result
    );
    for (const k of linked) added[k] = 0;
    each(
      number,
      filled === top ? result : {kommune: result.kommune.subarray(0, filled), sum: result.sum.subarray(0, filled)}
    );
  });
}

/** Flags as bits, the first as the lowest. */
const bitsOf = (flags: Uint8Array): number => flags.reduce((sum, flag, i) => sum | (flag << i), 0);

/** weight · value of `learning` for each class of wishes. */
function learningTable(bits: Int32Array, h: HromadaFacts, weight: number, into: Int32Array): Int32Array {
  const offers = bitsOf(h.offers);
  for (let c = 0; c < bits.length; c++) {
    const wishes = bits[c]!;
    into[c] =
      weight *
      (h.offerCount === 0 || wishes === 0
        ? neutralValue
        : rounded(fullValue * bitCount(wishes & offers), bitCount(wishes)));
  }
  return into;
}

/** How many bits are set, by the usual folding of halves. */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The needs of a hromada in five places, each with its weight in the horizon it belongs to and 0 in the other. */
function needsOf(h: HromadaFacts, covers: readonly Int16Array[]) {
  const places = Array.from({length: 5}, (_, i) => h.needs[i]);
  const weights = (horizon: Horizon): number[] => places.map((need) => (need?.horizon === horizon ? need.weight : 0));
  const [short, long] = [weights("short"), weights("long")];
  const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
  return {
    isAsked: h.needs.length > 0,
    covers: places.map((need) => covers[need?.area ?? 0] ?? covers[0]),
    short,
    long,
    shortSum: total(short),
    longSum: total(long)
  };
}

/** What links add to ties and readiness over their classes, written into `added`; returns whom they reach. */
function addLinks(
  {byCode, codes, groups}: Columns,
  facts: Facts,
  linkless: Facts,
  weights: Weights,
  h: HromadaFacts,
  added: Int32Array
): readonly number[] {
  const reached = new Set<number>();
  for (const pair of facts.links.byCodes.keys()) {
    const [norwegian, ukrainian] = pair.split(" ") as [string, string];
    if (ukrainian === h.place.code || ukrainian === h.place.oblastCode)
      for (const k of byCode.get(norwegian) ?? []) reached.add(k);
  }
  const {classes, examples} = groups[1]!;
  for (const k of reached) {
    const example = examples[classes[k]!]!;
    const [code, fylkeCode] = codes[k]!.split(" ") as [string, string];
    const kommune = {...example, place: {...example.place, code, fylkeCode}};
    for (const key of ["ties", "readiness"] as const) {
      const [withLinks, without] = [facts, linkless]
        .map((known) => criterionValue(key, known, kommune, h))
        .map((value) => (value === unknown ? neutralValue : value)) as [number, number];
      added[k]! += weights[key] * (withLinks - without);
    }
  }
  return [...reached];
}

interface Scan extends Columns {
  readonly own: number;
  readonly added: Int32Array;
  readonly log: number;
  readonly size: number;
  readonly fair: number;
  readonly acute: number;
  readonly lasting: number;
  readonly silent: number;
  readonly reach: number;
  readonly needs: ReturnType<typeof needsOf>;
  readonly classes0: Uint16Array;
  readonly classes1: Uint16Array;
  readonly classes2: Uint16Array;
  readonly classes3: Uint16Array;
  readonly table0: Int32Array;
  readonly table1: Int32Array;
  readonly table2: Int32Array;
  readonly table3: Int32Array;
}

/** All kommuner against one hromada; the loop that everything waits for. Returns how many the list holds. */
function scan(all: Scan, top: number, result: StreamTop): number {
  const {count, most, logs, leftOut, isAnswered, added, own, log, size, fair, acute, lasting, silent, reach} = all;
  const {classes0, classes1, classes2, classes3, table0, table1, table2, table3} = all;
  const {isAsked, covers, short, long, shortSum, longSum} = all.needs;
  const [c0, c1, c2, c3, c4] = covers as [Int16Array, Int16Array, Int16Array, Int16Array, Int16Array];
  const [s0, s1, s2, s3, s4] = short as [number, number, number, number, number];
  const [l0, l1, l2, l3, l4] = long as [number, number, number, number, number];
  // points / (3 Σ weights) to the nearest, halves up; quotients lie 1/90 apart or more, so the last term only mends the
  // inverse.
  const shortInverse = 1 / (strongestLevel * Math.max(shortSum, 1));
  const longInverse = 1 / (strongestLevel * Math.max(longSum, 1));
  const half = 0.5 + 1e-6;
  const {kommune: best, sum: sums} = result;
  let filled = 0;
  let least = -1;
  for (let k = 0; k < count; k++) {
    let sum =
      own +
      added[k]! +
      fair * leftOut[k]! +
      table0[classes0[k]!]! +
      table1[classes1[k]!]! +
      table2[classes2[k]!]! +
      table3[classes3[k]!]!;
    if (log === unknown || logs[k] === unknown) sum += size * neutralValue;
    else {
      const near = fullValue - Math.abs(logs[k]! - log);
      if (near > 0) sum += size * near;
    }
    if (!isAsked || isAnswered[k] === 0) sum += silent;
    else {
      // Nothing to look up where even full cover would not reach the list.
      if (sum + reach * most[k]! <= least) continue;
      const n0 = c0[k]!;
      const n1 = c1[k]!;
      const n2 = c2[k]!;
      const n3 = c3[k]!;
      const n4 = c4[k]!;
      sum += acute * (((s0 * n0 + s1 * n1 + s2 * n2 + s3 * n3 + s4 * n4) * shortInverse + half) | 0);
      sum += lasting * (((l0 * n0 + l1 * n1 + l2 * n2 + l3 * n3 + l4 * n4) * longInverse + half) | 0);
    }
    if (sum <= least) continue;
    let at = filled < top ? filled++ : top - 1;
    while (at > 0 && sums[at - 1]! < sum) {
      sums[at] = sums[at - 1]!;
      best[at] = best[at - 1]!;
      at -= 1;
    }
    sums[at] = sum;
    best[at] = k;
    if (filled === top) least = sums[top - 1]!;
  }
  return filled;
}
