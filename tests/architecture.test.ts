import {readdirSync, readFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {describe, expect, it} from "vitest";
import {locales} from "../src/words/locales.ts";

/**
 * The rooms of src/ and loaders/, each with the rooms whose files it may import; its own go without saying. A room that
 * is not here, or an arrow that is not, breaks the way through the house.
 */
const floors = ["model", "marts", "words", "charts", "ui", "cards", "pairing", "engine"];
const rooms: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/words": ["src/model"],
  "src/marts": ["src/model", "src/words"],
  "src/charts": ["src/model", "src/words", "src/marts"],
  "src/ui": ["src/model", "src/words", "src/marts"],
  "src/cards": ["src/model", "src/words", "src/marts", "src/charts", "src/ui"],
  // What the pages that pair places share: places as the model sees them, their order, the words for it.
  "src/pairing": ["src/model", "src/words", "src/marts", "src/ui"],
  // What the notebook and the workbench share: the query engine, and how an answer is drawn.
  "src/engine": ["src/model", "src/words", "src/marts", "src/charts", "src/ui"],
  ...Object.fromEntries(
    [
      "overview",
      "trends",
      "needs",
      "coverage",
      "match",
      "plan",
      "paper",
      "places",
      "methods",
      "notebook",
      "ask",
      "sources",
      "internal"
    ].map((page) => [`src/${page}`, floors.map((floor) => `src/${floor}`)])
  ),
  "loaders/disk": [],
  "loaders/read": ["loaders/disk", "src/model"],
  "loaders/net": ["loaders/disk", "loaders/read"],
  "loaders/territory": ["loaders/read", "src/model"],
  "loaders/sources": ["loaders/read", "loaders/territory", "src/model"],
  "loaders/survey": ["loaders/disk", "loaders/read", "src/model"],
  "loaders/warehouse": ["loaders/disk", "loaders/read", "loaders/survey", "src/model", "src/words"],
  // A refresh holds the checks of the warehouse before it writes, with made-up answers that follow the new tables.
  "loaders/refresh": [
    ...["loaders/disk", "loaders/read", "loaders/net", "loaders/sources", "loaders/survey", "loaders/warehouse"],
    ...["loaders/samples", "src/model"]
  ],
  "loaders/large": ["loaders/disk", "loaders/read", "loaders/warehouse"],
  "loaders/check": [
    ...["loaders/disk", "loaders/large", "loaders/read", "loaders/refresh", "loaders/warehouse"],
    "src/model"
  ],
  // What is published today, and what is new in it as a refresh tells it.
  "loaders/releases": ["loaders/disk", "loaders/read", "loaders/refresh", "loaders/warehouse"],
  "loaders/new_source": ["loaders/check", "loaders/net", "loaders/read", "loaders/warehouse", "src/words"],
  "loaders/samples": ["loaders/disk", "loaders/read", "loaders/survey", "loaders/warehouse", "src/model"],
  // Node's side of the site knows what the browser gets, and asks the loaders for data alone.
  site: ["src", "loaders/warehouse", "loaders/large", "loaders/read", "loaders/disk"]
};

/** What everybody in loaders/ and site/ may import: how to fail, be called and speak, and whom an edition is for. */
const ground = ["errors", "audience", "command_line", "terminal"].map((name) => `loaders/${name}.ts`);

/** Packages that a browser gets; every other one is Node's. */
const browserPackages = new RegExp(
  `^(${[
    ...["@observablehq/plot", "@uwdata/flechette", "@duckdb/duckdb-wasm/.*", "@codemirror/.*", "@lezer/highlight"],
    ...["hucre/xlsx", "d3", "d3-geo", "geojson"]
  ].join("|")})$`
);

const roomOf = (file: string): string =>
  Object.keys(rooms)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] ?? file.split("/").slice(0, -1).join("/");

const sources = ["src", "loaders", "site"].flatMap((room) => filesIn(room, ".ts"));
const graph = new Map(sources.map((file) => [file, imports(file).map((path) => ({path, to: target(file, path)}))]));

describe("imports run one way", () => {
  it("every room imports only from the rooms below it", () => {
    expect(sources.length).toBeGreaterThan(200);
    const broken = [...graph].flatMap(([file, targets]) => {
      const room = roomOf(file);
      // The top of src/ and the command line of loaders/ bring the rooms together.
      if (room === "src" || room === "loaders") return [];
      if (!(room in rooms)) return [`${file}: ${room} is no known room`];
      return targets.flatMap(({path, to}) => {
        if (to === undefined || to.includes("/generated/")) return [];
        if (ground.includes(to) && !file.startsWith("src/")) return [];
        const other = roomOf(to);
        const isAllowed = other === room || rooms[room]!.some((below) => other === below || to.startsWith(`${below}/`));
        return isAllowed ? [] : [`${file}: ${path}`];
      });
    });
    expect(broken).toEqual([]);
  });

  it("no file imports itself by a detour", () => {
    const arrows = [...graph].map(([file, targets]) => [file, targets.flatMap(({to}) => to ?? [])] as const);
    expect(circles(new Map(arrows))).toEqual([]);
  });

  it("the search for detours finds one", () => {
    const arrows = {a: ["b"], b: ["c"], c: ["b"]};
    expect(circles(new Map(Object.entries(arrows)))).toEqual(["b → c → b"]);
  });

  it("no two files bear one name, so that a name says which file is meant", () => {
    // A language is a folder, and each says the same rooms in its own words.
    const named = sources.filter((file) => !/^src\/words\/[^/]+\//.test(file));
    expect(named.length).toBeGreaterThan(200);
    const first = new Map(named.map((file) => [basename(file), file]));
    expect(named.filter((file) => first.get(basename(file)) !== file)).toEqual([]);
  });

  it("what a browser gets imports only packages that a browser can have", () => {
    const broken = [...graph]
      .filter(([file]) => file.startsWith("src/"))
      .flatMap(([file, targets]) =>
        targets
          .filter(({path, to}) => to === undefined && !browserPackages.test(path))
          .map(({path}) => `${file}: ${path}`)
      );
    expect(broken).toEqual([]);
  });

  it("no page reads a layer below the marts, and no page aggregates in a script", () => {
    const pages = filesIn("src", ".md");
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages)
      expect(readFileSync(page, "utf8"), page).not.toMatch(/\b(staging|core)\.[a-z_]+\s*(where|group|$)/im);
  });

  it("each layer of the warehouse reads only the layer before", () => {
    for (const file of filesIn("loaders/sql/core", ".sql"))
      expect(sql(file), file).not.toMatch(/\b(from|join)\s+mart\./i);
    for (const file of filesIn("loaders/sql/mart", ".sql"))
      expect(sql(file), file).not.toMatch(/\b(from|join)\s+staging\./i);
    expect(filesIn("loaders/sql/mart", ".sql").length).toBeGreaterThan(8);
  });

  it("every page stands in every language", () => {
    const names = (locale: string): string[] =>
      filesIn(`src/${locale}`, ".md")
        .map((path) => path.slice(path.lastIndexOf("/") + 1))
        .sort();
    expect(locales.length).toBeGreaterThan(1);
    for (const locale of locales) expect(names(locale), locale).toEqual(names(locales[0]!));
    expect(names(locales[0]!)).toContain("trends.md");
  });

  it("raw HTML from data is nowhere written into a page", () => {
    for (const file of [...filesIn("src", ".ts"), ...filesIn("src", ".md")])
      expect(readFileSync(file, "utf8"), file).not.toMatch(/innerHTML|insertAdjacentHTML|html\.unsafe|document\.write/);
    expect(filesIn("src", ".ts").length).toBeGreaterThan(100);
  });
});

describe("lines", () => {
  it("are at most 120 characters long, SQL and style sheets too", () => {
    const folders = ["src", "loaders", "site", "tests", "bench", "internal"];
    const written = [
      ...folders.flatMap((folder) =>
        [".ts", ".mts", ".mjs", ".js", ".css", ".sql"].flatMap((end) => filesIn(folder, end))
      ),
      ...readdirSync(".").filter((file) => /\.(ts|mjs|js)$/.test(file))
    ].filter((file) => !/(^|\/)(generated|node_modules)\//.test(file));
    expect(written.filter((file) => file.endsWith(".sql")).length).toBeGreaterThan(100);
    expect(written.filter((file) => file.endsWith(".css")).length).toBeGreaterThan(1);
    const long = written.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) => ([...line].length > 120 ? [`${file}:${index + 1}`] : []))
    );
    expect(long).toEqual([]);
  });
});

describe("style sheets", () => {
  it("give the dark its colours and nothing else, so that a page seen whole in the light is so in the dark", () => {
    const dark = filesIn("src", ".css").flatMap((file) => [
      ...readFileSync(file, "utf8").matchAll(/@media[^{]*prefers-color-scheme: dark[^{]*\{(.*?\n)\}/gs)
    ]);
    expect(dark.length).toBeGreaterThan(0);
    const declared = dark.flatMap(([, block = ""]) => [...block.matchAll(/^\s+([\w-]+): /gm)].map(([, name]) => name!));
    expect(declared.length).toBeGreaterThan(20);
    expect(declared.filter((name) => !name.startsWith("--"))).toEqual([]);
  });
});

describe("the names of files", () => {
  it("differ by more than large and small letters: some disks take two such for one", () => {
    const folders = ["data", "docs", "internal", "loaders", "site", "src", "tests", "bench"];
    const names = folders.flatMap((folder) => filesIn(folder, ""));
    expect(names.length).toBeGreaterThan(500);
    const seen = new Map(names.map((name) => [name.normalize("NFC").toLowerCase(), name]));
    expect(names.filter((name) => seen.get(name.normalize("NFC").toLowerCase()) !== name)).toEqual([]);
  });
});

describe("the lockfile", () => {
  it("holds every optional package it names: npm ci refuses one that does not, on every machine", () => {
    const {packages} = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, {optionalDependencies?: Record<string, string>}>;
    };
    const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages)
      )
    );
    expect(missing).toEqual([]);
  });

  it("and package.json pin exact versions", () => {
    const {dependencies, devDependencies} = JSON.parse(readFileSync("package.json", "utf8")) as Record<
      string,
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({...dependencies, ...devDependencies}))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });
});

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(ending) && !file.includes(".observablehq"))
    .map((file) => join(folder, file));
}

/** The file that an import of ours names, or undefined for a package. */
function target(file: string, path: string): string | undefined {
  return path.startsWith(".") ? join(dirname(file), path).replace(/\.js$/, ".ts") : undefined;
}

/** Every way along the arrows that comes back to where it began, each once, as `a → b → a`. */
function circles(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Map<string, string>();
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      const circle = way.slice(at);
      const key = circle.toSorted().join();
      if (!found.has(key)) found.set(key, [...circle, file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of arrows.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of arrows.keys()) walk(file, []);
  return [...found.values()];
}

function imports(file: string): string[] {
  return [
    ...readFileSync(file, "utf8").matchAll(/^\s*(?:import|export)\b[^;"]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gm)
  ].map((match) => match[1] ?? match[2] ?? "");
}

function sql(file: string): string {
  return readFileSync(file, "utf8").replace(/--.*$/gm, "");
}
