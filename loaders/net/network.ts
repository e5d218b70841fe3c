import {realpathSync} from "node:fs";
import {resolve} from "node:path";
import {setTimeout as sleep} from "node:timers/promises";
import {fileURLToPath} from "node:url";
import {Agent, buildConnector, type Dispatcher} from "undici";
import {lookupPublic} from "./address.ts";
import {UsageError} from "../errors.ts";
import {Turns} from "./host_turns.ts";

/** Patience in milliseconds, and how often a source is asked before it counts as unreachable. */
const patience = {
  connect: 10_000,
  headers: 15_000,
  idle: 15_000,
  total: 60_000,
  tries: 3,
  firstPause: 500,
  longestPause: 30_000
};

/** How the world is reached. */
export interface Line {
  readonly patience: typeof patience;
  /** Connections for one download of at most `maxBytes`. */
  readonly open: (maxBytes: number) => Dispatcher;
  readonly turns: Turns;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/** The only way out in earnest: https to addresses of the public internet, whatever a name says when it is dialled. */
export function publicLine(): Line {
  const connect = {timeout: patience.connect, lookup: lookupPublic as never};
  return {
    patience,
    turns: new Turns(),
    pause: (milliseconds) => sleep(milliseconds),
    open: (maxBytes) => new Agent({connect, ...timeouts(patience), maxResponseSize: maxBytes})
  };
}

/**
 * The switch of the fault suite, `refresh --test-server PORT [--test-patience FACTOR]`: whatever host an address
 * names is dialled on 127.0.0.1:PORT, in plain HTTP, with the name in the Host header. Every rule about addresses
 * (https, known hosts, redirects, sizes, time) stays as it is; only the dialling differs. FACTOR shortens every
 * time limit, so that 0.02 makes of 15 seconds 0.3. There is no environment variable for it, and it refuses to
 * work on the tables of the project itself (see `requireTestFolder`), so no figure can come into the house this way.
 * Throws UsageError.
 */
export function testLine(port: string, factor = "1"): Line {
  const scale = Number(factor);
  const at = Number(port);
  if (!Number.isInteger(at) || at < 1 || at > 65_535)
    throw new UsageError(`--test-server ${port} is not a port of this machine: give a number like 4123`);
  if (!(scale > 0 && scale <= 1))
    throw new UsageError(`--test-patience ${factor} is not a factor above 0 and at most 1`);
  const shorter = {
    ...Object.fromEntries(Object.entries(patience).map(([name, value]) => [name, Math.max(1, value * scale)])),
    tries: patience.tries
  } as typeof patience;
  const connect = buildConnector({timeout: shorter.connect});
  const pause = (milliseconds: number) => sleep(milliseconds * scale);
  return {
    patience: shorter,
    turns: new Turns({now: () => performance.now() / scale, pause}),
    // The pauses of `patience` are shortened already: only the rate limit scales by itself.
    pause: (milliseconds) => sleep(milliseconds),
    open: (maxBytes) =>
      new Agent({
        connect: (options, callback) =>
          connect(
            {...options, protocol: "http:", host: "127.0.0.1", hostname: "127.0.0.1", port: String(at)},
            callback
          ),
        ...timeouts(shorter),
        maxResponseSize: maxBytes
      })
  };
}

/** Throws UsageError when a test would write where the project's own tables are. */
export function requireTestFolder(dataDir: string): void {
  const own = fileURLToPath(new URL("../../data", import.meta.url));
  const real = (path: string) => {
    try {
      return realpathSync(path);
    } catch {
      return resolve(path);
    }
  };
  if (real(dataDir) === real(own))
    throw new UsageError(
      "--test-server never writes to the tables of the project: name a copy with --data DIR, " +
        "and a cache with --cache DIR"
    );
}

function timeouts(limits: typeof patience): {headersTimeout: number; bodyTimeout: number} {
  return {headersTimeout: limits.headers, bodyTimeout: limits.idle};
}
