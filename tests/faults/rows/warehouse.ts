// The warehouse is a cache of data/, never the source: whatever is wrong with it, it is made anew. What is wrong with a
// table
// of data/ is told, and nothing is published.
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {cp1251} from "../bytes.ts";
import {plain, run, start} from "../child.ts";
import {Observations, type Fault} from "../fault.ts";
import {Random} from "../../../loaders/samples/sample_random.ts";
import {make, tables, untouched} from "../real_tables.ts";
import {onSmallDisk} from "../small_disk.ts";
import {hashes, moved} from "../stage.ts";

const group = "Warehouse and tables";

/** A warehouse that was spoilt: the next command says nothing of it and the pages read the same bytes. */
async function remade(spoil: (file: string) => void, rounds = 1) {
  const built = await tables();
  const before = hashes(built.out);
  const seen = new Observations();
  const wrong: string[] = [];
  for (let round = 0; round < rounds; round++) {
    spoil(built.file);
    const ended = await make(built);
    if (ended.code !== 0) wrong.push(`exit ${ended.code}, “${plain(ended.stderr).slice(0, 160)}”`);
    else if (moved(before, hashes(built.out)).length > 0) wrong.push("other extracts");
  }
  return seen
    .note(wrong.length === 0, "exit 0, the same extracts byte for byte", wrong.join("; "))
    .note(!existsSync(`${built.file}.wal`), "", "a write-ahead log is left").seen;
}

/** A table of data/ that was spoilt: refused with its name, the extracts as they were. */
async function refused(
  table: string,
  spoil: (bytes: Buffer) => Uint8Array,
  says: readonly string[],
  command: "warehouse" | "check" = "warehouse"
) {
  const built = await tables();
  const before = hashes(built.out);
  const path = join(built.data, table);
  writeFileSync(path, spoil(readFileSync(path)));
  const ended =
    command === "warehouse" ? await make(built) : await run("loaders/cli.ts", ["check", "--data", built.data]);
  const said = plain(`${ended.stderr} ${ended.stdout}`);
  const seen = new Observations().note(ended.code === 4, "exit 4", `exit ${ended.code}`);
  for (const sentence of says)
    seen.note(said.includes(sentence), `says “${sentence}”`, `does not say “${sentence}” but “${said.slice(0, 240)}”`);
  return seen
    .note(moved(before, hashes(built.out)).length === 0, "the extracts as they were", "the extracts changed")
    .note(!/\n {4}at /.test(ended.stderr), "", "prints a stack trace").seen;
}

const warehouseKills = 6;

async function killed() {
  const built = await tables();
  const states = [hashes(built.out)];
  const chance = new Random(20_261_124);
  let torn = 0;
  const from = performance.now();
  rmSync(built.file);
  await make(built);
  const duration = performance.now() - from;
  for (let kill = 0; kill < warehouseKills; kill++) {
    rmSync(built.file, {force: true});
    for (const extract of ["oblast.csv", "hromada.arrow"]) rmSync(join(built.out, extract));
    const running = start("loaders/cli.ts", ["warehouse", "--data", built.data, "--out", built.out]);
    await Promise.race([pause(duration * (0.2 + 0.8 * chance.next())), running.ended]);
    running.killAll();
    await running.ended;
    const now = hashes(built.out);
    torn += Object.keys(now).filter((name) => !name.endsWith(".tmp") && now[name] !== states[0]![name]).length;
    // Put back what the kill kept from being written, as a copy of the whole would be.
    for (const name of Object.keys(states[0]!))
      if (!(name in now)) cpSync(join((await untouched()).out, name), join(built.out, name));
  }
  const last = await make(built);
  return new Observations()
    .note(torn === 0, `${warehouseKills} kills: 0 extracts torn`, `${torn} extracts torn`)
    .note(
      last.code === 0 && moved(states[0]!, hashes(built.out)).length === 0,
      "an undisturbed run ends with the same extracts",
      `an undisturbed run: exit ${last.code}, ${moved(states[0]!, hashes(built.out)).join(", ")}`
    )
    .note(
      !Object.keys(hashes(built.data)).some((name) => name.endsWith(".tmp")),
      "and no draft of a warehouse",
      "a draft of a warehouse is left"
    ).seen;
}

async function fullDisk() {
  const built = await tables();
  const before = hashes(built.out);
  rmSync(built.file);
  const ended = await onSmallDisk({folder: built.data, freeKb: 1_500}, "loaders/cli.ts", [
    "warehouse",
    "--data",
    built.data,
    "--out",
    built.out
  ]);
  const next = await make(built);
  return new Observations()
    .note(ended.code === 7, "exit 7", `exit ${ended.code}, “${plain(ended.stderr).slice(0, 160)}”`)
    .note(
      /free some space/.test(ended.stderr),
      "says to free some space",
      `says “${plain(ended.stderr).slice(0, 160)}”`
    )
    .note(moved(before, hashes(built.out)).length === 0, "the extracts as they were", "the extracts changed")
    .note(
      next.code === 0,
      "with space again it is built",
      `the next run: exit ${next.code}, “${plain(next.stderr).slice(0, 160)}”`
    ).seen;
}

const chance = new Random(20_261_125);
function flipBit(file: string): void {
  const bytes = readFileSync(file);
  bytes[Math.floor(chance.next() * bytes.length)]! ^= 1 << Math.floor(chance.next() * 8);
  writeFileSync(file, bytes);
}

const text = (change: (text: string) => string) => (bytes: Buffer) => Buffer.from(change(bytes.toString("utf8")));
const anew = "made anew from data/ without asking, the same extracts, exit 0";
const named = "exit 4 naming file and row; the extracts stay";
const row = (name: string, expected: string, play: Fault["play"]): Fault => ({group, name, expected, play});

export const faults: readonly Fault[] = [
  row("no warehouse", anew, () => remade((file) => rmSync(file))),
  row("a warehouse that is cut off", anew, () =>
    remade((file) => writeFileSync(file, readFileSync(file).subarray(0, 300_000)))
  ),
  row("a login page in place of the warehouse", anew, () =>
    remade((file) => writeFileSync(file, "<!doctype html><title>Sign in</title>"))
  ),
  row(
    "four bits of the warehouse flipped, one after another",
    "made anew, or not touched by it: the same extracts, exit 0",
    () => remade(flipBit, 4)
  ),
  row(
    `the making of the warehouse killed ${warehouseKills} times at random moments`,
    "every extract whole; the next run finishes",
    killed
  ),
  row("the disk is full while the warehouse is made", "exit 7; the extracts stay; the next run builds it", fullDisk),
  row("a table in Windows-1251", named, () =>
    refused("oblasts.csv", (bytes) => cp1251(bytes.toString("utf8")), ["oblasts.csv: not UTF-8"])
  ),
  row("a table that is cut off", named, () =>
    refused("areas.csv", (bytes) => bytes.subarray(0, bytes.length - 9), ["areas.csv: the last row is cut off"])
  ),
  row("a table with a header and no row", named, () =>
    refused(
      "areas.csv",
      text((csv) => `${csv.split("\n", 1)[0]}\n`),
      ["areas.csv: no rows, only a header"]
    )
  ),
  row("a login page in place of a table", named, () =>
    refused("areas.csv", () => Buffer.from("<!doctype html><title>Sign in</title>\n"), [
      "areas.csv: row 1 is not a header of column names"
    ])
  ),
  row("a column that nobody knows", named, () =>
    refused(
      "areas.csv",
      text((csv) =>
        csv
          .trimEnd()
          .split("\n")
          .map((line, at) => `${line},${at === 0 ? "extra" : "1"}\n`)
          .join("")
      ),
      ["column extra is not in"]
    )
  ),
  row("columns in another order", "the same extracts, exit 0", async () => {
    const built = await tables();
    const path = join(built.data, "fylker.csv");
    const lines = readFileSync(path, "utf8").trimEnd().split("\n");
    // Its cells hold no comma; turned round, the header and each row say the same.
    const turned = `${lines.map((line) => line.split(",").reverse().join(",")).join("\n")}\n`;
    writeFileSync(path, turned);
    const record = JSON.parse(readFileSync(path.replace(".csv", ".json"), "utf8")) as Record<string, unknown>;
    const {sha256} = await import("../../../loaders/disk/sha256.ts");
    writeFileSync(path.replace(".csv", ".json"), JSON.stringify({...record, sha256: sha256(turned)}));
    const before = hashes(built.out);
    const {code, stderr} = await make(built);
    // The three that tell of the table's own bytes change with them, and so does the stamp over all extracts.
    const changed = moved(before, hashes(built.out)).filter(
      (name) => !/^(dictionary|table_provenance|sql_file|\.extracts)\./.test(name)
    );
    return new Observations()
      .note(code === 0, "exit 0", `exit ${code}, “${plain(stderr).slice(0, 160)}”`)
      .note(changed.length === 0, "the same figures in every extract", `changed: ${changed.join(", ")}`).seen;
  }),
  row("one digit of one amount changed by hand", "npm run check: exit 4 naming the table", () =>
    refused(
      "hromada_budgets.csv",
      text((csv) => csv.replace(/(\d)(\n)/, (_, digit: string, end: string) => `${(Number(digit) + 1) % 10}${end}`)),
      ["hromada_budgets"],
      "check"
    )
  ),
  row("a row of a table deleted by hand", "npm run check: exit 4 naming table and part", () =>
    refused(
      "hromada_budgets.csv",
      text((csv) => csv.split("\n").toSpliced(5, 1).join("\n")),
      ["hromada_budgets"],
      "check"
    )
  ),
  row("a script in place of a hromada's name", "exit 4: names follow Resolution No. 55, and markup does not", () =>
    refused(
      "hromadas.csv",
      text((csv) =>
        csv
          .replace(/^(UA\d+),([^,]+),/m, "$1,<img src=x onerror=alert(1)>,")
          .replace(/\n(UA\d{17}),[^,\n]+,/, "\n$1,<img src=x onerror=alert(1)>,")
      ),
      ["hromada"]
    )
  )
];
