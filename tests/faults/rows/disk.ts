// The disk and the locks: full, read-only, not there; two at once, and the dead who still hold a door.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {Observations, type Fault} from "../fault.ts";
import {plain, start, until, type Ended} from "../child.ts";
import {overLoopback} from "../refresh_fault.ts";
import {answer, serve} from "../server.ts";
import {onSmallDisk} from "../small_disk.ts";
import {
  csvOf,
  goodBytes,
  goodMirror,
  hashes,
  identity,
  moved,
  place,
  refresh,
  root,
  sheetOf,
  writeMirror,
  type Place
} from "../stage.ts";

const group = "Disk and locks";

let spoilt: string | undefined;
/** A mirror in which the largest table is another one. */
function changedMirror(): string {
  if (spoilt) return spoilt;
  const sheet = sheetOf("budgets");
  for (const row of sheet.rows) row[8] = "4100000";
  return (spoilt = writeMirror(join(root, "changed-mirror"), {budgets: csvOf(sheet)}));
}

interface Disk {
  readonly which: "data" | "cache";
  readonly freeKb: number;
}

async function refusedByDisk({which, freeKb}: Disk) {
  const at = place();
  const before = hashes(at.data);
  const args = ["refresh", "budgets", "--data", at.data, "--cache", at.cache, "--mirror", changedMirror()];
  const full = await onSmallDisk({folder: at[which], freeKb}, "loaders/cli.ts", args);
  const between = moved(before, hashes(at.data));
  const next = await refresh(at, ["budgets", "--mirror", changedMirror()]);
  return new Observations()
    .note(full.code === 7, "exit 7", `exit ${full.code}`)
    .note(
      /(No space left|ENOSPC|EROFS|read-only)/i.test(full.stderr) &&
        /Free space|free space|Mend its rights/.test(full.stderr),
      `says “${/no space left on device|read-only file system/i.exec(full.stderr)?.[0]}” and what to do`,
      `says “${plain(full.stderr).slice(0, 160)}”`
    )
    .note(!/\n {4}at /.test(full.stderr), "", "prints a stack trace")
    .note(between.length === 0, "every table as it was", `changed: ${between.join(", ")}`)
    .note(
      next.code === 0 && /written/.test(next.stdout),
      "with space again the next run writes",
      `the next run: exit ${next.code}, “${plain(next.stderr).slice(0, 120)}”`
    ).seen;
}

async function noFolder() {
  const at = place();
  rmSync(at.data, {recursive: true});
  const ended = await refresh(at, ["fylker", "--mirror", goodMirror]);
  return new Observations()
    .note(ended.code === 7, "exit 7", `exit ${ended.code}`)
    .note(/^cannot use the folder .*\n$/.test(ended.stderr), "one sentence", `“${plain(ended.stderr).slice(0, 160)}”`)
    .seen;
}

/** Two runs on the same tables: the first is held up by its server until the second has been refused. */
async function twoAtOnce() {
  const at = place();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const server = await serve(
    (socket) => void held.then(() => answer(socket, {body: goodBytes.get("fylker")!})),
    identity
  );
  try {
    const how = overLoopback(server.port);
    const first = start("loaders/cli.ts", ["refresh", "fylker", "--data", at.data, "--cache", at.cache], how);
    await until(first, () => server.asked.length > 0);
    const second = await refresh(at, ["fylker"], how);
    letGo();
    const ended = await first.ended;
    return new Observations()
      .note(second.code === 6, "the second: exit 6", `the second: exit ${second.code}`)
      .note(
        second.stderr.includes(`process ${first.child.pid} has been refreshing since 20`),
        "names the process and when it began",
        `says “${plain(second.stderr).slice(0, 160)}”`
      )
      .note(ended.code === 0, "the first goes on, exit 0", `the first: exit ${ended.code}`)
      .note(!existsSync(join(at.cache, "refresh.lock")), "the lock is given back", "a lock is left").seen;
  } finally {
    await server.close();
  }
}

/** A run that is stopped in the middle of a download, as a laptop that is closed, for longer than any time limit. */
async function stoppedInTheMiddle() {
  const at = place();
  const before = hashes(at.data);
  const bytes = goodBytes.get("fylker")!;
  const server = await serve((socket, _asked, nth) => {
    if (nth > 1) return answer(socket, {body: bytes});
    socket.write(`HTTP/1.1 200 Played\r\ncontent-length: ${bytes.length}\r\n\r\n`);
    socket.write(bytes.subarray(0, 200));
  }, identity);
  try {
    const how = overLoopback(server.port);
    const first = start("loaders/cli.ts", ["refresh", "fylker", "--data", at.data, "--cache", at.cache], how);
    await until(first, () => server.asked.length > 0);
    first.child.kill("SIGSTOP");
    const second = await refresh(at, ["fylker"], how);
    await pause(20_000);
    first.child.kill("SIGCONT");
    const ended = await first.ended;
    return new Observations()
      .note(second.code === 6, "meanwhile another: exit 6", `meanwhile another: exit ${second.code}`)
      .note(ended.code === 0, "woken, it asks again: exit 0", `woken: exit ${ended.code}, “${plain(ended.stderr)}”`)
      .note(/try 1 failed/.test(ended.stdout), "and says that its first try failed", "says nothing of its first try")
      .note(moved(before, hashes(at.data)).length === 0, "every table as it was", "tables changed").seen;
  } finally {
    await server.close();
  }
}

/** A run that finds a lock of somebody's. */
async function withLock(
  content: (at: Place) => string | Promise<string>,
  judge: (ended: Ended, seen: Observations, at: Place) => void
) {
  const at = place();
  mkdirSync(at.cache, {recursive: true});
  writeFileSync(join(at.cache, "refresh.lock"), await content(at));
  const ended = await refresh(at, ["fylker", "--mirror", goodMirror]);
  const seen = new Observations();
  judge(ended, seen, at);
  return seen.seen;
}

const taken = (ended: Ended, seen: Observations, at: Place) =>
  void seen
    .note(ended.code === 0, "taken over, exit 0", `exit ${ended.code}, “${plain(ended.stderr).slice(0, 160)}”`)
    .note(!existsSync(join(at.cache, "refresh.lock")), "no lock is left", "a lock is left");

/** The lock a run really writes, read while that run is held; then the run is killed. */
async function lockOfTheDead(at: Place): Promise<string> {
  const server = await serve(() => {}, identity);
  const running = start(
    "loaders/cli.ts",
    ["refresh", "fylker", "--data", at.data, "--cache", join(at.folder, "other")],
    overLoopback(server.port)
  );
  await until(running, () => server.asked.length > 0);
  const lock = readFileSync(join(at.folder, "other/refresh.lock"), "utf8");
  running.killAll();
  await running.ended;
  await server.close();
  return lock;
}

/** The same lock, with the number of a process that lives and is another one. */
async function lockOfNamesake(at: Place): Promise<string> {
  return JSON.stringify({...(JSON.parse(await lockOfTheDead(at)) as object), pid: process.pid});
}

export const faults: readonly Fault[] = [
  {
    group,
    name: "the disk of the tables is full",
    expected: "exit 7; every table as it was; the next run writes",
    play: () => refusedByDisk({which: "data", freeKb: 60})
  },
  {
    group,
    name: "the disk of the cache is full",
    expected: "exit 7; every table as it was; the next run writes",
    play: () => refusedByDisk({which: "cache", freeKb: 60})
  },
  {
    group,
    name: "the tables lie on a read-only disk",
    expected: "exit 7; every table as it was; the next run writes",
    play: () => refusedByDisk({which: "data", freeKb: 0})
  },
  {group, name: "the folder of the tables is not there", expected: "exit 7 and one sentence", play: noFolder},
  {
    group,
    name: "two refreshes at once",
    expected: "the second exits 6 and names the first; the first goes on",
    play: twoAtOnce
  },
  {
    group,
    name: "stopped in the middle of a download for longer than any time limit, and woken (SIGSTOP, SIGCONT)",
    expected: "another one meanwhile: exit 6; woken, it asks again, exit 0; every table as it was",
    waits: true,
    play: stoppedInTheMiddle
  },
  {
    group,
    name: "a lock of a process that was killed",
    expected: "taken over, exit 0",
    play: () => withLock(lockOfTheDead, taken)
  },
  {
    group,
    name: "a lock of a process that was killed, whose number another process has by now",
    expected: "taken over, exit 0",
    play: () => withLock(lockOfNamesake, taken)
  },
  {
    group,
    name: "a lock that cannot be read",
    expected: "exit 6: left to a person, who is told what to do",
    play: () =>
      withLock(
        () => "{",
        (ended, seen) =>
          void seen
            .note(ended.code === 6, "exit 6", `exit ${ended.code}`)
            .note(
              /its owner cannot be read.*delete the file/.test(ended.stderr),
              "says “its owner cannot be read” and what to do",
              `says “${plain(ended.stderr).slice(0, 160)}”`
            )
      )
  }
];
