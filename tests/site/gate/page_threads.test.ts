import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {inspectSite} from "../../../site/gate/gate.ts";
import {anySite, type GateContext} from "../../../site/gate/gate_context.ts";
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
  writeFiles(directory, {"nb/a.html": page('<a href="gone">x</a>'), ...Object.fromEntries(pages)});
  return directory;
}

const told = async (directory: string, context: GateContext = {...anySite, withheld}): Promise<string[]> =>
  (await inspectSite(directory, context)).map(({file, rule}) => `${file}: ${rule}`);

test("a thousand pages are read by all processors, and what is wrong is told in the order of the files", async () => {
  const wrong = {
    3: "<p>Frontova: Digital tjenester</p>",
    640: "kari.canary@example.org",
    1299: '<a href="gone">x</a><p>Frontova</p>'
  };
  expect(await told(site(wrong))).toEqual([
    "nb/a.html: broken link",
    "nb/kommune/1003.html: answer of a withheld municipality",
    "nb/kommune/1640.html: personal data",
    "nb/kommune/2299.html: broken link"
  ]);
});

test("what a thread throws is thrown by the gate", async () => {
  const context = {...anySite, withheld: undefined as unknown as typeof withheld};
  await expect(told(site({}), context)).rejects.toThrow(/undefined/);
});
