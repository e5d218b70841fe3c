import {join, relative} from "node:path";
import {replaceFiles} from "../../loaders/disk/replace_files.ts";
import {UsageError} from "../../loaders/errors.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {bestOfAll} from "../../src/model/match/best_of_all.ts";
import {criterionKeys} from "../../src/model/match/criteria.ts";
import {filterKeys} from "../../src/model/match/filters.ts";
import type {Places} from "../../src/model/match/places.ts";
import {onPublicFacts, publicWeights} from "../../src/model/match/public_matches.ts";
import type {Side} from "../../src/model/match/rank.ts";
import {defaultPreset, presets} from "../../src/model/match/weights.ts";
import {byteOrderMark, csvText, type CsvValue} from "../../src/model/csv_text.ts";
import {startFilters} from "../../src/pairing/match_address.ts";
import {placeBook} from "../../src/pairing/place_book.ts";
import {isIllustrative, pointsOf} from "../../src/pairing/ranking.ts";
import {countriesAbroad, martsAbroad} from "../../src/pairing/marts_abroad.ts";
import {placesOfMarts} from "../../src/pairing/read_places.ts";
import {sourceBook} from "../../src/paper/cited_tables.ts";
import {numberText} from "../../src/words/figures.ts";
import {recordsIn} from "../../src/words/locales.ts";
import type {Edition} from "../edition.ts";
import {martReader} from "../pages/mart_files.ts";
import {buildData} from "../pages/site_data.ts";

/** Tables whose newest day is the day of the file, for the municipalities of Norway and of another country. */
const publicTables = ["hromadas", "hromada_war_status", "claims"];
const datedTables = ["kommuner", ...publicTables, "norwegian_profiles", "hromada_needs", "cases"];
const datedTablesAbroad = ["foreign_municipalities", ...publicTables, "dream_sectors"];

const bestMatchColumns = [
  "side",
  "for_code",
  "for_name",
  "rank",
  "code",
  "name",
  "name_uk",
  "within",
  "region_type",
  "list_date",
  "score",
  "evidence"
] as const;

/**
 * Writes everybody's best twenty as one CSV, to go with an invitation.
 * @param out the file
 * @param country whose municipalities stand in the place of the Norwegian ones, ISO 3166-1 alpha-2
 * @returns one line for the person who waits
 * @throws StorageError where the disk refuses, UsageError where nothing is known of the country
 */
export async function writeBestMatches(root: string, out: string, edition: Edition, country?: string): Promise<string> {
  await buildData(root, edition);
  const read = martReader(join(root, edition.source, "data"));
  if (country !== undefined && !countriesAbroad(read).includes(country))
    throw new UsageError(
      `No municipality of ${country} is in data/foreign_municipalities.csv; there are those of ` +
        `${countriesAbroad(read).join(", ")}`
    );
  let [lists, rows] = [0, 0];
  const counted = function* (): Generator<string, void, undefined> {
    for (const part of bestMatchesCsv(read, edition.audience, country)) {
      if (part.lines > 0) lists += 1;
      rows += part.lines;
      yield part.text;
    }
  };
  replaceFiles([{path: out, content: counted()}]);
  const count = (value: number): string => numberText(value, "count", recordsIn);
  return (
    `${relative(process.cwd(), out)}: ${count(rows)} rows, ` + `the best matches of ${count(lists)} municipalities`
  );
}

/**
 * Text of the file, a piece a municipality: the head, then each list that the match page shows at first. Of another
 * country nobody was asked: its lists rest on what is public of both sides, as those on the pages of places do, and
 * have no hromada of which nothing may be told.
 */
export function* bestMatchesCsv(
  marts: MartReader,
  audience: Edition["audience"],
  country?: string
): Generator<{readonly text: string; readonly lines: number}, void, undefined> {
  const read = country === undefined ? marts : martsAbroad(marts, country);
  const places = country === undefined ? placesOfMarts(read) : toldPublicly(placesOfMarts(read));
  const book = placeBook(read);
  const weights = country === undefined ? presets[defaultPreset].weights : publicWeights;
  const filters = startFilters(places);
  const tables = country === undefined ? datedTables : datedTablesAbroad;
  const evidence = isIllustrative({places}) ? "illustrative" : "public_figures";
  const regionTypes = new Map(places.hromadas.map(({code, regionType}) => [code, regionType]));
  const text = (lines: readonly (readonly CsvValue[])[]): string => csvText(lines, "spreadsheet");
  const head = [
    "# Kommunebro: the twenty municipalities in the other country that fit each municipality best",
    `# Data to: ${sourceBook(read, recordsIn, tables).date}. Region types by the list of ${book.list.day}`,
    `# Weights (${defaultPreset}): ${criterionKeys.map((key) => `${key} ${weights[key]}`).join("; ")}`,
    ...(country === undefined
      ? []
      : [`# Country: ${country}. Nobody there was asked: public facts of both sides alone`]),
    `# Filters: ${filterKeys.filter((key) => filters[key]).join("; ")}`,
    ...(evidence === "illustrative" ? ["# Illustrative: answers and cases are made up"] : []),
    ...(audience === "internal" ? ["# Internal edition for KS and AUC: not for publication"] : [])
  ];
  yield {text: `${byteOrderMark}${text([...head.map((line) => [line]), bestMatchColumns])}`, lines: 0};
  for (const {side, code, best} of bestOfAll(places, {weights, filters})) {
    const {label} = book.entry(code);
    const rows = best.map((one, index) => {
      const {label: name, ukrainian, within} = book.entry(one.code);
      const regionType = regionTypes.get(one.code) ?? null;
      const listDate = regionType === null ? null : book.list.day;
      const score = Math.round(pointsOf(one.sum, weights) * 10) / 10;
      return [
        sideName(side, country),
        code,
        label,
        index + 1,
        one.code,
        name,
        ukrainian,
        within,
        regionType,
        listDate,
        score,
        evidence
      ];
    });
    yield {text: text(rows), lines: rows.length};
  }
}

/** What is public, without those of whom it is withheld. */
function toldPublicly(places: Places): Places {
  return onPublicFacts({...places, hromadas: places.hromadas.filter(({isWithheld}) => !isWithheld)});
}

const sideName = (side: Side, country: string | undefined): string =>
  side === "kommune" && country !== undefined ? "municipality" : side;
