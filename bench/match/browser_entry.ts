// What runs inside Chromium: the same model, timed where a reader drags.
import {buildPairValues} from "../../src/model/match/pair_values.ts";
import {rankRow} from "../../src/model/match/rank.ts";
import {sturdiness} from "../../src/model/match/sturdiness.ts";
import {weightsFrom} from "../../src/model/match/weights.ts";
import {whyNot} from "../../src/model/match/why_not.ts";
import {dragFrames, kommuneCount, marketPlaces} from "./market.ts";

declare global {
  interface Window {
    benchMatch: () => Record<string, number[]>;
  }
}

window.benchMatch = () => {
  const timed = (rounds: number, run: (i: number) => void): number[] =>
    Array.from({length: rounds}, (_, i) => {
      const begin = performance.now();
      run(i);
      return performance.now() - begin;
    });
  const frames = dragFrames(200).map(weightsFrom);
  const places = marketPlaces();
  let pairValues = buildPairValues(places);
  const build = timed(3, () => void (pairValues = buildPairValues(places)));
  const row = timed(200, (i) => void rankRow(pairValues, frames[i]!, {side: "kommune", index: (i * 7) % kommuneCount}));
  const sturdy = timed(10, (i) => void sturdiness(pairValues, frames[i]!, {side: "kommune", index: i}));
  const why = timed(
    20,
    (i) =>
      void whyNot(pairValues, frames[0]!, {
        side: "kommune",
        index: 3,
        candidate: rankRow(pairValues, frames[0]!, {side: "kommune", index: 3, limit: 40})[i * 2]!.index
      })
  );
  return {build, row, sturdy, why};
};
