// Installs exactly what package-lock.json says, and nothing when that is already there.
// Plain Node without imports from node_modules: it has to run in a fresh clone.
import {createHash} from "node:crypto";
import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import process from "node:process";
import {fileURLToPath, pathToFileURL} from "node:url";
import {runInstaller, SetupError, takeInstallLock} from "./install.mjs";

/** The oldest Node.js that runs this, major and minor. */
export const oldestNode = [20, 20];

/** sha256 of the lockfile, as hex. This is what the stamp in node_modules holds. */
export function lockHash(root) {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

/**
 * True if npm's own record of node_modules agrees with the lockfile and every package lies there in its version; only
 * optional packages (other platforms) may be absent. The record alone is not believed: an installation that was cut off
 * while it cleared away the one before leaves it standing.
 */
export function installedAgrees(root) {
  const wanted = readJson(join(root, "package-lock.json"))?.packages ?? {};
  const present = readJson(join(root, "node_modules", ".package-lock.json"))?.packages;
  if (present === undefined) return false;
  for (const [path, {version, link}] of Object.entries(present)) {
    if (wanted[path]?.version !== version) return false;
    if (!link && readJson(join(root, path, "package.json"))?.version !== version) return false;
  }
  for (const [path, entry] of Object.entries(wanted)) {
    const isFree = entry.optional || entry.devOptional || entry.extraneous;
    if (path !== "" && !(path in present) && !isFree) return false;
  }
  return true;
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Makes node_modules match the lockfile. Returns "installed", "accepted" or "unchanged". One process at a time: who
 * comes second waits, and finds it done.
 * @throws SetupError in one sentence
 */
export async function setup(root, install = npmCi) {
  const stamp = join(root, "node_modules", ".kommunebro-lock");
  const hash = lockHash(root);
  const isStamped = () => existsSync(stamp) && readFileSync(stamp, "utf8").trim() === hash;
  if (isStamped()) return "unchanged";
  if (installedAgrees(root)) {
    // Somebody else's folder may be read; it only has to be looked through every time.
    leaveStamp(stamp, hash);
    return "accepted";
  }
  const lock = await orSentence(root, () => takeInstallLock(root));
  try {
    if (isStamped()) return "unchanged";
    await orSentence(root, async () => {
      // What says that packages are whole goes first: a kill from here on leaves none of it.
      for (const said of [stamp, join(root, "node_modules", ".package-lock.json")]) rmSync(said, {force: true});
      await install(root, lock.note);
    });
    leaveStamp(stamp, hash);
    return "installed";
  } finally {
    lock.release();
  }
}

function leaveStamp(stamp, hash) {
  try {
    writeFileSync(stamp, `${hash}\n`);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
  }
}

/** Does something on the disk; what the system says against it becomes one sentence. */
async function orSentence(root, act) {
  try {
    return await act();
  } catch (error) {
    throw error instanceof SetupError || error.code === undefined ? error : refusal(root, String(error.message));
  }
}

/** How often npm is begun: a folder that fills while it is being cleared away is cleared away once more. */
const tries = 2;

async function npmCi(root, note) {
  console.log("Installing what package-lock.json says (once, about half a minute) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  for (let tried = 1; ; tried++) {
    const {code, said} = await runInstaller(npm, ["ci", "--ignore-scripts", "--loglevel=error"], root, note);
    if (code === 0) return;
    if (tried === tries || !/ENOTEMPTY|EEXIST|EBUSY|ENOENT/.test(said)) {
      process.stderr.write(said);
      throw refusal(root, said);
    }
    rmSync(join(root, "node_modules"), {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
  }
}

/** What the system or npm said, as one sentence that names the way out. */
function refusal(root, said) {
  const folder = join(root, "node_modules");
  if (/ENOSPC|EDQUOT/.test(said))
    return new SetupError(
      `The packages need about 600 MB in ${folder}, and the disk has no room for them: free space, then run the ` +
        "command again.",
      7
    );
  if (/EACCES|EPERM|EROFS/.test(said))
    return new SetupError(
      `The packages cannot be installed, because you may not write to ${folder}, which may belong to another user: ` +
        "take it over or remove it as that user, then run the command again.",
      7
    );
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(said))
    return new SetupError(
      "The packages could not be fetched, because the package registry was not reached: look after the network (or " +
        "npm config get proxy), then run the command again.",
      3
    );
  return new SetupError(
    "The packages could not be installed; see the lines above, mend the cause and run the command again.",
    1
  );
}

export function isNodeTooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (isNodeTooOld(process.versions.node)) {
      throw new SetupError(
        `Kommunebro needs Node ${oldestNode.join(".")} or newer; this is ${process.versions.node}.`,
        2
      );
    }
    await setup(join(dirname(fileURLToPath(import.meta.url)), ".."));
  } catch (error) {
    console.error(error.message);
    process.exitCode = error.exitCode ?? 1;
  }
}
