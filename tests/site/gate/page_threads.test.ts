import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {inspectSite} from "../../../site/gate/gate.ts";
import {anySite} from "../../../site/gate/gate_context.ts";
import {inspectBeside} from "../../../site/gate/page_threads.ts";
import {writeFiles} from "../fixture.ts";

const withheld = {places: new Set(["Frontova"]), areas: new Set(["Digital tjenester"]), others: new Set<string>()};
const page = (body: string) =>
  `<!DOCTYPE html><html lang="nb"><head><title>A</title></head><body><main>${body}</main></body></html>`;

/** Pages enough for threads, and something wrong on the pages of some numbers. */
function site(wrong: Readonly<Record<number, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), "threads-"));
  onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
  const pages = Array.from({length: 1300}, (_, at): [string, string] => [
    `nb/kommune/${1000 + at}.html`,
    page(`<a href="./${1000 + ((at * 7) % 1300)}#figures">${at}</a><h2 id="figures">x</h2>${wrong[at] ?? ""}`)
  ]);
  const table = "name,area\r\nAskim,a\r\nole.canary@example.org,b\r\n";
  writeFiles(directory, {
    "_file/data/tie.0a1b2c3d.csv": table,
    "data/tie.csv": table,
    "data/other.csv": "name\r\nAskim\r\n",
    "nb/a.html": page('<a href="gone">x</a>'),
    ...Object.fromEntries(pages)
  });
  return directory;
}

const told = async (directory: string): Promise<string[]> =>
  (await inspectSite(directory, {...anySite, withheld})).map(({file, rule}) => `${file}: ${rule}`);

test("a thousand pages and tables are read by all processors, and told in the order of the files", async () => {
  const wrong = {
    3: "<p>Frontova: Digital tjenester</p>",
    640: "kari.canary@example.org",
    1299: '<a href="gone">x</a><p>Frontova</p>'
  };
  expect(await told(site(wrong))).toEqual([
    "_file/data/tie.0a1b2c3d.csv: personal data",
    "data/tie.csv: personal data",
    "nb/a.html: broken link",
    "nb/kommune/1003.html: answer of a withheld municipality",
    "nb/kommune/1640.html: personal data",
    "nb/kommune/2299.html: broken link"
  ]);
});

test("what a thread throws is thrown, whatever else is still done", async () => {
  const pages = Array.from({length: 1000}, (_, at) => `nb/kommune/${at}.html`);
  const nowhere = {
    directory: "/nowhere",
    groups: pages.map((one) => [one]),
    site: {...anySite, files: new Set<string>()}
  };
  const forEver = (): Promise<void> => new Promise(() => {});
  await expect(inspectBeside(nowhere, forEver, 2)).rejects.toThrow(/no such file.*nb.kommune/);
});
