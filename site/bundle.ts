// The script that makes the drawn charts interactive, as one file for every page.
import {build} from "esbuild";
import {existsSync} from "node:fs";
import {join} from "node:path";

const entry = "src/components/live.ts";

/**
 * Bundles src/components/live.ts into src/generated/live.js. Framework's own library stays outside,
 * so that `FileAttachment` in it is found and its files are published. False where there is no such script.
 */
export async function bundleLive(root: string): Promise<boolean> {
  if (!existsSync(join(root, entry))) return false;
  await build({
    entryPoints: [join(root, entry)],
    outfile: join(root, "src/generated/live.js"),
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    external: ["observablehq:stdlib"],
    logLevel: "silent"
  });
  return true;
}
