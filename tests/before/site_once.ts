// Builds the real site once for every test that looks at it, without a network interface where the system permits
// that, as `npm run build` would. The build goes on beside the tests that need none, and is taken again by later runs
// for as long as nothing it is made of has changed.
import {type ChildProcess, spawn} from "node:child_process";
import {existsSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import type {TestProject} from "vitest/node";
import {placesInTests, testDay} from "../day.ts";
import {canIsolate, type SiteBuild} from "../site/isolation.ts";
import {dataOnce} from "./data_once.ts";
import {keyOf} from "./code_key.ts";
import {repository} from "./repository.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The file that says how the build went, as soon as it has ended. */
    siteBuild: string;
  }
}

/** What a site is made of. */
const ingredients = [
  ...["src", "site", "loaders", "internal", "data", "private"],
  ...["observablehq.config.ts", "package.json", "package-lock.json", "tsconfig.json"]
];
const kept = join(repository, ".cache/tests/site.json");

export default function setup(project: TestProject): (() => void) | undefined {
  const root = project.vitest.getRootProject();
  // Two projects ask for it.
  if ("siteBuild" in root.getProvidedContext()) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const cleanUp = (): void => rmSync(folder, {recursive: true, force: true});
  const said = join(folder, "build.json");
  root.provide("siteBuild", said);
  const isIsolated = canIsolate();
  const key = keyOf(repository, ingredients, testDay, String(isIsolated));
  const earlier = earlierBuild(key);
  if (earlier) {
    write(said, earlier);
    return cleanUp;
  }
  const command = [process.execPath, "--import", "tsx/esm", "site/build.ts"];
  const [program = "", ...args] = isIsolated ? ["unshare", "-rn", ...command] : command;
  let child: ChildProcess | undefined;
  const build = (): void => {
    const start = performance.now();
    child = spawn(program, args, {
      cwd: repository,
      env: {...process.env, SOURCE_DATE_EPOCH: testDay, KOMMUNEBRO_PLACES: placesInTests},
      stdio: ["ignore", "pipe", "pipe"]
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (output += String(text)));
    child.on("close", (code) => {
      const built = {code: code ?? 1, output, seconds: (performance.now() - start) / 1000, isIsolated};
      if (code === 0) write(kept, {key, site: siteKey(), build: built});
      else process.stderr.write(`The site for the tests could not be built:\n${output}`);
      write(said, built);
    });
  };
  // Both write the extracts, and each takes the other's drafts for remains: the build waits for them.
  void dataOnce().then(build, build);
  return () => {
    child?.kill();
    cleanUp();
  };
}

/** The build that stands in dist/, if it was made of the same things and nobody has touched it since. */
function earlierBuild(key: string): SiteBuild | undefined {
  if (!existsSync(kept)) return undefined;
  const earlier = JSON.parse(readFileSync(kept, "utf8")) as {key: string; site: string; build: SiteBuild};
  return earlier.key === key && earlier.site === siteKey() ? earlier.build : undefined;
}

/** All that a build leaves and tests look at. */
function siteKey(): string {
  return keyOf(join(repository, "src"), ["../dist", "generated", "data"]);
}

function write(file: string, content: object): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(`${file}.tmp`, JSON.stringify(content));
  renameSync(`${file}.tmp`, file);
}
