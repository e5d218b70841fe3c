import {describe, expect, it} from "vitest";
import {evidenceLine, gainLines, missingText, warningText} from "../../src/pairing/explain_text.ts";
import {emptyAddress} from "../../src/pairing/match_address.ts";
import {standingPlace} from "../../src/pairing/match_data.ts";
import {overriddenRows} from "../../src/pairing/apply_overrides.ts";
import {distanceKm} from "../../src/pairing/place_book.ts";
import {barParts, pointsOf, rankingOf, reweighted, rowFacts} from "../../src/pairing/ranking.ts";
import {overrideText, standingText} from "../../src/pairing/shortlist_text.ts";
import {whyText} from "../../src/match/why_text.ts";
import {explainPair} from "../../src/model/match/explain.ts";
import {defaultFilters} from "../../src/model/match/filters.ts";
import type {ShortlistEntry} from "../../src/model/match/shortlist.ts";
import {presetKeys, presets, weightSum} from "../../src/model/match/weights.ts";
import {whyNot} from "../../src/model/match/why_not.ts";
import {matchWords} from "../../src/words/words.ts";
import {codes, smallData as data} from "./match_marts.ts";

const address = {...emptyAddress, filters: {...defaultFilters, answered: false}};
const ranking = rankingOf(data, codes.answered, address);
const weights = presets.balanced.weights;

describe("the list of a kommune", () => {
  it("holds no occupied hromada, and none of a region type the kommune does not accept", () => {
    expect(ranking.rows.map(({code}) => code).sort()).toEqual([codes.near, codes.far, codes.quiet]);
    expect(ranking.filtered).toMatchObject({left: 3, occupied: 1});
  });

  it("has bars whose parts add up to the score, under every weighting", () => {
    for (const preset of presetKeys) {
      const own = reweighted(data, ranking, presets[preset].weights);
      for (const {index, sum} of own.rows) {
        const total = barParts(data, own, index).reduce((points, part) => points + part.points, 0);
        expect(total).toBeCloseTo(sum / (10 * weightSum(own.weights)), 9);
        expect(pointsOf(sum, own.weights)).toBe(Math.round(sum / weightSum(own.weights)) / 10);
        for (const part of barParts(data, own, index)) expect(part.points).toBeLessThanOrEqual(part.most + 1e-9);
      }
    }
  });

  it("says in the bar's words what is unknown", () => {
    const quiet = ranking.rows.find(({code}) => code === codes.quiet)!;
    expect(matchWords.nb.bar(50, barParts(data, ranking, quiet.index))).toMatch(
      /^50,0 av 100 poeng: akutte behov 7,0 av 14,0 \(ukjent, teller halvt\); /
    );
  });

  it("tells a made-up case from a public partnership, and two of a name apart", () => {
    expect(rowFacts(data, ranking, codes.near, "nb").partners).toBe("Partner fra før: Byen (illustrativt)");
    expect(rowFacts(data, ranking, codes.far, "en").partners).toBe("Partner already: Våler (Østfold)");
    expect(rowFacts(data, ranking, codes.quiet, "en")).toMatchObject({
      partners: "No known Norwegian partner",
      answers: "Has not answered",
      region: "Safe (Oct 2022)"
    });
    const back = rankingOf(data, codes.near, address);
    expect(rowFacts(data, back, codes.twin, "nb")).toMatchObject({
      label: "Våler (Innlandet)",
      region: null,
      beside: null
    });
  });

  it("keeps answers at the front apart from silence", () => {
    const all = rankingOf(data, codes.answered, {...address, filters: {...address.filters, accepted: false}});
    expect(rowFacts(data, all, codes.frontline, "en").answers).toBe("Answers not shown in this edition");
  });

  it("stands for a municipality that has answered where the address names none", () => {
    expect([codes.answered, codes.twin]).toContain(standingPlace(data));
    expect([codes.near, codes.far]).toContain(standingPlace(data, "hromada"));
  });
});

describe.each(["nb", "en"] as const)("the sentences in %s", (locale) => {
  it("are whole for every pair: no name of a field, no hole", () => {
    const lines: string[] = [];
    data.places.kommuner.forEach((_kommune, k) =>
      data.places.hromadas.forEach((_hromada, h) => {
        const explained = explainPair(data.pairValues, weights, k, h, {listDate: data.book.list.day});
        lines.push(
          ...explained.parts.flatMap(({evidence}) =>
            evidence.map((item) => evidenceLine(item, explained.hromada.code, data, locale).text)
          )
        );
        lines.push(
          ...explained.warnings.map((one) => warningText(one, data, locale)),
          ...explained.missing.map((one) => missingText(one, data, locale))
        );
        lines.push(...Object.values(gainLines(explained.gains, explained, data, locale)).flat());
      })
    );
    expect(lines.length).toBeGreaterThan(300);
    for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|\[object|_/);
  });

  it("say why not, with points that are those of the list", () => {
    for (const {index: candidate} of ranking.rows) {
      const said = whyText(
        whyNot(data.pairValues, weights, {
          side: "kommune",
          index: ranking.index,
          candidate,
          allowed: ranking.filtered.allowed
        }),
        weights,
        data,
        locale
      );
      for (const line of [said.standing, said.weights, said.facts, ...said.behind, ...said.ahead])
        expect(line).not.toMatch(/undefined|NaN|_/);
      expect(said.standing).not.toBe("");
    }
  });
});

describe("a person's word", () => {
  const entry = (hromadaCode: string, kind: "put_first" | "exclude"): ShortlistEntry => ({
    kommuneCode: codes.answered,
    hromadaCode,
    position: 2,
    sum: 600_0,
    recommendedCode: codes.near,
    evidence: "illustrative",
    override: {kind, role: "kommune_mayor", date: "2026-03-14", reason: "Vi kjenner dem."}
  });

  it("puts a hromada first with the rank its points give it, and takes another off the list", () => {
    const last = ranking.rows.at(-1)!.code;
    const first = ranking.rows[0]!.code;
    const shown = overriddenRows({entries: [entry(last, "put_first"), entry(first, "exclude")]}, data, ranking);
    expect(shown.rows.map(({ranked}) => ranked.code)).toEqual([last, ranking.rows[1]!.code]);
    expect(shown.rows[0]!.position).toBe(3);
    expect(shown.note("nb")).toContain("Satt først av ordfører i kommunen 14. mars 2026: Vi kjenner dem.");
    expect(shown.note("en")).toContain("Left out by mayor of the kommune on 14 March 2026");
  });

  it("of another place changes nothing", () => {
    expect(
      overriddenRows(
        {entries: [{...entry(codes.far, "put_first"), kommuneCode: codes.silent}]},
        data,
        ranking
      ).rows.map(({ranked}) => ranked)
    ).toEqual(ranking.rows);
  });

  it("keeps what the ranking recommended beside it", () => {
    expect(overrideText(entry(codes.far, "put_first"), data, "nb")).toMatch(/Rangeringen anbefalte Blyzka\.$/);
    expect(overrideText(entry(codes.near, "put_first"), data, "en")).toMatch(/Recommended by the ranking too\.$/);
    expect(
      standingText(
        {...entry(codes.far, "exclude"), position: null},
        {schema: 1, fingerprint: "", weights, entries: []},
        "en"
      )
    ).toMatch(/taken away by the filters$/);
  });
});

it("distance is the great circle to the nearest ten kilometres", () => {
  expect(distanceKm({lat: 59.91, lon: 10.75}, {lat: 50.45, lon: 30.52})).toBe(1630);
  expect(distanceKm({lat: 60, lon: 10}, {lat: 60, lon: 10})).toBe(0);
});
