// The line and the server: what can go wrong before a byte of a table is read.
import {randomBytes} from "node:crypto";
import {createServer} from "node:net";
import {gzipSync} from "node:zlib";
import {refreshFault, type RefreshFault} from "../refresh_fault.ts";
import {answer, chunk, drip, type Behaviour} from "../server.ts";
import {csvOfSource, goodBytes, selfSignedElsewhere, sourceOf} from "../stage.ts";

const war = () => goodBytes.get("war-status")!;
const ids = ["war-status"];
const fetching = "war-status: https://raw.githubusercontent.com/";
const bad = (behaviour: Behaviour) => ({"war-status": behaviour});
const path = new URL(sourceOf("war-status").url).pathname;
const host = new URL(sourceOf("war-status").url).host;
const kept = "old table kept";

/** A listener that must never be asked, at the address a redirect leads to. */
const trap = createServer((socket) => {
  trapped += 1;
  socket.destroy();
});
let trapped = 0;
await new Promise<void>((resolve) => trap.listen(0, "127.0.0.1", resolve));
trap.unref();
const trapPort = (trap.address() as {port: number}).port;

function redirect(name: string, to: string, says: string | RegExp, more: Partial<RefreshFault> = {}): RefreshFault {
  return {
    name: `redirect to ${name}`,
    expected: `exit 4 naming where it leads; nothing is asked there; ${kept}`,
    ids,
    exit: 4,
    requests: 1,
    bad: {...bad((socket) => answer(socket, {status: 302, headers: {location: to}}))},
    says: [says],
    after: (_at, _asked, note) => void note(trapped === 0, "nothing asked there", "the other address was asked"),
    ...more
  };
}

const rows: readonly RefreshFault[] = [
  {
    name: "the name of the host is not known",
    expected: `3 tries, exit 3; ${kept}`,
    ids,
    names: {[host]: "ENOTFOUND"},
    exit: 3,
    says: [fetching, "3 tries", "ENOTFOUND", "The old table is kept"]
  },
  {
    name: "the name of the host points inside the house (10.0.0.5)",
    expected: `refused when it is dialled, exit 3; nothing asked; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {body: war()})),
    names: {[host]: "10.0.0.5"},
    exit: 3,
    says: ["points to 10.0.0.5, which is not on the public internet"],
    requests: 0
  },
  {
    name: "the name of the host points to the address of cloud metadata, as IPv6",
    expected: `refused when it is dialled, exit 3; nothing asked; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {body: war()})),
    names: {[host]: "::ffff:169.254.169.254"},
    exit: 3,
    says: ["which is not on the public internet"],
    requests: 0
  },
  {
    name: "a certificate that nobody trusts",
    expected: `exit 3; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {body: war()})),
    env: {NODE_EXTRA_CA_CERTS: selfSignedElsewhere},
    exit: 3,
    says: [/self-signed certificate|unable to verify/],
    requests: 0
  },
  {
    name: "the server does not speak HTTP",
    expected: `exit 3; ${kept}`,
    ids,
    bad: bad((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n")),
    exit: 3,
    says: [fetching, "3 tries"],
    requests: 3
  },
  {
    name: "the connection is taken and nothing ever answered",
    expected: `no answer within 15 seconds, 3 tries, exit 3; ${kept}`,
    waits: true,
    ids,
    bad: bad(() => {}),
    exit: 3,
    says: [/no answer within 15 seconds|Headers Timeout/],
    requests: 3
  },
  {
    name: "slow-loris: headers a byte a second",
    expected: `a deadline ends it, 3 tries, exit 3; ${kept}`,
    waits: true,
    ids,
    bad: bad((socket) => drip(socket, "HTTP/1.1 200 OK\r\nx: ", 1_000)),
    exit: 3,
    says: ["3 tries"],
    requests: 3
  },
  {
    name: "slow-loris: the body byte by byte",
    expected: `not whole within 60 seconds, 3 tries, exit 3; ${kept}`,
    waits: true,
    ids,
    bad: bad((socket) => drip(socket, `HTTP/1.1 200 OK\r\ncontent-length: ${war().length}\r\n\r\n`, 1)),
    exit: 3,
    says: [/within 60 seconds|timeout/],
    requests: 3
  },
  {
    name: "the body stops in the middle, the connection stays",
    expected: `the idle deadline ends it, 3 tries, exit 3; ${kept}`,
    waits: true,
    ids,
    bad: bad(
      (socket) =>
        void socket.write(
          Buffer.concat([
            Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${war().length}\r\n\r\n`),
            war().subarray(0, 5_000)
          ])
        )
    ),
    exit: 3,
    says: [/stopped for 15 seconds|Body Timeout/],
    requests: 3
  },
  {
    name: "body cut off: shorter than its length",
    expected: `3 tries, exit 3; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {body: war(), share: 0.5})),
    exit: 3,
    says: ["3 tries"],
    requests: 3
  },
  {
    name: "body cut off: chunks without an end",
    expected: `3 tries, exit 3; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {body: war(), framing: "chunked", share: 0.99})),
    exit: 3,
    says: ["3 tries"],
    requests: 3
  },
  {
    name: "the connection breaks in the middle",
    expected: `3 tries, exit 3; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {body: war(), share: 0.7, reset: true})),
    exit: 3,
    says: ["3 tries"],
    requests: 3
  },
  {
    name: "no length at all, whole rows, cut at 80 % (close-delimited)",
    expected: `not believed, exit 3; ${kept}`,
    ids,
    bad: bad((socket) =>
      answer(socket, {body: `${csvOfSource("war-status").split("\n").slice(0, 1_200).join("\n")}\n`, framing: "close"})
    ),
    exit: 3,
    says: ["the answer does not say how long it is"],
    requests: 3
  },
  {
    name: "gzip cut at 99 %, close-delimited (Node's fetch calls it whole)",
    expected: `not believed, exit 3; ${kept}`,
    ids,
    bad: bad((socket) =>
      answer(socket, {body: gzipSync(war()), framing: "close", share: 0.99, headers: {"content-encoding": "gzip"}})
    ),
    exit: 3,
    says: [/compressed answer is cut off or damaged/],
    requests: 3
  },
  {
    name: "gzip cut at 99 %, with the length of the cut",
    expected: `not believed, exit 3; ${kept}`,
    ids,
    bad: bad((socket) =>
      answer(socket, {
        body: gzipSync(war()).subarray(0, Math.floor(gzipSync(war()).length * 0.99)),
        headers: {"content-encoding": "gzip"}
      })
    ),
    exit: 3,
    says: [/compressed answer is cut off or damaged/],
    requests: 3
  },
  {
    name: "gzip that nobody asked for, whole",
    expected: "read strictly, same table, exit 0",
    ids,
    bad: bad((socket) => answer(socket, {body: gzipSync(war()), headers: {"content-encoding": "gzip"}})),
    exit: 0,
    says: ["unchanged"],
    requests: 1
  },
  {
    name: "a compression that cannot be checked (br)",
    expected: `exit 4; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {body: "x", headers: {"content-encoding": "br"}})),
    exit: 4,
    says: ["compressed (br) although asked not to"],
    requests: 1
  },
  {
    name: "gzip bomb: 300 kB that unpack to 300 MB",
    expected: `stopped at the size the source may have, exit 4; ${kept}`,
    ids,
    bad: bad((socket) =>
      answer(socket, {body: gzipSync(Buffer.alloc(300_000_000), {level: 9}), headers: {"content-encoding": "gzip"}})
    ),
    exit: 4,
    says: ["is larger than the 2000000 bytes this source may have"],
    requests: 1
  },
  {
    name: "a length of 40 GB",
    expected: `refused by size, exit 4; ${kept}`,
    ids,
    bad: bad((socket) => void socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 40000000000\r\n\r\nhromada_code`)),
    exit: 4,
    says: ["is larger than the 2000000 bytes this source may have"],
    requests: 1
  },
  {
    name: "chunks without end",
    expected: `stopped at the size the source may have, exit 4; ${kept}`,
    ids,
    bad: bad(endless),
    exit: 4,
    says: ["is larger than the 2000000 bytes this source may have"],
    requests: 1
  },
  {
    name: "206: a part of the file, although nobody asked for a part",
    expected: `not taken for the whole, 3 tries, exit 3; ${kept}`,
    ids,
    bad: bad((socket) =>
      answer(socket, {
        status: 206,
        body: war().subarray(0, 20_000),
        headers: {"content-range": `bytes 0-19999/${war().length}`}
      })
    ),
    exit: 3,
    says: ["3 tries: the server answered 206"],
    requests: 3
  },
  {
    name: "the file is replaced between two tries: the first is cut off, the second is another file",
    expected: "the second is taken whole, no byte of the first; exit 0",
    ids,
    bad: bad((socket, _asked, nth) =>
      nth === 1
        ? answer(socket, {body: Buffer.from(Buffer.from(war()).toString().replaceAll(",0", ",1")), share: 0.5})
        : answer(socket, {body: war()})
    ),
    exit: 0,
    says: ["try 1 failed", "unchanged"],
    requests: 2
  },
  {
    name: "404",
    expected: `asked once, exit 4; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {status: 404, body: "gone"})),
    exit: 4,
    says: ["is gone (404). Find where it moved"],
    requests: 1
  },
  {
    name: "410",
    expected: `asked once, exit 4; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {status: 410})),
    exit: 4,
    says: ["is gone (410)"],
    requests: 1
  },
  {
    name: "403",
    expected: `asked once, exit 3; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {status: 403, body: "no"})),
    exit: 3,
    says: ["answered 403"],
    requests: 1
  },
  {
    name: "500, 502, 503",
    expected: `3 tries, exit 3; ${kept}`,
    ids,
    bad: bad((socket, _asked, nth) => answer(socket, {status: [500, 502, 503][nth - 1] ?? 500})),
    exit: 3,
    says: ["3 tries: the server answered 503"],
    requests: 3
  },
  {
    name: "503 twice, then the table",
    expected: "the third try counts, exit 0",
    ids,
    bad: bad((socket, _asked, nth) => answer(socket, nth < 3 ? {status: 503} : {body: war()})),
    exit: 0,
    says: ["unchanged"],
    requests: 3
  },
  {
    name: "429 with Retry-After: 3",
    expected: "waits 3 seconds, then the table, exit 0",
    ids,
    bad: bad((socket, _asked, nth) =>
      answer(socket, nth < 2 ? {status: 429, headers: {"retry-after": "3"}} : {body: war()})
    ),
    exit: 0,
    says: ["unchanged"],
    requests: 2,
    after: (_at, asked, note) => waited(asked, note, 3_000)
  },
  {
    name: "503 with Retry-After as a date 4 seconds off",
    expected: "waits until then, exit 0",
    ids,
    bad: bad((socket, _asked, nth) =>
      answer(
        socket,
        nth < 2 ? {status: 503, headers: {"retry-after": new Date(Date.now() + 4_000).toUTCString()}} : {body: war()}
      )
    ),
    exit: 0,
    says: ["unchanged"],
    requests: 2,
    after: (_at, asked, note) => waited(asked, note, 2_500)
  },
  {
    name: "429 with Retry-After: 86400",
    expected: `does not wait a day, exit 3; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {status: 429, headers: {"retry-after": "86400"}})),
    exit: 3,
    says: ["86400 seconds"],
    requests: 1
  },
  {
    name: "304 although nothing was kept",
    expected: `not taken for a table; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {status: 304})),
    exit: 3,
    says: ["304"]
  },
  {
    name: "redirect to another place of the same host",
    expected: "followed, exit 0",
    ids,
    bad: {
      "war-status": (socket) => answer(socket, {status: 301, headers: {location: "/moved.csv"}}),
      "*": (socket) => answer(socket, {body: war()})
    },
    exit: 0,
    says: ["/moved.csv", "unchanged"],
    requests: 1
  },
  {
    name: "redirect in a circle",
    expected: `given up after 3, exit 4; ${kept}`,
    ids,
    bad: bad((socket) => answer(socket, {status: 302, headers: {location: path}})),
    exit: 4,
    says: ["moved more than 3 times"],
    requests: 4
  },
  redirect("http", `http://${host}${path}`, "which is not an https address of a known source"),
  redirect(
    "a host that no source names",
    "https://example.org/table.csv",
    "which is not an https address of a known source"
  ),
  redirect(
    "a host whose name begins like ours",
    `https://${host}.example.org/table.csv`,
    "which is not an https address of a known source"
  ),
  redirect(
    "our host with a password in the address",
    `https://user:word@${host}/table.csv`,
    /which is not an https address of a known source/
  ),
  redirect("loopback", `https://127.0.0.1:${trapPort}/latest`, "which is not on the public internet"),
  redirect(
    "loopback, written as a number",
    `https://2130706433:${trapPort}/latest`,
    "which is not on the public internet"
  ),
  redirect("loopback, as IPv6", "https://[::1]/latest", "which is not on the public internet"),
  redirect(
    "169.254.169.254 (cloud metadata)",
    "http://169.254.169.254/latest/meta-data/",
    "which is not on the public internet"
  ),
  redirect("a file of this machine", "file:///etc/passwd", "which is not an https address of a known source"),
  redirect("nowhere: no address given", "", "the server answered 302", {
    bad: bad((socket) => answer(socket, {status: 302})),
    expected: `not taken for a table; ${kept}`,
    exit: 3,
    requests: 3
  })
];

function endless(socket: Parameters<Behaviour>[0]): void {
  socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
  const piece = chunk(randomBytes(65_536));
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", more);
  more();
}

function waited(
  asked: readonly {at: number; path: string}[],
  note: (ok: boolean, good: string, bad: string) => unknown,
  least: number
): void {
  const [first, second] = asked.filter((one) => one.path === path);
  const pause = (second?.at ?? 0) - (first?.at ?? 0);
  note(pause >= least, "waited as long as it was asked to", `waited only ${Math.round(pause)} ms`);
}

export const faults = rows.map((row) => refreshFault("The line and the server", row));
