// HiGHS behind the model's idea of a solver. Only the plan's worker imports this, and tests: it weighs megabytes.
import loadHighs, {type HighsCallbackMap} from "highs";
import type {LinearAnswer, LinearEngine, LinearProgram} from "../model/plan/linear.js";

/**
 * Starts HiGHS.
 * @param wasm address of its WebAssembly; where none is given it lies beside the package
 * @throws Error where it cannot be fetched or started
 */
export async function highsEngine(wasm?: string): Promise<LinearEngine> {
  const highs = await loadHighs(wasm === undefined ? {} : {locateFile: () => wasm});
  return (program, onGap) =>
    highs.withModel(modelOf(highs, program), (model) => {
      model.options.set({output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.9, mip_feasibility_tolerance: 1e-7, random_seed: 1});
      const {mipLogging, mipImprovingSolution} = highs.constants.callbackType;
      const tell = ({data}: {data: {mip_gap?: number}}): undefined => {
        if (data.mip_gap !== undefined && Number.isFinite(data.mip_gap)) onGap?.(data.mip_gap);
      };
      const callbacks: HighsCallbackMap = program.isWhole && onGap ? {[mipLogging]: tell, [mipImprovingSolution]: tell} : {};
      model.run(callbacks);
      return answerOf(model, highs.constants.modelStatus.optimal);
    });
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;
type Model = ReturnType<Highs["createModel"]>;

/** HiGHS is asked for the least cost: its prices then have the sign of costs. */
function modelOf(highs: Highs, {gain, upper, rowLower, rowUpper, starts, rows, values, isWhole}: LinearProgram) {
  const [numCols, numRows] = [gain.length, rowLower.length];
  return {
    numCols, numRows,
    sense: highs.constants.objectiveSense.minimize,
    colCost: gain.map((one) => -one), colLower: new Float64Array(numCols), colUpper: upper,
    rowLower, rowUpper,
    matrix: {format: "csc" as const, numRows, numCols, starts, indices: rows, values},
    ...(isWhole ? {integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer)} : {})
  };
}

function answerOf(model: Model, optimal: number): LinearAnswer {
  const isOptimal = model.getModelStatus() === optimal;
  const {colValue, rowDual} = model.getSolution();
  return {isOptimal, value: -model.getObjectiveValue(), columns: colValue, rowPrices: rowDual.map((price) => -price)};
}
