import {expect, test} from "vitest";
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

test("the engine that readers get has a name for what its scripts call, and no other", async () => {
  const exported = WebAssembly.Module.exports(await WebAssembly.compile(engineCode() as BufferSource));
  const names = new Set(exported.map(({name}) => name));
  for (const name of ["duckdb_web_query_run", "duckdb_web_insert_arrow_from_ipc_stream", "malloc", "__wasm_call_ctors"])
    expect(names).toContain(name);
  expect(names.size).toBeLessThan(400);
});
