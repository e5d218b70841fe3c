// Our scripts for the browser, one file each: the one that makes drawn charts interactive, and the
// one that a notebook page imports.
import {build, type BuildFailure, type Plugin} from "esbuild";
import {existsSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {editions} from "../edition.ts";
import {engineFiles, layEngine} from "./engine_code.ts";
import {packageOf, writeNotices} from "./notices.ts";

/**
 * Scripts that speak, each made once for every language: what a page starts with, its search, one for each set of
 * cards, and one for notebook pages.
 */
const speaking: Readonly<Record<string, string>> = {
  boot: "src/boot.ts",
  search_boot: "src/search_boot.ts",
  live_search: "src/live_search.ts",
  live_trends: "src/trends/live_trends.ts",
  live_needs: "src/needs/live_needs.ts",
  live_coverage: "src/coverage/live_coverage.ts",
  live_match: "src/match/live_match.ts",
  live_plan: "src/plan/live_plan.ts",
  live_places: "src/places/live_places.ts",
  live_sources: "src/sources/live_sources.ts",
  live_paper: "src/paper/live_paper.ts",
  live_ask: "src/ask/live_ask.ts",
  notebook: "src/notebook/notebook.ts"
};

/** Scripts without a word for a reader: threads, and what a page fetches only when it is wanted. */
const silent: Readonly<Record<string, string>> = {
  table_workbook: "src/cards/table_workbook.ts",
  plan_worker: "src/plan/solver_worker.ts",
  ask_worker: "src/engine/ask_worker.ts",
  ask_editor: "src/ask/ask_editor.ts",
  ask_workbook: "src/ask/ask_workbook.ts"
};

/** One script to make: its name in generated/, its entry, and the language it speaks. */
interface Script {
  readonly name: string;
  readonly entry: string;
  readonly locale: Locale | null;
}

const scripts: readonly Script[] = [
  ...locales.flatMap((locale) =>
    Object.entries(speaking).map(([name, entry]) => ({name: `${name}.${locale}`, entry, locale}))
  ),
  ...Object.entries(silent).map(([name, entry]) => ({name, entry, locale: null}))
];

/**
 * Bundles the scripts into the folder generated/ of a source root, with the licences of what others wrote of them.
 * Returns the scripts; a project may have none.
 */
export async function bundleScripts(root: string, source = editions.public.source): Promise<string[]> {
  const present = scripts.filter(({entry}) => existsSync(join(root, entry)));
  const packages = await Promise.all(present.map((script) => bundle(root, source, script)));
  if (present.length > 0) writeNotices(join(root, source), packages.flat());
  if (existsSync(join(root, silent.ask_worker!))) layEngine(join(root, source, "generated/duckdb-eh.wasm"));
  return present.map(({name}) => `${source}/generated/${name}.js`);
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

/** The file of a room of words: `trendsMoney` stands in trends_money.ts. */
const fileOf = (room: string): string => room.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Lets a script carry the words of one language, and of these only the rooms it asks for: the list of languages is
 * written anew with that one, and the list of rooms (words.ts) with one import a room, which falls away where nobody
 * asks for it. A page's first script names the others, which have their language in their names too.
 */
function speakOnly(locale: Locale): Plugin {
  return {
    name: "speak-only",
    setup({onLoad, onResolve, resolve}) {
      // A room that nobody asks for falls away only where the bundler is told that making its sentences does nothing.
      onResolve({filter: /^\.\/[\w-]+\/\w+\.js$/}, async ({path, importer, resolveDir, kind, pluginData}) => {
        if (pluginData === speakOnly || !/[\\/]src[\\/]words[\\/]words\.ts$/.test(importer)) return undefined;
        return {...(await resolve(path, {importer, resolveDir, kind, pluginData: speakOnly})), sideEffects: false};
      });
      onLoad({filter: /[\\/]src[\\/]words[\\/]languages\.ts$/}, ({path}) => ({
        resolveDir: dirname(path),
        contents: `import {say} from "./${locale}/speech.js"; export const languages = {${locale}: {say}};`
      }));
      onLoad({filter: /[\\/]src[\\/]words[\\/]words\.ts$/}, ({path}) => {
        const rooms = [...readFileSync(path, "utf8").matchAll(/^export const (\w+) = inEach\("(\w+)"\);$/gm)];
        const lines = rooms.map(
          ([, name, room]) =>
            `import {${room} as own_${room}} from "./${locale}/${fileOf(room!)}.js"; ` +
            `export const ${name} = {${locale}: own_${room}};`
        );
        return {resolveDir: dirname(path), contents: lines.join("\n")};
      });
      onResolve({filter: /^\.\/generated\/\w+\.js$/}, ({path}) => ({
        path: path.replace("./generated/", "./").replace(/js$/, `${locale}.js`),
        external: true
      }));
      // A script that is fetched late lies beside the one that fetches it.
      onResolve({filter: /^\.\.\/generated\/\w+\.js$/}, ({path}) => ({
        path: path.replace("../generated/", "./"),
        external: true
      }));
    }
  };
}

/**
 * Framework's own library stays outside, so that it finds `FileAttachment` and publishes its files. A notebook page
 * has Plot from Framework already; the live script carries only the marks it draws.
 */
async function bundle(root: string, source: string, script: Script): Promise<string[]> {
  try {
    return await bundled(root, source, script);
  } catch (error) {
    const lines = ((error as Partial<BuildFailure>).errors ?? []).map(
      ({text, location}) => `  ${location ? `${location.file}:${location.line}: ` : ""}${text}`
    );
    throw lines.length > 0
      ? new KommunebroError(`The script ${script.name} could not be made:\n${lines.join("\n")}`, exitCodes.failed)
      : error;
  }
}

/** Writes one script, and returns the packages that it has code of. */
async function bundled(root: string, source: string, {name, entry, locale}: Script): Promise<string[]> {
  const {metafile} = await build({
    entryPoints: [join(root, entry)],
    outfile: join(root, source, `generated/${name}.js`),
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    external: ["observablehq:*", "npm:*"],
    plugins: [withoutMotion, ...(locale === null ? [] : [speakOnly(locale)])],
    alias: {
      "@duckdb/duckdb-wasm/blocking": join(engineFiles, "duckdb-browser-blocking.mjs"),
      ...(entry === speaking.notebook ? {"@observablehq/plot": "npm:@observablehq/plot"} : {})
    },
    metafile: true,
    logLevel: "silent"
  });
  const files = Object.values(metafile.outputs).flatMap(({inputs}) => Object.entries(inputs));
  return files.flatMap(([file, {bytesInOutput}]) => (bytesInOutput > 0 ? (packageOf(file) ?? []) : []));
}
