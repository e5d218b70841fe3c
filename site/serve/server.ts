// The built site on this machine alone, the way a real server shows it: headers, compression, redirects, its page for
// what is not there.
import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Audience} from "../../loaders/audience.ts";
import {UsageError} from "../../loaders/errors.ts";
import {compressed, headersOf} from "./headers.ts";
import {requireWhole} from "./whole_site.ts";

/**
 * A server of the site at `directory`, not listening yet.
 * @param under the folder that the site lies in, `/` or `/kommunebro/`
 * @throws UsageError where there is no whole site of that audience
 */
export function siteServer(directory: string, audience: Audience, under = "/"): Server {
  requireSite(directory, audience, under);
  return createServer((request, response) => answer(directory, under, request, response));
}

function requireSite(directory: string, audience: Audience, under: string): void {
  const build = audience === "internal" ? "AUDIENCE=internal npm run build" : "npm run build";
  requireWhole(directory, build);
  if (!/^\/(?:[\w.~-]+\/)*$/.test(under))
    throw new UsageError(`The folder ${JSON.stringify(under)} is none: write it like /kommunebro/, without blanks.`);
  const isInternal = readFileSync(join(directory, "index.html"), "utf8").includes('class="internal-edition"');
  if (isInternal !== (audience === "internal"))
    throw new UsageError(
      isInternal
        ? `${directory} holds the internal edition, and is not served as the public one. Run: ` +
            "npm run serve -- --internal"
        : `${directory} holds the public edition. Run: npm run serve`
    );
}

function answer(directory: string, under: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, {allow: "GET, HEAD"});
  const found = find(directory, under, request.url ?? "/");
  if ("to" in found) return end(response, 301, {location: found.to, "cache-control": "no-cache"});
  const headers: Record<string, string> = {...headersOf(found.file)};
  let body: Uint8Array = readFileSync(join(directory, found.file));
  const kind = /\.[a-z0-9]+$/.exec(found.file)?.[0] ?? "";
  if (compressed.has(kind)) {
    headers.vary = "accept-encoding";
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const ready = [["br", ".br"] as const, ["gzip", ".gz"] as const].find(
      ([coding, ending]) => accepted.includes(coding) && existsSync(join(directory, found.file + ending))
    );
    if (ready) [body, headers["content-encoding"]] = [readFileSync(join(directory, found.file + ready[1])), ready[0]];
    else if (accepted.includes("gzip")) [body, headers["content-encoding"]] = [gzipSync(body), "gzip"];
  }
  end(response, found.status, {...headers, "content-length": String(body.length)}, body, request.method === "HEAD");
}

type Found = {readonly file: string; readonly status: 200 | 404} | {readonly to: string};

/** `/nb/coverage` for its file, `/nb` for a folder's index, and the page for what is not there. */
function find(directory: string, under: string, asked: string): Found {
  const missing: Found = {file: "404.html", status: 404};
  let path: string;
  const query = asked.includes("?") ? asked.slice(asked.indexOf("?")) : "";
  try {
    path = decodeURIComponent(asked.split("?")[0]!);
  } catch {
    return missing;
  }
  if (`${path}/` === under) return {to: under};
  if (!path.startsWith(under) || path.includes("\0") || path.split("/").includes("..") || path.includes("\\"))
    return missing;
  const name = path.slice(under.length);
  // Compressed copies are told by what a browser accepts, never by their name.
  if (/\.(?:br|gz)$/.test(name)) return missing;
  const isFile = (file: string): boolean =>
    existsSync(join(directory, file)) && statSync(join(directory, file)).isFile();
  const slashed = name === "" || name.endsWith("/");
  for (const file of slashed ? [`${name}index.html`] : [name, `${name}.html`])
    if (isFile(file)) return {file, status: 200};
  if (slashed && isFile(`${name.slice(0, -1)}.html`)) return {to: `${under}${encodeURI(name.slice(0, -1))}${query}`};
  if (isFile(`${name}/index.html`)) return {to: `${under}${encodeURI(name)}/${query}`};
  return missing;
}

function end(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: Uint8Array,
  isHead = false
): void {
  response.writeHead(status, headers);
  response.end(isHead ? undefined : body);
}
