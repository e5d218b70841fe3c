import {setTimeout as pause} from "node:timers/promises";
import {Agent, request, type Dispatcher} from "undici";
import {lookupPublic} from "./address.ts";
import type {Sidecar} from "./cache.ts";
import {ContractError, KommunebroError, UnreachableError} from "./errors.ts";
import type {AnySource} from "./source.ts";

/** Patience in milliseconds, and how often a source is asked before it counts as unreachable. */
const limits = {connect: 10_000, headers: 15_000, idle: 15_000, total: 60_000, tries: 3, firstPause: 500, longestPause: 30_000};

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly sidecar: Omit<Sidecar, "retrieved">;
}

/**
 * Fetches one source over https from a host that some source names, without following redirects. Asks for the
 * bytes as they are: a compressed body that ends early can pass for a whole one. Throws UnreachableError after
 * the last try, ContractError when the file is gone, moved or larger than the source allows.
 */
export async function fetchSource(source: AnySource, allowedHosts: ReadonlySet<string>, line: Line = {}): Promise<Fetched> {
  const url = new URL(source.url);
  if (url.protocol !== "https:" || url.username || url.password || !allowedHosts.has(url.host)) {
    throw new ContractError(`${source.id}: ${source.url} is not an https address of a known source`);
  }
  if (line.dispatcher) return withRetries(source, line.firstPause ?? limits.firstPause, () => fetchOnce(source, line.dispatcher!));
  const agent = agentFor(source);
  try {
    return await withRetries(source, limits.firstPause, () => fetchOnce(source, agent));
  } finally {
    await agent.destroy();
  }
}

/** How the world is reached, when not by https to a public address: a test puts a server of its own here. */
interface Line {
  readonly dispatcher?: Dispatcher;
  readonly firstPause?: number;
}

function agentFor(source: AnySource): Dispatcher {
  return new Agent({
    connect: {timeout: limits.connect, lookup: lookupPublic as never},
    headersTimeout: limits.headers,
    bodyTimeout: limits.idle,
    maxResponseSize: source.maxBytes
  });
}

class Again extends Error {
  readonly after: number | undefined;
  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

async function withRetries(source: AnySource, firstPause: number, attempt: () => Promise<Fetched>): Promise<Fetched> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof KommunebroError) throw error;
      const why = (error as Error).message || String(error);
      if (tried === limits.tries) throw new UnreachableError(`${source.id}: ${source.url} could not be fetched in ${tried} tries: ${why}. The old table is kept; try again later.`, {cause: error});
      const backoff = firstPause * 2 ** (tried - 1) * (1 + Math.random());
      await pause(Math.min(limits.longestPause, Math.max(backoff, error instanceof Again ? (error.after ?? 0) : 0)));
    }
  }
}

async function fetchOnce(source: AnySource, dispatcher: Dispatcher): Promise<Fetched> {
  const {statusCode, headers, body} = await request(source.url, {
    dispatcher,
    headers: {accept: "*/*", "accept-encoding": "identity", "user-agent": "kommunebro-refresh"},
    signal: AbortSignal.timeout(limits.total)
  });
  if (statusCode !== 200) {
    await body.dump();
    throw refusal(source, statusCode, header(headers, "location"), header(headers, "retry-after"));
  }
  if (header(headers, "content-encoding") && header(headers, "content-encoding") !== "identity") {
    await body.dump();
    throw new ContractError(`${source.id}: ${source.url} answers compressed although asked not to; a cut-off body could not be told from a whole one`);
  }
  // Neither a length nor chunks: the end of the connection would be the only sign of the end of the file.
  const isBounded = header(headers, "content-length") !== undefined || header(headers, "transfer-encoding") !== undefined;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await body.arrayBuffer());
  } catch (error) {
    if ((error as {code?: string}).code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") throw new ContractError(`${source.id}: ${source.url} is larger than the ${source.maxBytes} bytes this source may have`, {cause: error});
    throw error;
  }
  if (!isBounded) throw new Again("the answer does not say how long it is, so it may be cut off");
  return {bytes, sidecar: {url: source.url, etag: header(headers, "etag"), last_modified: header(headers, "last-modified"), from: "network"} as Fetched["sidecar"]};
}

function refusal(source: AnySource, status: number, location: string | undefined, retryAfter: string | undefined): Error {
  if (status >= 300 && status < 400) return new ContractError(`${source.id}: ${source.url} moved (${status}${location ? ` to ${location}` : ""}). Mend the address in the source.`);
  if (status === 404 || status === 410) return new ContractError(`${source.id}: ${source.url} is gone (${status}). Find where it moved and mend the address in the source.`);
  const seconds = Number(retryAfter);
  return new Again(`the server answered ${status}`, Number.isFinite(seconds) ? seconds * 1_000 : undefined);
}

function header(headers: Record<string, string | string[] | undefined>, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
