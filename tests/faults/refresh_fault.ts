// The common shape of a fault of refresh: a server that misbehaves, one run of the real command, and four questions:
// which exit code, which words, which tables moved, and what the server was asked.
import {plain, type How} from "./child.ts";
import {type Fault, Observations} from "./fault.ts";
import {answer, serve, type Asked, type Behaviour} from "./server.ts";
import {authority, goodBytes, hashes, identity, moved, place, refresh, sources, type Place} from "./stage.ts";

export interface RefreshFault {
  readonly name: string;
  readonly expected: string;
  readonly waits?: boolean;
  /** Sources to refresh; the others of the catalogue are answered well when a table needs them. */
  readonly ids: readonly string[];
  /** How the server treats requests for one source, by id. */
  readonly bad?: Readonly<Record<string, Behaviour>>;
  /** Bytes the server gives out in place of the good ones, by id. */
  readonly bytes?: Readonly<Record<string, () => Uint8Array | string | Promise<Uint8Array>>>;
  /** Address of each name, or ENOTFOUND. */
  readonly names?: Readonly<Record<string, string>>;
  readonly exit: number;
  /** What standard error or the notes must say. */
  readonly says: readonly (string | RegExp)[];
  /** Files of data/ that must change, all others must not; none unless said otherwise. */
  readonly moves?: readonly string[];
  /** Requests that the first spoilt source may get. */
  readonly requests?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Sees to the folder before the run, and looks at it after. */
  readonly before?: (at: Place) => void;
  readonly withCache?: boolean;
  readonly after?: (at: Place, asked: readonly Asked[], note: Observations["note"]) => void;
}

const byPath = new Map(sources.map((source) => [new URL(source.url).pathname, source.id]));

/** Makes a row of the matrix out of a fault of refresh. */
export function refreshFault(group: string, fault: RefreshFault): Fault {
  return {group, name: fault.name, expected: fault.expected, waits: fault.waits ?? false, play: () => play(fault)};
}

async function play({
  ids,
  bad = {},
  bytes = {},
  names = {},
  exit,
  says,
  moves = [],
  requests,
  args = [],
  env = {},
  before,
  after,
  withCache = false
}: RefreshFault) {
  const at = place(withCache);
  before?.(at);
  const was = hashes(at.data);
  const spoilt = new Map(
    await Promise.all(Object.entries(bytes).map(async ([id, make]) => [id, await make()] as const))
  );
  const server = await serve((socket, asked, nth) => {
    const id = byPath.get(asked.path);
    const behaviour = id === undefined ? bad["*"] : bad[id];
    if (behaviour) return behaviour(socket, asked, nth);
    const body = spoilt.get(id ?? "") ?? goodBytes.get(id ?? "");
    answer(socket, body === undefined ? {status: 404} : {body});
  }, identity);
  try {
    const ended = await refresh(at, [...ids, ...args], overLoopback(server.port, names, env));
    const seen = new Observations();
    const said = plain(`${ended.stderr} ${ended.stdout}`);
    const first = plain(ended.stderr).slice(0, 160) || "nothing on standard error";
    seen.note(ended.code === exit, `exit ${exit}`, `exit ${ended.code}, “${first}”`);
    for (const sentence of says) {
      const found =
        typeof sentence === "string" ? (said.includes(sentence) ? sentence : undefined) : sentence.exec(said)?.[0];
      seen.note(
        found !== undefined,
        `says “${found}”`,
        `does not say “${sentence instanceof RegExp ? sentence.source : sentence}” but “${first}”`
      );
    }
    seen.note(!/\n {4}at /.test(ended.stderr), "", "prints a stack trace");
    const changed = moved(was, hashes(at.data));
    const wanted = [...moves].sort();
    seen.note(
      changed.join() === wanted.join(),
      wanted.length ? `only ${wanted.join(", ")} changed` : "every table as it was",
      `changed: ${changed.join(", ") || "nothing"}`
    );
    const target = Object.keys(bad)[0] ?? Object.keys(bytes)[0];
    const asked = server.asked.filter((one) => byPath.get(one.path) === target);
    if (requests !== undefined)
      seen.note(asked.length === requests, `asked ${times(requests)}`, `asked ${times(asked.length)}, not ${requests}`);
    after?.(at, server.asked, seen.note.bind(seen));
    return seen.seen;
  } finally {
    await server.close();
  }
}

/** What leads a run of the product to a server of the suite: names, addresses, trust in its certificate. */
export function overLoopback(
  port: number,
  names: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {}
): How {
  return {
    preload: ["tests/faults/elsewhere.mjs"],
    env: {FAULTS_PORT: String(port), FAULTS_NAMES: JSON.stringify(names), NODE_EXTRA_CA_CERTS: authority, ...env}
  };
}

const times = (count: number) => (count === 1 ? "once" : `${count} times`);
