/** One number of a JSON-stat cube with the code of every dimension; `value` is null where the producer gives none. */
export type CubeCell = Readonly<Record<string, string | number | null>> & {readonly value: number | null};

interface Dimension {
  readonly category?: {readonly index?: Readonly<Record<string, number>> | readonly string[]};
}

/**
 * Reads a JSON-stat 2.0 dataset, as PxWebApi 2 writes it, into a record per number: `{Region: "0301", Tid: "2026",
 * value: 1}`.
 * The order of dimensions and categories is the file's own affair. Throws TypeError when it is no such dataset, or its
 * sizes do not multiply to its numbers.
 */
export function cubeCells(document: unknown): CubeCell[] {
  const {
    class: kind,
    id,
    size,
    dimension,
    value
  } = (typeof document === "object" && document !== null ? document : {}) as Record<string, unknown>;
  if (kind !== "dataset" || !isList(id) || !isList(size) || typeof dimension !== "object" || dimension === null)
    throw new TypeError("not a JSON-stat dataset with id, size and dimension");
  const names = id.map(String);
  const codes = names.map((name, at) =>
    codesOf(name, (dimension as Record<string, Dimension>)[name], Number(size[at]))
  );
  const cells = codes.reduce((product, list) => product * list.length, 1);
  // Values are a list, or where most are missing an object from position to number.
  const isDense = isList(value);
  if (isDense ? value.length !== cells : typeof value !== "object" || value === null)
    throw new TypeError(`${isDense ? value.length : "no"} values for ${cells} cells`);
  if (!isDense && Object.keys(value as object).some((at) => !/^\d+$/.test(at) || Number(at) >= cells))
    throw new TypeError(`a value stands outside of the ${cells} cells`);
  return Array.from({length: cells}, (_, at) => {
    const cell: Record<string, string | number | null> = {};
    let rest = at;
    for (let axis = names.length - 1; axis >= 0; axis--) {
      const list = codes[axis]!;
      cell[names[axis]!] = list[rest % list.length]!;
      rest = Math.floor(rest / list.length);
    }
    const number = (value as Record<number, unknown>)[at] ?? null;
    if (number !== null && typeof number !== "number") throw new TypeError(`value ${at} is no number`);
    return {...cell, value: number};
  });
}

/** The codes of a dimension in the order its numbers stand in. */
function codesOf(name: string, dimension: Dimension | undefined, size: number): string[] {
  const index = dimension?.category?.index;
  if (typeof index !== "object" || index === null) throw new TypeError(`dimension ${name} has no index`);
  const codes = isList(index)
    ? index.map(String)
    : Object.keys(index).sort((a, b) => (index as Record<string, number>)[a]! - (index as Record<string, number>)[b]!);
  const positions = isList(index)
    ? codes.map((_, at) => at)
    : codes.map((code) => (index as Record<string, number>)[code]);
  if (codes.length !== size || positions.some((position, at) => position !== at))
    throw new TypeError(`dimension ${name} has ${codes.length} codes for a size of ${size}`);
  return codes;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
