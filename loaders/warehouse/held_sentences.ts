import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {CheckLine} from "./completeness.ts";
import {writeExtracts} from "./extract.ts";

/**
 * Holds what cards and pages say. The site knows how and brings it along; loaders ask it for nothing else.
 * @param extracts folder of the marts as pages read them
 * @param geo folder of the maps
 */
export type Sentences = (extracts: string, geo: string) => readonly CheckLine[];

/** What cards and pages say of the tables of a folder, held against the extracts that their pages would read. */
export async function heldSentences(
  file: string,
  dataDir: string,
  sentences: Sentences
): Promise<readonly CheckLine[]> {
  const outDir = mkdtempSync(join(tmpdir(), "kommunebro-sentences-"));
  try {
    await writeExtracts({file, outDir});
    return sentences(outDir, join(dataDir, "geo"));
  } catch (error) {
    // A card that cannot be made of broken data says so here; why they are broken, the other lines tell.
    const problems = [error instanceof Error ? error.message : String(error)];
    return [{name: "sentences_hold", description: "cards can be made of the data", checked: 0, problems}];
  } finally {
    rmSync(outDir, {recursive: true, force: true});
  }
}
