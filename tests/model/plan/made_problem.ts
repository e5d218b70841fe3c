// Made-up problems for the plan, the same for the same seed.
import type {PlanProblem} from "../../../src/model/plan/plan_request.js";

/** A generator of numbers 0…1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Size {
  readonly kommuner: number;
  readonly hromadas: number;
  readonly oblasts?: number;
  /** Greatest capacity of a kommune. */
  readonly most?: number;
  readonly hromadaMost?: number;
  /** Share of pairs that may be made. */
  readonly share?: number;
}

/**
 * Needs, competence and likeness drawn from a few common factors, so that many want the same partners; war from west to
 * east.
 */
export function madeProblem(
  seed: number,
  {kommuner, hromadas, oblasts = 24, most = 3, hromadaMost = 1, share = 0.77}: Size
): PlanProblem {
  const random = randomNumbers(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  const factors = (count: number) =>
    Array.from({length: count}, () => Array.from({length: 4}, () => random() + random() - 1));
  const [ours, theirs] = [factors(kommuner), factors(hromadas)];
  const oblastOf = Array.from({length: hromadas}, () => whole(oblasts));
  const cells = kommuner * hromadas;
  const score = new Int16Array(cells);
  const leftOut = new Int16Array(cells);
  const allowed = new Uint8Array(cells);
  const lowness = Array.from({length: hromadas}, () => whole(5) * 125);
  for (let k = 0, cell = 0; k < kommuner; k++) {
    for (let h = 0; h < hromadas; h++, cell++) {
      const likeness = ours[k]!.reduce((sum, value, index) => sum + value * theirs[h]![index]!, 0);
      score[cell] = Math.max(
        0,
        Math.min(1000, Math.round(480 + 160 * likeness + 70 * theirs[h]![0]! + 60 * (random() - 0.5)))
      );
      leftOut[cell] = lowness[h]! + (k % 3) * 250;
      allowed[cell] = random() < share ? 1 : 0;
    }
  }
  return {
    kommuner: Array.from({length: kommuner}, (_, k) => String(1101 + k)),
    hromadas: Array.from({length: hromadas}, (_, h) => `UA${String(10000 + h)}`),
    score,
    sum: Int32Array.from(score),
    leftOut,
    allowed,
    kommuneCapacity: Int32Array.from({length: kommuner}, () => 1 + whole(most)),
    hromadaCapacity: Int32Array.from({length: hromadas}, () => 1 + whole(hromadaMost)),
    oblasts: oblastOf.map((oblast) => `oblast ${String(oblast).padStart(2, "0")}`),
    warAffected: Uint8Array.from(oblastOf, (oblast) => (random() < oblast / oblasts / 2 ? 1 : 0)),
    places: null,
    existing: [],
    forced: [],
    demands: [],
    dial: 0
  };
}
