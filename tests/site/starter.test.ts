import {spawn} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";

const starter = join(process.cwd(), "site/framework/starter.ts");

/**
 * A stand-in for npm that runs a shell that runs what asks who started it; returns the number of each, how often it has
 * looked, and what it wrote when they were gone.
 */
async function started(shell: string): Promise<{npm: number; asks: number; looks: () => number; end: () => string}> {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-starter-"));
  const [pid, end] = [join(folder, "pid"), join(folder, "end")];
  const [asking, looks] = [join(folder, "asking.mts"), join(folder, "looks")];
  writeFileSync(
    asking,
    `import {appendFileSync, writeFileSync} from "node:fs";
     import {starterIsGone} from ${JSON.stringify(starter)};
     const alive = setInterval(() => {}, 1000);
     const every = setInterval;
     globalThis.setInterval = (look, ms) => every(() => {
       look();
       appendFileSync(${JSON.stringify(looks)}, "looked\\n");
     }, ms);
     void starterIsGone().then(() => {
       writeFileSync(${JSON.stringify(end)}, "gone");
       clearInterval(alive);
     });
     writeFileSync(${JSON.stringify(pid)}, String(process.pid));`
  );
  const run = `${shell}"${process.execPath}" --import tsx/esm ${asking}`;
  const standIn = `process.title = "npm start";
    require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(run)}], {stdio: "ignore"});`;
  const npm = spawn(process.execPath, ["-e", standIn], {
    stdio: "ignore",
    env: {...process.env, npm_lifecycle_event: "start"}
  });
  const read = (path: string): string => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  };
  await expect.poll(() => read(pid), {timeout: 60_000}).not.toBe("");
  const asks = Number(read(pid));
  onTestFinished(() => {
    for (const one of [npm.pid!, asks])
      try {
        process.kill(one, "SIGKILL");
      } catch {
        // It has gone, as it should.
      }
    rmSync(folder, {recursive: true, force: true});
  });
  return {npm: npm.pid!, asks, looks: () => read(looks).split("\n").length - 1, end: () => read(end)};
}

test.each([
  ["behind a shell that waits", "true && "],
  ["in the place of the shell", "exec "]
])("what npm started %s ends when npm is killed without a word", async (_where, shell) => {
  const {npm, asks, looks, end} = await started(shell);
  await expect.poll(looks, {timeout: 60_000}).toBeGreaterThanOrEqual(2);
  expect(end()).toBe("");
  process.kill(npm, "SIGKILL");
  await expect.poll(end, {timeout: 30_000}).toBe("gone");
  await expect.poll(() => isThere(asks), {timeout: 30_000}).toBe(false);
});

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
