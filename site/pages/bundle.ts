// Our scripts for the browser, one file each: the one that makes drawn charts interactive, and the
// one that a notebook page imports.
import {build, type BuildFailure, type Plugin} from "esbuild";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import {copySolver, withoutNode} from "./bundle_solver.ts";
import {editions} from "../edition.ts";

/**
 * Script → its entry: one for each set of cards, the thread that looks for a plan and the solver it may ask, and one
 * for notebook pages.
 */
const entries: Readonly<Record<string, string>> = {
  live_trends: "src/trends/live_trends.ts",
  live_needs: "src/needs/live_needs.ts",
  live_coverage: "src/coverage/live_coverage.ts",
  live_match: "src/match/live_match.ts",
  live_plan: "src/plan/live_plan.ts",
  live_paper: "src/paper/live_paper.ts",
  plan_worker: "src/plan/solver_worker.ts",
  plan_highs: "src/plan/highs_engine.ts",
  notebook: "src/notebook/notebook.ts"
};

/**
 * Bundles the scripts into the folder generated/ of a source root. Returns the files written; a project may have none.
 */
export async function bundleScripts(root: string, source = editions.public.source): Promise<string[]> {
  const names = Object.keys(entries).filter((name) => existsSync(join(root, entries[name]!)));
  await Promise.all(names.map((name) => bundle(root, source, name)));
  copySolver(join(root, source, "generated"));
  return names.map((name) => `${source}/generated/${name}.js`);
}

/**
 * Nothing of ours moves, but these packages of d3 change each selection's prototype when loaded, so a bundler keeps
 * them unless told that they have no effect: 15 kB.
 */
const withoutMotion: Plugin = {
  name: "without-motion",
  setup({onResolve, resolve}) {
    onResolve(
      {filter: /^d3-(transition|brush|zoom|drag|ease|timer)$/},
      async ({path, resolveDir, kind, pluginData}) => {
        if (pluginData === withoutMotion.name) return undefined;
        return {...(await resolve(path, {resolveDir, kind, pluginData: withoutMotion.name})), sideEffects: false};
      }
    );
  }
};

/**
 * Framework's own library stays outside, so that it finds `FileAttachment` and publishes its files. A notebook page
 * has Plot from Framework already; the live script carries only the marks it draws.
 */
async function bundle(root: string, source: string, name: string): Promise<void> {
  try {
    await bundled(root, source, name);
  } catch (error) {
    const lines = ((error as Partial<BuildFailure>).errors ?? []).map(
      ({text, location}) => `  ${location ? `${location.file}:${location.line}: ` : ""}${text}`
    );
    throw lines.length > 0
      ? new KommunebroError(`The script ${name} could not be made:\n${lines.join("\n")}`, exitCodes.failed)
      : error;
  }
}

async function bundled(root: string, source: string, name: string): Promise<void> {
  await build({
    entryPoints: [join(root, entries[name]!)],
    outfile: join(root, source, `generated/${name}.js`),
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    external: ["observablehq:*", "npm:*"],
    plugins: [withoutMotion, withoutNode],
    alias: name === "notebook" ? {"@observablehq/plot": "npm:@observablehq/plot"} : {},
    logLevel: "silent"
  });
}
