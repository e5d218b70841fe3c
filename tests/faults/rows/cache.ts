// What an earlier run left behind: kept downloads that were damaged, and a clock that says it was another year.
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {Observations, type Fault} from "../fault.ts";
import {plain} from "../child.ts";
import {overLoopback} from "../refresh_fault.ts";
import {answer, serve} from "../server.ts";
import {goodBytes, hashes, identity, moved, place, refresh, type Place} from "../stage.ts";

const group = "What an earlier run left";
const bytes = goodBytes.get("fylker")!;

interface Second {
  /** Spoils what the first run left. */
  readonly spoil?: (at: Place) => void;
  /** Does the second request say which version is known? */
  readonly isConditional: boolean;
  readonly says: readonly string[];
  readonly exit?: number;
  readonly moves?: readonly string[];
  /** How the server calls its version, and the day it gives it on the second request. */
  readonly tag?: string;
  readonly laterDay?: string;
}

/** Two runs against a server that knows versions; between them something happens to what the first one kept. */
async function twice({spoil, isConditional, says, exit = 0, moves = [], tag = '"v1"', laterDay}: Second) {
  const at = place();
  const server = await serve((socket, {headers}, nth) => {
    const isKnown = headers["if-none-match"] === tag && (laterDay === undefined || nth === 1);
    const day = nth > 1 && laterDay !== undefined ? laterDay : "Mon, 01 Sep 2025 00:00:00 GMT";
    answer(
      socket,
      isKnown ? {status: 304, headers: {etag: tag}} : {body: bytes, headers: {etag: tag, "last-modified": day}}
    );
  }, identity);
  try {
    const how = overLoopback(server.port);
    const first = await refresh(at, ["fylker"], how);
    if (first.code !== 0) throw new Error(plain(first.stderr));
    const before = hashes(at.data);
    spoil?.(at);
    const second = await refresh(at, ["fylker"], how);
    const said = plain(`${second.stderr} ${second.stdout}`);
    const seen = new Observations().note(
      second.code === exit,
      `exit ${exit}`,
      `exit ${second.code}, “${said.slice(0, 160)}”`
    );
    const asked = server.asked.at(-1)!.headers["if-none-match"] !== undefined;
    seen.note(
      asked === isConditional,
      isConditional ? "asked only for something newer" : "asked for the whole file",
      isConditional ? "asked for the whole file again" : "asked only for something newer"
    );
    for (const sentence of says)
      seen.note(
        said.includes(sentence),
        `says “${sentence}”`,
        `does not say “${sentence}” but “${said.slice(0, 200)}”`
      );
    const changed = moved(before, hashes(at.data));
    seen.note(changed.join() === moves.join(), "every table as it was", `changed: ${changed.join(", ")}`);
    const raw = join(at.cache, "raw");
    const kept = readdirSync(raw).filter((name) => /^[0-9a-f]{64}$/.test(name));
    seen.note(
      kept.length > 0 && kept.every((name) => hashes(raw)[name] === name),
      "every kept download is what its name says",
      "a kept download is not what its name says"
    );
    return seen.seen;
  } finally {
    await server.close();
  }
}

const rawFile = (at: Place) =>
  join(
    at.cache,
    "raw",
    readdirSync(join(at.cache, "raw")).find((name) => /^[0-9a-f]{64}$/.test(name))!
  );
const flip = (path: string) => {
  const content = readFileSync(path);
  content[content.length >> 1]! ^= 1;
  writeFileSync(path, content);
};
const note = (at: Place) => join(at.cache, "latest/fylker.json");

const second = (name: string, expected: string, play: Second): Fault => ({
  group,
  name,
  expected,
  play: () => twice(play)
});

/** A run with a clock that is off, and one table that changed; and one where nothing did. */
async function offBy(milliseconds: number, timezone = "UTC") {
  const at = place();
  const before = hashes(at.data);
  const server = await serve((socket) => answer(socket, {body: bytes}), identity);
  try {
    const how = overLoopback(server.port, {}, {FAULTS_SHIFT: String(milliseconds), TZ: timezone});
    const {code, stdout, stderr} = await refresh(at, ["fylker"], {
      ...how,
      preload: [...how.preload!, "tests/faults/shift_clock.mjs"]
    });
    const right = await refresh(at, ["fylker"], overLoopback(server.port));
    return new Observations()
      .note(code === 0, "exit 0", `exit ${code}, “${plain(stderr).slice(0, 160)}”`)
      .note(/unchanged/.test(stdout), "the table is unchanged", `“${plain(stdout).slice(0, 160)}”`)
      .note(
        right.code === 0,
        "the next run with the right clock, too",
        `the next run: exit ${right.code}, “${plain(right.stderr).slice(0, 160)}”`
      )
      .note(moved(before, hashes(at.data)).length === 0, "every byte as it was", "bytes changed").seen;
  } finally {
    await server.close();
  }
}

const year = 365 * 86_400_000;
const zones = ["Pacific/Kiritimati", "America/Anchorage", "Europe/Kyiv"];

export const faults: readonly Fault[] = [
  second("nothing: a version that is known", "304, the kept bytes verified by their hash, exit 0", {
    isConditional: true,
    says: ["unchanged"]
  }),
  second("a weak ETag: the server promises the same meaning, not the same bytes", "304 is believed; as above", {
    tag: 'W/"v1"',
    isConditional: true,
    says: ["unchanged"]
  }),
  second("the same address gives out a file ten years older", "told in a note; the table as it was, exit 0", {
    laterDay: "Tue, 01 Sep 2015 00:00:00 GMT",
    isConditional: true,
    says: ["the server says that this file is of Tue, 01 Sep 2015", "is it an old one?", "unchanged"]
  }),
  second("a byte of a kept download flipped", "not used: thrown away with a word and fetched anew", {
    spoil: (at) => flip(rawFile(at)),
    isConditional: false,
    says: ["was damaged: thrown away and fetched anew", "unchanged"]
  }),
  second("a kept download cut in half", "not used: thrown away with a word and fetched anew", {
    spoil: (at) => writeFileSync(rawFile(at), readFileSync(rawFile(at)).subarray(0, 100)),
    isConditional: false,
    says: ["was damaged: thrown away and fetched anew", "unchanged"]
  }),
  second("the note of the latest version is half a JSON file", "not used: thrown away with a word and fetched anew", {
    spoil: (at) => writeFileSync(note(at), readFileSync(note(at)).subarray(0, 40)),
    isConditional: false,
    says: ["was damaged: thrown away and fetched anew", "unchanged"]
  }),
  second("the note of the latest version names a path in place of a hash", "not followed; fetched anew", {
    spoil: (at) =>
      writeFileSync(
        note(at),
        readFileSync(note(at), "utf8").replace(/"sha256": "[0-9a-f]+"/, '"sha256": "../../../etc/passwd"')
      ),
    isConditional: false,
    says: ["unchanged"]
  }),
  {
    group,
    name: "the clock a year ahead",
    expected: "same table byte for byte, exit 0, and again with the right clock",
    play: () => offBy(year)
  },
  {
    group,
    name: "the clock a year behind",
    expected: "same table byte for byte, exit 0, and again with the right clock",
    play: () => offBy(-year)
  },
  ...zones.map((zone): Fault => ({
    group,
    name: `the machine stands in ${zone}`,
    expected: "same table byte for byte, exit 0",
    play: () => offBy(0, zone)
  }))
];
