// A language is a folder of words, a folder of pages, texts in the tables and an entry in the list: a made-up one,
// added so to a copy of the project, is spoken by every page, script and paper of it.
import {spawnSync} from "node:child_process";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {getDocumentProxy, extractText} from "unpdf";
import {listFiles} from "../../site/files.ts";
import {testDay} from "../day.ts";
import {madeUp, makeSpeakingProject, marked, removeProject} from "./made_up_project.ts";

describe("a language more", () => {
  let root = "";
  const run = (program: string, ...args: readonly string[]): {status: number | null; said: string} => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ["--import", "tsx/esm", program, ...args], {
      cwd: root,
      encoding: "utf8",
      env: {...process.env, KOMMUNEBRO_ROOT: root, SOURCE_DATE_EPOCH: testDay}
    });
    return {status, said: `${stdout}${stderr}`};
  };
  const page = (name: string): string => readFileSync(join(root, "dist", madeUp, `${name}.html`), "utf8");
  const paper = async (...args: readonly string[]): Promise<string> => {
    const {status, said} = run("site/report/report_command.ts", "--lang", madeUp, ...args);
    expect(status, said).toBe(0);
    const file = listFiles(join(root, "reports")).find((name) => said.includes(name));
    const bytes = new Uint8Array(readFileSync(join(root, "reports", file ?? "")));
    return (await extractText(await getDocumentProxy(bytes), {mergePages: true})).text;
  };

  beforeAll(() => {
    root = makeSpeakingProject();
    const {status, said} = run("site/build.ts");
    expect(status, said).toBe(0);
  }, 600_000);
  afterAll(() => removeProject(root));

  test("has every page that the others have, and passes the gate", () => {
    const pages = listFiles(join(root, "dist")).filter((file) => file.endsWith(".html"));
    const of = (folder: string): string[] =>
      pages.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length));
    expect(of(madeUp).length).toBeGreaterThan(8);
    expect(of(madeUp)).toEqual(of("uk"));
  });

  test("is offered on the root page, in every header and to search engines", () => {
    const name = marked("Made up");
    const choice = readFileSync(join(root, "dist/index.html"), "utf8");
    expect(choice).toContain(`<a href="./${madeUp}/">${name}</a>`);
    const other = readFileSync(join(root, "dist/uk/trends.html"), "utf8");
    expect(other).toContain(`lang="${madeUp}" hreflang="${madeUp}">${name}</a>`);
    expect(other).toContain(`<link rel="alternate" hreflang="${madeUp}" href="../${madeUp}/trends.html">`);
  });

  test("is what its pages speak: frame, cards, parts and the texts of tables", () => {
    const html = page("trends");
    expect(html.includes(`<html lang="${madeUp}">`)).toBe(true);
    expect(html.includes(marked("Skip to content"))).toBe(true);
    expect(/id="transfers-title"[^>]*>(?:<a [^>]*>)?⟦The median hromada/.test(html)).toBe(true);
    expect(page("index").includes(marked("Download two pages (PDF)")), "door").toBe(true);
    expect(page("sources").includes(marked("The data on this site and how fresh they are")), "caption").toBe(true);
    expect(page("sources").includes(marked("Checks at every build")), "caption").toBe(true);
    expect(page("sources").includes(marked("Texts of the tables written by hand, by language")), "caption").toBe(true);
    for (const name of ["needs", "coverage", "match", "plan", "paper", "methods"])
      expect(page(name).split("⟦").length, name).toBeGreaterThan(20);
  });

  test("is the only one that its scripts carry", () => {
    const html = page("trends");
    const boot = /src="([^"]*generated\/boot\.xx\.[0-9a-f]+\.js)"/.exec(html)?.[1];
    expect(boot).toBeDefined();
    expect(existsSync(join(root, "dist", madeUp, boot!))).toBe(true);
    const generated = join(root, "src/generated");
    const own = readdirSync(generated).filter((name) => name.includes(`.${madeUp}.`) && name.endsWith(".js"));
    const live = own.map((name) => readFileSync(join(generated, name), "utf8")).join("\n");
    expect(own).toContain(`live_trends.${madeUp}.js`);
    expect(live).toContain("Nothing is highlighted.");
    expect(live).not.toContain("Нічого не виділено.");
  });

  test("is what the coverage report speaks, and the decision paper of a pair", async () => {
    expect(await paper()).toContain("⟦");
    expect(await paper("--pair", "0301-UA05020030000031457")).toContain("⟦");
  }, 300_000);
});
