import {spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import {diagnosis, findings, type MachineFacts} from "../../site/doctor.mjs";
import {repository} from "./build_once.ts";

/** A machine that lacks nothing. */
const whole: MachineFacts = {
  node: "20.20.0",
  npm: "10.8.2",
  git: "git version 2.39.5",
  isInstalled: true,
  freeMb: 50_000,
  memoryMb: 16_000,
  locked: [],
  chromium: "/usr/bin/chromium",
  ukrainianFonts: "DejaVu Sans",
  canMount: true,
  isPortFree: true,
  watches: 65_536,
  today: "2026-11-28",
  lastCommit: "2026-11-28"
};

const lines = (facts: Partial<MachineFacts>) => diagnosis(findings({...whole, ...facts})).split("\n");

describe("the doctor", () => {
  test("finds nothing on a machine that lacks nothing", () => {
    expect(lines({}).at(-1)).toBe("Nothing is lacking.");
    expect(lines({}).filter((line) => !line.startsWith("ok "))).toEqual(["Nothing is lacking."]);
  });

  const costs: readonly [string, Partial<MachineFacts>, RegExp][] = [
    ["an old Node", {node: "20.19.9"}, /^lacks {2}Node\.js: 20\.19\.9, older than 20\.20: no command runs\./],
    ["npm", {npm: undefined}, /the packages cannot be installed/],
    ["packages", {isInstalled: false}, /half a minute, 800 MB, and the package registry must be reached/],
    ["room on the disk", {freeMb: 600}, /0\.6 GB free, less than 0\.7 GB: .* ends with exit code 7/],
    ["memory", {memoryMb: 2_000}, /a build beside a browser may be ended/],
    ["the right to write", {locked: ["data"]}, /you may not write to data: what is made there stays as it is/],
    ["a free port", {isPortFree: false}, /PORT=3001 npm start/],
    ["git", {git: undefined}, /refresh --diff cannot tell what changed/],
    ["a clock", {today: "2020-01-01"}, /before the last commit, 2026-11-28: facts that are too old pass for fresh/],
    ["watches", {watches: 128}, /the preview may not see every edit/],
    ["Chromium", {chromium: undefined}, /npm test looks at no page in a browser/],
    ["a font", {ukrainianFonts: ""}, /Neither the site nor the PDF reports/],
    ["small disks", {canMount: false}, /npm run faults skips full and read-only disks/]
  ];

  test.each(costs)("says what the lack of %s costs, in one line", (_, facts, says) => {
    const found = lines(facts).filter((line) => line.startsWith("lacks "));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(says);
  });

  test("asks for room for the packages too where they are not installed", () => {
    expect(lines({freeMb: 1_400}).at(-1)).toBe("Nothing is lacking.");
    expect(lines({freeMb: 1_400, isInstalled: false}).join("\n")).toMatch(/1\.4 GB free, less than 1\.5 GB/);
  });

  test("names what npm start cannot run without, and only that", () => {
    expect(lines({node: "18.0.0", chromium: undefined}).at(-1)).toBe("npm start cannot run without: Node.js.");
    expect(lines({chromium: undefined, git: undefined}).at(-1)).toBe("npm start runs.");
  });

  test("says nothing is lacking of what a system does not tell", () => {
    expect(lines({freeMb: undefined, watches: undefined, lastCommit: undefined}).at(-1)).toBe("Nothing is lacking.");
  });

  test("runs in a fresh clone, where nothing is installed", () => {
    const root = mkdtempSync(join(tmpdir(), "doctor-"));
    onTestFinished(() => rmSync(root, {recursive: true, force: true}));
    for (const file of [
      "package-lock.json",
      "site/doctor.mjs",
      "site/setup.mjs",
      "site/install.mjs",
      "loaders/disk/owner.mjs"
    ])
      cpSync(join(repository, file), join(root, file));
    const {stdout, stderr} = spawnSync(process.execPath, ["site/doctor.mjs"], {cwd: root, encoding: "utf8"});
    expect(stderr).toBe("");
    expect(stdout).toContain("lacks  packages: the first command installs them");
    expect(stdout).toContain(`Node.js: ${process.versions.node}`);
  });
});
