// A file is read beside others: its column of Ukrainian names holds those, in whatever language its page is.
import {csvParse} from "d3-dsv";
import {expect, test} from "vitest";
import {martReader, martReaderIn} from "../../site/pages/mart_files.ts";
import {rankingCsv} from "../../src/match/ranking_table.ts";
import {sturdiness} from "../../src/model/match/sturdiness.ts";
import {defaultPreset, presets} from "../../src/model/match/weights.ts";
import {matchData} from "../../src/pairing/match_data.ts";
import {rankingOf} from "../../src/pairing/ranking.ts";
import {type ExportedPlan, planCsv} from "../../src/plan/plan_export.ts";
import {planScene} from "../../src/plan/plan_scene.ts";
import {locales} from "../../src/words/locales.ts";

const {weights} = presets[defaultPreset];
const centres = new Map(martReader("src/data")("match_hromada").map((row) => [row.hromada_code, row.centre_uk]));
const rowsOf = (csv: string) => csvParse(csv.replace(/^\uFEFF/, ""));

test.each(locales)("a list of matches and a plan hold Ukrainian names of hromadas (%s)", (locale) => {
  const read = martReaderIn("src/data", locale);
  const data = matchData(read);
  const list = (place: string) => {
    const ranking = rankingOf(data, place, {weights, filters: data.filters});
    const {side, index, filtered} = ranking;
    const drawn = sturdiness(data.pairValues, weights, {side, index, allowed: filtered.allowed});
    return rowsOf(rankingCsv({locale, data}, ranking, drawn));
  };
  const hromadas = list("0301");
  expect(hromadas.length).toBeGreaterThan(10);
  for (const {code, name_uk: name} of hromadas) expect(name).toBe(centres.get(code ?? ""));
  for (const {name_uk: name} of list("UA05020030000031457")) expect(name).toBe("");
  const pair = {
    kommune: "0301",
    hromada: "UA05020030000031457",
    ...{score: 1, kommuneRank: 1, kommuneRegret: 0, hromadaRank: 1, hromadaRegret: 0, isForced: false}
  };
  const plan = {scene: planScene(read), plan: {pairs: [pair]}} as unknown as ExportedPlan;
  expect(rowsOf(planCsv(plan)).map((row) => row.hromada_uk)).toEqual(["Вінниця"]);
});
