// kill -9, in the middle of everything: whatever is found afterwards must be whole, old or new, and the next run
// repairs the rest.
import {existsSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {refresh as refreshHere} from "../../../loaders/refresh/refresh.ts";
import {type Fault, Observations} from "../fault.ts";
import {run, start} from "../child.ts";
import {Random} from "../../../loaders/samples/sample_random.ts";
import {csvOf, goodBytes, hashes, moved, place, refresh, root, sheetOf, writeMirror, type Place} from "../stage.ts";

const group = "kill −9";

/** What is refreshed: three tables of different makes, small enough to be refreshed hundreds of times. */
const ids = ["fylker", "war-status", "homeowner-associations"];

/** A second edition of these sources: each of their tables differs from the first, by no more than asks nobody. */
function otherEdition(): string {
  const some = <Row>(rows: readonly Row[]): Row[] => rows.filter((_, at) => at % 100 === 7);
  const war = sheetOf("war-status");
  for (const row of some(war.rows)) row[3] = row[3] === "1" ? "0" : "1";
  const houses = sheetOf("homeowner-associations");
  for (const row of some(houses.rows)) row[1] = String(Number(row[1]) + 1);
  const counties = JSON.parse(Buffer.from(goodBytes.get("fylker")!).toString()) as {name: string}[];
  counties[0]!.name = `Nye ${counties[0]!.name}`;
  return writeMirror(join(root, "other-edition"), {
    "war-status": csvOf(war),
    "homeowner-associations": csvOf(houses),
    fylker: JSON.stringify(counties)
  });
}

interface Editions {
  /** Hash of each file of the tables in the one and the other edition. */
  readonly states: readonly [Record<string, string>, Record<string, string>];
  readonly mirrors: readonly [string, string];
}

let editions: Promise<Editions> | undefined;
/** Both editions of the tables, made once by refreshes that nobody disturbs. */
function bothEditions(): Promise<Editions> {
  return (editions ??= (async () => {
    const at = place();
    const mirrors = [join(root, "good/mirror"), otherEdition()] as const;
    const states: Record<string, string>[] = [hashes(at.data)];
    const {code, stderr} = await refresh(at, [...ids, "--mirror", mirrors[1]]);
    if (code !== 0) throw new Error(`the other edition cannot be refreshed: ${stderr}`);
    states.push(hashes(at.data));
    return {states: [states[0]!, states[1]!], mirrors};
  })());
}

const leftovers = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".tmp"));

/**
 * What is wrong with the tables after a kill: files that are neither edition, files that are gone, records of another
 * table.
 */
function damage(at: Place, {states}: Editions): {torn: string[]; lost: string[]; mixed: string[]} {
  const now = hashes(at.data);
  const names = Object.keys(states[0]);
  const isNoted = existsSync(join(at.data, "refresh.pending.tmp"));
  const edition = (name: string) =>
    states[0][name] === states[1][name] ? undefined : now[name] === states[0][name] ? 0 : 1;
  return {
    torn: names.filter(
      (name) => now[name] !== undefined && now[name] !== states[0][name] && now[name] !== states[1][name]
    ),
    lost: names.filter((name) => now[name] === undefined),
    // A table beside the record of the other edition is only in order while the note that finishes the move lies there.
    mixed: isNoted
      ? []
      : names.filter(
          (name) =>
            name.endsWith(".csv") &&
            edition(name) !== undefined &&
            edition(name) !== edition(name.replace(/\.csv$/, ".json"))
        )
  };
}

async function everyStep() {
  const both = await bothEditions();
  const preload = ["tests/faults/kill_at_step.mjs"];
  const attempt = (at: Place, env: Readonly<Record<string, string>>) =>
    run("loaders/cli.ts", ["refresh", "fylker", "--data", at.data, "--cache", at.cache, "--mirror", both.mirrors[1]], {
      preload,
      env: {FAULTS_FOLDER: at.folder, ...env}
    });
  const at = place();
  const counted = join(at.folder, "count");
  const whole = await attempt(at, {FAULTS_STEP: "0", FAULTS_COUNT: counted});
  const steps = Number(readFileSync(counted, "utf8"));
  const found = {torn: 0, lost: 0, mixed: 0, unmended: 0, alive: 0};
  for (let step = 1; step <= steps; step++) {
    const fresh = place();
    if ((await attempt(fresh, {FAULTS_STEP: String(step)})).code !== "SIGKILL") found.alive += 1;
    const after = damage(fresh, both);
    found.torn += after.torn.length;
    found.lost += after.lost.length;
    found.mixed += after.mixed.length;
    // In this process: starting the command anew would take most of the time of the suite.
    const code = await refreshHere({
      sources: ["fylker"],
      data: fresh.data,
      cache: fresh.cache,
      mirror: both.mirrors[1],
      print: () => {}
    });
    if (code !== 0 || moved(hashes(at.data), hashes(fresh.data)).length > 0 || leftovers(fresh.folder).length > 0)
      found.unmended += 1;
    rmSync(fresh.folder, {recursive: true});
  }
  return new Observations()
    .note(
      whole.code === 0 && steps > 20,
      `each of its ${steps} steps on the disk was the last one once`,
      `only ${steps} steps, exit ${whole.code}`
    )
    .note(found.alive === 0, "", `${found.alive} runs outlived their kill`)
    .note(found.torn === 0, "0 tables torn", `${found.torn} tables torn`)
    .note(found.lost === 0, "0 lost", `${found.lost} lost`)
    .note(
      found.mixed === 0,
      "0 tables beside the record of another",
      `${found.mixed} tables beside the record of another`
    )
    .note(
      found.unmended === 0,
      "the next run finished the work and left no draft",
      `the next run did not mend ${found.unmended} of them`
    ).seen;
}

const refreshKills = 64;

async function randomRefreshKills() {
  const both = await bothEditions();
  const at = place();
  const chance = new Random(20_261_122);
  const began = performance.now();
  await refresh(at, [...ids, "--mirror", both.mirrors[1]]);
  let duration = performance.now() - began;
  const found = {torn: 0, lost: 0, mixed: 0};
  let kills = 0;
  for (let attempt = 0; kills < refreshKills && attempt < 4 * refreshKills; attempt++) {
    const from = performance.now();
    const running = start("loaders/cli.ts", [
      "refresh",
      ...ids,
      "--data",
      at.data,
      "--cache",
      at.cache,
      "--mirror",
      both.mirrors[attempt % 2]!
    ]);
    await Promise.race([pause(duration * (0.3 + 0.7 * chance.next())), running.ended]);
    running.killAll();
    if ((await running.ended).code === "SIGKILL") kills += 1;
    // It was done before its moment came: the machine is faster now than it was.
    else duration = performance.now() - from;
    const after = damage(at, both);
    found.torn += after.torn.length;
    found.lost += after.lost.length;
    found.mixed += after.mixed.length;
  }
  const last = await refresh(at, [...ids, "--mirror", both.mirrors[0]]);
  const rest = moved(
    both.states[0],
    Object.fromEntries(Object.entries(hashes(at.data)).filter(([name]) => name in both.states[0]))
  );
  return new Observations()
    .note(
      kills === refreshKills,
      `${kills} kills, one after another on the same tables`,
      `only ${kills} of ${refreshKills} kills`
    )
    .note(found.torn === 0, "0 tables torn", `${found.torn} tables torn`)
    .note(found.lost === 0, "0 lost", `${found.lost} lost`)
    .note(
      found.mixed === 0,
      "0 tables beside the record of another",
      `${found.mixed} tables beside the record of another`
    )
    .note(
      last.code === 0 && rest.length === 0 && leftovers(at.folder).length === 0,
      "an undisturbed run ends with whole tables and no draft",
      `an undisturbed run: exit ${last.code}, not as they should be: ${[...rest, ...leftovers(at.folder)].join(", ")}`
    ).seen;
}

export const faults: readonly Fault[] = [
  {
    group,
    name: "refresh killed at every single step it takes on the disk, writes half done",
    expected: "every table whole, old or new, with its own record; the next run finishes",
    isLong: true,
    play: everyStep
  },
  {
    group,
    name: `refresh killed ${refreshKills} times at random moments`,
    expected: "every table whole, old or new, with its own record; the next run finishes",
    isLong: true,
    play: randomRefreshKills
  }
];
