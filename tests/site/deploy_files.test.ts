// The files of deploy/ that cannot run as they stand on a machine of ours: held against the rules that matter, and
// their shell steps run in a repository made for it.
import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {parse} from "yaml";
import {repository} from "../before/repository.ts";

const deploy = (name: string): string => join(repository, "deploy", name);
const text = (name: string): string => readFileSync(deploy(name), "utf8");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kommunebro-deploy-"));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The instructions of a Dockerfile, stage by stage. */
function stagesOf(dockerfile: string): Instruction[][] {
  const lines = dockerfile
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .replaceAll(/\s*\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, name = "", rest = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (name === "FROM") stages.push([]);
    stages.at(-1)?.push({name, rest});
  }
  return stages;
}

/** What is wrong with an image, by the rules of hadolint that matter here. */
function faultsOf(dockerfile: string): string[] {
  const stages = stagesOf(dockerfile);
  const all = stages.flat();
  const last = stages.at(-1) ?? [];
  const faults: [string, boolean][] = [
    ["an instruction that is none", all.some(({name}) => name === "")],
    [
      "a base without a version",
      stages.some(([from]) => !/^[a-z/.-]+:(?!latest)[a-z0-9.-]*\d*[a-z0-9.-]+( AS [a-z]+)?$/.test(from?.rest ?? ""))
    ],
    ["runs as root", !/^(?!root\b|0\b)[a-z-]+$/.test(last.findLast(({name}) => name === "USER")?.rest ?? "root")],
    ["ADD in place of COPY", all.some(({name}) => name === "ADD")],
    ["fetches what no lock names", all.some(({name, rest}) => name === "RUN" && /\b(curl|wget|npx)\b/.test(rest))],
    ["npm install in place of npm ci", /\bnpm (install|i)\b/.test(dockerfile)],
    ["runs install scripts", /npm ci(?! --ignore-scripts)/.test(dockerfile)],
    [
      "apt-get without update, recommends or its lists",
      all.some(
        ({rest}) =>
          rest.includes("apt-get install") &&
          !/apt-get update && apt-get install -y --no-install-recommends .* rm -rf \/var\/lib\/apt\/lists\/\*/.test(
            rest
          )
      )
    ],
    [
      "a command in the form of a shell",
      all.some(({name, rest}) => /CMD|ENTRYPOINT/.test(name) && !/^\[".*"\]$/.test(rest))
    ],
    ["a secret", /password|secret|token/i.test(dockerfile)],
    ["the internal edition", /AUDIENCE|dist-internal/.test(dockerfile)]
  ];
  return faults.filter(([, isSo]) => isSo).map(([what]) => what);
}

describe("the image", () => {
  test("breaks no rule", () => {
    expect(faultsOf(text("Dockerfile"))).toEqual([]);
  });

  test.each([
    ["a base without a version", /node:20\.20-bookworm-slim/, "node"],
    ["a base without a version", /debian:bookworm-slim/, "debian:latest"],
    ["runs as root", /^USER .*\n/m, ""],
    ["ADD in place of COPY", /COPY \. \./, "ADD https://example.org/a.tar /"],
    ["fetches what no lock names", /npm run compress/, "curl https://example.org | sh"],
    ["npm install in place of npm ci", /npm ci/, "npm install"],
    ["runs install scripts", / --ignore-scripts/, ""],
    ["apt-get without update, recommends or its lists", / --no-install-recommends/, ""],
    ["a command in the form of a shell", /CMD .*/, "CMD nginx"],
    ["the internal edition", /npm run build/, "AUDIENCE=internal npm run build"]
  ])("with %s would", (what, from, to) => {
    expect(faultsOf(text("Dockerfile").replace(from, to))).toContain(what);
  });

  test("copies what is there, and listens on the port that it names", () => {
    const copied = [...text("Dockerfile").matchAll(/^COPY (?!--from)(\S+) /gm)].map(([, path]) => path!);
    expect(copied.length).toBeGreaterThan(1);
    for (const path of copied) expect(existsSync(join(repository, path)), path).toBe(true);
    const [, from = "", to = ""] = /s\/(listen [^/]*;)\/(listen [^/]*;)\//.exec(text("Dockerfile")) ?? [];
    expect(text("nginx.conf")).toContain(from);
    expect(to).toBe(`listen ${/EXPOSE (\d+)/.exec(text("Dockerfile"))?.[1]};`);
  });
});

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly "continue-on-error"?: boolean;
}

const workflow = (): Readonly<Record<string, unknown>> => parse(text("refresh.yml")) as Record<string, unknown>;
const jobs = (): Readonly<Record<string, Record<string, unknown>>> => workflow().jobs as never;
const steps = (): readonly Step[] => jobs().refresh!.steps as readonly Step[];

describe("the workflow", () => {
  test("has the keys that GitHub knows, a limit of time, and no more rights than it needs", () => {
    expect(Object.keys(workflow())).toEqual(["name", "on", "permissions", "concurrency", "jobs"]);
    expect(workflow().permissions).toEqual({contents: "write", "pull-requests": "write"});
    const {schedule, workflow_dispatch: byHand} = workflow().on as Record<string, readonly Record<string, string>[]>;
    expect(schedule!.map(({cron}) => cron)).toEqual([expect.stringMatching(/^[\d*]+ [\d*]+ [\d*]+ [\d*]+ [\d*]+$/)]);
    expect(byHand).toBeNull();
    const {refresh} = jobs();
    expect(Object.keys(refresh!).sort()).toEqual(["runs-on", "steps", "timeout-minutes"]);
    expect(refresh!["timeout-minutes"]).toBeLessThanOrEqual(60);
  });

  test("has steps that either use an action of a version or run a shell, and asks of none that is not there", () => {
    const known = new Set(["name", "id", "uses", "run", "if", "env", "with", "continue-on-error"]);
    expect(steps().length).toBeGreaterThan(3);
    for (const step of steps()) {
      expect(Object.keys(step).filter((key) => !known.has(key))).toEqual([]);
      expect(Number(step.uses !== undefined) + Number(step.run !== undefined), JSON.stringify(step)).toBe(1);
      if (step.uses !== undefined) expect(step.uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
      for (const [, id] of (step.if ?? "").matchAll(/steps\.(\w+)/g))
        expect(steps().map((one) => one.id)).toContain(id);
      // What a reader of a change may write never becomes part of a command.
      expect(step.run ?? "").not.toContain("${{");
    }
    expect(steps().find(({uses}) => uses?.startsWith("actions/setup-node"))!.with!["node-version"]).toBe(20);
  });
});

/** A clone with an origin, and in place of npm and gh programs that write down what they are asked. */
function clone(code: number, isChanged: boolean): {root: string; origin: string; env: NodeJS.ProcessEnv} {
  const at = mkdtempSync(join(folder, "clone-"));
  const [root, origin, bin] = [join(at, "clone"), join(at, "origin.git"), join(at, "bin")];
  for (const one of [join(root, "deploy"), join(root, "data"), bin]) mkdirSync(one, {recursive: true});
  for (const name of ["refresh.sh", "open_change.sh"]) cpSync(deploy(name), join(root, "deploy", name));
  writeFileSync(join(root, "data/a.csv"), "a\n1\n");
  const answers = `*--diff*) echo "budgets: 3 rows more";; *) ${
    isChanged ? `echo 2 >>data/a.csv; ` : ""
  }echo "said ${code}"; exit ${code};;`;
  writeFileSync(join(bin, "npm"), `#!/bin/sh\ncase "$*" in ${answers} esac\n`, {mode: 0o755});
  writeFileSync(join(bin, "gh"), `#!/bin/sh\nprintf '%s\\n' "$@" >"${at}/gh"\n`, {mode: 0o755});
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    RUNNER_TEMP: at,
    GITHUB_STEP_SUMMARY: join(at, "summary"),
    GITHUB_RUN_ID: "7"
  };
  const run = (...args: string[]): void => {
    expect(spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a", ...args], {cwd: root}).status).toBe(0);
  };
  run("init", "--quiet", "--initial-branch", "main");
  run("add", ".");
  run("commit", "--quiet", "--message", "first");
  run("init", "--quiet", "--bare", origin);
  run("remote", "add", "origin", origin);
  return {root, origin, env};
}

/** Runs the shell steps of the workflow as GitHub does, and returns the exit code of the last that ran. */
function runSteps({root, env}: ReturnType<typeof clone>): number | null {
  let outcome = "success";
  let status: number | null = 0;
  for (const step of steps().filter(({run}) => run !== undefined && !run.startsWith("npm ci"))) {
    if (step.if === "steps.refresh.outcome == 'failure'" && outcome !== "failure") continue;
    const ran = spawnSync("bash", ["-e", "-o", "pipefail", "-c", step.run!], {cwd: root, env, encoding: "utf8"});
    if (step["continue-on-error"] === true) outcome = ran.status === 0 ? "success" : "failure";
    else if (ran.status !== 0) return ran.status;
    else status = ran.status;
  }
  return status;
}

const git = (at: string, ...args: string[]): string => spawnSync("git", ["-C", at, ...args], {encoding: "utf8"}).stdout;

describe("a scheduled refresh", () => {
  test.each([0, 3, 4])("opens a change with what changed as its text, and passes on the exit code %i", (code) => {
    const place = clone(code, true);
    expect(runSteps(place)).toBe(code);
    const branch = git(place.origin, "for-each-ref", "--format=%(refname:short)").trim();
    expect(branch).toMatch(/^refresh-\d{4}-\d\d-\d\d-7$/);
    const message = git(place.origin, "log", "-1", "--format=%B", branch);
    expect(message).toContain("budgets: 3 rows more");
    expect(message.includes(`exit code ${code}:\n\n    said ${code}`)).toBe(code !== 0);
    expect(git(place.origin, "diff", "--name-only", `${branch}~1`, branch).trim()).toBe("data/a.csv");
    const asked = readFileSync(join(place.env.RUNNER_TEMP!, "gh"), "utf8").split("\n");
    expect(asked.slice(0, 2)).toEqual(["pr", "create"]);
    expect(readFileSync(asked[asked.indexOf("--body-file") + 1]!, "utf8")).toContain("budgets: 3 rows more");
    expect(readFileSync(place.env.GITHUB_STEP_SUMMARY!, "utf8")).toContain("budgets: 3 rows more");
    // The clone of a server stays on its branch, clean, so that the next week begins where this one did.
    expect([git(place.root, "branch", "--show-current"), git(place.root, "status", "--porcelain")]).toEqual([
      "main\n",
      ""
    ]);
  });

  test.each([0, 3])("opens nothing where no table changed, and passes on the exit code %i all the same", (code) => {
    const place = clone(code, false);
    expect(runSteps(place)).toBe(code);
    expect(git(place.origin, "for-each-ref")).toBe("");
    expect(existsSync(join(place.env.RUNNER_TEMP!, "gh"))).toBe(false);
  });

  test("keeps what changed as a branch of a clone that has no origin", () => {
    const place = clone(0, true);
    git(place.root, "remote", "remove", "origin");
    expect(runSteps(place)).toBe(0);
    expect(git(place.root, "for-each-ref", "--format=%(refname:short)").trim().split("\n")).toHaveLength(2);
  });

  test("by a timer runs the same two scripts, and systemd finds no fault with either unit", () => {
    const home = mkdtempSync(join(folder, "units-"));
    const service = text("kommunebro-refresh.service");
    const scripts = [...service.matchAll(/^Exec\w+=\/srv\/kommunebro\/clone\/(\S+)/gm)].map(([, path]) => path!);
    expect(scripts).toEqual(["deploy/refresh.sh", "deploy/open_change.sh"]);
    for (const path of scripts) expect(statSync(join(repository, path)).mode & 0o111, path).toBe(0o111);
    writeFileSync(
      join(home, "kommunebro-refresh.service"),
      service.replaceAll("/srv/kommunebro/clone", repository).replace("User=kommunebro", "User=root")
    );
    cpSync(deploy("kommunebro-refresh.timer"), join(home, "kommunebro-refresh.timer"));
    const verified = spawnSync("systemd-analyze", ["verify", join(home, "kommunebro-refresh.timer")], {
      encoding: "utf8"
    });
    if (verified.error)
      throw new Error("systemd-analyze is not installed, so the units were not tried: apt-get install systemd");
    expect(verified.stderr).not.toMatch(/kommunebro/);
    expect(verified.status).toBe(0);
    const broken = service
      .replaceAll("/srv/kommunebro/clone", repository)
      .replace("Type=oneshot", "Type=once\nSpeed=9");
    writeFileSync(join(home, "kommunebro-refresh.service"), broken);
    const found = spawnSync("systemd-analyze", ["verify", join(home, "kommunebro-refresh.timer")], {encoding: "utf8"});
    expect(found.stderr).toMatch(/Unknown key (?:name )?'Speed'/);
  });
});
