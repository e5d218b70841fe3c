// A county in the place of a kommune: chosen, matched, short-listed and written a paper for like one.
import {parseHTML} from "linkedom";
import {beforeAll, describe, expect, it} from "vitest";
import {martReader} from "../../site/pages/mart_files.ts";
import {requestedPaper} from "../../site/report/write_paper.ts";
import {matchDetails} from "../../src/match/details.ts";
import {placeSummary} from "../../src/match/explorer_text.ts";
import {rankingCsv} from "../../src/match/ranking_table.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {emptyShortlist} from "../../src/pairing/shortlist_store.ts";
import {explainPair} from "../../src/model/match/explain.ts";
import {rankRow} from "../../src/model/match/rank.ts";
import {readShortlist, shortlistJson, type ShortlistEntry} from "../../src/model/match/shortlist.ts";
import {sturdiness} from "../../src/model/match/sturdiness.ts";
import {presets} from "../../src/model/match/weights.ts";
import {whyNot} from "../../src/model/match/why_not.ts";
import {overriddenRows} from "../../src/pairing/apply_overrides.ts";
import {emptyAddress} from "../../src/pairing/match_address.ts";
import {matchData, type MatchData} from "../../src/pairing/match_data.ts";
import {rankingOf, type Ranking} from "../../src/pairing/ranking.ts";
import {readPaperAsked} from "../../src/paper/asked_pair.ts";
import {plainText} from "../../src/paper/blocks.ts";
import {decisionPaper} from "../../src/paper/paper.ts";
import {locales, type Locale} from "../../src/words/locales.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const akershus = "32";
const poltava = "UA53080370000025447";
const {weights} = presets.balanced;
let read: MartReader;
const made = new Map<Locale, MatchData>();
beforeAll(() => {
  read = martReader("src/data");
  for (const locale of locales) made.set(locale, matchData(read, {locale}));
});
const inLocale = (locale: Locale): MatchData => made.get(locale)!;
const listOf = (data: MatchData, place: string): Ranking =>
  rankingOf(data.of(place), place, {...emptyAddress, filters: data.filters});
/** What calls a county a kommune: in words of its own, not inside of "fylkeskommune". */
const asKommune: Readonly<Record<Locale, RegExp>> = {
  nb: /\bkommunen\b/iu,
  en: /\bthe kommune\b/iu,
  uk: /(?<!\p{L})муніципалітет(?!\p{L})/iu
};

describe("a county in the match", () => {
  it("has a list of twenty hromadas, though nobody has asked it anything", () => {
    const data = inLocale("nb");
    const {rows, filtered, all} = listOf(data, akershus);
    expect(rows).toHaveLength(20);
    expect(filtered.left).toBeGreaterThan(20);
    expect(all).toBe(data.places.hromadas.length);
    expect(rows.map(({sum}) => sum)).toEqual(rows.map(({sum}) => sum).toSorted((a, b) => b - a));
  });

  it("changes nothing of the kommuner: their number, their fingerprint and their data stay", () => {
    const data = inLocale("nb");
    const before = [data.places.kommuner.length, data.fingerprint()];
    listOf(data, akershus);
    expect([data.places.kommuner.length, data.fingerprint()]).toEqual(before);
    expect(data.places.kommuner.length).toBe(357);
    expect(data.indexOf("kommune", akershus)).toBe(-1);
    for (const place of ["3201", "0301", poltava, "nobody"]) expect(data.of(place)).toBe(data);
    expect(data.of(akershus)).toBe(data.of("33"));
    expect(data.of(akershus).fingerprint()).toBe(data.fingerprint());
    expect(data.of("03")).toBe(data);
  });

  it("has the same points in its own list as in the list under a hromada", () => {
    const data = inLocale("nb");
    const {pairValues, indexOf} = data.ofCounties();
    const [k, h] = [indexOf("kommune", akershus), indexOf("hromada", poltava)];
    const own = rankRow(pairValues, weights, {side: "kommune", index: k, limit: 2000}).find((row) => row.index === h)!;
    const under = rankRow(pairValues, weights, {side: "hromada", index: h}).find((row) => row.index === k)!;
    expect(own.sum).toBe(under.sum);
    expect(own.sum).toBe(explainPair(pairValues, weights, k, h).sum);
  });

  it("answers why another is not first, and how sturdy its list is", () => {
    const data = inLocale("nb").of(akershus);
    const {index, rows, filtered} = listOf(data, akershus);
    const why = whyNot(data.pairValues, weights, {
      side: "kommune",
      index,
      candidate: rows[5]!.index,
      allowed: filtered.allowed
    });
    expect(why.candidate.position).toBe(6);
    expect(why.first.code).toBe(rows[0]!.code);
    // A form of the hromada would not do: nobody asks the county for its part.
    for (const candidate of data.places.hromadas.keys()) {
      const {facts} = whyNot(data.pairValues, weights, {side: "kommune", index, candidate});
      expect(["already_first", "facts", "not_enough"]).toContain(facts.kind);
    }
    const {held, draws} = sturdiness(data.pairValues, weights, {side: "kommune", index, allowed: filtered.allowed});
    expect(held[rows[0]!.index]).toBeLessThanOrEqual(draws);
    expect(held[rows[0]!.index]).toBeGreaterThan(0);
    const csv = rankingCsv({locale: "nb", data}, listOf(data, akershus), {held, draws, top: 5});
    expect(csv.split("\r\n")[1]).toMatch(/^32,1,/);
  });

  it.each(locales)("is called a county and no kommune beside its list and in the evidence, in %s", (locale) => {
    const data = inLocale(locale).of(akershus);
    const ranking = listOf(data, akershus);
    const [name, facts] = placeSummary({document, locale, data}, ranking);
    expect(name!.textContent).toBe(
      {nb: "Akershus fylkeskommune", en: "Akershus fylkeskommune", uk: "фюльке Akershus"}[locale]
    );
    expect(facts!.textContent).not.toMatch(asKommune[locale]);
    const details = matchDetails({document, locale, data}, ranking, poltava, {paper: null});
    const said = details.flatMap((part) => [...part.querySelectorAll("li, p, h4")].map((one) => one.textContent));
    // The criteria keep their names, which the method gave them; a note beside the place says so.
    const names = details.flatMap((part) =>
      [...part.querySelectorAll(".criterion-name")].map((one) => one.textContent)
    );
    const bare = said.map((text) => names.reduce((rest, one) => rest.replace(one, ""), text));
    expect(bare.filter((text) => asKommune[locale].test(text))).toEqual([]);
  });
});

describe("a county on a shortlist", () => {
  const entry: ShortlistEntry = {
    kommuneCode: akershus,
    hromadaCode: poltava,
    position: 1,
    sum: 50_000,
    override: {kind: "put_first", role: "ks_adviser", date: "2026-11-20", reason: "They know each other."},
    recommendedCode: poltava,
    evidence: "public_figures"
  };

  it("comes back from a file, wherever the file is read", () => {
    const data = inLocale("nb");
    const shortlist = {...emptyShortlist(data), entries: [entry]};
    expect(readShortlist(shortlistJson(shortlist), data.pairValues, data.fingerprint())).toEqual({
      shortlist,
      notes: []
    });
  });

  it("is put first in its own list, and is no candidate in the list of the hromada", () => {
    const data = inLocale("nb");
    const of = (place: string): string[] =>
      overriddenRows({entries: [entry]}, data.of(place), listOf(data, place)).rows.map(({ranked}) => ranked.code);
    expect(of(akershus)[0]).toBe(poltava);
    expect(of(poltava)).toEqual(listOf(data, poltava).rows.map(({code}) => code));
  });
});

describe("the paper of a county", () => {
  it.each(locales)(
    "is written from its address, tells what it is, and where it stands among counties, in %s",
    (locale) => {
      const data = inLocale(locale);
      const {asked, problems} = readPaperAsked(`?place=${akershus}&open=${poltava}&filter=answered`, data, locale);
      expect(problems).toEqual([]);
      const paper = decisionPaper(read, data, locale, asked!);
      expect(plainText(paper.title)).toContain("Akershus");
      const text = JSON.stringify(paper);
      expect(text).toContain(
        {nb: "fylkeskommuner som filtrene", en: "counties that the", uk: "фюльке після фільтрів"}[locale]
      );
      expect(text).not.toContain("undefined");
      expect(text).not.toContain("NaN");
    }
  );

  it("is written from a command line too, and a code of neither form is no pair there", () => {
    const request = {locale: "en", view: "", shortlist: null} as const;
    expect(plainText(requestedPaper(read, {...request, pair: `${akershus}-${poltava}`}).title)).toContain(
      "Akershus fylkeskommune"
    );
    expect(() => requestedPaper(read, {...request, pair: `320-${poltava}`})).toThrow(
      /is no pair: write a kommunenummer/
    );
  });

  it("is refused with a sentence where the county does not exist", () => {
    const {asked, problems, refusal} = readPaperAsked(`?place=99&open=${poltava}`, inLocale("nb"), "nb");
    expect(asked).toBeNull();
    expect(problems[0]).toContain("«99»");
    expect(refusal).toMatch(/\.$/);
  });
});
