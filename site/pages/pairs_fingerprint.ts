import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {explorerMarts, matchData} from "../../src/pairing/match_data.ts";
import {martReader} from "./mart_files.ts";

let kept: {readonly key: string; readonly fingerprint: string} | undefined;

/**
 * The fingerprint of all pairs, for as long as the extracts in a folder are the same bytes. It takes the values of
 * every pair, the half of what a build of the pages did when each page of each language worked it out.
 */
export function pairsFingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const mart of explorerMarts) hash.update(readFileSync(join(folder, `${mart}.arrow`)));
  const key = hash.digest("hex");
  if (kept?.key !== key) kept = {key, fingerprint: matchData(martReader(folder)).fingerprint()};
  return kept.fingerprint;
}
