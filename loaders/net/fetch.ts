import {isIP} from "node:net";
import {request, type Dispatcher} from "undici";
import {isPublicAddress} from "./address.ts";
import {Again, headerOf, wholeBody} from "./http_body.ts";
import type {Kept, Sidecar} from "./cache.ts";
import {ContractError, GoneError, KommunebroError, UnreachableError} from "../errors.ts";
import type {Line} from "./network.ts";
import type {AnySource} from "../read/source.ts";

const mostRedirects = 3;
/** Answers of the 4xx kind that another try may change: too slow, too early, too often. */
const passing = new Set([408, 425, 429]);

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly sidecar: Omit<Sidecar, "retrieved">;
  /** The server said that what is kept is still the newest (304). */
  readonly isUnchanged: boolean;
  /** What a person should know although it worked: an address that moved, tries that failed. */
  readonly notes: readonly string[];
}

/**
 * Fetches one source over https from a host that some source names; redirects are held to the same rules, at most
 * three. With `kept` it asks only for something newer. Asks for the bytes as they are: a compressed body that ends
 * early can pass for a whole one. Throws UnreachableError after the last try, ContractError when the file is
 * gone, leads elsewhere or is larger than the source allows.
 */
export async function fetchSource(
  source: AnySource,
  allowedHosts: ReadonlySet<string>,
  line: Line,
  kept?: Kept
): Promise<Fetched> {
  const url =
    allowed(source, source.url, allowedHosts) ??
    refuse(source, `${source.url} is not an https address of a known source`);
  const dispatcher = line.open(source.maxBytes);
  const notes: string[] = [];
  try {
    for (let tried = 1; ; tried++) {
      // A turn is waited for outside of the time a download may take.
      await line.turns.take(url.host);
      try {
        return await follow(source, url, allowedHosts, {
          line,
          dispatcher,
          kept,
          notes,
          signal: AbortSignal.timeout(line.patience.total)
        });
      } catch (error) {
        if (error instanceof KommunebroError) throw error;
        const why = inWords(error as Error, line);
        const after = error instanceof Again ? (error.after ?? 0) : 0;
        if (after > line.patience.longestPause)
          throw unreachable(source, `the server asks to wait ${Math.ceil(after / 1_000)} seconds`, error);
        if (tried === line.patience.tries)
          throw unreachable(source, `could not be fetched in ${tried} tries: ${why}`, error);
        notes.push(`try ${tried} failed: ${why}`);
        const backoff = line.patience.firstPause * 2 ** (tried - 1) * (1 + Math.random());
        await line.pause(Math.min(line.patience.longestPause, Math.max(backoff, after)));
      }
    }
  } finally {
    await dispatcher.destroy();
  }
}

interface Errand {
  readonly line: Line;
  readonly dispatcher: Dispatcher;
  readonly kept: Kept | undefined;
  readonly notes: string[];
  readonly signal: AbortSignal;
}

async function follow(
  source: AnySource,
  first: URL,
  allowedHosts: ReadonlySet<string>,
  {line, dispatcher, kept, notes, signal}: Errand
): Promise<Fetched> {
  let url = first;
  for (let hops = 0; ; hops++) {
    if (hops > 0) await line.turns.take(url.host);
    const isKnown = kept !== undefined && kept.sidecar.final_url === url.href;
    const answer = await request(url, {
      dispatcher,
      signal,
      headers: {
        accept: "*/*",
        "accept-encoding": "identity",
        "user-agent": "kommunebro-refresh",
        ...(isKnown ? conditions(kept) : {})
      }
    });
    const {statusCode, headers, body} = answer;
    const version = {
      url: source.url,
      final_url: url.href,
      etag: headerOf(headers, "etag"),
      last_modified: headerOf(headers, "last-modified"),
      from: "network"
    } as Omit<Sidecar, "retrieved">;
    if (statusCode === 200)
      return {bytes: await wholeBody(source, answer), sidecar: version, isUnchanged: false, notes};
    await body.dump();
    if (statusCode === 304 && isKnown)
      return {
        bytes: kept.bytes,
        sidecar: {
          ...version,
          etag: version.etag ?? kept.sidecar.etag,
          last_modified: version.last_modified ?? kept.sidecar.last_modified
        } as typeof version,
        isUnchanged: true,
        notes
      };
    const location = headerOf(headers, "location");
    if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined)
      throw refusal(source, url, statusCode, headers);
    const to = URL.canParse(location, url.href) ? new URL(location, url.href).href : location;
    if (hops === mostRedirects)
      refuse(
        source,
        `${source.url} moved more than ${mostRedirects} times, the last time to ${to}. Mend the address in the source.`
      );
    if ([301, 308].includes(statusCode)) notes.push(`moved for good to ${to}: mend the address in the source`);
    url =
      allowed(source, to, allowedHosts) ??
      refuse(
        source,
        `${source.url} moved (${statusCode} to ${to}), which is not an https address of a known source. Mend the ` +
          "address in the source."
      );
  }
}

/**
 * The address when it may be asked: https, a host that some source names, no password, not on this side of the
 * internet.
 */
function allowed(source: AnySource, address: string, hosts: ReadonlySet<string>): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const bare = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare) && !isPublicAddress(bare))
    refuse(
      source,
      `${source.url} leads to ${url.host}, which is not on the public internet. Mend the address in the source.`
    );
  return url.protocol === "https:" && !url.username && !url.password && hosts.has(url.host) ? url : undefined;
}

function conditions({sidecar}: Kept): Record<string, string> {
  return {
    ...(sidecar.etag ? {"if-none-match": sidecar.etag} : {}),
    ...(sidecar.last_modified ? {"if-modified-since": sidecar.last_modified} : {})
  };
}

function refusal(source: AnySource, url: URL, status: number, headers: Dispatcher.ResponseData["headers"]): Error {
  if (status === 404 || status === 410)
    return new GoneError(
      `${source.id}: ${url.href} is gone (${status}). Find where it moved and mend the address in the source.`
    );
  if (status >= 400 && status < 500 && !passing.has(status))
    return unreachable(source, `is refused to us: the server answered ${status}`);
  return new Again(`the server answered ${status}`, waiting(headerOf(headers, "retry-after")));
}

/** `Retry-After` as milliseconds: seconds, or a day and time of the server. */
function waiting(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const wait = /^\d+$/.test(text.trim()) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function unreachable(source: AnySource, why: string, cause?: unknown): UnreachableError {
  return new UnreachableError(`${source.id}: ${source.url} ${why}. The old table is kept; try again later.`, {cause});
}

function refuse(source: AnySource, why: string): never {
  throw new ContractError(`${source.id}: ${why}`);
}

function inWords(error: Error & {code?: string}, line: Line): string {
  const seconds = (milliseconds: number) => `${milliseconds / 1_000} seconds`;
  if (error.name === "TimeoutError") return `it was not whole within ${seconds(line.patience.total)}`;
  if (error.code === "UND_ERR_HEADERS_TIMEOUT") return `no answer within ${seconds(line.patience.headers)}`;
  if (error.code === "UND_ERR_BODY_TIMEOUT") return `the answer stopped for ${seconds(line.patience.idle)}`;
  if (error.code === "UND_ERR_CONNECT_TIMEOUT") return `no connection within ${seconds(line.patience.connect)}`;
  return error.message || error.code || String(error);
}
