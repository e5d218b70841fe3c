import {gzipSync} from "node:zlib";
import {afterEach, describe, expect, test} from "vitest";
import type {Kept} from "../../../loaders/net/cache.ts";
import {ContractError, UnreachableError} from "../../../loaders/errors.ts";
import {fetchSource} from "../../../loaders/net/fetch.ts";
import {type Line, testLine} from "../../../loaders/net/network.ts";
import {source} from "../../../loaders/sources/fylker.ts";
import {answer, loopback, type Play} from "../../fixtures/loopback.ts";

const {host, pathname, origin} = new URL(source.url);
const body = '[{"id": "03"}]';
const other = "files.example.org";

let server: Awaited<ReturnType<typeof loopback>>;
afterEach(() => server.close());

/** A line to a server of this machine with every time limit as it is, and no wait between the tries. */
const lineTo = (port: string): Line => ({...testLine(port), pause: async () => {}});

/** Fetches the source from a server of this machine. */
async function fetchFrom(
  plays: readonly Play[],
  {kept, line = lineTo}: {kept?: Kept; line?: (port: string) => Line} = {}
) {
  server = await loopback(...plays);
  return fetchSource(source, new Set([host, other]), line(server.port), kept);
}

test("the bytes come with the address and what the server said of their version", async () => {
  const {bytes, sidecar, isUnchanged} = await fetchFrom([
    answer(200, body, {etag: '"a1"', "last-modified": "Sat, 21 Nov 2026 10:00:00 GMT"})
  ]);
  expect(Buffer.from(bytes).toString()).toBe(body);
  expect(sidecar).toEqual({
    url: source.url,
    final_url: source.url,
    etag: '"a1"',
    last_modified: "Sat, 21 Nov 2026 10:00:00 GMT",
    from: "network"
  });
  expect(isUnchanged).toBe(false);
  expect(server.asked).toEqual([expect.objectContaining({path: pathname, host})]);
  expect(server.asked[0]!.headers).toMatchObject({"accept-encoding": "identity"});
});

describe("a server that cannot at the moment", () => {
  test("busy twice, is asked a third time, and the tries are told", async () => {
    const {bytes, notes} = await fetchFrom([answer(503), answer(429, "", {"retry-after": "0"}), answer(200, body)]);
    expect(bytes).toHaveLength(body.length);
    expect(notes).toEqual(["try 1 failed: the server answered 503", "try 2 failed: the server answered 429"]);
  });

  test("three refusals are enough", async () => {
    await expect(fetchFrom([answer(500), answer(502), answer(503)])).rejects.toThrow(
      /could not be fetched in 3 tries: the server answered 503\. The old table is kept/
    );
    expect(server.asked).toHaveLength(3);
  });

  test("one that asks to wait longer than we do is left alone at once", async () => {
    await expect(fetchFrom([answer(429, "", {"retry-after": "3600"})])).rejects.toThrow(/asks to wait 3600 seconds/);
    expect(server.asked).toHaveLength(1);
  });

  test("a wait given as a day and time counts as well", async () => {
    const later = new Date(Date.now() + 7_200_000).toUTCString();
    const said = await fetchFrom([answer(503, "", {"retry-after": later})]).catch(String);
    const seconds = Number(/asks to wait (\d+) seconds/.exec(String(said))?.[1]);
    expect(seconds).toBeGreaterThan(7_000);
    expect(seconds).toBeLessThanOrEqual(7_200);
  });

  test("a refusal for good is not tried again", async () => {
    await expect(fetchFrom([answer(403)])).rejects.toThrow(/is refused to us: the server answered 403/);
    expect(server.asked).toHaveLength(1);
  });

  test("a port that nobody listens on is unreachable", async () => {
    server = await loopback();
    await server.close();
    await expect(fetchSource(source, new Set([host]), lineTo(server.port))).rejects.toThrow(UnreachableError);
  });
});

test.each([[404], [410]])("%i is not tried again", async (status) => {
  const failure = fetchFrom([answer(status)]);
  await expect(failure).rejects.toThrow(ContractError);
  await expect(failure).rejects.toThrow(`is gone (${status})`);
  expect(server.asked).toHaveLength(1);
});

describe("redirects", () => {
  const to = (location: string, status = 302) => answer(status, "", {location});

  test("are followed to a host of another source, also when relative, and told when they are for good", async () => {
    const {sidecar, notes, bytes} = await fetchFrom([
      to(`https://${other}/a.json`, 301),
      to("b.json"),
      answer(200, body)
    ]);
    expect(server.asked.map((asked) => asked.host + asked.path)).toEqual([
      host + pathname,
      `${other}/a.json`,
      `${other}/b.json`
    ]);
    expect(sidecar).toMatchObject({url: source.url, final_url: `https://${other}/b.json`});
    expect(notes).toEqual([`moved for good to https://${other}/a.json: mend the address in the source`]);
    expect(bytes).toHaveLength(body.length);
  });

  test.each([
    ["plain http", `http://${other}/a.json`, "is not an https address of a known source"],
    ["a host nobody named", "https://elsewhere.example.net/a.json", "is not an https address of a known source"],
    ["another port", `https://${other}:8443/a.json`, "is not an https address of a known source"],
    ["a password in it", `https://me:secret@${other}/a.json`, "is not an https address of a known source"],
    ["a file of this machine", "file:///etc/hostname", "is not an https address of a known source"],
    ["no address at all", "https://", "is not an https address of a known source"],
    ["this machine", "https://127.0.0.1/a.json", "leads to 127.0.0.1, which is not on the public internet"],
    [
      "this machine in other digits",
      "https://0x7f.1/a.json",
      "leads to 127.0.0.1, which is not on the public internet"
    ],
    ["this machine in IPv6", "https://[::1]/a.json", "leads to [::1], which is not on the public internet"],
    [
      "the metadata of a cloud",
      "http://169.254.169.254/latest/meta-data/",
      "leads to 169.254.169.254, which is not on the public internet"
    ]
  ])("to %s are refused", async (_name, location, sentence) => {
    const failure = fetchFrom([to(location)]);
    await expect(failure).rejects.toThrow(ContractError);
    await expect(failure).rejects.toThrow(sentence);
    expect(server.asked).toHaveLength(1);
  });

  test("that lead in a circle end after three", async () => {
    await expect(fetchFrom([to(`${origin}/again`)])).rejects.toThrow(
      /moved more than 3 times, the last time to .*\/again/
    );
    expect(server.asked).toHaveLength(4);
  });
});

describe("a body that is not whole", () => {
  const cut =
    (headers: string, bytes: Uint8Array | string): Play =>
    (socket) =>
      socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(bytes as string)]));
  const packed = gzipSync("x".repeat(9_000) + Math.PI);

  test.each([
    ["shorter than its length", cut("content-length: 1000", body), /other side closed|terminated|does not match/],
    ["chunks that stop", cut("transfer-encoding: chunked", '5\r\n[{"id\r\n'), /other side closed|terminated/],
    ["an end that only the connection marks", cut("connection: close", body), /does not say how long it is/],
    [
      "gzip cut at 99 % where only the connection marks the end",
      cut("content-encoding: gzip\r\nconnection: close", packed.subarray(0, Math.floor(packed.length * 0.99))),
      /compressed answer is cut off or damaged/
    ],
    [
      "gzip with a flipped byte",
      answer(200, packed.with(packed.length - 6, packed.at(-6)! ^ 1), {"content-encoding": "gzip"}),
      /compressed answer is cut off or damaged/
    ]
  ] as [string, Play, RegExp][])("%s is not believed", async (_name, play, sentence) => {
    const failure = fetchFrom([play]);
    await expect(failure).rejects.toThrow(UnreachableError);
    await expect(failure).rejects.toThrow(sentence);
    expect(server.asked).toHaveLength(3);
  });

  test("gzip that nobody asked for is unpacked when it is whole", async () => {
    const {bytes} = await fetchFrom([answer(200, gzipSync(body), {"content-encoding": "gzip"})]);
    expect(Buffer.from(bytes).toString()).toBe(body);
  });

  test("gzip that unpacks to more than the source may have is refused", async () => {
    await expect(
      fetchFrom([answer(200, gzipSync(new Uint8Array(source.maxBytes + 1)), {"content-encoding": "gzip"})])
    ).rejects.toThrow(/is larger than the 100000 bytes/);
  });

  test("more bytes than the source may have are refused before they are read", async () => {
    await expect(fetchFrom([answer(200, new Uint8Array(source.maxBytes + 1))])).rejects.toThrow(
      /is larger than the 100000 bytes/
    );
  });

  test("any other compression is refused", async () => {
    await expect(fetchFrom([answer(200, body, {"content-encoding": "br"})])).rejects.toThrow(
      /compressed \(br\) although asked not to/
    );
  });

  test("headers that never come end with the patience", async () => {
    await expect(
      fetchFrom([(socket) => socket.write("HTTP/1.1 200 OK\r\nx")], {line: (port) => testLine(port, "0.04")})
    ).rejects.toThrow(/no answer within 0\.6 seconds/);
  });

  test("a body that drips ends with the patience as a whole", async () => {
    const drip: Play = (socket) => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n");
      const timer = setInterval(() => socket.write("x"), 20);
      socket.on("close", () => clearInterval(timer));
    };
    const line = (port: string): Line => ({...lineTo(port), patience: {...lineTo(port).patience, total: 300}});
    await expect(fetchFrom([drip], {line})).rejects.toThrow(/it was not whole within 0\.3 seconds/);
  });
});

describe("asking only for something newer", () => {
  const kept: Kept = {
    bytes: Buffer.from(body),
    sidecar: {
      url: source.url,
      final_url: source.url,
      retrieved: "2026-11-21T10:00:00.000Z",
      etag: '"a1"',
      last_modified: "Sat, 21 Nov 2026 10:00:00 GMT",
      from: "network"
    }
  };

  test("304 gives what is kept, and keeps its version", async () => {
    const {bytes, isUnchanged, sidecar} = await fetchFrom([answer(304)], {kept});
    expect(server.asked[0]!.headers).toMatchObject({
      "if-none-match": '"a1"',
      "if-modified-since": "Sat, 21 Nov 2026 10:00:00 GMT"
    });
    expect(bytes).toBe(kept.bytes);
    expect(isUnchanged).toBe(true);
    expect(sidecar).toMatchObject({etag: '"a1"'});
  });

  test("a version that came from another address is not asked about here", async () => {
    const moved = {...kept, sidecar: {...kept.sidecar, final_url: `https://${other}/a.json`}};
    await fetchFrom([answer(200, body)], {kept: moved});
    expect(server.asked[0]!.headers).not.toHaveProperty("if-none-match");
  });

  test("304 to a question without conditions is no answer", async () => {
    await expect(fetchFrom([answer(304)])).rejects.toThrow(/the server answered 304/);
  });
});
