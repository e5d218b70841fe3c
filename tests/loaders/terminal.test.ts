import {spawnSync} from "node:child_process";
import {tmpdir} from "node:os";
import {PassThrough} from "node:stream";
import fc from "fast-check";
import {expect, test} from "vitest";
import {keepTerminalPlain, plainLines, printable} from "../../loaders/terminal.ts";
import {repository} from "../before/repository.ts";

/** What a terminal acts on, or that shows a line otherwise than it is. */
const steers = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\u001b[31m", "\u001b]0;x\u0007", "\u009b2J", "\r", "\n", "\t", "\u202e", "\u2066", "\u200f", "\b"),
    fc.string({unit: "binary", maxLength: 3})
  )
});

test("nothing in what a command says steers the terminal, and no letter is lost", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(plainLines(text).replaceAll(/[\n\t]/g, "")).not.toMatch(steers);
      expect(printable(text)).not.toMatch(steers);
      expect(printable(text)).not.toMatch(/[\n\u2028\u2029]/);
    })
  );
  expect(plainLines("Bærum og Бердичів – “ja” 🇳🇴\n\tog mer\r\n")).toBe("Bærum og Бердичів – “ja” 🇳🇴\n\tog mer\n");
});

test("a stream that is kept plain stays so whoever writes to it", () => {
  const stream = new PassThrough();
  keepTerminalPlain([stream as never]);
  stream.write("a\u001b[2Jb\n");
  stream.write(Buffer.from("c\u202ed\n"));
  expect(String(stream.read())).toBe("a\ufffd[2Jb\nc\ufffdd\n");
});

const run = (args: readonly string[], cwd: string) =>
  spawnSync(process.execPath, ["--import", import.meta.resolve("tsx/esm"), `${repository}/loaders/cli.ts`, ...args], {
    cwd,
    encoding: "utf8"
  });

test("a command says what it was given without what would steer the terminal", () => {
  const {status, stderr} = run(["refresh", "\u001b[31mx\u202e"], repository);
  expect(status).toBe(2);
  expect(stderr).toContain("unknown source: \ufffd[31mx\ufffd");
});

test.each(["check", "refresh", "warehouse", "samples", "release"])(
  "%s from another folder says in one sentence where to run it",
  (command) => {
    const {status, stdout, stderr} = run([command], tmpdir());
    expect({status, stdout}).toEqual({status: 2, stdout: ""});
    expect(stderr).toBe(
      `There is no folder data/ in ${tmpdir()}: run npm run ${command} in the folder of the project, which is ` +
        `${repository}\n`
    );
  }
);
