// Our scripts for the browser: what pages start with, what makes them answer, what a notebook page imports, and what
// several of these share.
import {build, type BuildFailure, type Plugin} from "esbuild";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join, relative} from "node:path";
import {minifySync} from "rolldown/utils";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {editions} from "../edition.ts";
import {engineFiles, layEngine} from "./engine_code.ts";
import {leanPlot} from "./lean_plot.ts";
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
  hromada_search: "src/cards/hromada_search.ts",
  notebook: "src/notebook/notebook.ts"
};

/** Scripts without a word for a reader: threads, and what a page fetches only when it is wanted. */
const silent: Readonly<Record<string, string>> = {
  table_workbook: "src/cards/table_workbook.ts",
  saved_card: "src/cards/saved_card.ts",
  shortlist_csv: "src/pairing/shortlist_csv.ts",
  plan_worker: "src/plan/solver_worker.ts",
  ask_worker: "src/engine/ask_worker.ts",
  ask_editor: "src/ask/ask_editor.ts",
  ask_workbook: "src/ask/ask_workbook.ts",
  ask_tables: "src/ask/ask_tables.ts"
};

/**
 * What speaking scripts have of large packages, and what all kinds of them share, in files of their own: a reader
 * fetches each once, whatever pages and languages they read. Threads carry their own; a notebook page has Plot from
 * Framework.
 */
const parts: Readonly<Record<string, string>> = {
  plot_parts: "src/charts/plot_parts.ts",
  arrow_parts: "src/marts/arrow_parts.ts",
  name_parts: "src/model/names/name_parts.ts"
};

/**
 * What speaking scripts of all kinds of pages have: a file of its own in each language (`*`), which a reader fetches
 * once.
 */
const spoken: readonly string[] = [
  "marts/fetch_marts.ts",
  "marts/other_names.ts",
  "marts/own_names.ts",
  "marts/read_mart.ts",
  "ui/data_table.ts",
  "ui/element.ts",
  "ui/live_options.ts",
  "ui/live_region.ts",
  "ui/named_part.ts",
  "ui/place_href.ts",
  "words/*/declension.ts",
  "words/*/place_names.ts",
  "words/*/speech.ts",
  "words/*/ui.ts",
  "words/figures.ts"
];

/** Stands for the source of that file, which is made of the lines above. */
const spokenEntry = "spoken";

/** Scripts that are whole in themselves: what they have of it is little, or they lie on pages of another kind. */
const whole: readonly string[] = [speaking.live_sources!, speaking.notebook!];

/** Scripts that are made together: what two of them have is a file of its own, which a reader fetches once. */
const shared: readonly (readonly string[])[] = [
  ["live_trends", "live_needs", "live_coverage"],
  ["live_match", "live_plan", "live_paper"],
  ["live_places", "live_search", "hromada_search"]
];

/**
 * Small drawings of which each page has its own all the same: fetched as a file they would cost a round more, before
 * the first choice is answered, on a server that hands out six files at a time.
 */
const own = /\/charts\/definition_table\.js$/;

/** What is made at one go: entries by their names in generated/, and the language they speak. */
interface Bundle {
  readonly entries: Readonly<Record<string, string>>;
  readonly locale: Locale | null;
}

const alone = Object.keys(speaking).filter((name) => !shared.some((names) => names.includes(name)));

const bundles: readonly Bundle[] = [
  ...locales.flatMap((locale) =>
    [...shared, ...alone.map((name) => [name])].map((names) => ({
      entries: Object.fromEntries(names.map((name) => [`${name}.${locale}`, speaking[name]!])),
      locale
    }))
  ),
  ...locales.map((locale) => ({entries: {[`spoken.${locale}`]: spokenEntry}, locale})),
  ...Object.entries({...silent, ...parts}).map(([name, entry]) => ({entries: {[name]: entry}, locale: null}))
];

/**
 * Bundles the scripts into the folder generated/ of a source root, with the licences of what others wrote of them.
 * Returns the scripts; a project may have none.
 */
export async function bundleScripts(root: string, source = editions.public.source): Promise<string[]> {
  const isThere = ([, entry]: [string, string], locale: Locale | null): boolean =>
    entry === spokenEntry ? spokenNames(locale!, root).size > 0 : existsSync(join(root, entry));
  const present = bundles
    .map(({entries, locale}) => ({
      entries: Object.fromEntries(Object.entries(entries).filter((entry) => isThere(entry, locale))),
      locale
    }))
    .filter(({entries}) => Object.keys(entries).length > 0);
  const folder = join(root, source, "generated");
  // The name of what is shared follows its content: that of an earlier build would stay for ever.
  if (existsSync(folder))
    for (const name of readdirSync(folder)) if (name.startsWith("shared.")) rmSync(join(folder, name));
  const packages = await Promise.all(present.map((one) => bundle(root, source, one)));
  if (present.length > 0) writeNotices(join(root, source), packages.flat());
  const engine = engineBeside(root, source);
  if (engine !== undefined) layEngine(engine);
  return present.flatMap(({entries}) => Object.keys(entries).map((name) => `${source}/generated/${name}.js`));
}

/** Where the query engine's code lies among the scripts; undefined in a project whose scripts need none. */
export const engineBeside = (root: string, source: string): string | undefined =>
  existsSync(join(root, silent.ask_worker!)) ? join(root, source, "generated/duckdb-eh.wasm") : undefined;

/** The file of a room of words: `trendsMoney` stands in trends_money.ts. */
const fileOf = (room: string): string => room.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** How a file asks for words: one line, or braces over several. */
const importsWords = /^import \{([^}]*)\} from "([^"]*\/words\.js)";$/gm;

/**
 * Lets a script carry the words of one language, and of these only the rooms it asks for: the list of languages is
 * written anew with that one, and the list of rooms (words.ts) is parted into a module a room, which falls away where
 * nobody asks for it. A page's first script names the others, which have their language in their names too.
 */
function speakOnly(locale: Locale, root: string): Plugin {
  return {
    name: "speak-only",
    setup({onLoad, onResolve, resolve}) {
      onLoad({filter: /[\\/]src[\\/]words[\\/]languages\.ts$/}, ({path}) => ({
        resolveDir: dirname(path),
        contents: `import {say} from "./${locale}/speech.js"; export const languages = {${locale}: say};`
      }));
      // Each room of words that a file asks for is a module of its own: of one that held them all, scripts that share
      // anything would share every room. Names of shared files are made of the addresses in them too, so that an
      // address must not say where the project lies.
      onLoad({filter: /[\\/]src[\\/].*\.ts$/, namespace: "file"}, ({path}) => {
        const code = readFileSync(path, "utf8");
        if (!code.includes('/words.js"')) return undefined;
        const contents = code.replaceAll(importsWords, (_, names: string, from: string) => {
          const list = relative(root, join(dirname(path), from.replace(/js$/, "ts")));
          return names.replaceAll(/(\w+)[^,]*,?/g, (name, room: string) => {
            const address = JSON.stringify(`room:${room}:${list}`);
            return `import {${name.replace(",", "")}} from ${address};`;
          });
        });
        return {loader: "ts", resolveDir: dirname(path), contents};
      });
      // Whoever asks in another form would get the sentences of every language.
      onResolve({filter: /\/words\.js$/}, ({importer}) => ({
        errors: [
          {
            text:
              `${relative(root, importer)} asks for words in a form that cannot be taken apart by rooms. ` +
              'Write: import {aWords, bWords} from "…/words.js";'
          }
        ]
      }));
      // A room that nobody asks for falls away only where the bundler is told that making its sentences does nothing.
      onResolve({filter: /^room:/}, ({path, importer}) => ({
        path,
        namespace: "room",
        sideEffects: false,
        suffix: ofPage(importer)
      }));
      onLoad({filter: /^/, namespace: "room"}, ({path}) => {
        const [, name = "", where = ""] = /^room:(\w+):(.*)$/.exec(path) ?? [];
        const list = join(root, where);
        const line = new RegExp(`^export const ${name} = inEach\\("(\\w+)"\\);$`, "m");
        const room = line.exec(readFileSync(list, "utf8"))?.[1];
        if (room === undefined) return {errors: [{text: `${where} exports no ${name}`}]};
        return {
          resolveDir: dirname(list),
          contents:
            `import {${room} as own} from "./${locale}/${fileOf(room)}.js"; ` +
            `export const ${name} = {${locale}: own};`
        };
      });
      onResolve({filter: /^\.\/\w+\/\w+\.js$/, namespace: "room"}, async ({path, resolveDir, kind, pluginData}) => {
        if (pluginData === speakOnly) return undefined;
        return {...(await resolve(path, {resolveDir, kind, pluginData: speakOnly})), sideEffects: false};
      });
      // A script that is fetched late lies beside the one that fetches it.
      onResolve({filter: /^\.{1,2}\/generated\/\w+\.js$/}, ({path}) => {
        const name = basename(path, ".js");
        return {path: `./${name}${name in speaking ? `.${locale}` : ""}.js`, external: true};
      });
    }
  };
}

/** Makes what a module asks for its page's own: what is a line or two is not worth a file that two pages share. */
const ofPage = (importer: string): string => `?${basename(dirname(importer))}`;

/** Gives each room its own of what is not worth a file. */
const ownEach: Plugin = {
  name: "own-each",
  setup({onResolve}) {
    onResolve({filter: own}, ({path, importer}) => ({
      path: join(dirname(importer), path.replace(/js$/, "ts")),
      suffix: ofPage(importer)
    }));
  }
};

/** The names that a module hands out. */
const handedOut = /^export (?:async )?(?:const|function) (\w+)/gm;

/** What the scripts of a language have in the file that speaks for all: the names each module there hands out. */
function spokenNames(locale: Locale, root: string): ReadonlyMap<string, string> {
  const files = spoken.map((file) => join(root, "src", file.replace("*", locale))).filter((file) => existsSync(file));
  return new Map(
    files.map((file) => [file, [...readFileSync(file, "utf8").matchAll(handedOut)].map(([, name]) => name).join(", ")])
  );
}

/** The file that speaks for all. */
function spokenInside(locale: Locale, root: string): Plugin {
  return {
    name: "spoken-inside",
    setup({onLoad, onResolve}) {
      onResolve({filter: /^/}, ({kind}) =>
        kind === "entry-point" ? {path: spokenEntry, namespace: spokenEntry} : undefined
      );
      onLoad({filter: /^/, namespace: spokenEntry}, () => ({
        resolveDir: root,
        contents: [...spokenNames(locale, root)]
          .map(([file, names]) => `export {${names}} from ${JSON.stringify(`./${relative(root, file)}`)};`)
          .join("\n")
      }));
    }
  };
}

/** Leaves it outside of the others, which take from it what they would else have of its modules. */
function spokenOutside(locale: Locale, root: string): Plugin {
  return {
    name: "spoken-outside",
    setup({onLoad, onResolve}) {
      const held = spokenNames(locale, root);
      if (held.size === 0) return;
      const names = [...held.keys()].map((file) => basename(file, ".ts"));
      onResolve({filter: new RegExp(`/(?:${names.join("|")})\\.js$`)}, ({path, resolveDir, importer}) => {
        const file = join(resolveDir, path.replace(/js$/, "ts"));
        if (!held.has(file)) return undefined;
        return {path: relative(root, file), namespace: spokenEntry, sideEffects: false, suffix: ofPage(importer)};
      });
      onLoad({filter: /^/, namespace: spokenEntry}, ({path}) => {
        const taken = held.get(join(root, path))!;
        return {contents: `import {${taken}} from "./spoken.${locale}.js"; export {${taken}};`};
      });
      onResolve({filter: /^/, namespace: spokenEntry}, ({path}) => ({path, external: true, sideEffects: false}));
    }
  };
}

/** Leaves the parts of packages outside, beside the script that takes from them. */
function partsOutside(isNotebook: boolean): Plugin {
  const own = Object.keys(parts).filter((name) => !isNotebook || name !== "plot_parts");
  return {
    name: "parts-outside",
    setup({onResolve}) {
      onResolve({filter: new RegExp(`/(?:${own.join("|")})\\.js$`)}, ({path}) => ({
        path: `./${path.slice(path.lastIndexOf("/") + 1)}`,
        external: true
      }));
    }
  };
}

/**
 * Framework's own library stays outside, so that it finds `FileAttachment` and publishes its files. A notebook page
 * has Plot from Framework already; the live script carries only the marks it draws.
 */
async function bundle(root: string, source: string, one: Bundle): Promise<string[]> {
  try {
    return await bundled(root, source, one);
  } catch (error) {
    const lines = ((error as Partial<BuildFailure>).errors ?? []).map(
      ({text, location}) => `  ${location ? `${location.file}:${location.line}: ` : ""}${text}`
    );
    throw lines.length > 0
      ? new KommunebroError(
          `The script ${Object.keys(one.entries).join(", ")} could not be made:\n${lines.join("\n")}`,
          exitCodes.failed
        )
      : error;
  }
}

/**
 * The same script once more in fewer letters: names that say nothing are chosen so that they repeat, and pack well.
 * What is fetched only when it is wanted is not worth the time: the engine alone takes as long as all others.
 */
function inFewLetters(path: string, script: string): string {
  const {code, errors} = minifySync(path, script, {
    module: true,
    compress: {target: "es2022"},
    mangle: {toplevel: true}
  });
  if (errors.length > 0) throw new Error(`${basename(path)}: ${errors.map(({message}) => message).join("; ")}`);
  return code;
}

/** Writes the scripts of one bundle, and returns the packages that they have code of. */
async function bundled(root: string, source: string, {entries, locale}: Bundle): Promise<string[]> {
  const paths = Object.values(entries);
  const {metafile, outputFiles} = await build({
    write: false,
    entryPoints: Object.entries(entries).map(([out, entry]) => ({in: join(root, entry), out})),
    outdir: join(root, source, "generated"),
    splitting: paths.length > 1,
    chunkNames: `shared.${locale}.[hash]`,
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    external: ["observablehq:*", "npm:*"],
    plugins: [
      leanPlot,
      ownEach,
      ...(locale === null ? [] : [partsOutside(paths.includes(speaking.notebook!))]),
      ...(locale === null || paths.some((path) => whole.includes(path))
        ? []
        : [(paths.includes(spokenEntry) ? spokenInside : spokenOutside)(locale, root)]),
      ...(locale === null ? [] : [speakOnly(locale, root)])
    ],
    alias: {
      "@duckdb/duckdb-wasm/blocking": join(engineFiles, "duckdb-browser-blocking.mjs"),
      ...(paths.includes(speaking.notebook!) ? {"@observablehq/plot": "npm:@observablehq/plot"} : {})
    },
    metafile: true,
    logLevel: "silent"
  });
  mkdirSync(join(root, source, "generated"), {recursive: true});
  const isSilent = paths.some((path) => Object.values(silent).includes(path));
  for (const {path, text} of outputFiles) writeFileSync(path, isSilent ? text : inFewLetters(path, text));
  const files = Object.values(metafile.outputs).flatMap(({inputs}) => Object.entries(inputs));
  return files.flatMap(([file, {bytesInOutput}]) => (bytesInOutput > 0 ? (packageOf(file) ?? []) : []));
}
