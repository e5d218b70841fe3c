// The two editions of the site. Each has its own source root, warehouse and output: Framework publishes whatever lies
// in its
// root, so what only one audience may read never lies where the other's pages are made.
import {cpSync, existsSync, mkdirSync, readdirSync, rmSync} from "node:fs";
import {join, sep} from "node:path";
import type {Audience} from "../loaders/audience.ts";

/** Paths are relative to the project. */
export interface Edition {
  readonly audience: Audience;
  /** Source root of the pages; the internal one is put together anew by every build. */
  readonly source: string;
  readonly output: string;
  readonly warehouse: string;
}

export const editions: Readonly<Record<Audience, Edition>> = {
  public: {audience: "public", source: "src", output: "dist", warehouse: "data/warehouse.duckdb"},
  internal: {
    audience: "internal",
    source: ".cache/internal/src",
    output: "dist-internal",
    warehouse: ".cache/internal/warehouse.duckdb"
  }
};

/** Pages that the internal edition adds to those of src/. */
const internalPages = "internal";

/** What a build makes by itself, and so is never carried over from the public root. */
const made = new Set(["data", "generated", ".observablehq"]);

/** Puts the internal root together from src/ and internal/; the public one is there already. */
export function prepareSource(root: string, {audience, source}: Edition): void {
  if (audience === "public") return;
  const [from, to, extra] = [join(root, "src"), join(root, source), join(root, internalPages)];
  mkdirSync(to, {recursive: true});
  for (const name of readdirSync(to)) if (!made.has(name)) rmSync(join(to, name), {recursive: true});
  cpSync(from, to, {recursive: true, filter: (path) => !made.has(path.slice(from.length + 1).split(sep)[0]!)});
  if (existsSync(extra)) cpSync(extra, to, {recursive: true});
}
