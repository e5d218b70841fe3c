// HiGHS behind the model's idea of a solver. Only the plan's worker imports this, and tests: it weighs megabytes.
import loadHighs, {type HighsCallbackMap} from "highs";
import type {LinearEngine, LinearProgram} from "../model/plan/linear.js";

/**
 * Starts HiGHS.
 * @param wasm address of its WebAssembly; where none is given it lies beside the package
 * @param isWhole false: parts of pairs are let be, which for capacities alone changes nothing and is quicker
 * @throws Error where it cannot be fetched or started; so does the engine where HiGHS gives up
 */
export async function highsEngine(wasm?: string, isWhole = true): Promise<LinearEngine> {
  const highs = await loadHighs(wasm === undefined ? {} : {locateFile: () => wasm});
  const {modelStatus, callbackType} = highs.constants;
  return (program, onGap) =>
    highs.withModel(modelOf(highs, program, isWhole), (model) => {
      // By default it stops a hundredth of a per cent short; gains are whole, so less than one is none.
      model.options.set({output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.9, random_seed: 1});
      const tell = ({data}: {data: {mip_gap?: number}}): undefined => {
        if (data.mip_gap !== undefined && Number.isFinite(data.mip_gap)) onGap?.(data.mip_gap);
      };
      const callbacks: HighsCallbackMap = onGap
        ? {[callbackType.mipLogging]: tell, [callbackType.mipImprovingSolution]: tell}
        : {};
      model.run(callbacks);
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
