import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test, vi} from "vitest";
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

describe("setup", () => {
  test("installs into a fresh clone and leaves the lockfile's hash", () => {
    const root = clone({});
    const install = vi.fn((folder: string) => writeFiles(folder, {"node_modules/a/package.json": "{}"}));
    expect(setup(root, install)).toBe("installed");
    expect(install).toHaveBeenCalledOnce();
    expect(stampOf(root)).toBe(lockHash(root));
  });

  test("installs nothing the second time", () => {
    const root = clone({});
    setup(root, (folder) => writeFiles(folder, {"node_modules/a/package.json": "{}"}));
    const install = vi.fn();
    expect(setup(root, install)).toBe("unchanged");
    expect(install).not.toHaveBeenCalled();
  });

  test("accepts what someone installed by hand if npm's record agrees, other platforms' packages aside", () => {
    const root = clone({"node_modules/.package-lock.json": lock({"node_modules/a": {version: "1.0.0"}})});
    const install = vi.fn();
    expect(setup(root, install)).toBe("accepted");
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
  ])("installs anew over %s", (_, present) => {
    const root = clone({"node_modules/.package-lock.json": lock(present)});
    const install = vi.fn();
    expect(setup(root, install)).toBe("installed");
    expect(install).toHaveBeenCalledOnce();
  });

  test("installs again when the lockfile has changed", () => {
    const root = clone({"node_modules/.kommunebro-lock": "0123\n"});
    const install = vi.fn();
    expect(setup(root, install)).toBe("installed");
  });

  test("leaves no stamp if the installation fails", () => {
    const root = clone({"node_modules/x": "x"});
    const attempt = () =>
      setup(root, () => {
        throw new Error("no disk");
      });
    expect(attempt).toThrow("no disk");
    expect(existsSync(join(root, "node_modules/.kommunebro-lock"))).toBe(false);
  });

  test("says nothing and ends well in a repository that is set up", () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ["site/setup.mjs"], {
      cwd: repository,
      encoding: "utf8"
    });
    expect({status, stdout, stderr}).toEqual({status: 0, stdout: "", stderr: ""});
  });
});
