// The gate of a build, alone: node --import tsx/esm tests/faults/gate_program.ts SITE PROJECT. It is asked as the build
// asks it,
// with what the project decided to publish, and ends with the exit code a build would end with.
import {KommunebroError} from "../../loaders/errors.ts";
import {editions} from "../../site/edition.ts";
import {gate} from "../../site/gate/gate.ts";
import {gateContext} from "../../site/gate/gate_context.ts";

const [site = "", project = ""] = process.argv.slice(2);
try {
  console.log(`${await gate(site, gateContext(project, editions.public))} files`);
} catch (error) {
  if (!(error instanceof KommunebroError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
