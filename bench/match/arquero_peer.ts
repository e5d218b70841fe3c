// arquero on the same pairs; installed for the benchmark only (npm install --prefix bench/match).
import type {PairValues} from "../../src/model/match/pair_values.ts";
import {top} from "./market.ts";

export async function arqueroPeer(
  {values, kommuneCount, hromadaCount}: PairValues,
  frames: readonly (readonly number[])[],
  check: readonly number[],
  rounds: number
): Promise<{times: number[]; tops: number[][]}> {
  const name = "arquero";
  const {table, desc, op} = (await import(name)) as any;
  const size = kommuneCount * hromadaCount;
  const pairs = table({
    k: Int32Array.from({length: size}, (_, at) => Math.floor(at / hromadaCount)),
    h: Int32Array.from({length: size}, (_, at) => at % hromadaCount),
    ...Object.fromEntries(values.map((plane, c) => [`c${c}`, plane]))
  });
  void op;
  const run = (weights: readonly number[]): number[] => {
    const sum = weights.map((weight, c) => `${weight} * d.c${c}`).join(" + ");
    const best = pairs
      .derive({sum: `d => ${sum}`})
      .groupby("k")
      .orderby(desc("sum"), "h")
      .slice(0, top)
      .ungroup()
      .orderby("k", desc("sum"), "h");
    return [...best.array("h")];
  };
  const tops = check.map((frame) => run(frames[frame]!));
  const times = Array.from({length: rounds}, (_, i) => {
    const begin = performance.now();
    run(frames[i % frames.length]!);
    return performance.now() - begin;
  });
  return {times, tops};
}
