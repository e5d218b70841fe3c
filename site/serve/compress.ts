// `npm run compress`: writes .br and .gz beside the files of dist/, for servers that hand them out as they are. Outside
// the build, because it takes longer than the build and changes nothing that a reader sees.
import {readFileSync, writeFileSync} from "node:fs";
import {dirname, extname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import {editions} from "../edition.ts";
import {listFiles} from "../files.ts";
import {compressed} from "./headers.ts";
import {requireWhole} from "./whole_site.ts";

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Below this a copy saves less than the headers that tell of it. */
const smallest = 1024;

/**
 * Level of Brotli: what keeps its name for good is compressed once and hard. Of a page of a place 9 makes 3.6 kB in
 * 1.8 ms, 10 makes 3.2 in 9, and 11 makes 3.2 in 24 (29 November 2026, 60 pages): of thousands, 10 is enough.
 */
const levelOf = (file: string): number => (/^_(?:import|npm|node|observablehq)\//.test(file) ? 11 : 10);

/**
 * Writes the copies beside the files of a built site.
 * @returns how many files have copies, and their bytes before and after (Brotli)
 * @throws UsageError where there is no site
 */
export async function compressSite(directory: string): Promise<{files: number; before: number; after: number}> {
  requireWhole(directory, "npm run build");
  const names = listFiles(directory).filter((file) => compressed.has(extname(file)));
  const done = {files: 0, before: 0, after: 0};
  // The four threads that Node compresses in work at once, and no more than four files lie in memory.
  for (let at = 0; at < names.length; at += 4)
    await Promise.all(
      names.slice(at, at + 4).map(async (name) => {
        const file = join(directory, name);
        const content = readFileSync(file);
        if (content.length < smallest) return;
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: levelOf(name),
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length
        };
        const [br, gz] = await Promise.all([brotli(content, {params}), zip(content, {level: 9})]);
        writeFileSync(`${file}.br`, br);
        writeFileSync(`${file}.gz`, gz);
        done.files += 1;
        done.before += content.length;
        done.after += br.length;
      })
    );
  return done;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "../..");
  const {output} = editions[process.argv.includes("--internal") ? "internal" : "public"];
  try {
    const start = performance.now();
    const {files, before, after} = await compressSite(join(root, output));
    const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${output}/: ${files} files have .br and .gz: ${mb(before)} MB, ${mb(after)} as Brotli, in ${seconds} s.`
    );
  } catch (error) {
    console.error(error instanceof KommunebroError ? error.message : error);
    process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
  }
}
