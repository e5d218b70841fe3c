// Shortlists that people exported from the page and put into private/: read for the internal edition alone.
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {ContractError} from "../../loaders/errors.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import type {KeptShortlist} from "../../src/internal/internal_parts.ts";
import {placesOfMarts} from "../../src/pairing/read_places.ts";
import {outside, type Locale} from "../../src/words/locales.ts";
import {shortlistFileWords} from "../../src/words/words.ts";
import {buildPairValues} from "../../src/model/match/pair_values.ts";
import {readShortlist} from "../../src/model/match/shortlist.ts";

/**
 * Every .json file of `folder`, in the order of their names; none where there is no such folder.
 * @throws ContractError naming the file, the line and what to do where one cannot be read
 */
export function keptShortlists(folder: string, read: MartReader, locale: Locale): KeptShortlist[] {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort()
    : [];
  if (files.length === 0) return [];
  const pairValues = buildPairValues(placesOfMarts(read));
  return files.map((file) => {
    const found = readShortlist(readFileSync(join(folder, file), "utf8"), pairValues);
    if ("problems" in found)
      throw new ContractError(
        `${join(folder, file)}: ${found.problems.map(shortlistFileWords[outside].problem).join(" ")}`
      );
    return {file, shortlist: found.shortlist, notes: found.notes.map(shortlistFileWords[locale].problem)};
  });
}
