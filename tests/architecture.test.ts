import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";

/**
 * What the files of a room may import: relative rooms, packages. Every other import breaks the way through the house.
 */
const rules: readonly {room: string; allowed: RegExp}[] = [
  {room: "src/model", allowed: /^(\.\/|\.\.\/(?=(match|plan|[a-z_]+\.js)))/},
  {
    room: "src/components",
    allowed:
      /^(\.\/|\.\.\/(model|cards|match|generated)\/|@observablehq\/plot$|@uwdata\/flechette$|d3-geo$|geojson$|highs$)/
  },
  {room: "src/match", allowed: /^(\.\/|\.\.\/(model|cards)\/)/},
  {room: "src/cards", allowed: /^(\.\/|\.\.\/(model|components)\/|geojson$)/},
  {room: "loaders", allowed: /^(?!.*src\/(components|cards))/},
  {room: "site", allowed: /^(?!.*loaders\/(sources|staging|core|mart)\/)/}
];

describe("imports run one way", () => {
  for (const {room, allowed} of rules) {
    it(`${room} imports only what it may`, () => {
      const files = filesIn(room, ".ts");
      expect(files.length).toBeGreaterThan(0);
      const broken = files.flatMap((file) =>
        imports(file)
          .filter((path) => !allowed.test(path))
          .map((path) => `${file}: ${path}`)
      );
      expect(broken).toEqual([]);
    });
  }

  it("no page reads a layer below the marts, and no page aggregates in a script", () => {
    const pages = filesIn("src", ".md");
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages)
      expect(readFileSync(page, "utf8"), page).not.toMatch(/\b(staging|core)\.[a-z_]+\s*(where|group|$)/im);
  });

  it("each layer of the warehouse reads only the layer before", () => {
    for (const file of filesIn("loaders/core", ".sql")) expect(sql(file), file).not.toMatch(/\b(from|join)\s+mart\./i);
    for (const file of filesIn("loaders/mart", ".sql"))
      expect(sql(file), file).not.toMatch(/\b(from|join)\s+staging\./i);
    expect(filesIn("loaders/mart", ".sql").length).toBeGreaterThan(8);
  });

  it("every page stands in both languages", () => {
    const names = (language: string): string[] =>
      filesIn(`src/${language}`, ".md")
        .map((path) => path.slice(path.lastIndexOf("/") + 1))
        .sort();
    expect(names("nb")).toEqual(names("en"));
    expect(names("nb")).toContain("trends.md");
  });

  it("raw HTML from data is nowhere written into a page", () => {
    for (const file of [...filesIn("src", ".ts"), ...filesIn("src", ".md")])
      expect(readFileSync(file, "utf8"), file).not.toMatch(/innerHTML|insertAdjacentHTML|html\.unsafe|document\.write/);
    expect(filesIn("src/components", ".ts").length).toBeGreaterThan(5);
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

function imports(file: string): string[] {
  return [
    ...readFileSync(file, "utf8").matchAll(/^\s*(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gm)
  ].map((match) => match[1] ?? match[2] ?? "");
}

function sql(file: string): string {
  return readFileSync(file, "utf8").replace(/--.*$/gm, "");
}
