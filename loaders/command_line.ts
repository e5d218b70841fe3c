import {parseArgs, type ParseArgsConfig} from "node:util";
import {UsageError} from "./errors.ts";

/**
 * What a command line says, by Node's own reading.
 * @param say the sentence that is printed where it says something else than `config` lets it
 * @throws UsageError
 */
export function readCommandLine<T extends ParseArgsConfig>(
  config: T,
  say: (cause: string) => string
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node goes on with advice about two dashes that nobody here needs.
    throw new UsageError(say((error as Error).message.split(/[.\n]/, 1)[0]!), {cause: error});
  }
}
