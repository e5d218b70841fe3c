// What HiGHS needs in a browser besides its script: the WebAssembly of HiGHS, and none of Node.
import type {Plugin} from "esbuild";
import {copyFileSync, existsSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";

/**
 * The loader of HiGHS knows Node as well and imports from it; a browser never gets there, and must not find the
 * imports.
 */
export const withoutNode: Plugin = {
  name: "without-node",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:/}, ({path}) => ({path, namespace: "without-node"}));
    onLoad({filter: /.*/, namespace: "without-node"}, () => ({contents: "export {}"}));
  }
};

/** Puts the WebAssembly of HiGHS beside the scripts of a folder, where a script in it asks for it. */
export function copySolver(generated: string): void {
  if (!existsSync(join(generated, "plan_highs.js"))) return;
  copyFileSync(createRequire(import.meta.url).resolve("highs/runtime"), join(generated, "highs.wasm"));
}
