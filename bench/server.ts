// Serves a built site the way a static host does (gzip, `/nb/trends` for `nb/trends.html`) and counts what it sends.
import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo, Socket} from "node:net";
import {dirname, extname, join} from "node:path";
import {gzipSync} from "node:zlib";
import {listFiles} from "../site/files.ts";

interface Traffic {
  readonly requests: number;
  /** Written to the sockets: status lines, headers and gzipped bodies. */
  readonly bytes: number;
}

export interface SiteServer {
  readonly origin: string;
  /** All that was sent since the server started. */
  readonly traffic: () => Traffic;
  /** Address and body bytes of every answer since the server started, in order. */
  readonly answers: readonly {readonly path: string; readonly bytes: number}[];
  readonly close: () => void;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm"
};

/** Packs every file once, so that no visit waits for it, and listens on a free port of this machine. */
export async function serveSite(directory: string): Promise<SiteServer> {
  const packed = new Map(
    listFiles(directory).map((file) => [`/${file}`, gzipSync(readFileSync(join(directory, file)), {level: 9})])
  );
  const answers: {path: string; bytes: number}[] = [];
  const sockets = new Set<Socket>();
  let closedBytes = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const file = [path.endsWith("/") ? `${path}index.html` : path, `${path}.html`].find((name) => packed.has(name));
    const body = packed.get(file ?? "/404.html") ?? Buffer.alloc(0);
    answers.push({path, bytes: body.length});
    response.writeHead(file ? 200 : 404, {
      "content-type": types[extname(file ?? ".html")] ?? "application/octet-stream",
      "content-encoding": "gzip",
      "content-length": body.length,
      "cache-control": "max-age=600"
    });
    response.end(body);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => {
      sockets.delete(socket);
      closedBytes += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    traffic: () => ({
      requests: answers.length,
      bytes: [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, closedBytes)
    }),
    answers,
    close: () => server.close()
  };
}

/**
 * The pages of a built site that are measured, as addresses: `/`, `/nb/`, `/nb/trends`. All that stand in the folder of
 * a language; of those that come in hundreds (places, tables, embeds) the first of each folder of one language.
 */
export function addressesOf(directory: string, language: string): string[] {
  if (!existsSync(directory)) return [];
  const files = listFiles(directory)
    .filter((file) => file.endsWith(".html"))
    .toSorted();
  const taken = new Set<string>();
  return files
    .filter((file) => {
      const folder = dirname(file);
      if (!folder.includes("/")) return true;
      const isFirst = folder.startsWith(`${language}/`) && !taken.has(folder);
      taken.add(folder);
      return isFirst;
    })
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`);
}
