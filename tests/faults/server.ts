// A server out of raw sockets: it can say what no HTTP library would, and stop wherever a line can break.
import type {AddressInfo, Server as NetServer, Socket} from "node:net";
import {createServer as createPlainServer} from "node:net";
import {createServer} from "node:tls";
import type {Identity} from "./certificate.ts";

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since the server began. */
  readonly at: number;
}

/** What the server does with a request; `nth` counts the requests for this path from 1. */
export type Behaviour = (socket: Socket, asked: Asked, nth: number) => void;

export interface Server {
  readonly port: number;
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** Serves on a free port of loopback, over TLS when there is an identity. */
export async function serve(behaviour: Behaviour, identity?: Identity): Promise<Server> {
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const began = performance.now();
  const greet = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A client that gives up in the middle is what many rows want to see; the server only waits for the next one.
    socket.on("error", () => socket.destroy());
    let head = "";
    socket.on("data", (chunk: Buffer) => {
      head += chunk.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      const [first = "", ...lines] = head.slice(0, end).split("\r\n");
      head = head.slice(end + 4);
      const [method = "", path = ""] = first.split(" ");
      const headers = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()])
      );
      asked.push({method, path, headers, at: performance.now() - began});
      behaviour(socket, asked.at(-1)!, asked.filter((one) => one.path === path).length);
    });
  };
  const server: NetServer = identity
    ? createServer({key: identity.key, cert: identity.certificate}, greet)
    : createPlainServer(greet);
  // A handshake that the client breaks off is the client's verdict on the certificate, not an error of the suite.
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** How the end of the body is told: by its length, by chunks, or only by the end of the connection. */
  readonly framing?: "length" | "chunked" | "close";
  /** How much of the body leaves the house before the connection is closed; all of it unless said otherwise. */
  readonly share?: number;
  /** Ends without an orderly close. */
  readonly reset?: boolean;
}

/** Writes one answer and closes the connection. */
export function answer(
  socket: Socket,
  {status = 200, headers = {}, body = "", framing = "length", share = 1, reset = false}: Answer
): void {
  const bytes = Buffer.from(body as Uint8Array);
  const sent = bytes.subarray(0, Math.floor(bytes.length * share));
  const told = {
    connection: "close",
    ...(framing === "length"
      ? {"content-length": String(bytes.length)}
      : framing === "chunked"
        ? {"transfer-encoding": "chunked"}
        : {}),
    ...headers
  };
  socket.write(
    `HTTP/1.1 ${status} Played\r\n${Object.entries(told)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join("")}\r\n`
  );
  if (framing === "chunked") {
    for (let at = 0; at < sent.length; at += 65_536) socket.write(chunk(sent.subarray(at, at + 65_536)));
    if (share === 1) socket.write("0\r\n\r\n");
  } else socket.write(sent);
  // Without the closing words of TLS: for the other end the line is simply gone.
  if (reset) setTimeout(() => socket.destroy(), 50);
  else socket.end();
}

export function chunk(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
}

/** Writes `text` one byte at a time, for ever after its end with a blank. */
export function drip(socket: Socket, text: string, pauseMs: number): void {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed) return clearInterval(timer);
    socket.write(text[at++] ?? " ");
  }, pauseMs);
  socket.on("close", () => clearInterval(timer));
}
