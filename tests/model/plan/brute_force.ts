// Every plan of a small problem, one after the other: the slowest solver, and the one that cannot be wrong.
import type {PlanProblem} from "../../../src/model/plan/plan_request.js";

/** Greatest objective of a plan that keeps everything; null where there is none. Written from the problem alone. */
export function bestByTrying(problem: PlanProblem, dial = problem.dial): number | null {
  const {kommuner, hromadas, score, leftOut, allowed, oblasts, warAffected, places} = problem;
  const columns = hromadas.length;
  const cell = ({kommune, hromada}: {kommune: string; hromada: string}): number =>
    kommuner.indexOf(kommune) * columns + hromadas.indexOf(hromada);
  const existing = problem.existing.map(cell);
  const forced = problem.forced.map(cell);
  const free = [...score.keys()].filter(
    (one) => allowed[one] === 1 && !existing.includes(one) && !forced.includes(one)
  );
  const kommuneRoom = [...problem.kommuneCapacity];
  const hromadaRoom = [...problem.hromadaCapacity];
  const made: number[] = [];
  const worth = (one: number): number => 100 * score[one]! + dial * leftOut[one]!;
  let best: number | null = null;
  const keeps = (): boolean =>
    problem.demands.every((demand) => {
      if (demand.kind === "war_affected") {
        const count = made.filter((one) => warAffected[one % columns] === 1).length;
        const number = (asked: typeof demand.least): number | undefined =>
          asked === undefined ? undefined : "count" in asked ? asked.count : (asked.percent * places!) / 100;
        return count >= (number(demand.least) ?? 0) && count <= (number(demand.most) ?? Infinity);
      }
      const asked = demand.kind === "oblast" ? [demand.oblast] : [...new Set(oblasts)];
      return asked.every((oblast) => {
        const count = [...made, ...existing].filter((one) => oblasts[one % columns] === oblast).length;
        return count >= (demand.least ?? 0) && count <= (demand.most ?? Infinity);
      });
    });
  const take = (one: number, by: 1 | -1): boolean => {
    kommuneRoom[Math.floor(one / columns)]! -= by;
    hromadaRoom[one % columns]! -= by;
    return kommuneRoom[Math.floor(one / columns)]! >= 0 && hromadaRoom[one % columns]! >= 0;
  };
  const tryFrom = (at: number, sum: number): void => {
    if (at === free.length) {
      if ((places === null || made.length === places) && (best === null || sum > best) && keeps()) best = sum;
      return;
    }
    tryFrom(at + 1, sum);
    const one = free[at]!;
    if (take(one, 1)) {
      made.push(one);
      tryFrom(at + 1, sum + worth(one));
      made.pop();
    }
    take(one, -1);
  };
  // Standing partnerships may go beyond what is let: they only leave no room.
  for (const one of existing) take(one, 1);
  let fits = true;
  for (const one of forced) {
    fits = take(one, 1) && fits;
    made.push(one);
  }
  if (fits)
    tryFrom(
      0,
      forced.reduce((sum, one) => sum + worth(one), 0)
    );
  return best;
}
