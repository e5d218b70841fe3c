// `npm run doctor`: what this machine lacks, and what each lack costs. Plain Node without imports from node_modules,
// because it must run where nothing else does; it changes nothing and uses no network.
import {spawnSync} from "node:child_process";
import {accessSync, constants, existsSync, readFileSync, statfsSync} from "node:fs";
import {createServer} from "node:net";
import {totalmem} from "node:os";
import {dirname, join} from "node:path";
import process from "node:process";
import {fileURLToPath, pathToFileURL} from "node:url";
import {installedAgrees, isNodeTooOld, oldestNode} from "./setup.mjs";

/** The packages, with room for the cache of npm; then warehouse, extracts, Framework's cache, site and tests. */
const packagesMb = 800;
const workMb = 700;
/** The processes of a build took 1.3 GB together (bench/RESULTS.md); the system and a browser want theirs. */
const memoryMb = 3_000;
/** Watched folders of src/, data/ and loaders/, twice: by the preview and by Framework. */
const watches = 4_096;

const browsers = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is, or undefined. */
export function chromiumPath() {
  return browsers.find((path) => path !== undefined && existsSync(path));
}

/** What there is on this machine, for the project at `root`. */
export async function machineFacts(root) {
  const writable = (folder) => {
    try {
      accessSync(existsSync(join(root, folder)) ? join(root, folder) : root, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  };
  return {
    node: process.versions.node,
    npm: said("npm", ["--version"]),
    git: said("git", ["--version"]),
    isInstalled: installedAgrees(root),
    freeMb: freeMb(root),
    memoryMb: totalmem() / 1e6,
    locked: ["data", "src", ".cache", "node_modules"].filter((folder) => !writable(folder)),
    chromium: chromiumPath(),
    ukrainianFonts: said("fc-list", [":lang=uk"]),
    canMount: said("unshare", ["-rm", "true"]) !== undefined,
    isPortFree: await isPortFree(3000),
    watches: watchLimit(),
    today: new Date().toISOString().slice(0, 10),
    lastCommit: said("git", ["-C", root, "log", "-1", "--format=%cs"])
  };
}

/** What a program says, or undefined where it is not there or fails. */
function said(program, args) {
  const {status, stdout} = spawnSync(program, args, {encoding: "utf8", shell: process.platform === "win32"});
  return status === 0 ? stdout.trim() : undefined;
}

function freeMb(folder) {
  try {
    const {bavail, bsize} = statfsSync(folder);
    return (bavail * bsize) / 1e6;
  } catch {
    return undefined;
  }
}

async function isPortFree(port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** How many folders may be watched, where the system has such a limit. */
function watchLimit() {
  try {
    return Number(readFileSync("/proc/sys/fs/inotify/max_user_watches", "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * One finding a line of the answer: what was looked at, what was found, and where it is lacking, what that costs and
 * how to mend it. `stops` says that not even `npm start` runs without it.
 */
export function findings(facts) {
  const needed = workMb + (facts.isInstalled ? 0 : packagesMb);
  const gb = (mb) => `${(mb / 1000).toFixed(1)} GB`;
  return [
    {
      what: "Node.js",
      found: facts.node,
      lacks: isNodeTooOld(facts.node) && `older than ${oldestNode.join(".")}: no command runs. Install a newer one.`,
      stops: true
    },
    {
      what: "npm",
      found: facts.npm,
      lacks:
        facts.npm === undefined && "the packages cannot be installed, and no command is begun. It comes with Node.js.",
      stops: true
    },
    {
      what: "packages",
      found: facts.isInstalled ? "installed as the lockfile says" : undefined,
      lacks:
        !facts.isInstalled &&
        `the first command installs them: half a minute, ${packagesMb} MB, and the package registry must be reached.`
    },
    {
      what: "disk",
      found: facts.freeMb === undefined ? "the system does not say what is free" : `${gb(facts.freeMb)} free`,
      lacks:
        facts.freeMb < needed &&
        `less than ${gb(needed)}: an installation, a build or a refresh ends with exit code 7 and leaves what was ` +
          "there. Free space.",
      stops: facts.freeMb < needed / 2
    },
    {
      what: "memory",
      found: gb(facts.memoryMb),
      lacks:
        facts.memoryMb < memoryMb &&
        `less than ${gb(memoryMb)}: a build beside a browser may be ended by the system. Close other programs.`
    },
    {
      what: "folders",
      found: facts.locked.length === 0 ? "may be written" : undefined,
      lacks:
        facts.locked.length > 0 &&
        `you may not write to ${facts.locked.join(", ")}: what is made there stays as it is, and a refresh ends with ` +
          "exit code 7. Take the folder over as the user it belongs to.",
      stops: facts.locked.includes("src")
    },
    {
      what: "port 3000",
      found: facts.isPortFree ? "free" : undefined,
      lacks: !facts.isPortFree && "taken: npm start says so and ends. Choose another one: PORT=3001 npm start."
    },
    {
      what: "git",
      found: facts.git,
      lacks:
        facts.git === undefined &&
        "refresh --diff cannot tell what changed, and an old build cannot be repeated. Install git."
    },
    {
      what: "clock",
      found: facts.today,
      lacks:
        facts.lastCommit > facts.today &&
        `before the last commit, ${facts.lastCommit}: facts that are too old pass for fresh. Set the clock.`
    },
    {
      what: "edits",
      found: facts.watches === undefined ? "no limit on watched folders" : `${facts.watches} folders may be watched`,
      lacks:
        facts.watches < watches &&
        `fewer than ${watches}: the preview may not see every edit. sysctl fs.inotify.max_user_watches=${2 * watches}`
    },
    {
      what: "Chromium",
      found: facts.chromium,
      lacks:
        facts.chromium === undefined &&
        "npm test looks at no page in a browser and says so (with CI=true it fails). apt-get install chromium, or " +
          "CHROMIUM=/path/to/chromium."
    },
    {
      what: "fonts",
      found: facts.ukrainianFonts ? "Ukrainian can be written" : undefined,
      lacks:
        !facts.ukrainianFonts &&
        "no font with Ukrainian letters was found: Chromium shows boxes here, and tests of widths may fail. Neither " +
          "the site nor the PDF reports, which carry their fonts, are touched. apt-get install fonts-dejavu."
    },
    {
      what: "small disks",
      found: facts.canMount ? "may be mounted" : undefined,
      lacks:
        !facts.canMount &&
        "npm run faults skips full and read-only disks, and the build is not tried without a network interface. " +
          "Linux with user namespaces (unshare -rm)."
    }
  ];
}

/** The answer, a line a finding. */
export function diagnosis(found) {
  const lines = found.map(({what, found: there, lacks}) =>
    lacks ? `lacks  ${what}: ${there === undefined ? "" : `${there}, `}${lacks}` : `ok     ${what}: ${there}`
  );
  const lacking = found.filter(({lacks}) => lacks);
  const stopping = lacking.filter(({stops}) => stops).map(({what}) => what);
  const sum =
    stopping.length > 0
      ? `npm start cannot run without: ${stopping.join(", ")}.`
      : lacking.length === 0
        ? "Nothing is lacking."
        : "npm start runs.";
  return [...lines, sum].join("\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = findings(await machineFacts(join(dirname(fileURLToPath(import.meta.url)), "..")));
  console.log(diagnosis(found));
  process.exitCode = found.some(({lacks, stops}) => lacks && stops) ? 1 : 0;
}
