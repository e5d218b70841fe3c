import {describe, expect, it} from "vitest";
import {readFacts} from "../../../src/model/match/facts.js";
import {follower, matrixOf, rankAll} from "../../../src/model/match/matrix.js";
import {buildPlanes} from "../../../src/model/match/pair_values.js";
import {randomSource, randomWhole} from "../../../src/model/match/random.js";
import {rankRow} from "../../../src/model/match/rank.js";
import {columnsOf, streamTops} from "../../../src/model/match/stream.js";
import {presets, weightsFrom, type Weights} from "../../../src/model/match/weights.js";
import {randomPlaces} from "./random_places.js";

const next = randomSource(3);
const someWeights = (): Weights =>
  weightsFrom([1, ...Array.from({length: 9}, () => (randomWhole(next, 0, 2) === 0 ? 0 : randomWhole(next, 0, 100)))]);
const extreme = weightsFrom([100, 100, 100, 100, 100, 100, 100, 100, 100, 100]);

describe("all lists at once", () => {
  it(
    "are the lists of each kommune, for even and odd numbers of hromadas, short and long lists, " +
      "and the largest weights",
    () => {
      for (const [seed, hromadas, top] of [
        [1, 60, 20],
        [2, 61, 20],
        [3, 7, 20],
        [4, 61, 1],
        [5, 1, 3],
        [6, 80, 5]
      ] as const) {
        const planes = buildPlanes(randomPlaces({seed, hromadas, answered: 60}));
        const matrix = matrixOf(planes);
        for (const weights of [presets.balanced.weights, extreme, someWeights(), someWeights()]) {
          const {hromada, sum} = rankAll(matrix, weights, {top});
          for (let k = 0; k < planes.kommuneCount; k++) {
            const list = rankRow(planes, weights, {side: "kommune", index: k, limit: top});
            expect([...hromada.subarray(k * top, (k + 1) * top)].filter((h) => h >= 0)).toEqual(
              list.map(({index}) => index)
            );
            expect([...sum.subarray(k * top, k * top + list.length)]).toEqual(list.map((one) => one.sum));
          }
        }
      }
    }
  );

  it("leave out pairs that may not stand in a list, and can be written over", () => {
    const planes = buildPlanes(randomPlaces({seed: 9, hromadas: 51}));
    const allowed = Uint8Array.from({length: 12 * 51}, (_, at) => Number(at % 7 < 3));
    const into = rankAll(matrixOf(planes), extreme, {top: 10});
    const tops = rankAll(matrixOf(planes), presets.small.weights, {top: 10, allowed, into});
    expect(tops).toBe(into);
    for (let k = 0; k < 12; k++) {
      const list = rankRow(planes, presets.small.weights, {
        side: "kommune",
        index: k,
        limit: 10,
        allowed: allowed.subarray(k * 51, (k + 1) * 51)
      });
      expect([...tops.hromada.subarray(k * 10, (k + 1) * 10)]).toEqual(list.map(({index}) => index));
    }
    expect(
      rankAll(matrixOf(planes), extreme, {top: 2, allowed: new Uint8Array(12 * 51)}).hromada.every((h) => h === -1)
    ).toBe(true);
  });

  it("follow a hand that drags, or a preset that changes everything, frame by frame, with and without filters", () => {
    for (const hromadas of [50, 51, 9]) {
      const planes = buildPlanes(randomPlaces({seed: 12, hromadas, answered: 80}));
      const allowed = hromadas === 51 ? Uint8Array.from({length: 12 * 51}, (_, at) => Number(at % 5 < 3)) : null;
      const {rank} = follower(planes, {top: 12, allowed});
      const matrix = matrixOf(planes);
      let list = [14, 14, 10, 12, 8, 7, 10, 7, 10, 8];
      for (let frame = 0; frame < 120; frame++) {
        const c = randomWhole(next, 0, 9);
        list =
          frame % 20 === 19
            ? list.map(() => randomWhole(next, 1, 100))
            : list.map((weight, i) =>
                i === c ? Math.min(100, Math.max(1, weight + randomWhole(next, -9, 9))) : weight
              );
        const weights = weightsFrom(list);
        const tops = rank(weights);
        const cold = rankAll(matrix, weights, {top: 12, allowed});
        expect(tops.hromada, `frame ${frame}`).toEqual(cold.hromada);
        expect(tops.sum, `frame ${frame}`).toEqual(cold.sum);
      }
    }
  });

  it("refuse weights that cannot be used", () => {
    const matrix = matrixOf(buildPlanes(randomPlaces()));
    expect(() => rankAll(matrix, weightsFrom([0, 0, 0, 0, 0, 0, 0, 0, 0, 101]))).toThrow(
      "left_out is 101, not a whole number from 0 to 100"
    );
  });
});

describe("a stream of lists", () => {
  it("gives each hromada the list that ranking gives it, with links, gaps and silent places, whole or in parts", () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const places = randomPlaces({seed, kommuner: 60, hromadas: 40, answered: [0, 40, 70, 100][seed % 4]!, links: 40});
      const planes = buildPlanes(places);
      const parts = [places.kommuner.slice(0, 25), places.kommuner.slice(25)].map((kommuner) =>
        readFacts({...places, kommuner})
      );
      const whole = columnsOf([planes.facts], 60);
      const sameAreas = parts.every(({areas}) => areas.join() === planes.facts.areas.join());
      for (const columns of sameAreas ? [whole, columnsOf(parts, 60)] : [whole]) {
        for (const weights of [presets.balanced.weights, extreme, someWeights()]) {
          let seen = 0;
          streamTops(
            columns,
            planes.facts,
            weights,
            (h, {kommune, sum}) => {
              const list = rankRow(planes, weights, {side: "hromada", index: h, limit: 7});
              expect([...kommune], `seed ${seed}, hromada ${h}`).toEqual(list.map(({index}) => index));
              expect([...sum]).toEqual(list.map((one) => one.sum));
              seen += 1;
            },
            7
          );
          expect(seen).toBe(40);
        }
      }
    }
  });

  it("gives short lists where there are few, and refuses other areas", () => {
    const places = randomPlaces({seed: 2, kommuner: 3, answered: 100});
    const facts = readFacts(places);
    const lengths: number[] = [];
    streamTops(columnsOf([facts], 3), facts, presets.acute.weights, (_h, {kommune}) => lengths.push(kommune.length));
    expect(new Set(lengths)).toEqual(new Set([3]));
    expect(() =>
      streamTops({...columnsOf([facts], 3), areas: ["x"]}, facts, presets.acute.weights, () => undefined)
    ).toThrow("hromadas with other areas");
  });
});
