// What the preview shows a browser: the only way to the Framework behind it. It answers this machine's own pages and
// nobody else's, nothing that lies outside of src/, and tells on every page what has failed.
import {existsSync, readFileSync} from "node:fs";
import {createServer, type IncomingMessage, request, type Server, type ServerResponse} from "node:http";
import {connect} from "node:net";
import {dirname, join} from "node:path";
import type {Duplex} from "node:stream";
import {fileURLToPath} from "node:url";
import {locales, pathIn, localeOfPath} from "../../src/words/locales.ts";
import {readablePage} from "../pages/postbuild.ts";
import {linkBehind, outwardLinks} from "./outward_links.ts";

const banner = join(dirname(fileURLToPath(import.meta.url)), "trouble_banner.js");
const bannerPath = "/_kommunebro/troubles.js";
const eventsPath = "/_kommunebro/events";

/** Each question has a connection of its own: one that is kept may be closed by Framework while it is asked again. */
const agent = false;

/** Where Framework answers, once it does; undefined where it ended before it could. */
export type Behind = () => Promise<string | undefined>;

/** Keeps what has failed, by what it failed at, and what is being made, and tells every open page. */
export class Troubles {
  readonly #told = new Map<string, string>();
  readonly #doing = new Map<string, string>();
  readonly #pages = new Map<ServerResponse, string>();

  /** Notes what failed at something, or that nothing does any more. */
  set(what: string, said: string | undefined): void {
    this.#note(this.#told, what, said);
  }

  /** Notes what is being made after an edit, or that it is there. */
  doing(what: string, said: string | undefined): void {
    this.#note(this.#doing, what, said);
  }

  #note(kept: Map<string, string>, what: string, said: string | undefined): void {
    if (kept.get(what) === said) return;
    if (said === undefined) kept.delete(what);
    else kept.set(what, said);
    for (const [page, path] of this.#pages) this.#tell(page, path);
  }

  /** The paths of the pages that somebody has open. */
  get openPaths(): string[] {
    return [...new Set(this.#pages.values())];
  }

  /** What is being made, in words, where nothing has failed. */
  get underWay(): string | undefined {
    return this.#told.size === 0 && this.#doing.size > 0 ? [...this.#doing.values()].join(" ") : undefined;
  }

  has(what: string): boolean {
    return this.#told.has(what);
  }

  /** Lets pages be fetched again: all, or those of a path. */
  reload(path?: string): void {
    this.#send("reload", path);
  }

  /** Says that a page is whole and new: it is fetched again where Framework cannot change it as it stands. */
  drawn(path: string): void {
    this.#send("drawn", path);
  }

  #send(event: string, path?: string): void {
    for (const [page, its] of this.#pages)
      if (path === undefined || its === path) page.write(`event: ${event}\ndata: now\n\n`);
  }

  /** Keeps a page told until it is closed. */
  follow(page: ServerResponse, path: string): void {
    this.#pages.set(page, path);
    page.on("close", () => this.#pages.delete(page));
    this.#tell(page, path);
  }

  /** A page hears of itself, and of what concerns them all. */
  #tell(page: ServerResponse, path: string): void {
    const failed = [...this.#told].filter(([what]) => !what.startsWith("/") || what === path).map(([, said]) => said);
    page.write(`event: troubles\ndata: ${JSON.stringify({failed, doing: [...this.#doing.values()]})}\n\n`);
  }
}

export interface Door {
  readonly server: Server;
  /** What the page of an address is answered with: undefined where it is whole, or what is wrong with it. */
  faultOf(path: string): Promise<string | undefined>;
}

/**
 * Draws the page of an address that Framework does not have, after pages that it has drawn; says where else to look; or
 * has none.
 */
export type Beside = (
  path: string,
  pageOf: (path: string) => Promise<string>
) => Promise<string | {readonly to: string} | undefined>;

/**
 * A server, not yet listening, in front of the Framework of the source root at `folder`.
 * @param beside pages that the build writes by itself, drawn when they are asked for
 */
export function previewDoor(
  folder: string,
  troubles: Troubles,
  behind: Behind,
  beside: Beside = async () => undefined
): Door {
  const server = createServer((asked, answer) => {
    void answerTo(asked, answer).catch((error) => unanswered(asked, answer, `The preview could not answer: ${error}`));
  });
  server.on("upgrade", (asked: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    void passSocket(asked, socket, head).catch(() => socket.destroy());
  });
  // A request that is none is ended, not answered.
  server.on("clientError", (_, socket) => void socket.destroy());

  async function answerTo(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const refused = foreign(asked) ?? unreadable(asked);
    if (refused) return refuse(answer, ...refused);
    const url = new URL(asked.url!, "http://localhost");
    if (url.pathname === bannerPath) return send(answer, 200, "text/javascript", readFileSync(banner, "utf8"));
    if (url.pathname === eventsPath) {
      answer.writeHead(200, {"content-type": "text/event-stream", "cache-control": "no-store"});
      return troubles.follow(answer, url.searchParams.get("path") ?? "/");
    }
    const link = linkBehind(decodeURIComponent(url.pathname), outwardLinks(folder));
    if (link !== undefined)
      return refuse(answer, 404, `src/${link} is a link that leads out of src/: the preview does not follow it.`);
    await throughRestart(answer, async (socketPath) => {
      if (socketPath === undefined) {
        const doing = troubles.underWay;
        return doing === undefined
          ? send(answer, 500, "text/html", troublePage("The pages cannot be drawn until that is mended."))
          : send(answer, 503, "text/html", troublePage(doing, "This page is on its way"));
      }
      const drawn = await beside(url.pathname, async (path) => (await fetched(socketPath, path)).body);
      if (typeof drawn === "string") return send(answer, 200, "text/html", withBanner(drawn));
      if (drawn) return void answer.writeHead(302, {location: drawn.to, "cache-control": "no-store"}).end();
      await pass(socketPath, asked, answer, url.pathname);
    });
  }

  /** Asks the Framework that answers now; where it was ended meanwhile, the one that took its place. */
  async function throughRestart<Result>(
    answer: ServerResponse | undefined,
    ask: (socketPath: string | undefined) => Promise<Result>
  ): Promise<Result> {
    const socketPath = await behind();
    try {
      return await ask(socketPath);
    } catch (error) {
      const next = await behind();
      if (next === socketPath || answer?.headersSent) throw error;
      return ask(next);
    }
  }

  /** A page says so where it should stand, and comes back with the next edit. */
  function unanswered({url = "/"}: IncomingMessage, answer: ServerResponse, said: string): void {
    const path = url.split("?")[0]!;
    if (answer.headersSent || path.startsWith("/_")) return refuse(answer, 502, said);
    troubles.set(path, said);
    send(answer, 502, "text/html", troublePage(said));
  }

  async function passSocket(asked: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const refused = foreign(asked) ?? unreadable(asked);
    const socketPath = refused ? undefined : await behind();
    if (socketPath === undefined) {
      const [status, said] = refused ?? [503, "The pages cannot be drawn at the moment."];
      socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-type: text/plain\r\n\r\n${said}\n`);
      return;
    }
    const through = connect(socketPath);
    through.on("error", () => socket.destroy());
    socket.on("close", () => through.destroy());
    through.on("close", () => socket.destroy());
    const lines = [`${asked.method} ${asked.url} HTTP/1.1`];
    for (let at = 0; at < asked.rawHeaders.length; at += 2)
      lines.push(`${asked.rawHeaders[at]}: ${asked.rawHeaders[at + 1]}`);
    through.write(`${lines.join("\r\n")}\r\n\r\n`);
    through.write(head);
    through.pipe(socket).pipe(through);
  }

  /** Other pages and other names of this machine get nothing: what lies in a working folder is nobody else's. */
  function foreign({headers}: IncomingMessage): [number, string] | undefined {
    const {port} = server.address() as {port: number};
    const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
    if (
      ours.includes(headers.host ?? "") &&
      (headers.origin === undefined || ours.includes(originHost(headers.origin)))
    )
      return undefined;
    return [403, `The preview answers this machine alone, on http://${ours[0]}.`];
  }

  /** Asks for a page as a browser would, and says what it was answered where that was no page. */
  async function faultOf(path: string): Promise<string | undefined> {
    return throughRestart(undefined, async (socketPath) => {
      if (socketPath === undefined) return undefined;
      const {status, body} = await fetched(socketPath, path);
      return status === 500 ? pageFault(path, body) : undefined;
    });
  }

  async function pass(socketPath: string, asked: IncomingMessage, answer: ServerResponse, path: string): Promise<void> {
    const {"accept-encoding": _, ...headers} = asked.headers;
    const came = await new Promise<IncomingMessage>((resolve, reject) => {
      request({socketPath, path: asked.url, method: asked.method, headers, agent}, resolve).on("error", reject).end();
    });
    const status = came.statusCode ?? 502;
    const isPage = /^text\/html/.test(came.headers["content-type"] ?? "");
    const isPagePath = !path.startsWith("/_");
    if (!(isPage || (status === 500 && isPagePath)) || status === 304) {
      answer.writeHead(status, came.headers);
      came.pipe(answer);
      return;
    }
    const body = await text(came);
    if (!isPage) {
      const said = pageFault(path, body);
      troubles.set(path, said);
      return send(answer, status, "text/html", troublePage(said));
    }
    troubles.set(path, undefined);
    send(answer, status, "text/html", withBanner(status === 200 ? finished(path, body) : body));
  }

  /** As a build finishes a page: its language, and what a keyboard reaches. */
  function finished(path: string, html: string): string {
    const page = path.replace(/\/$/, "/index").replace(/\.html$/, "");
    const alternates = locales
      .map((locale) => pathIn(page, locale))
      .filter((to) => existsSync(join(folder, `${to}.md`)));
    return readablePage(page, html, alternates);
  }

  return {server, faultOf};
}

const pageFault = (path: string, said: string): string => `The page ${path} could not be drawn: ${said}`;

function originHost(origin: string): string {
  return URL.canParse(origin) && origin.startsWith("http:") ? new URL(origin).host : "";
}

/** An address that Framework would end at, or that is no question for a page. */
function unreadable({method, url = ""}: IncomingMessage): [number, string] | undefined {
  if (method !== "GET" && method !== "HEAD") return [405, "The preview only answers GET and HEAD."];
  try {
    const {pathname} = new URL(url, "http://localhost");
    const path = decodeURIComponent(pathname);
    decodeURI(pathname);
    if (!url.startsWith("//") && !/\p{Cc}/u.test(path)) return undefined;
  } catch {
    // Told below.
  }
  return [400, "This address cannot be read."];
}

function refuse(answer: ServerResponse, status: number, said: string): void {
  if (answer.headersSent) answer.destroy();
  else send(answer, status, "text/plain", `${said}\n`);
}

function send(answer: ServerResponse, status: number, type: string, body: string): void {
  answer.writeHead(status, {"content-type": `${type}; charset=utf-8`, "cache-control": "no-store"});
  answer.end(answer.req.method === "HEAD" ? undefined : body);
}

/** Stands where a page should; it comes back by itself when the page can be drawn again. */
function troublePage(said: string, heading = "This page cannot be drawn"): string {
  const shown = said.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return withBanner(
    `<!DOCTYPE html>\n<html lang="${localeOfPath("/")}">\n<head>\n<meta charset="utf-8">\n` +
      "<title>Kommunebro: preview</title>\n</head>\n" +
      `<body>\n<main><h1>${heading}</h1>\n<pre style="white-space:pre-wrap">${shown}</pre></main>\n` +
      "</body>\n</html>\n"
  );
}

/** Before every other script, so that it hears of them all. */
function withBanner(html: string): string {
  return html.replace("</title>", () => `</title>\n<script src="${bannerPath}"></script>`);
}

async function text(stream: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

async function fetched(socketPath: string, path: string): Promise<{status: number; body: string}> {
  const came = await new Promise<IncomingMessage>((resolve, reject) => {
    request({socketPath, path, headers: {host: "localhost"}, agent}, resolve)
      .on("error", reject)
      .end();
  });
  return {status: came.statusCode ?? 0, body: await text(came)};
}
