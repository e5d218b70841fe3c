/** What a column of an unknown file seems to hold, from its name and its cells. */
export interface Guess {
  /** The name in the header. */
  readonly from: string;
  /** Our own name for it. */
  readonly name: string;
  readonly kind: "hromada" | "flag" | "integer" | "number" | "date" | "choice" | "text";
  /** Whether a cell is missing. */
  readonly isOptional: boolean;
  /** Least and greatest of numbers. */
  readonly min: number;
  readonly max: number;
  /** Most decimals of a number. */
  readonly decimals: number;
  /** The words of a choice. */
  readonly words: readonly string[];
  /** Why it is better not read; absent for a column to keep. */
  readonly leaveOut?: string;
}

/** A file as a guess needs it: names and the cells below each. */
export interface Cells {
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

const hromadaPattern = /^UA\d{17}$/;
const numberPattern = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
/** An address of mail, or a telephone number: signs of a person, whatever the column is called. */
const personal = /[^\s@]+@[^\s@]+\.[a-z]{2,}|(?:^|\s)\+?\d[\d\s()-]{8,}\d$/i;
/** As many different words a choice may have at most. */
const mostWords = 8;

/** Guesses every column; a person looks at each afterwards. */
export function guessColumns({header, columns}: Cells): Guess[] {
  const taken = new Set<string>();
  const isByHromada = header.some((from) => kindOf(present(columns.get(from) ?? [])) === "hromada");
  return header.map((from, index) => {
    const cells = columns.get(from) ?? [];
    const found = present(cells);
    const kind = kindOf(found);
    const numbers = kind === "integer" || kind === "number" ? found.map(Number) : [];
    const name = unique(kind === "hromada" && !taken.has("hromada_code") ? "hromada_code" : plain(from, index), taken);
    const reason = leaveOut(from, kind, found, isByHromada);
    return {
      from,
      name,
      kind,
      isOptional: found.length < cells.length,
      min: numbers.reduce((least, value) => Math.min(least, value), Infinity),
      max: numbers.reduce((most, value) => Math.max(most, value), -Infinity),
      decimals: kind === "number" ? Math.max(...found.map((cell) => cell.split(".")[1]?.length ?? 0)) : 0,
      words: kind === "choice" ? [...new Set(found)].sort() : [],
      ...(reason === undefined ? {} : {leaveOut: reason})
    };
  });
}

/** The fewest columns that tell every row from every other, at most three; none when there are none. */
export function guessKey(guesses: readonly Guess[], {columns}: Cells): string[] {
  const rank = ({kind, name}: Guess) => (kind === "hromada" ? 0 : /year|date|period/.test(name) ? 1 : 2);
  const able = guesses
    .filter(({kind, isOptional, leaveOut: out}) => !out && !isOptional && kind !== "number" && kind !== "flag")
    .toSorted((a, b) => rank(a) - rank(b));
  const isKey = (chosen: readonly Guess[]): boolean => {
    const parts = chosen.map(({from}) => columns.get(from) ?? []);
    const rows = parts[0]?.length ?? 0;
    return (
      rows > 0 &&
      new Set(Array.from({length: rows}, (_, row) => parts.map((part) => part[row]).join("\0"))).size === rows
    );
  };
  const names = (chosen: readonly Guess[]) => chosen.map(({name}) => name);
  for (const one of able) if (isKey([one])) return names([one]);
  for (const [at, one] of able.entries())
    for (const other of able.slice(at + 1)) if (isKey([one, other])) return names([one, other]);
  const first = able.slice(0, 3);
  return isKey(first) ? names(first) : [];
}

function present(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== "" && cell !== "NA");
}

function kindOf(found: readonly string[]): Guess["kind"] {
  const all = (pattern: RegExp) => found.every((cell) => pattern.test(cell));
  if (found.length === 0) return "text";
  if (all(hromadaPattern)) return "hromada";
  if (all(/^[01]$/)) return "flag";
  if (all(datePattern)) return "date";
  if (all(/^-?\d+$/) && !found.some((cell) => /^0\d/.test(cell))) return "integer";
  if (all(numberPattern) && !found.some((cell) => /^0\d/.test(cell))) return "number";
  const words = new Set(found).size;
  return words <= mostWords && words * 10 <= found.length ? "choice" : "text";
}

function leaveOut(
  from: string,
  kind: Guess["kind"],
  found: readonly string[],
  isByHromada: boolean
): string | undefined {
  if (kind === "text" && found.some((cell) => personal.test(cell))) return "looks like the data of a person";
  // The register knows the names; a second copy would only grow old beside it.
  if (
    isByHromada &&
    (kind === "text" || kind === "choice") &&
    /(hromada|raion|oblast|region|budget)_?(name|code)/i.test(from)
  )
    return "the register of hromadas has it";
  return undefined;
}

/** A name of small Latin letters, digits and underlines; a header in another script is numbered. */
function plain(from: string, index: number): string {
  const name = from
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return /^[a-z]/.test(name) ? name : `column_${index + 1}`;
}

function unique(name: string, taken: Set<string>): string {
  let own = name;
  for (let n = 2; taken.has(own); n++) own = `${name}_${n}`;
  taken.add(own);
  return own;
}
