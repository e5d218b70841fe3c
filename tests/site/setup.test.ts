import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test, vi} from "vitest";
import {isAlive, ownerOf} from "../../loaders/disk/owner.mjs";
import {lockHash, setup} from "../../site/setup.mjs";
import {repository} from "./build_once.ts";
import {writeFiles} from "./fixture.ts";

const lock = (packages: object) => JSON.stringify({lockfileVersion: 3, packages});
const wanted = {
  "": {name: "x"},
  "node_modules/a": {version: "1.0.0"},
  "node_modules/other-os": {version: "1.0.0", optional: true}
};

function clone(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "setup-"));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  writeFiles(root, {"package-lock.json": lock(wanted), ...files});
  return root;
}

const stampOf = (root: string) => readFileSync(join(root, "node_modules/.kommunebro-lock"), "utf8").trim();
const packageA = {"node_modules/a/package.json": '{"version": "1.0.0"}'};

describe("setup", () => {
  test("installs into a fresh clone and leaves the lockfile's hash", async () => {
    const root = clone({});
    const install = vi.fn((folder: string) => writeFiles(folder, packageA));
    expect(await setup(root, install)).toBe("installed");
    expect(install).toHaveBeenCalledOnce();
    expect(stampOf(root)).toBe(lockHash(root));
    expect(readdirSync(join(root, ".cache"))).toEqual([]);
  });

  test("installs nothing the second time", async () => {
    const root = clone({});
    await setup(root, (folder) => writeFiles(folder, packageA));
    const install = vi.fn();
    expect(await setup(root, install)).toBe("unchanged");
    expect(install).not.toHaveBeenCalled();
  });

  test("accepts what someone installed by hand if npm's record agrees, other platforms' packages aside", async () => {
    const root = clone({
      "node_modules/.package-lock.json": lock({"node_modules/a": {version: "1.0.0"}}),
      ...packageA
    });
    const install = vi.fn();
    expect(await setup(root, install)).toBe("accepted");
    expect(install).not.toHaveBeenCalled();
    expect(stampOf(root)).toBe(lockHash(root));
  });

  test.each([
    ["another version", {"node_modules/a": {version: "1.0.1"}}],
    ["a missing package", {}],
    [
      "a package the lockfile does not know",
      {"node_modules/a": {version: "1.0.0"}, "node_modules/b": {version: "1.0.0"}}
    ]
  ])("installs anew over %s", async (_, present) => {
    const root = clone({"node_modules/.package-lock.json": lock(present), ...packageA});
    const install = vi.fn();
    expect(await setup(root, install)).toBe("installed");
    expect(install).toHaveBeenCalledOnce();
  });

  test("does not believe npm's record of a package that is gone from its folder", async () => {
    const root = clone({"node_modules/.package-lock.json": lock({"node_modules/a": {version: "1.0.0"}})});
    const install = vi.fn();
    expect(await setup(root, install)).toBe("installed");
    expect(install).toHaveBeenCalledOnce();
  });

  test("installs again when the lockfile has changed", async () => {
    const root = clone({"node_modules/.kommunebro-lock": "0123\n"});
    const install = vi.fn();
    expect(await setup(root, install)).toBe("installed");
  });

  test("leaves nothing that calls packages whole if the installation fails", async () => {
    const root = clone({
      "node_modules/.kommunebro-lock": "0123\n",
      "node_modules/.package-lock.json": lock({"node_modules/a": {version: "0.9.0"}})
    });
    await expect(setup(root, () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
    expect(readdirSync(join(root, "node_modules"))).toEqual([]);
    expect(readdirSync(join(root, ".cache"))).toEqual([]);
  });

  test.each([
    ["ENOSPC: no space left on device, write", 7, "the disk has no room for them"],
    ["EACCES: permission denied, rmdir 'node_modules/a'", 7, "which may belong to another user"],
    ["EROFS: read-only file system, mkdir 'node_modules'", 7, "you may not write to"]
  ])("says %s in one sentence with a way out", async (cause, exitCode, sentence) => {
    const root = clone({});
    const refused = Object.assign(new Error(cause), {code: cause.split(":")[0]});
    await expect(setup(root, () => Promise.reject(refused))).rejects.toMatchObject({
      exitCode,
      message: expect.stringContaining(sentence)
    });
  });

  test("says nothing and ends well in a repository that is set up", () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ["site/setup.mjs"], {
      cwd: repository,
      encoding: "utf8"
    });
    expect({status, stdout, stderr}).toEqual({status: 0, stdout: "", stderr: ""});
  });
});

/** An npm that takes its time, and does not end when it is asked once; it says in `log` what became of it. */
const slowNpm = `#!/bin/sh
trap 'echo "asked" >> log' INT TERM
echo "began $$" >> log
count=0
while [ $count -lt $(cat seconds) ]; do sleep 0.1; count=$((count + 1)); done
mkdir -p node_modules/a
echo '{"version": "1.0.0"}' > node_modules/a/package.json
echo "done" >> log
`;

/** A fresh clone with the slow npm; `tenths` is how long an installation takes. */
function freshClone(tenths: number): {root: string; start: () => ChildProcess; log: () => string[]} {
  const root = clone({"bin/npm": slowNpm, seconds: String(tenths)});
  chmodSync(join(root, "bin/npm"), 0o755);
  for (const file of ["site/setup.mjs", "site/install.mjs", "loaders/disk/owner.mjs"])
    cpSync(join(repository, file), join(root, file));
  const start = () => {
    const child = spawn(process.execPath, [join(root, "site/setup.mjs")], {
      cwd: root,
      env: {...process.env, PATH: `${join(root, "bin")}:${process.env.PATH}`},
      stdio: ["ignore", "pipe", "pipe"]
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    return child;
  };
  // The shell makes the file before it writes into it: an empty one holds no line.
  const log = () =>
    existsSync(join(root, "log")) ? readFileSync(join(root, "log"), "utf8").split("\n").filter(Boolean) : [];
  return {root, start, log};
}

function ended(child: ChildProcess): Promise<{code: number | null; said: string}> {
  let said = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (text) => (said += String(text)));
  return new Promise((resolve) => child.on("close", (code) => resolve({code, said})));
}

const installers = (log: readonly string[]) =>
  log.filter((line) => line.startsWith("began ")).map((line) => ownerOf(Number(line.slice(6))));

describe("an installation that is interrupted", () => {
  test("ends the installer before it ends itself, and the next one begins anew", async () => {
    const {root, start, log} = freshClone(600);
    const first = start();
    const end = ended(first);
    await expect.poll(log).toHaveLength(1);
    const [installer] = installers(log());
    first.kill("SIGINT");
    await expect.poll(log).toContain("asked");
    first.kill("SIGINT");
    expect(await end).toEqual({code: 130, said: expect.stringContaining("the next command begins it anew")});
    expect(isAlive(installer!)).toBe(false);
    writeFiles(root, {seconds: "1"});
    expect((await ended(start())).code).toBe(0);
    expect(stampOf(root)).toBe(lockHash(root));
  });

  test("in the moment the installer begins, ends it all the same", async () => {
    const ends = Array.from({length: 4}, async () => {
      const {root, start, log} = freshClone(0);
      const hasty = '#!/bin/sh\necho "began $$" >> log\nkill -INT $PPID\nexec sleep 60\n';
      writeFiles(root, {"bin/npm": hasty});
      const end = await ended(start());
      return {...end, alive: installers(log()).map(isAlive)};
    });
    for (const end of await Promise.all(ends))
      expect(end).toEqual({
        code: 130,
        said: expect.stringContaining("the next command begins it anew"),
        alive: [false]
      });
  });

  test("by a kill leaves an installer that the next one ends before it begins", async () => {
    const {root, start, log} = freshClone(600);
    const first = start();
    await expect.poll(log).toHaveLength(1);
    const [orphan] = installers(log());
    await expect.poll(() => readFileSync(join(root, ".cache/install.lock"), "utf8")).toContain("installer");
    first.kill("SIGKILL");
    await ended(first);
    expect(isAlive(orphan!)).toBe(true);
    writeFiles(root, {seconds: "1"});
    expect((await ended(start())).code).toBe(0);
    expect(isAlive(orphan!)).toBe(false);
    expect(readdirSync(join(root, ".cache"))).toEqual([]);
  });
});

test("two installations at once are one: the second says whom it waits for, and installs nothing", async () => {
  const {root, start, log} = freshClone(600);
  const first = start();
  const firstEnd = ended(first);
  await expect.poll(log).toHaveLength(1);
  const second = start();
  const secondEnd = ended(second);
  let said = "";
  second.stdout!.on("data", (text) => (said += String(text)));
  await expect.poll(() => said).toContain(`(process ${first.pid}); waiting for it`);
  writeFiles(root, {seconds: "0"});
  expect(await secondEnd).toEqual({code: 0, said: expect.stringContaining(`(process ${first.pid}); waiting for it`)});
  expect((await firstEnd).code).toBe(0);
  expect(installers(log())).toHaveLength(1);
  expect(stampOf(root)).toBe(lockHash(root));
});
