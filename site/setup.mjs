// Installs exactly what package-lock.json says, and nothing when that is already there.
// Plain Node without imports from node_modules: it has to run in a fresh clone.
import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import process from "node:process";
import {fileURLToPath, pathToFileURL} from "node:url";

const oldestNode = [20, 20];

/** sha256 of the lockfile, as hex. This is what the stamp in node_modules holds. */
export function lockHash(root) {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

/**
 * True if npm's own record of node_modules agrees with the lockfile: every package that is
 * installed has the locked version, and only optional packages (other platforms) are absent.
 */
export function installedAgrees(root) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages ?? {};
  const present = JSON.parse(readFileSync(record, "utf8")).packages ?? {};
  for (const [path, {version}] of Object.entries(present)) {
    if (wanted[path]?.version !== version) return false;
  }
  for (const [path, entry] of Object.entries(wanted)) {
    if (path !== "" && !(path in present) && !entry.optional && !entry.devOptional) return false;
  }
  return true;
}

/** Makes node_modules match the lockfile. Returns "installed", "accepted" or "unchanged". */
export function setup(root, install = npmCi) {
  const stamp = join(root, "node_modules", ".kommunebro-lock");
  const hash = lockHash(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8").trim() === hash) return "unchanged";
  const accepted = installedAgrees(root);
  if (!accepted) install(root);
  writeFileSync(stamp, `${hash}\n`);
  return accepted ? "accepted" : "installed";
}

function npmCi(root) {
  console.log("Installing what package-lock.json says (once, about half a minute) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const {status, stdout, stderr} = spawnSync(npm, ["ci", "--ignore-scripts", "--loglevel=error"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32"
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  throw new Error(
    "The packages could not be installed; see the lines above, mend the cause and run `npm ci --ignore-scripts`."
  );
}

function tooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (tooOld(process.versions.node)) {
      throw new Error(`Kommunebro needs Node ${oldestNode.join(".")} or newer; this is ${process.versions.node}.`);
    }
    setup(join(dirname(fileURLToPath(import.meta.url)), ".."));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
