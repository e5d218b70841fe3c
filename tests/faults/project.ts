// A site of a few pages that is built by the real command: the stage for faults of a build. It lies inside the
// repository so
// that packages are found, and is gone when the suite ends.
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {plain, repository, run, type Ended, type How} from "./child.ts";
import {Observations, type Seen} from "./fault.ts";
import {hashes, moved} from "./stage.ts";

const folder = (() => {
  mkdirSync(join(repository, ".cache"), {recursive: true});
  return mkdtempSync(join(repository, ".cache/faults-"));
})();
process.on("exit", () => rmSync(folder, {recursive: true, force: true}));

const files: Readonly<Record<string, string>> = {
  "observablehq.config.ts": 'export {default} from "../../../observablehq.config.ts";\n',
  "src/style.css": "main { max-width: 60rem; }\n",
  "src/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  "src/index.md": "# The old site\n\n```js\ndisplay(1 + 1)\n```\n",
  "src/second.md": "# A second page\n\n[The first](./index)\n"
};

export function writeFiles(root: string, contents: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
}

export function build(root: string, how: How = {}): Promise<Ended> {
  return run("site/build.ts", [], {...how, env: {...how.env, KOMMUNEBRO_ROOT: root}});
}

let template: Promise<string> | undefined;
let projects = 0;

/** A project whose old site is built already; every row has its own. */
export async function project(): Promise<string> {
  template ??= (async () => {
    const root = join(folder, "template");
    writeFiles(root, files);
    const {code, stderr} = await build(root);
    if (code !== 0) throw new Error(`the site of the suite cannot be built: ${plain(stderr)}`);
    return root;
  })();
  const root = join(folder, `site${projects++}`);
  cpSync(await template, root, {recursive: true});
  return root;
}

export interface BuildFault {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly exit: number;
  readonly says: readonly (string | RegExp)[];
  readonly how?: How;
}

/** Builds a site that must not be published: exit code, words, and the old site as it was. */
export async function refusedBuild({files: spoilt, exit, says, how = {}}: BuildFault): Promise<Seen> {
  const root = await project();
  writeFiles(root, spoilt);
  const before = hashes(join(root, "dist"));
  const ended = await build(root, {patience: 120, ...how});
  const said = plain(`${ended.stderr} ${ended.stdout}`).replaceAll(/\/?\.cache\/faults-\w+\/site\d+\/?/g, "");
  const seen = new Observations().note(
    ended.code === exit,
    `exit ${exit}`,
    `exit ${ended.code}, “${said.slice(0, 200)}”`
  );
  for (const sentence of says) {
    const found =
      typeof sentence === "string" ? (said.includes(sentence) ? sentence : undefined) : sentence.exec(said)?.[0];
    seen.note(
      found !== undefined,
      `says “${found}”`,
      `does not say “${sentence instanceof RegExp ? sentence.source : sentence}” but “${said.slice(0, 300)}”`
    );
  }
  return oldSite(root, before, seen).seen;
}

/** The old site stands, byte for byte, and nothing half-built beside it. */
export function oldSite(root: string, before: Readonly<Record<string, string>>, seen: Observations): Observations {
  const changed = existsSync(join(root, "dist")) ? moved(before, hashes(join(root, "dist"))) : ["dist/ is gone"];
  return seen
    .note(changed.length === 0, "the old site as it was", `the old site changed: ${changed.join(", ")}`)
    .note(!existsSync(join(root, "dist.staging")), "", "half a site is left in dist.staging");
}
