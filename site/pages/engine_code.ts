// The query engine's code as readers get it. Its maker exports 75,011 names for extensions that are loaded while it
// runs; nothing of ours loads any, and each name is both bytes on the way and a function to make when it starts. What
// only such a name could reach is bytes on the way too.
import {randomUUID} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {withoutDeadCode} from "./dead_code.ts";

/** The maker's builds for browsers, which its package names to nobody, and the code that they share. */
export const engineFiles = join(dirname(fileURLToPath(import.meta.url)), "../../node_modules/@duckdb/duckdb-wasm/dist");

/** The scripts that start it: that of our own threads, that of Framework's pages, and that of a build. */
const hosts = ["duckdb-browser-blocking.mjs", "duckdb-browser-eh.worker.js", "duckdb-node-blocking.cjs"];

const exportSection = 7;

/** In a process that a build has started: where that has laid the code, so that it is not made a second time. */
export const laidEngine = process.env.KOMMUNEBRO_ENGINE || undefined;

let known: Uint8Array | undefined;

/** The engine's code with no more exports than the scripts that start it have words for, and what these can reach. */
export function engineCode(): Uint8Array {
  known ??= laidEngine === undefined ? madeCode() : readFileSync(laidEngine);
  return known;
}

function madeCode(): Uint8Array {
  const words = new Set(hosts.flatMap((file) => readFileSync(join(engineFiles, file), "utf8").match(/[\w$]+/g) ?? []));
  // Names of these are put together from a signature.
  const named = withExports(
    readFileSync(join(engineFiles, "duckdb-eh.wasm")),
    (name) => words.has(name) || name.startsWith("dynCall_")
  );
  return withoutDeadCode(named);
}

/** Lays the engine's code into a file, whole or not at all, and leaves it alone where it lies there already. */
export function layEngine(file: string): void {
  const code = engineCode();
  if (existsSync(file) && readFileSync(file).equals(code)) return;
  mkdirSync(dirname(file), {recursive: true});
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, code);
  renameSync(draft, file);
}

/**
 * A WebAssembly module with those of its exports that are kept; everything else stays as it is.
 * @param wasm a module in the binary format
 */
export function withExports(wasm: Uint8Array, isKept: (name: string) => boolean): Uint8Array {
  const pieces: Uint8Array[] = [wasm.subarray(0, 8)];
  for (let at = 8; at < wasm.length;) {
    const [size, begin] = readNumber(wasm, at + 1);
    const end = begin + size;
    if (wasm[at] === exportSection) {
      const kept = keptExports(wasm.subarray(begin, end), isKept);
      pieces.push(Uint8Array.of(exportSection, ...written(kept.length)), kept);
    } else pieces.push(wasm.subarray(at, end));
    at = end;
  }
  return Buffer.concat(pieces);
}

/** The content of a section of exports: how many there are; of each its name, its kind and its index. */
function keptExports(section: Uint8Array, isKept: (name: string) => boolean): Uint8Array {
  const [count, first] = readNumber(section, 0);
  const kept: Uint8Array[] = [];
  for (let at = first, left = count; left > 0; left--) {
    const [length, name] = readNumber(section, at);
    const [, end] = readNumber(section, name + length + 1);
    if (isKept(Buffer.from(section.subarray(name, name + length)).toString("utf8")))
      kept.push(section.subarray(at, end));
    at = end;
  }
  return Buffer.concat([Uint8Array.from(written(kept.length)), ...kept]);
}

/** A number in LEB128, and where what follows begins. */
function readNumber(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0;
  for (let at = from, scale = 1; ; at++, scale *= 128) {
    value += (bytes[at]! & 127) * scale;
    if (bytes[at]! < 128) return [value, at + 1];
  }
}

function written(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...written(Math.floor(value / 128))];
}
