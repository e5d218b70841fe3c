import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import MarkdownIt from "markdown-it";
import {expect, onTestFinished, test} from "vitest";
import {answerFences} from "../../site/answers/answer_fences.ts";
import {startNodeEngine} from "../../site/answers/node_engine.ts";
import {newPage} from "../../site/new_page.ts";
import {locales} from "../../src/words/locales.ts";

function emptyProject(): string {
  const root = mkdtempSync(join(tmpdir(), "page-"));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  for (const locale of locales) mkdirSync(join(root, "src", locale), {recursive: true});
  return root;
}

test("a new page is laid in every language, and its query is answered", async () => {
  const root = emptyProject();
  const files = newPage(root, "small-hromadas");
  expect(files).toEqual(locales.map((locale) => `src/${locale}/small-hromadas.md`));
  symlinkSync(join(process.cwd(), "src/data"), join(root, "src/data"));
  const engine = await startNodeEngine();
  for (const locale of locales) {
    const text = readFileSync(join(root, `src/${locale}/small-hromadas.md`), "utf8").replace(/^---[\s\S]*?---\n/, "");
    const markdown = answerFences(new MarkdownIt({html: true}), join(root, "src"), engine);
    expect(markdown.render(text, {path: `/${locale}/small-hromadas`})).toContain("<svg");
  }
}, 60_000);

test("a language that lacks the page gets it, and a page that is there is left alone", () => {
  const root = emptyProject();
  newPage(root, "one");
  rmSync(join(root, `src/${locales[0]}/one.md`));
  expect(newPage(root, "one")).toEqual([`src/${locales[0]}/one.md`]);
  expect(() => newPage(root, "one")).toThrow("The page one is there already: src/");
});

test.each([undefined, "", "../x", "Small", "a b", "-a", "a--b"])("%j is no name of a page", (name) => {
  expect(() => newPage(emptyProject(), name)).toThrow("A page has a name of small letters");
});
