import type {Extract} from "./extract_csv.ts";

/** Figures as whole numbers of one scale, as Arrow holds decimals: words of 32 bits, the lowest first. */
interface ScaledFigures {
  readonly scale: number;
  /** The most digits that `bits` hold. */
  readonly precision: number;
  readonly bits: 32 | 64;
  readonly values: readonly (Uint32Array | null)[];
}

const mostDecimals = 9;

/**
 * The figures of a column as whole numbers, exactly: what divides them by the scale has every figure again, to the last
 * bit. Undefined where the column holds none, or some that have more decimals.
 */
export function scaledFigures({type, values}: Extract["columns"][number]): ScaledFigures | undefined {
  if (type !== "DOUBLE" && !type.startsWith("DECIMAL")) return undefined;
  const figures = values as readonly (number | null)[];
  for (let scale = 0; scale <= mostDecimals; scale++) {
    // No whole number is a zero below zero.
    const whole = figures.map((figure) => (figure === null ? null : Math.round(figure * 10 ** scale) + 0));
    const isExact = whole.every((one, row) => one === null || Object.is(one / 10 ** scale, figures[row]));
    if (!isExact || !whole.every((one) => Number.isSafeInteger(one ?? 0))) continue;
    const isShort = whole.every((one) => one === null || one === (one | 0));
    const words = (one: number): Uint32Array =>
      isShort ? Uint32Array.of(one) : new Uint32Array(BigInt64Array.of(BigInt(one)).buffer);
    return {
      scale,
      precision: isShort ? 9 : 18,
      bits: isShort ? 32 : 64,
      values: whole.map((one) => (one === null ? null : words(one)))
    };
  }
  return undefined;
}
