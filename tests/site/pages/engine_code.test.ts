import {execFileSync} from "node:child_process";
import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {withoutDeadCode} from "../../../site/pages/dead_code.ts";
import {engineCode, withExports} from "../../../site/pages/engine_code.ts";

/** Exports of a module in the binary format, each a name, function 0. */
function moduleWith(names: readonly string[]): Uint8Array {
  const exports = names.flatMap((name) => [name.length, ...Buffer.from(name), 0, 0]);
  const section = (id: number, content: readonly number[]): number[] => [id, content.length, ...content];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 1, 0x7f]),
    ...section(3, [1, 0]),
    ...section(7, [names.length, ...exports]),
    ...section(10, [1, 4, 0, 0x41, 42, 0x0b])
  ]);
}

test("a module keeps the exports that are asked for, and does what it did", async () => {
  const long = "x".repeat(30);
  const kept = withExports(moduleWith(["answer", "other", long]), (name) => name !== "other");
  const module = await WebAssembly.compile(kept as BufferSource);
  expect(WebAssembly.Module.exports(module).map(({name}) => name)).toEqual(["answer", long]);
  const {answer} = new WebAssembly.Instance(module).exports as {answer: () => number};
  expect(answer()).toBe(42);
  expect(withExports(moduleWith(["answer"]), () => true)).toEqual(Buffer.from(moduleWith(["answer"])));
});

test("a function that nothing can reach any more has no body, and the others do what they did", async () => {
  const section = (id: number, content: readonly number[]): number[] => [id, content.length, ...content];
  const constant = (value: number): number[] => [4, 0, 0x41, value, 0x0b];
  const module = Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 1, 0x7f]),
    // A function of somebody else has the number 0.
    ...section(2, [1, 1, 0x61, 1, 0x62, 0, 0]),
    ...section(3, [4, 0, 0, 0, 0]),
    ...section(4, [1, 0x70, 0, 1]),
    ...section(7, [1, 1, 0x66, 0, 1]),
    ...section(9, [1, 0, 0x41, 0, 0x0b, 1, 4]),
    // 1 calls 2; nobody calls 3; 4 stands in the table.
    ...section(10, [4, 4, 0, 0x10, 2, 0x0b, ...constant(42), ...constant(43), ...constant(44)])
  ]);
  const alive = withoutDeadCode(module);
  expect(alive).toHaveLength(module.length - 1);
  const bytes = [...alive];
  expect([42, 43, 44].map((value) => bytes.includes(value))).toEqual([true, false, true]);
  const instance = new WebAssembly.Instance(await WebAssembly.compile(alive as BufferSource), {a: {b: () => 0}});
  expect((instance.exports.f as () => number)()).toBe(42);
});

test.each([
  ["an instruction that is not known", [1, 3, 0, 0xfd, 0x0b], "unknown WebAssembly instruction: 0xfd"],
  ["a body that is cut off", [1, 9, 0, 0x41], "ends in the middle"]
])("%s is refused", (_, code, words) => {
  const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 7, 5, 1, 1, 0x66, 0, 0];
  expect(() => withoutDeadCode(Uint8Array.from([...head, 10, code.length, ...code]))).toThrow(words);
});

test("the engine that readers get has a name for what its scripts call, and no other", async () => {
  const exported = WebAssembly.Module.exports(await WebAssembly.compile(engineCode() as BufferSource));
  const names = new Set(exported.map(({name}) => name));
  for (const name of ["duckdb_web_query_run", "duckdb_web_insert_arrow_from_ipc_stream", "malloc", "__wasm_call_ctors"])
    expect(names).toContain(name);
  expect(names.size).toBeLessThan(400);
  expect(engineCode().length).toBeLessThan(25_000_000);
});

test("a process that a build started takes the engine from where the build has laid it", () => {
  const laid = join(mkdtempSync(join(tmpdir(), "kommunebro-engine-")), "duckdb-eh.wasm");
  writeFileSync(laid, moduleWith(["laid"]));
  const own = pathToFileURL(join(import.meta.dirname, "../../../site/pages/engine_code.ts")).href;
  const script = `const {engineCode} = await import(${JSON.stringify(own)}); process.stdout.write(engineCode());`;
  const written = execFileSync(process.execPath, ["--import", "tsx/esm", "--input-type=module", "-e", script], {
    env: {...process.env, KOMMUNEBRO_ENGINE: laid}
  });
  expect(written).toEqual(Buffer.from(moduleWith(["laid"])));
});
