// Imported by every data loader's process: a loader ends with the build that started it, even where it waits for ever.
import Module from "node:module";
import process from "node:process";

const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1000).unref();

// What is published is all that a loader reads: the warehouse holds what nobody has decided on.
const database = /^@duckdb\/node-(?:api|bindings)/;
const load = (Module as unknown as Loading)._load;
(Module as unknown as Loading)._load = function guarded(this: unknown, request: string, ...rest: unknown[]): unknown {
  if (database.test(request))
    throw new Error("A data loader asks the published tables (askPublished), never the warehouse.");
  return load.call(this, request, ...rest);
};

interface Loading {
  _load(request: string, ...rest: unknown[]): unknown;
}
