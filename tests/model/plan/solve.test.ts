import {describe, expect, it} from "vitest";
import type {PlanAnswer} from "../../../src/model/plan/plan.js";
import {mutualGainAbove, type PlanDemand, type PlanProblem} from "../../../src/model/plan/plan_request.js";
import {solve} from "../../../src/model/plan/solve.js";
import {madeProblem} from "./made_problem.js";

/** Scores by rows; every pair may be made, everybody may have one partner, each hromada is its own oblast. */
function problemOf(rows: readonly (readonly number[])[], more: Partial<PlanProblem> = {}): PlanProblem {
  const [kommuner, hromadas] = [rows.length, rows[0]!.length];
  return {
    kommuner: rows.map((_, k) => String(3101 + k)),
    hromadas: rows[0]!.map((_, h) => `UA0${h + 1}`),
    score: Int16Array.from(rows.flat()),
    sum: Int32Array.from(rows.flat()),
    leftOut: new Int16Array(kommuner * hromadas),
    allowed: new Uint8Array(kommuner * hromadas).fill(1),
    kommuneCapacity: new Int32Array(kommuner).fill(1),
    hromadaCapacity: new Int32Array(hromadas).fill(1),
    oblasts: rows[0]!.map((_, h) => `UA-${h}`),
    warAffected: new Uint8Array(hromadas),
    places: null,
    existing: [],
    forced: [],
    demands: [],
    dial: 0,
    ...more
  };
}

const solved = (problem: PlanProblem) => {
  const answer = solve(problem);
  if (answer.status !== "solved") throw new Error(JSON.stringify(answer));
  return answer;
};
const obstacles = (problem: PlanProblem) => {
  const answer = solve(problem);
  if (answer.status !== "infeasible") throw new Error(JSON.stringify(answer));
  return answer.obstacles;
};
const codes = ({pairs}: {pairs: readonly {kommune: string; hromada: string}[]}): string[] =>
  pairs.map(({kommune, hromada}) => `${kommune}-${hromada}`);

describe("a plan", () => {
  it(
    "gives everybody less than the first choice where that makes the whole greater, and says who lost how " + "much",
    () => {
      const plan = solved(
        problemOf([
          [900, 800],
          [850, 300]
        ])
      );
      expect(codes(plan)).toEqual(["3101-UA02", "3102-UA01"]);
      expect(plan).toMatchObject({
        totalScore: 1650,
        objective: 165000,
        proof: {kind: "certificate", bound: 165000},
        arePricesExact: true
      });
      expect(plan.pairs[0]).toMatchObject({kommuneRank: 2, kommuneRegret: 100, hromadaRank: 1, hromadaRegret: 0});
      expect(plan.pairs[1]).toMatchObject({kommuneRank: 1, kommuneRegret: 0, hromadaRank: 2, hromadaRegret: 50});
      expect(plan.mutualGains).toEqual([]);
    }
  );

  it("compares the second partner of a kommune with its second choice", () => {
    const plan = solved(
      problemOf(
        [
          [900, 700, 650],
          [880, 600, 100]
        ],
        {kommuneCapacity: Int32Array.from([2, 1])}
      )
    );
    expect(codes(plan)).toEqual(["3101-UA02", "3101-UA03", "3102-UA01"]);
    expect(plan.pairs.map(({kommuneRank, kommuneRegret}) => [kommuneRank, kommuneRegret])).toEqual([
      [2, 200],
      [3, 50],
      [1, 0]
    ]);
  });

  it(
    "lets standing partnerships take up room, makes pairs put first whatever their score, and none that is " +
      "excluded",
    () => {
      const rows = [
        [900, 800, 10],
        [850, 300, 20]
      ];
      const plan = solved(
        problemOf(rows, {
          existing: [{kommune: "3102", hromada: "UA01"}],
          kommuneCapacity: Int32Array.from([2, 1]),
          forced: [{kommune: "3101", hromada: "UA03"}]
        })
      );
      expect(codes(plan)).toEqual(["3101-UA02", "3101-UA03"]);
      expect(plan.pairs.map(({isForced}) => isForced)).toEqual([false, true]);
      expect(plan.totalScore).toBe(810);
      const allowed = Uint8Array.from([0, 1, 1, 1, 1, 1]);
      expect(codes(solved(problemOf(rows, {allowed})))).toEqual(["3101-UA02", "3102-UA01"]);
    }
  );

  it("moves places to the left out by the dial, and says what that costs in score", () => {
    const problem = problemOf([[800, 700]], {leftOut: Int16Array.from([0, 1000]), dial: 0});
    expect(codes(solved(problem))).toEqual(["3101-UA01"]);
    expect(solved({...problem, dial: 5})).toMatchObject({dialPrice: 0});
    const turned = solved({...problem, dial: 20});
    expect(codes(turned)).toEqual(["3101-UA02"]);
    expect(turned).toMatchObject({dialPrice: 100, totalScore: 700, objective: 90000});
  });

  it("prices each demand by what the whole has more without it", () => {
    const problem = problemOf(
      [
        [900, 400, 300],
        [850, 500, 200]
      ],
      {
        places: 2,
        warAffected: Uint8Array.from([0, 0, 1]),
        demands: [
          {kind: "war_affected", least: {percent: 50}},
          {kind: "oblast", oblast: "UA-1", most: 1}
        ]
      }
    );
    const plan = solved(problem);
    expect(codes(plan)).toEqual(["3101-UA03", "3102-UA01"]);
    expect(plan.demandPrices).toEqual([
      {demand: 0, price: 250},
      {demand: 1, price: 0}
    ]);
    expect(plan.warAffectedPlaces).toBe(1);
  });

  it("tells pairs outside the plan that would both rather have each other", () => {
    const plan = solved(
      problemOf(
        [
          [500, 900],
          [400, 800]
        ],
        {
          demands: [
            {kind: "oblast", oblast: "UA-0", least: 1},
            {kind: "oblast", oblast: "UA-1", most: 0}
          ]
        }
      )
    );
    expect(codes(plan)).toEqual(["3101-UA01"]);
    expect(plan.mutualGainCount).toBe(2);
    expect(plan.mutualGains[0]).toEqual({
      kommune: "3102",
      hromada: "UA02",
      score: 800,
      kommuneGain: 800,
      hromadaGain: 800
    });
    expect(plan.mutualGains[1]).toEqual({
      kommune: "3101",
      hromada: "UA02",
      score: 900,
      kommuneGain: 400,
      hromadaGain: 900
    });
    expect(mutualGainAbove).toBe(50);
  });

  it("is the same whenever it is made, ranks as a sorted list does, and loses nobody", () => {
    const problem: PlanProblem = {
      ...madeProblem(3, {kommuner: 40, hromadas: 60, most: 3}),
      places: 45,
      demands: [{kind: "each_oblast", least: 1}]
    };
    const [plan, again] = [solved(problem), solved(problem)];
    expect(plan).toEqual(again);
    expect(plan.pairs.length).toBe(45);
    for (const {kommune, hromada, score, kommuneRank, hromadaRank} of plan.pairs) {
      const [k, h] = [problem.kommuner.indexOf(kommune), problem.hromadas.indexOf(hromada)];
      const row = problem.hromadas
        .map((_, other) => k * 60 + other)
        .filter((cell) => problem.allowed[cell] === 1)
        .sort((a, b) => problem.score[b]! - problem.score[a]! || a - b);
      const column = problem.kommuner
        .map((_, other) => other * 60 + h)
        .filter((cell) => problem.allowed[cell] === 1)
        .sort((a, b) => problem.score[b]! - problem.score[a]! || a - b);
      expect([kommuneRank, hromadaRank, score]).toEqual([
        row.indexOf(k * 60 + h) + 1,
        column.indexOf(k * 60 + h) + 1,
        problem.score[k * 60 + h]
      ]);
    }
    const paired = new Set(plan.pairs.map(({kommune}) => kommune));
    expect(problem.kommuner.filter((code) => !paired.has(code))).toEqual(plan.kommunerWithout);
  });
});

describe("why there is no plan", () => {
  const rows = [
    [900, 800],
    [850, 300]
  ];

  it("says that nobody has room, or that no pair may be made", () => {
    expect(obstacles(problemOf(rows, {kommuneCapacity: new Int32Array(2)}))).toEqual([
      {kind: "no_capacity", side: "kommune"}
    ]);
    expect(obstacles(problemOf(rows, {hromadaCapacity: new Int32Array(2)}))).toEqual([
      {kind: "no_capacity", side: "hromada"}
    ]);
    expect(obstacles(problemOf(rows, {allowed: new Uint8Array(4)}))).toEqual([{kind: "no_pairs"}]);
  });

  it("says how many places can be filled where more are asked for", () => {
    expect(obstacles(problemOf(rows, {places: 3}))).toEqual([{kind: "too_many_places", wanted: 3, possible: 2}]);
    expect(obstacles(problemOf(rows, {places: 2, allowed: Uint8Array.from([1, 0, 1, 0])}))).toEqual([
      {kind: "too_many_places", wanted: 2, possible: 1}
    ]);
  });

  it("names the oblast that has no candidate, and how many places are missing", () => {
    const problem = problemOf(
      [
        [900, 800, 700],
        [850, 300, 200]
      ],
      {allowed: Uint8Array.from([1, 1, 0, 1, 1, 0]), demands: [{kind: "each_oblast", least: 1}]}
    );
    expect(obstacles(problem)).toEqual([
      {kind: "demand_alone", demand: 0, oblast: "UA-2", wanted: 1, possible: 0, candidates: 0, short: 1}
    ]);
  });

  it("names what falls short where each demand could be met, but not all", () => {
    const three = problemOf(
      [
        [900, 800, 700],
        [850, 300, 200]
      ],
      {demands: [{kind: "each_oblast", least: 1}]}
    );
    expect(obstacles(three)).toMatchObject([{kind: "demands_together", demand: 0, wanted: 1, short: 1}]);
    const war = problemOf(
      [
        [900, 800],
        [850, 300]
      ],
      {
        places: 2,
        warAffected: Uint8Array.from([1, 0]),
        hromadaCapacity: Int32Array.from([2, 2]),
        demands: [
          {kind: "war_affected", least: {count: 2}},
          {kind: "oblast", oblast: "UA-1", least: 1}
        ]
      }
    );
    expect(obstacles(war)).toEqual([{kind: "demands_together", demand: 0, oblast: null, wanted: 2, short: 1}]);
    const torn = problemOf(rows, {
      demands: [
        {kind: "each_oblast", most: 0},
        {kind: "oblast", oblast: "UA-1", least: 1}
      ]
    });
    expect(obstacles(torn)).toEqual([{kind: "demands_together", demand: 1, oblast: "UA-1", wanted: 1, short: 1}]);
  });

  it("says that more is put first than there is room for, or than a demand lets be", () => {
    const forced = [
      {kommune: "3101", hromada: "UA01"},
      {kommune: "3101", hromada: "UA02"}
    ];
    expect(obstacles(problemOf(rows, {forced}))).toEqual([
      {kind: "forced_over_capacity", code: "3101", wanted: 2, possible: 1}
    ]);
    expect(obstacles(problemOf(rows, {forced, kommuneCapacity: Int32Array.from([2, 1]), places: 1}))).toEqual([
      {kind: "forced_over_places", wanted: 2, possible: 1}
    ]);
    expect(
      obstacles(problemOf(rows, {forced: forced.slice(1), demands: [{kind: "oblast", oblast: "UA-1", most: 0}]}))
    ).toEqual([{kind: "over_most", demand: 0, oblast: "UA-1", wanted: 1, possible: 0}]);
  });

  it("asks nothing of an oblast that has a partner already", () => {
    const demands: readonly PlanDemand[] = [{kind: "each_oblast", least: 1}];
    const answer: PlanAnswer = solve(
      problemOf(
        [
          [900, 800],
          [850, 300]
        ],
        {existing: [{kommune: "3101", hromada: "UA02"}], demands}
      )
    );
    expect(answer).toMatchObject({status: "solved", pairs: [{kommune: "3102", hromada: "UA01"}]});
  });
});

describe("a problem that contradicts itself", () => {
  it("is refused with a sentence that says what to set", () => {
    const base = problemOf([
      [1, 2],
      [3, 4]
    ]);
    expect(() => solve({...base, dial: 101})).toThrow("dial 101: set it to a whole number from 0 to 100");
    expect(() => solve({...base, places: 0})).toThrow("places 0: set a whole number from 1 on");
    expect(() => solve({...base, demands: [{kind: "war_affected", least: {percent: 40}}]})).toThrow(
      "a share needs a fixed number of places: a plan would meet it by making fewer"
    );
    expect(() => solve({...base, demands: [{kind: "oblast", oblast: "UA-9", least: 1}]})).toThrow(
      "unknown oblast: UA-9"
    );
    expect(() => solve({...base, demands: [{kind: "each_oblast", least: 2, most: 1}]})).toThrow(
      "at least 2 and at most 1 cannot both be"
    );
    expect(() => solve({...base, forced: [{kommune: "9999", hromada: "UA01"}]})).toThrow("unknown kommune: 9999");
    expect(() => solve({...base, score: new Int16Array(3)})).toThrow("score has 3 cells and not 4");
  });
});
