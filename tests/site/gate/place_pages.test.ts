import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {inspectSite} from "../../../site/gate/gate.ts";
import {anySite, type GateContext} from "../../../site/gate/gate_context.ts";
import {writeFiles} from "../fixture.ts";

const [near, far] = ["UA12020050000026654", "UA59080090000028563"];

/** Two hromadas bear one name, and one of them is withheld. */
const context: GateContext = {
  ...anySite,
  withheld: {
    places: new Set([near, "Liubymivka", "Frontova"]),
    others: new Set([far, "Liubymivka"]),
    areas: new Set(["Digital tjenester"]),
    shown: new Map([[far, [far, "Liubymivka"]]])
  },
  published: {
    pages: {public: [], internal: []},
    places: ["hromada/UA#################", "kommune/####"],
    files: [],
    columns: {}
  }
};

const rulesOf = async (files: Record<string, string>, more: Partial<GateContext> = {}): Promise<string[]> => {
  const directory = mkdtempSync(join(tmpdir(), "gate-"));
  onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
  writeFiles(directory, files);
  return (await inspectSite(directory, {...context, ...more})).map(({file, rule}) => `${file}: ${rule}`);
};

const page = (body: string) =>
  `<!DOCTYPE html><html lang="nb"><head><title>A</title></head><body><main>${body}</main></body></html>`;
const told = page("<h1>Liubymivka hromada</h1><ul><li>Digital tjenester: 3 prosjekter</li></ul>");

test("a name that two hromadas share means the one whose page it is", async () => {
  expect(await rulesOf({[`nb/hromada/${far}.html`]: told})).toEqual([]);
  expect(await rulesOf({[`nb/hromada/${near}.html`]: told})).toEqual([
    `nb/hromada/${near}.html: answer of a withheld municipality`
  ]);
  const other = page("<h1>Liubymivka hromada</h1><ul><li>Digital tjenester i Frontova hromada</li></ul>");
  expect(await rulesOf({[`nb/hromada/${far}.html`]: other})).toEqual([
    `nb/hromada/${far}.html: answer of a withheld municipality`
  ]);
});

test("an area is found though a tag parts its name, after pages that name none", async () => {
  const plain = page("<h1>Frontova</h1><p>Kilde</p>");
  const parted = page(
    "<h1>Frontova</h1><table><tr><th>Digital</th></tr><tr><td>Digi<b>tal</b> tjenester</td></tr></table>"
  );
  expect(await rulesOf({"nb/kommune/0301.html": plain, "nb/kommune/1101.html": parted})).toEqual([
    "nb/kommune/1101.html: answer of a withheld municipality"
  ]);
});

test("a page whose name is no code of a place is not published", async () => {
  const files = {"nb/kommune/0301.html": page(""), "nb/kommune/oslo.html": page(""), "nb/kommune/03011.html": page("")};
  expect(await rulesOf(files)).toEqual(["nb/kommune/03011.html: unknown file", "nb/kommune/oslo.html: unknown file"]);
});

test("a link to a place that a whole build would write is no broken one", async () => {
  const files = {"nb/kommune/0301.html": page('<a href="./1101">Eigersund</a>')};
  expect(await rulesOf(files)).toEqual(["nb/kommune/0301.html: broken link"]);
  expect(await rulesOf(files, {left: new Set(["nb/kommune/1101.html"])})).toEqual([]);
});

test("an oblast whose adjective a withheld hromada bears is the oblast, and the hromada is still found", async () => {
  const withheld = {...context.withheld, places: new Set(["Сумська", "Сумська громада"]), others: new Set([far])};
  const told = (where: string): string => page(`<ul><li>Digital tjenester: 3</li></ul><p>${where}</p>`);
  const file = `uk/hromada/${far}.html`;
  const said = async (where: string): Promise<string[]> =>
    rulesOf({[file]: told(where).replace('lang="nb"', 'lang="uk"')}, {withheld});
  expect(await said("У Сумській області виїхало більше людей.")).toEqual([]);
  expect(await said("У Сумській громаді виїхало більше людей.")).toEqual([
    `${file}: answer of a withheld municipality`
  ]);
});
