// HiGHS, which the plans of our own solver are held against.
import loadHighs from "highs";
import type {LinearEngine, LinearProgram} from "./linear.js";

/**
 * Starts HiGHS.
 * @param isWhole false: parts of pairs are let be, which for capacities alone changes nothing and is quicker
 * @throws Error where it cannot be started; so does the engine where HiGHS gives up
 */
export async function highsEngine(isWhole = true): Promise<LinearEngine> {
  const highs = await loadHighs();
  const {modelStatus} = highs.constants;
  return (program) =>
    highs.withModel(modelOf(highs, program, isWhole), (model) => {
      // By default it stops a hundredth of a per cent short; gains are whole, so less than one is none.
      model.options.set({output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.9, random_seed: 1});
      model.run();
      const status = model.getModelStatus();
      if (status === modelStatus.infeasible) return null;
      if (status !== modelStatus.optimal && status !== modelStatus.empty)
        throw new Error(`the solver stopped with status ${status}`);
      return model.getSolution().colValue;
    });
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** HiGHS is asked for the least cost. */
function modelOf(
  highs: Highs,
  {gain, upper, rowLower, rowUpper, starts, rows, values}: LinearProgram,
  isWhole: boolean
) {
  const [numCols, numRows] = [gain.length, rowLower.length];
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.minimize,
    colCost: gain.map((one) => -one),
    colLower: new Float64Array(numCols),
    colUpper: upper,
    rowLower,
    rowUpper,
    matrix: {format: "csc" as const, numRows, numCols, starts, indices: rows, values},
    integrality: new Int32Array(numCols).fill(highs.constants.variableType[isWhole ? "integer" : "continuous"])
  };
}
