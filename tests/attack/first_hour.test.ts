// Seeded: whatever stands in an address, in the head of a request, in the names and cells of a file or in a record, the
// preview goes on and gives out nothing, and a report is a report: one line a problem, nothing that steers a terminal,
// and no word of the machine in place of what is not there.
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import {type AddressInfo, connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from "vitest";
import {ContractError, KommunebroError} from "../../loaders/errors.ts";
import {integer, text} from "../../loaders/read/columns.ts";
import {readSource, type Source, type Table} from "../../loaders/read/source.ts";
import {catalogue} from "../../loaders/refresh/catalogue.ts";
import {explainCommand} from "../../loaders/refresh/explain_command.ts";
import {sourceLine} from "../../loaders/refresh/outcome.ts";
import {updatedRecord} from "../../loaders/refresh/table_record.ts";
import {plainLines} from "../../loaders/terminal.ts";
import {agesOf, ageSentence, freshnessFaults, fromTheFuture} from "../../loaders/warehouse/freshness.ts";
import {incomplete, type TableMetadata} from "../../loaders/warehouse/metadata.ts";
import {previewDoor, Troubles} from "../../site/framework/preview_door.ts";

const seed = {seed: 20261128};
const machineWords = /undefined|\[object |NaN|Infinity/;
const steers = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "first-hour-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

describe("the door of the preview", () => {
  const folder = mkdtempSync(join(tmpdir(), "door-"));
  const reached: string[] = [];
  let port = 0;
  const framework = createServer(({url}, answer) => {
    reached.push(url ?? "");
    answer.end("from Framework");
  });
  const door = previewDoor(join(folder, "src"), new Troubles(), async () => join(folder, "socket"));

  beforeAll(async () => {
    mkdirSync(join(folder, "src/nb"), {recursive: true});
    mkdirSync(join(folder, "outside"));
    writeFileSync(join(folder, "outside/secret.csv"), "secret");
    symlinkSync(join(folder, "outside"), join(folder, "src/nb/link"));
    await new Promise<void>((resolve) => framework.listen(join(folder, "socket"), resolve));
    await new Promise<void>((resolve) => door.server.listen(0, "127.0.0.1", resolve));
    port = (door.server.address() as AddressInfo).port;
  });
  afterAll(() => {
    for (const server of [framework, door.server]) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(folder, {recursive: true, force: true});
  });

  /** Writes bytes and returns the status that comes back, 0 where the line is cut without a word. */
  const said = (bytes: string): Promise<number> =>
    new Promise((resolve) => {
      let answer = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(Buffer.from(bytes, "latin1")));
      const done = () => {
        socket.destroy();
        resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0));
      };
      socket.on("data", (piece) => {
        answer += String(piece);
        if (answer.includes("\r\n\r\n")) done();
      });
      socket.on("error", done);
      socket.on("close", done);
      socket.setTimeout(60_000, done);
    });

  const piece = fc.oneof(
    fc.constantFrom("%", "%0", "%00", "%2e%2e", "..", "/", "//", "\\", "%5c", "%2f", "%c0%ae", "?", "#", "nb", "_file"),
    fc.constantFrom("link", "secret.csv", "_import", "_observablehq", "é", "\u00a0", "@", ":", ";", "*", "[", "%5b"),
    fc.string({maxLength: 4})
  );
  const path = fc
    .array(piece, {maxLength: 8})
    .map((parts) => `/${parts.join("")}`.replaceAll(/[\s\u0100-\uffff]/g, "_"));

  test("answers 400, 403 or 404, or asks Framework what it can read, and goes on", async () => {
    await fc.assert(
      fc.asyncProperty(path, fc.constantFrom("", "Upgrade: websocket\r\nConnection: upgrade\r\n"), async (at, more) => {
        reached.length = 0;
        const status = await said(`GET ${at} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${more}\r\n`);
        expect([0, 200, 302, 400, 403, 404, 405], at).toContain(status);
        for (const url of reached) {
          expect(() => decodeURI(new URL(url, "http://localhost").pathname), url).not.toThrow();
          expect(decodeURIComponent(new URL(url, "http://localhost").pathname), url).not.toMatch(/\/nb\/link(\/|$)/);
        }
      }),
      {...seed, numRuns: 1_000}
    );
    expect(await said(`GET /nb/ HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`)).toBe(200);
  });

  test("asks Framework nothing for any host or origin but its own", async () => {
    const name = fc.oneof(
      fc.constantFrom("127.0.0.1", "localhost", "127.1", "0.0.0.0", "[::1]", "localhost.", "LOCALHOST", "example.org"),
      fc.domain()
    );
    const host = fc.tuple(name, fc.constantFrom("", ":80", ":PORT", ":PORT.example.org", ":0", "@example.org"));
    await fc.assert(
      fc.asyncProperty(host, fc.option(host, {nil: undefined}), async ([asked, end], origin) => {
        const full = `${asked}${end}`.replace("PORT", String(port));
        const from = origin && `http://${origin.join("")}`.replace("PORT", String(port));
        const ours = ["127.0.0.1", "localhost"].map((one) => `${one}:${port}`);
        const isOurs = ours.includes(full) && (from === undefined || ours.some((one) => from === `http://${one}`));
        reached.length = 0;
        const status = await said(`GET /nb/ HTTP/1.1\r\nHost: ${full}\r\n${from ? `Origin: ${from}\r\n` : ""}\r\n`);
        // A browser writes its own name in small letters; the same name in large ones is the same machine.
        if (!isOurs && !from?.toLowerCase().startsWith("http://localhost:")) {
          expect(status === 403 || status === 400, `${full} from ${from}: ${status}`).toBe(true);
          expect(reached).toEqual([]);
        }
      }),
      {...seed, numRuns: 1_000}
    );
  });
});

describe("a report", () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "\u001b[31m",
        "\u001b]0;x\u0007",
        "\u009b2J",
        "\r",
        "\n",
        "\u202e",
        "\u2066",
        "\u200f",
        "\b",
        '"',
        ","
      ),
      fc.string({unit: "binary", maxLength: 2})
    ),
    maxLength: 12
  });
  const places = {
    id: "places",
    producer: "-",
    licence: "-",
    url: "https://example.org/places.csv",
    grain: "one row per place",
    format: "csv",
    maxBytes: 1e6,
    columns: {code: text("code", /^\d{4}$/), people: integer("people", 0, 1e6)},
    ignored: [],
    key: ["code"],
    rows: {min: 1, max: 50},
    verified: {against: "recorded shape", note: "made up here"}
  } as unknown as Source<{code: string; people: number}>;
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  test("is one line a problem, whatever the columns and cells of a file hold", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.boolean(), async (name, cell, isQuoted) => {
        const write = isQuoted ? quoted : (one: string) => one;
        const file = `code,people,${write(name)}\n0301,1,x\n${write(cell)},2,x\n`;
        const report = await readSource(places, Buffer.from(file), ["data/places.csv"]).then(
          (reading) => sourceLine({source: places, reading} as never, []),
          (error: Error) => {
            expect(error).toBeInstanceOf(ContractError);
            return error.message;
          }
        );
        const lines = plainLines(report).split("\n");
        for (const line of lines) expect(line).not.toMatch(steers);
        for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}\S/);
      }),
      {...seed, numRuns: 1_000}
    );
  });

  test("has no word of the machine for what a record does not say", async () => {
    const {tables, sources} = await catalogue();
    const data = temporary();
    mkdirSync(join(data, "geo"));
    const names = readdirSync("data").filter((name) => name.endsWith(".json"));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) cpSync(join("data", name), join(data, name));
    let tried = 0;
    const alone = temporary();
    for (const name of names) {
      const whole = JSON.parse(readFileSync(join("data", name), "utf8")) as Record<string, unknown>;
      const table = tables.find((one) => `${one.name}.json` === name) as Table | undefined;
      for (const key of Object.keys(whole))
        for (const value of [undefined, null, 17, {}, ""]) {
          const record = {...whole, [key]: value};
          writeFileSync(join(alone, name), JSON.stringify(record));
          const said = sentencesOf(alone, table, join(alone, name), record);
          expect(said.join("\n"), `${name} with ${key} ${JSON.stringify(value)}`).not.toMatch(machineWords);
          tried += 1;
        }
      rmSync(join(alone, name));
    }
    expect(tried).toBeGreaterThan(1_000);
    let explained = "";
    const print = (words: string) => void (explained += words);
    await explainCommand({sources: sources.map(({id}) => id), data, cache: join(data, ".cache"), print});
    expect(explained).not.toMatch(machineWords);
  });
});

/** Everything that is said of a record, or the sentence that refuses it. */
function sentencesOf(data: string, table: Table | undefined, path: string, record: object): string[] {
  const orSentence = (act: () => readonly string[]): readonly string[] => {
    try {
      return act();
    } catch (error) {
      if (error instanceof KommunebroError) return [error.message];
      throw error;
    }
  };
  return [
    () => agesOf(data, "2026-11-28").map(ageSentence),
    () => fromTheFuture(data, "2026-11-28"),
    () => freshnessFaults(record),
    () => incomplete(record as TableMetadata),
    () => {
      if (table) updatedRecord(path, table, "a\n1\n", 1, "2026-11-28");
      return [];
    }
  ].flatMap(orSentence);
}
