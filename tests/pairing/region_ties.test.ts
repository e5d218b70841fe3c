import {beforeAll, describe, expect, it} from "vitest";
import {parseHTML} from "linkedom";
import {martReader} from "../../site/pages/mart_files.ts";
import {countyList} from "../../src/match/county_list.ts";
import {placeSummary, saidTies} from "../../src/match/explorer_text.ts";
import {explainPair} from "../../src/model/match/explain.ts";
import {presets} from "../../src/model/match/weights.ts";
import {withItsKommuner} from "../../src/model/names/place_search.ts";
import {evidenceLine} from "../../src/pairing/explain_text.ts";
import {matchData, type MatchData} from "../../src/pairing/match_data.ts";
import {locales} from "../../src/words/locales.ts";
import {countyWords, matchRowWords, matchWords} from "../../src/words/words.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const poltava = "UA53080370000025447";
const chortkiv = "UA61060430000094264";
const hrefOf = (county: string): string => `./match?place=${county}`;
let data: MatchData;
beforeAll(() => {
  data = matchData(martReader("src/data"));
});

const summary = (place: string, side: "kommune" | "hromada", locale: (typeof locales)[number]): string =>
  placeSummary({document, locale, data}, {side, place})
    .map((part) => part.textContent)
    .join(" ");

describe("the city of Kyiv, which is no hromada", () => {
  it("is the known partner of Oslo in the match, as it is on the page of partnerships", () => {
    for (const locale of locales) {
      expect(summary("0301", "kommune", locale)).toContain("Kyiv");
      expect(summary("0301", "kommune", locale)).not.toContain(matchRowWords[locale].noPartner.kommune);
    }
    expect(data.partners("0301", "en")).toContain("Kyiv");
  });
});

describe("what counties have, in the match", () => {
  it("stands with a hromada: which county is tied to it or to its oblast, and whether that counts", () => {
    for (const locale of locales) {
      expect(summary(poltava, "hromada", locale)).toMatch(/(Akershus fylkeskommune|фюльке Akershus) [–—] Poltava \(/);
      const zaporizhzhia = data.places.hromadas.find(({oblastCode}) => oblastCode === "UA-23")!;
      expect(summary(zaporizhzhia.code, "hromada", locale)).toMatch(
        /(Trøndelag fylkeskommune|фюльке Trøndelag) [–—] (Zaporizhzhia oblast|область Zaporizhzhia) \(/
      );
    }
    expect(saidTies(data, poltava, "en")).toEqual([
      {norwegian: "Akershus fylkeskommune", ukrainian: "Poltava", status: "Signed", isPartnership: true}
    ]);
    expect(summary(chortkiv, "hromada", "en")).toContain(
      "Østfold fylkeskommune – Chortkiv (visits, not counted as a partnership)"
    );
  });

  it("stands with a kommune that lies in the county, and with no other", () => {
    expect(summary("3201", "kommune", "en")).toContain("Akershus fylkeskommune – Poltava (signed)");
    expect(summary("4601", "kommune", "en")).not.toContain("fylkeskommune");
  });

  it("tells who looks for a county what it has, and that nothing is known of it where no list says anything", () => {
    expect(matchWords.en.countyTies(saidTies(data, "32", "en"))).toContain("Akershus fylkeskommune – Poltava (signed)");
    expect(saidTies(data, "55", "en")).toEqual([]);
    for (const locale of locales) {
      expect(matchWords[locale].countyTies([])).toMatch(/(ingen|no) k|немає/i);
      expect(countyWords[locale].suggestion(21)).toMatch(/21 (kommuner|муніципалітет)/);
    }
  });

  it("stands under the list of a hromada: every county, ranked by the same rules, with what it has", () => {
    const {weights} = presets.balanced;
    for (const locale of locales) {
      const [title, , list] = countyList({document, locale, data}, {side: "hromada", place: poltava, weights}, hrefOf);
      expect(title!.textContent).toBe(matchWords[locale].countiesTitle("Poltava"));
      const items = [...list!.children];
      expect(items).toHaveLength(new Set(data.places.kommuner.map(({fylkeCode}) => fylkeCode)).size - 1);
      const akershus = items.find((item) => item.getAttribute("data-county") === "32")!;
      const links = [...akershus.querySelectorAll("a")].map((link) => link.getAttribute("href"));
      expect(links).toEqual(["./match?place=32", "./fylke/32.html"]);
      expect(akershus.textContent).toMatch(/(Akershus fylkeskommune|фюльке Akershus) [–—] Poltava \(/);
      const troms = items.find((item) => item.getAttribute("data-county") === "55")!;
      expect(troms.textContent).toContain(matchWords[locale].countyTies([]));
      const points = items.map((item) =>
        Number(
          /[\d.,]+ (?:av|of|зі) 100/
            .exec(item.textContent)![0]
            .match(/[\d.,]+/)![0]
            .replace(",", ".")
        )
      );
      expect(points).toEqual(points.toSorted((a, b) => b - a));
    }
  });

  it("does not stand where a kommune looks, nor where the hromada is occupied", () => {
    const {weights} = presets.balanced;
    const occupied = data.places.hromadas.find(({regionType}) => regionType === "occupied")!;
    expect(countyList({document, locale: "en", data}, {side: "kommune", place: "3201", weights}, hrefOf)).toEqual([]);
    expect(
      countyList({document, locale: "en", data}, {side: "hromada", place: occupied.code, weights}, hrefOf)
    ).toEqual([]);
  });

  it("is found by the county's name from both sides", () => {
    for (const side of ["kommune", "hromada"] as const) {
      const [first] = withItsKommuner(data.book.index(side), "Akershus fylkeskommune");
      expect(first).toMatchObject({code: "NO-32", isElsewhere: true});
    }
    for (const locale of locales)
      expect(matchWords[locale].countyAbroad(saidTies(data, "32", locale))).toMatch(
        /(Akershus fylkeskommune|фюльке Akershus) [–—] Poltava \(/
      );
  });

  it("is evidence of a pair, by name, and a visit is not called a partnership there", () => {
    const linesOf = (kommune: string, hromada: string): string[] =>
      explainPair(
        data.pairValues,
        presets.balanced.weights,
        data.indexOf("kommune", kommune),
        data.indexOf("hromada", hromada)
      )
        .parts.find(({key}) => key === "ties")!
        .evidence.map((item) => evidenceLine(item, hromada, data, "en").text);
    expect(linesOf("3201", poltava).join(" ")).toContain("Akershus fylkeskommune – Poltava: partnership, signed (");
    const visited = linesOf(data.places.kommuner.find(({fylkeCode}) => fylkeCode === "31")!.code, chortkiv).join(" ");
    expect(visited).toContain("Østfold fylkeskommune – Chortkiv: visits, not counted as a partnership (");
    expect(visited).not.toContain("Chortkiv: partnership");
  });
});
