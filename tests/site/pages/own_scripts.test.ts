import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {hideScripts, scriptLayer} from "../../../site/pages/own_scripts.ts";

const made = {
  "boot.nb.js": 'const sets={trends:()=>import("./live_trends.nb.js"),sources:()=>import("./live_sources.nb.js")};',
  "live_trends.nb.js": 'import{a}from"./shared.nb.ABC.js";const w=import.meta.resolve("./worker.js");export{a,w};',
  "live_sources.nb.js": 'export const path="./not_a_script.js";',
  "shared.nb.ABC.js": 'import"./shared.nb.DEF.js";export const a=1;',
  "shared.nb.DEF.js": "export {};",
  "worker.js": "self.x=1;",
  "never.nb.js": "export {};"
};

function lay(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), "scripts-"));
  mkdirSync(join(root, "generated"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, "generated", name), text);
  const tag = '<script data-failed="It &lt;failed&gt;" src="../generated/boot.nb.js" async type="module"></script>';
  const hidden = hideScripts(tag);
  const html = scriptLayer(join(root, "generated"), join(root, "site"))(hidden, "/nb/trends");
  const folder = join(root, "site/_import/generated");
  const laid = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return {hidden, html, laid};
}

const named = (laid: Record<string, string>, start: string): string =>
  Object.keys(laid).find((name) => name.startsWith(start)) ?? "";

test("a page's script has no address in Framework's sight, and its own in the site", () => {
  const {hidden, html, laid} = lay(made);
  expect(hidden).not.toContain("src=");
  expect(html).toBe(
    '<script data-failed="It &lt;failed&gt;" ' +
      `src="../_import/generated/${named(laid, "boot.nb.")}" async type="module"></script>`
  );
  expect(hideScripts('<script src="/elsewhere/a.js"></script>')).toContain("src=");
});

test("scripts name each other by what they are called in the site, and what nobody names is not there", () => {
  const {laid} = lay(made);
  expect(Object.keys(laid)).toHaveLength(6);
  for (const name of Object.keys(laid)) expect(name).toMatch(/\.[0-9a-f]{8}\.js$/);
  const [trends, shared, worker] = ["live_trends.nb.", "shared.nb.ABC.", "worker."].map((name) => named(laid, name));
  expect(laid[trends!]).toBe(`import{a}from"./${shared}";const w=import.meta.resolve("./${worker}");export{a,w};`);
  expect(laid[named(laid, "live_sources.nb.")]).toBe(made["live_sources.nb.js"]);
});

test("what a late script shares with others is asked for with it", () => {
  const {laid} = lay(made);
  const [boot, trends, sources, abc, def] = [
    "boot",
    "live_trends",
    "live_sources",
    "shared.nb.ABC",
    "shared.nb.DEF"
  ].map((name) => named(laid, name));
  expect(laid[boot!]).toBe(
    `const sets={trends:()=>Promise.all([import("./${trends}"),import("./${abc}"),import("./${def}")]).then(e=>e[0]),` +
      `sources:()=>import("./${sources}")};`
  );
});

test("a script has another name when what it imports is another", () => {
  const [before, after] = [lay(made).laid, lay({...made, "shared.nb.DEF.js": "export {};0"}).laid];
  for (const start of ["boot.nb.", "live_trends.nb.", "shared.nb.ABC.", "shared.nb.DEF."])
    expect(named(after, start), start).not.toBe(named(before, start));
  for (const start of ["live_sources.nb.", "worker."]) expect(named(after, start), start).toBe(named(before, start));
});

test("of what a late script shares the largest is asked for first", () => {
  const {laid} = lay({...made, "shared.nb.DEF.js": `export const large="${"x".repeat(500)}";`});
  const [boot, abc, def] = ["boot", "shared.nb.ABC", "shared.nb.DEF"].map((name) => named(laid, name));
  expect(laid[boot!]!.indexOf(def!)).toBeGreaterThan(0);
  expect(laid[boot!]!.indexOf(def!)).toBeLessThan(laid[boot!]!.indexOf(abc!));
});

test("names between backticks, as scripts are made, are found like those between quotes", () => {
  const asMade = Object.fromEntries(
    Object.entries(made).map(([name, text]) => [name, text.replaceAll(/(?<=[(=])"|"(?=[);])/g, "`")])
  );
  expect(asMade["boot.nb.js"]).toContain("import(`./live_trends.nb.js`)");
  expect(asMade["live_trends.nb.js"]).toContain("resolve(`./worker.js`)");
  const {laid} = lay(asMade);
  const [boot, trends, worker] = ["boot.", "live_trends.", "worker."].map((name) => named(laid, name));
  expect(Object.keys(laid)).toHaveLength(6);
  expect(laid[boot!]).toContain(`import("./${trends}")`);
  expect(laid[trends!]).toContain(`import.meta.resolve("./${worker}")`);
});
