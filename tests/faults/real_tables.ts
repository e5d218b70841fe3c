// The real tables with their warehouse and extracts, made once by the real command; every row works on a copy.
import {cpSync} from "node:fs";
import {join} from "node:path";
import {plain, repository, run, type Ended} from "./child.ts";
import {root} from "./stage.ts";

export interface Built {
  readonly data: string;
  readonly out: string;
  readonly file: string;
}

const at = (folder: string): Built => ({
  data: join(folder, "data"),
  out: join(folder, "out"),
  file: join(folder, "data/warehouse.duckdb")
});

export const make = ({data, out}: Built): Promise<Ended> =>
  run("loaders/cli.ts", ["warehouse", "--data", data, "--out", out]);

let first: Promise<Built> | undefined;
let places = 0;

/** What nobody has spoilt; only for reading. */
export function untouched(): Promise<Built> {
  return (first ??= (async () => {
    const built = at(join(root, "tables"));
    cpSync(join(repository, "data"), built.data, {recursive: true, filter: (path) => !/warehouse\.duckdb/.test(path)});
    const {code, stderr} = await make(built);
    if (code !== 0) throw new Error(`the warehouse cannot be built: ${plain(stderr)}`);
    return built;
  })());
}

/** A copy to be spoilt. */
export async function tables(): Promise<Built> {
  const folder = join(root, `tables${places++}`);
  cpSync(join((await untouched()).data, ".."), folder, {recursive: true});
  return at(folder);
}
