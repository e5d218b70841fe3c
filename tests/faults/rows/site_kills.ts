// kill -9 while the site is built: there is always a whole site, the old or the new one, or the next build brings it
// back.
import {existsSync, rmSync} from "node:fs";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {Observations, type Fault} from "../fault.ts";
import {plain, run, start, until} from "../child.ts";
import {build, project, writeFiles} from "../project.ts";
import {Random} from "../../../loaders/samples/sample_random.ts";
import {hashes, moved} from "../stage.ts";

const group = "kill −9";
const buildKills = 30;

const edition = (number: number) => ({
  "src/index.md": `# Edition ${number}\n\n\`\`\`js\ndisplay(${number} + 1)\n\`\`\`\n`
});

/** Which whole edition of the site stands in `dist/`, or in `dist.old/` where a build died between two renames. */
function standing(root: string, states: readonly Readonly<Record<string, string>>[]): "whole" | "set aside" | "torn" {
  const is = (folder: string) =>
    existsSync(join(root, folder)) && states.some((state) => moved(state, hashes(join(root, folder))).length === 0);
  if (is("dist")) return "whole";
  return !existsSync(join(root, "dist")) && is("dist.old") ? "set aside" : "torn";
}

async function editionsOf(root: string): Promise<Record<string, string>[]> {
  const states: Record<string, string>[] = [];
  for (const number of [0, 1]) {
    writeFiles(root, edition(number));
    const {code, stderr} = await build(root);
    if (code !== 0) throw new Error(plain(stderr));
    states.push(hashes(join(root, "dist")));
  }
  return states;
}

async function randomKills() {
  const root = await project();
  const began = performance.now();
  const states = await editionsOf(root);
  let duration = (performance.now() - began) / 2;
  const chance = new Random(20_261_123);
  const found = {whole: 0, "set aside": 0, torn: 0};
  let kills = 0;
  for (let attempt = 0; kills < buildKills && attempt < 3 * buildKills; attempt++) {
    writeFiles(root, edition(attempt % 2));
    const from = performance.now();
    const running = start("site/build.ts", [], {env: {KOMMUNEBRO_ROOT: root}});
    await Promise.race([pause(duration * (0.1 + 0.9 * chance.next())), running.ended]);
    running.killAll();
    if ((await running.ended).code === "SIGKILL") kills += 1;
    else duration = performance.now() - from;
    found[standing(root, states)] += 1;
  }
  writeFiles(root, edition(0));
  const last = await build(root);
  return new Observations()
    .note(
      kills === buildKills,
      `${kills} kills, one after another on the same site`,
      `only ${kills} of ${buildKills} kills`
    )
    .note(found.torn === 0, "0 sites torn or lost", `${found.torn} sites torn or lost`)
    .note(
      last.code === 0 && moved(states[0]!, hashes(join(root, "dist"))).length === 0,
      "an undisturbed build ends with the whole site",
      `an undisturbed build: exit ${last.code}, “${plain(last.stderr).slice(0, 160)}”`
    )
    .note(
      !existsSync(join(root, "dist.staging")) && !existsSync(join(root, "dist.old")),
      "and nothing beside it",
      "something is left beside it"
    ).seen;
}

/** Dies before each step with which the new site takes the place of the old one. */
async function everyStepOfTheSwap() {
  const root = await project();
  const states = await editionsOf(root);
  const found = {whole: 0, "set aside": 0, torn: 0};
  let unmended = 0;
  let step = 0;
  for (; step < 30; step++) {
    writeFiles(root, edition(step % 2));
    const {code} = await run("site/build.ts", [], {
      preload: ["tests/faults/kill_at_step.mjs"],
      env: {KOMMUNEBRO_ROOT: root, FAULTS_FOLDER: join(root, "dist"), FAULTS_STEP: String(step + 1)}
    });
    if (code === 0) break;
    found[standing(root, states)] += 1;
    // The next build begins with setting right what it finds, before it can fail on anything else.
    writeFiles(root, {"src/index.md": "# Broken\n\n[gone](./gone)\n"});
    await build(root);
    if (standing(root, states) !== "whole") unmended += 1;
  }
  return new Observations()
    .note(step > 5, `each of its ${step} steps was the last one once`, `only ${step} steps`)
    .note(found.torn === 0, "0 sites torn or lost", `${found.torn} sites torn or lost`)
    .note(
      unmended === 0,
      "where the old site was set aside, the next build, though it failed, brought it back",
      `${unmended} times the next build did not bring the old site back`
    ).seen;
}

/** Only the command dies; the Framework it started lives on, while the next build begins. */
async function orphan() {
  const root = await project();
  const states = await editionsOf(root);
  writeFiles(root, edition(0));
  const first = start("site/build.ts", [], {env: {KOMMUNEBRO_ROOT: root}});
  const staging = join(root, "dist.staging");
  rmSync(staging, {recursive: true, force: true});
  await until(first, () => existsSync(staging));
  first.child.kill("SIGKILL");
  const second = await build(root);
  first.killAll();
  await first.ended;
  return new Observations()
    .note(
      second.code === 0,
      "the next build: exit 0",
      `the next build: exit ${second.code}, “${plain(second.stderr).slice(0, 200)}”`
    )
    .note(
      existsSync(join(root, "dist")) && moved(states[0]!, hashes(join(root, "dist"))).length === 0,
      "the whole site",
      "not the site it should be"
    ).seen;
}

export const faults: readonly Fault[] = [
  {
    group,
    name: `the build killed ${buildKills} times at random moments`,
    expected: "a whole site, old or new; the next build finishes",
    isLong: true,
    play: randomKills
  },
  {
    group,
    name: "the build killed at every step of putting the new site in place",
    expected: "a whole site in dist/ or set aside; the next build brings it back even if it fails",
    isLong: true,
    play: everyStepOfTheSwap
  },
  {
    group,
    name: "only the command killed, while the Framework it started lives on",
    expected: "the next build is not disturbed by it",
    play: orphan
  }
];
