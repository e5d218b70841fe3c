// How scripts for the browser are made, of a project with two pages that share a chart.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {bundleScripts} from "../../../site/pages/bundle.ts";
import {locales} from "../../../src/words/locales.ts";
import {makeProject, writeFiles} from "../fixture.ts";

const page = (name: string, room: string): Record<string, string> => ({
  [`src/${name}/live_${name}.ts`]:
    `import {chart} from "../charts/chart.js";\nimport {${room}Words} from "../words/words.js";\n` +
    `document.title = chart(${JSON.stringify(name)}) + Object.values(${room}Words)[0].title;\n`
});

/** A project in a folder of its own, with other files where a test wants them. */
const project = (more: Record<string, string> = {}): string =>
  makeProject({
    ...page("trends", "trends"),
    ...page("needs", "needs"),
    "src/charts/chart.ts":
      'import {\n  chartWords,\n  unusedWords\n} from "../words/words.js";\n' +
      "export const chart = (name: string): string => name + Object.values(chartWords)[0].title;\n",
    "src/words/words.ts": ["chart", "trends", "needs", "unused"]
      .map((room) => `export const ${room}Words = inEach("${room}");`)
      .join("\n"),
    ...Object.fromEntries(
      locales.flatMap((locale) =>
        ["chart", "trends", "needs", "unused"].map((room) => [
          `src/words/${locale}/${room}.ts`,
          `export const ${room} = {title: "${room} in ${locale}"};\n`
        ])
      )
    ),
    ...more
  });

async function scriptsOf(root: string): Promise<Record<string, string>> {
  await bundleScripts(root);
  const folder = join(root, "src/generated");
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

test("scripts have the same names and bytes wherever the project lies, those that several share too", async () => {
  const [here, there] = [await scriptsOf(project()), await scriptsOf(project())];
  expect(Object.keys(here).filter((name) => name.startsWith("shared."))).toHaveLength(locales.length);
  expect(here).toEqual(there);
});

test("a script carries the sentences of one language, and of it the rooms that it asks for", async () => {
  const scripts = Object.entries(await scriptsOf(project()));
  for (const locale of locales) {
    const own = scripts.filter(([name]) => name.includes(`.${locale}.`));
    const said = own.map(([name, text]) => [
      name.replace(/\.\w+\.js$/, ".js"),
      [...text.matchAll(/["`](\w+ in \w+)["`]/g)].map(([, title]) => title)
    ]);
    expect(Object.fromEntries(said)).toEqual({
      "live_needs.js": [`needs in ${locale}`],
      "live_trends.js": [`trends in ${locale}`],
      [`shared.${locale}.js`]: [`chart in ${locale}`]
    });
  }
});

test("a form of asking for words that brings every language is refused, and so is an unknown room", async () => {
  const all = 'import * as words from "../words/words.js";\nexport const chart = (): string => words.chartWords.nb;\n';
  await expect(bundleScripts(project({"src/charts/chart.ts": all}))).rejects.toThrow(
    /src\/charts\/chart\.ts asks for words in a form/
  );
  await expect(bundleScripts(project(page("trends", "gone")))).rejects.toThrow(/words\.ts exports no goneWords/);
});

test("what an earlier bundle shared is gone with the next", async () => {
  const root = project();
  const shared = async (): Promise<string[]> =>
    Object.keys(await scriptsOf(root)).filter((name) => name.startsWith("shared."));
  const before = await shared();
  writeFiles(root, {"src/charts/chart.ts": "export const chart = (name: string): string => `${name} alone`;\n"});
  const after = await shared();
  expect(after).toHaveLength(before.length);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
});

test("what scripts have of a package is one file for all languages, and a thread carries its own", async () => {
  const flechette = "node_modules/@uwdata/flechette";
  const root = project({
    [`${flechette}/package.json`]: '{"name": "@uwdata/flechette", "type": "module", "main": "index.js"}',
    [`${flechette}/index.js`]: 'export const tableFromIPC = (bytes) => bytes + "is read";\n',
    "src/marts/arrow_parts.ts": 'export {tableFromIPC} from "@uwdata/flechette";\n',
    "src/charts/chart.ts":
      'import {tableFromIPC} from "../marts/arrow_parts.js";\n' +
      "export const chart = (name: string): string => tableFromIPC(name);\n",
    "src/plan/solver_worker.ts":
      'import {tableFromIPC} from "../marts/arrow_parts.js";\npostMessage(tableFromIPC("plan"));\n'
  });
  const scripts = Object.entries(await scriptsOf(root));
  const holding = scripts.filter(([, code]) => code.includes("is read")).map(([name]) => name);
  expect(holding.sort()).toEqual(["arrow_parts.js", "plan_worker.js"]);
  const taking = scripts.filter(([, code]) => code.includes('from"./arrow_parts.js"')).map(([name]) => name);
  expect(taking.map((name) => name.replace(/\.\w+\.js$/, ""))).toEqual(
    locales.map((locale) => `shared.${locale}`).toSorted()
  );
});

test("what pages of every kind say and do alike is one file in each language, and no other script has it", async () => {
  const element = "export const element = (name: string): string => `<${name}> is made`;\n";
  const root = project({
    "src/ui/element.ts": element,
    ...Object.fromEntries(
      locales.map((locale) => [
        `src/words/${locale}/speech.ts`,
        `export const say = {name: "how ${locale} speaks"};\nexport const unsaid = "in no script";\n`
      ])
    ),
    ...Object.fromEntries(
      locales.map((locale) => [
        `src/words/${locale}/chart.ts`,
        `import {say} from "./speech.js";\nexport const chart = {title: say.name};\n`
      ])
    ),
    "src/ask/live_ask.ts":
      'import {element} from "../ui/element.js";\nimport {chart} from "../charts/chart.js";\n' +
      'document.title = element(chart("ask"));\n',
    "src/needs/live_needs.ts": 'import {element} from "../ui/element.js";\ndocument.title = element("needs");\n'
  });
  const scripts = Object.entries(await scriptsOf(root));
  const having = (text: string): string[] => scripts.filter(([, code]) => code.includes(text)).map(([name]) => name);
  expect(having("is made").toSorted()).toEqual(locales.map((locale) => `spoken.${locale}.js`).toSorted());
  for (const locale of locales) {
    expect(having(`how ${locale} speaks`)).toEqual([`spoken.${locale}.js`]);
    expect(having(`from"./spoken.${locale}.js"`).toSorted()).toEqual(
      [`live_ask.${locale}.js`, `live_needs.${locale}.js`, `live_trends.${locale}.js`].toSorted()
    );
  }
});

test("a script that is fetched late speaks the language of the one that fetches it", async () => {
  const root = project({
    "src/cards/hromada_search.ts":
      'import {chartWords} from "../words/words.js";\nexport const find = () => Object.values(chartWords)[0].title;\n',
    "src/needs/live_needs.ts": 'document.title = (await import("../generated/hromada_search.js")).find();\n'
  });
  const scripts = await scriptsOf(root);
  for (const locale of locales) {
    expect(scripts[`live_needs.${locale}.js`]).toMatch(
      new RegExp(`import\\(["\`]\\./hromada_search\\.${locale}\\.js["\`]\\)`)
    );
    expect(scripts[`hromada_search.${locale}.js`]).toContain(`chart in ${locale}`);
  }
});
