// The best candidates of every kommune at once, anew for each movement of a weight.
import {criterionKeys, fullValue} from "./criteria.js";
import type {Planes} from "./pair_values.js";
import {checkWeights, weightList, type Weights} from "./weights.js";

/**
 * Two pairs share a double, each with 26 bits: a sum is at most 1,000,000 < 2²⁰, and two of them stay below 2⁵³, so all
 * is exact.
 */
const lane = 2 ** 26;
/** Added and taken away, it rounds a double to a whole number of upper lanes; the lower lane is below half of one. */
const cut = 1.5 * 2 ** 78;

/** The lists of all kommuner; row k begins at `k * top`. */
export interface Tops {
  readonly top: number;
  /** Numbers of hromadas, best first; −1 where a kommune has fewer candidates. */
  readonly hromada: Int32Array;
  /** Σ weight · value. */
  readonly sum: Int32Array;
}

export interface Matrix {
  readonly rowCount: number;
  readonly hromadaCount: number;
  /** Doubles of a row: half as many as hromadas, rounded up. */
  readonly width: number;
  /** Ten criteria beside each other for each two pairs. */
  readonly lanes: Float64Array;
}

/**
 * Puts the criteria of two neighbouring pairs into one double each: half the multiplications, and one stream to read.
 */
export function matrixOf({kommuneCount, hromadaCount, values}: Planes): Matrix {
  const width = Math.ceil(hromadaCount / 2);
  const count = criterionKeys.length;
  const lanes = new Float64Array(kommuneCount * width * count);
  values.forEach((plane, c) => {
    for (let k = 0; k < kommuneCount; k++) {
      for (let h = 0, from = k * hromadaCount, to = k * width * count + c; h < hromadaCount; h += 2, to += count) {
        lanes[to] = plane[from + h]! * lane + (h + 1 < hromadaCount ? plane[from + h + 1]! : 0);
      }
    }
  });
  return {rowCount: kommuneCount, hromadaCount, width, lanes};
}

/**
 * The best hromadas of every kommune: the same as `rankRow` for each, in about a fiftieth of the time.
 * @param allowed 1 for each pair that may stand in a list, at `k * hromadaCount + h`; without it all may
 * @param into lists to write over, from an earlier call with the same `top`
 * @throws RangeError where weights cannot be used
 */
export function rankAll(
  {rowCount, hromadaCount, width, lanes}: Matrix,
  weights: Weights,
  {top = 20, allowed, into}: {top?: number; allowed?: Uint8Array | null; into?: Tops} = {}
): Tops {
  checkWeights(weights);
  const [w0, w1, w2, w3, w4, w5, w6, w7, w8, w9] = weightList(weights) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number
  ];
  const tops =
    into?.top === top ? into : {top, hromada: new Int32Array(rowCount * top), sum: new Int32Array(rowCount * top)};
  const {hromada, sum} = tops;
  hromada.fill(-1);
  // Below every sum, so that the first candidates get in whatever they have.
  sum.fill(-1);
  if (top === 0) return tops;
  for (let k = 0; k < rowCount; k++) {
    const start = k * top;
    let least = -1;
    // The upper lane beats the last of the list when the whole double does.
    let bar = 0;
    for (let p = 0, at = k * width * 10; p < width; p++, at += 10) {
      const both =
        w0 * lanes[at]! +
        w1 * lanes[at + 1]! +
        w2 * lanes[at + 2]! +
        w3 * lanes[at + 3]! +
        w4 * lanes[at + 4]! +
        w5 * lanes[at + 5]! +
        w6 * lanes[at + 6]! +
        w7 * lanes[at + 7]! +
        w8 * lanes[at + 8]! +
        w9 * lanes[at + 9]!;
      const upper = both + cut - cut;
      if (both >= bar) {
        const h = 2 * p;
        if (!allowed || allowed[k * hromadaCount + h] === 1) {
          least = insert(hromada, sum, start, top, h, upper / lane);
          bar = (least + 1) * lane;
        }
      }
      if (both - upper > least) {
        const h = 2 * p + 1;
        if (h < hromadaCount && (!allowed || allowed[k * hromadaCount + h] === 1)) {
          least = insert(hromada, sum, start, top, h, both - upper);
          bar = (least + 1) * lane;
        }
      }
    }
  }
  return tops;
}

/**
 * Lists that follow the weights: a hand that drags moves one weight, so only its share of every sum is worked out anew.
 */
export interface Follower {
  /** The lists under new weights; the arrays are written over by the next call. */
  readonly rank: (weights: Weights) => Tops;
}

/**
 * Lists of all kommuner that are cheap to keep up: sums of all pairs are kept, and each weight that moved adds its
 * difference, exactly, because all is whole. What was last on a list bounds what can be last now, so that hardly any
 * pair is looked at twice.
 */
export function follower(
  {kommuneCount: K, hromadaCount: H, values}: Planes,
  {top = 20, allowed}: {top?: number; allowed?: Uint8Array | null} = {}
): Follower {
  const width = Math.ceil(H / 2);
  const lanes = values.map((plane) => {
    const pairs = new Float64Array(K * width);
    for (let k = 0, to = 0; k < K; k++) {
      for (let h = 0, from = k * H; h < H; h += 2)
        pairs[to++] = plane[from + h]! * lane + (h + 1 < H ? plane[from + h + 1]! : 0);
    }
    return pairs;
  });
  const sums = new Float64Array(K * width);
  const tops: Tops = {top, hromada: new Int32Array(K * top).fill(-1), sum: new Int32Array(K * top).fill(-1)};
  let current: readonly number[] = criterionKeys.map(() => 0);
  return {
    rank(weights) {
      checkWeights(weights);
      const next = weightList(weights);
      const moved = next.flatMap((weight, c) => (weight === current[c] ? [] : [c]));
      if (moved.length === 0 || top === 0) return tops;
      // Nobody loses more than the weights that fell: those who were on a list are still above this.
      const fall = moved.reduce((sum, c) => sum + Math.max(0, current[c]! - next[c]!) * fullValue, 0);
      for (const c of moved.slice(0, -1)) addLanes(sums, lanes[c]!, next[c]! - current[c]!);
      const last = moved.at(-1)!;
      scanLanes(sums, lanes[last]!, next[last]! - current[last]!, tops, fall, K, H, allowed ?? null);
      current = next;
      return tops;
    }
  };
}

function addLanes(sums: Float64Array, lanes: Float64Array, by: number): void {
  for (let p = 0; p < sums.length; p++) sums[p]! += by * lanes[p]!;
}

/** Adds the last difference and collects the lists in one pass. */
function scanLanes(
  sums: Float64Array,
  lanes: Float64Array,
  by: number,
  {top, hromada, sum}: Tops,
  fall: number,
  K: number,
  H: number,
  allowed: Uint8Array | null
): void {
  const width = Math.ceil(H / 2);
  for (let k = 0; k < K; k++) {
    const start = k * top;
    // As many as the list holds reach this; one less, so that those who just reach it get in.
    let least = Math.max(-1, sum[start + top - 1]! - fall - 1);
    for (let i = start; i < start + top; i++) {
      sum[i] = least;
      hromada[i] = -1;
    }
    let bar = (least + 1) * lane;
    const end = (k + 1) * width;
    for (let p = k * width; p < end; p++) {
      const both = sums[p]! + by * lanes[p]!;
      sums[p] = both;
      const upper = both + cut - cut;
      if (both >= bar) {
        const h = 2 * (p - k * width);
        if (allowed === null || allowed[k * H + h] === 1) {
          least = insert(hromada, sum, start, top, h, upper / lane);
          bar = (least + 1) * lane;
        }
      }
      if (both - upper > least) {
        const h = 2 * (p - k * width) + 1;
        if (h < H && (allowed === null || allowed[k * H + h] === 1)) {
          least = insert(hromada, sum, start, top, h, both - upper);
          bar = (least + 1) * lane;
        }
      }
    }
    // Places that nobody took keep no sum.
    for (let i = start; i < start + top; i++) if (hromada[i] === -1) sum[i] = -1;
  }
}

/**
 * Puts a candidate into its place, behind those with as much: they came before and have smaller codes. Returns the sum
 * now last.
 */
function insert(hromada: Int32Array, sum: Int32Array, start: number, top: number, h: number, value: number): number {
  const last = start + top - 1;
  let at = last;
  while (at > start && sum[at - 1]! < value) {
    sum[at] = sum[at - 1]!;
    hromada[at] = hromada[at - 1]!;
    at -= 1;
  }
  sum[at] = value;
  hromada[at] = h;
  return sum[last]!;
}
