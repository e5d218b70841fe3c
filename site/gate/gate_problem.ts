// How the gate reports.
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";

/** A reason not to publish: the file below the site's root, the rule it breaks, and what was found. */
export type Problem = {file: string; rule: string; cause: string};

/** A site that must not be published; the old one stays. */
export class GateError extends KommunebroError {
  constructor(message: string) {
    super(message, exitCodes.failed);
  }
}

const shown = 20;

/** All problems as lines for a person, the first twenty in full. */
export function problemList(problems: readonly Problem[]): string {
  const lines = problems.slice(0, shown).map(({file, rule, cause}) => `  ${file}: ${rule}: ${cause}`);
  if (problems.length > shown) lines.push(`  … and ${problems.length - shown} more`);
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `The built site has ${count}, so it was not published:\n${lines.join("\n")}`;
}
