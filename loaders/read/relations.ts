import {ContractError} from "../errors.ts";
import {Problems} from "./file_problems.ts";
import {fileName, type AnySource} from "./source.ts";

interface Coded {
  readonly hromada_code: string;
}

/**
 * Holds a file against the register: a code the register does not know is an error, and with `every` a hromada
 * without a row is one too. Throws ContractError naming the file, the codes and their number.
 */
export function requireKnownHromadas(
  source: AnySource,
  rows: readonly Coded[],
  register: readonly Coded[],
  every: boolean
): void {
  const problems = new Problems();
  const known = new Set(register.map((row) => row.hromada_code));
  const found = new Set(rows.map((row) => row.hromada_code));
  for (const code of found) {
    if (!known.has(code))
      problems.add({
        column: "hromada_code",
        what: "is not in the register of hromadas",
        example: code,
        mend: "Compare the versions of the two files."
      });
  }
  for (const code of every ? known : []) {
    if (!found.has(code))
      problems.add({
        column: "hromada_code",
        what: "has no row for a hromada of the register",
        example: code,
        mend: "Compare the versions of the two files."
      });
  }
  if (problems.size) throw new ContractError(`${source.id}: ${problems.report(fileName(source.url), [])}`);
}
