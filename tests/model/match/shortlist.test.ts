import {csvCell} from "../../../src/model/csv_text.ts";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {buildPairValues} from "../../../src/model/match/pair_values.js";
import {
  fingerprintOf,
  overrideProblems,
  overrideRolesOf,
  readShortlist,
  shortlistCsv,
  shortlistJson,
  withEntry,
  withoutEntry,
  type Shortlist,
  type ShortlistEntry
} from "../../../src/model/match/shortlist.js";
import {presets} from "../../../src/model/match/weights.js";
import {locales} from "../../../src/words/locales.js";
import {shortlistFileWords} from "../../../src/words/words.js";
import {randomPlaces} from "./random_places.js";

const pairValues = buildPairValues(randomPlaces());
const [kommune, first, second] = [
  pairValues.places.kommuner[0]!.code,
  pairValues.places.hromadas[0]!.code,
  pairValues.places.hromadas[1]!.code
];
const entry: ShortlistEntry = {
  kommuneCode: kommune,
  hromadaCode: second,
  position: 2,
  sum: 61_500,
  recommendedCode: first,
  evidence: "illustrative",
  override: {
    kind: "put_first",
    role: "ks_adviser",
    date: "2026-11-20",
    reason: 'Ordføreren har møtt dem, "to ganger".\nOg =1+1.'
  }
};
const shortlist: Shortlist = {
  schema: 1,
  fingerprint: fingerprintOf(pairValues),
  weights: presets.balanced.weights,
  entries: [entry, {...entry, hromadaCode: first, position: 1, override: null}]
};
const problemsOf = (text: string): string[] => {
  const read = readShortlist(text, pairValues);
  return "problems" in read ? read.problems.map(shortlistFileWords.en.problem) : [];
};
const spoiled = (change: (entries: any[]) => void): string => {
  const copy = structuredClone(shortlist) as unknown as {entries: any[]};
  change(copy.entries);
  return shortlistJson(copy as unknown as Shortlist);
};

describe("a shortlist", () => {
  it("comes back from its JSON as it was, with the recommended alternative beside each override", () => {
    expect(readShortlist(shortlistJson(shortlist), pairValues)).toEqual({shortlist, notes: []});
    expect(readShortlist(shortlistJson({...shortlist, entries: []}), pairValues)).toEqual({
      shortlist: {...shortlist, entries: []},
      notes: []
    });
  });

  it("says so when the data are others than those it was made from", () => {
    const read = readShortlist(shortlistJson({...shortlist, fingerprint: "00000000000000"}), pairValues);
    expect("notes" in read && read.notes.map(shortlistFileWords.en.problem)).toEqual([
      "The data are not those the shortlist was made from. Its points and positions are the old ones; open the " +
        "pairs for the new."
    ]);
  });

  it("of another version, of another tool, or no JSON at all is refused with what to do", () => {
    expect(problemsOf(shortlistJson(shortlist).replace('"schema": 1', '"schema": 2'))).toEqual([
      "The shortlist is of version “2”; this page reads version 1. Make it anew here."
    ]);
    expect(problemsOf('{"name": "x"}')).toEqual([
      "The file is no shortlist of this tool: “schema” is missing. Choose another file."
    ]);
    expect(problemsOf("kommune,hromada\n")).toEqual([
      "The file is not JSON. Choose the file that was downloaded from this page as “shortlist.json”."
    ]);
  });

  it("names the line and the mend of every entry that does not hold, all at once", () => {
    const text = spoiled((entries) => {
      entries[0].hromadaCode = "UA99";
      entries[0].override.role = "Kari";
      entries[1].kommuneCode = "9999";
      entries[1].sum = NaN;
    });
    expect(problemsOf(text)).toEqual([
      "Line 6: no hromada has the code “UA99”. Correct it, or take the line away.",
      "Line 6: Choose the role of the person who decides.",
      "Line 7: no kommune or county has the number “9999”. Correct it, or take the line away.",
      "Line 7: the sum “null” is not a whole number from 0 to 1,000,000. Download the shortlist again."
    ]);
    expect(problemsOf(spoiled((entries) => entries.push(entries[0])))).toEqual([
      `Line 8: the pair ${kommune} ${second} stands twice. Take one away.`
    ]);
  });

  it("refuses weights that cannot be used", () => {
    expect(problemsOf(shortlistJson({...shortlist, weights: {...shortlist.weights, size: 999}}))).toEqual([
      "The weight of “Similar size” is 999. Set it to a whole number from 0 to 100."
    ]);
  });

  it("leaves behind whatever else a file carries, such as a name", () => {
    const read = readShortlist(
      spoiled((entries) =>
        Object.assign(entries[0], {name: "Kari Canary", override: {...entry.override, phone: "22 22 22 22"}})
      ),
      pairValues
    );
    expect(JSON.stringify(read)).not.toMatch(/Canary|22 22/);
    expect(read).toHaveProperty("shortlist");
  });

  it("meets any text with a list or with sentences, never with a crash", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .record({
              schema: fc.constant(1),
              entries: fc.anything(),
              weights: fc.anything(),
              fingerprint: fc.anything()
            })
            .map((value) => JSON.stringify(value) ?? "")
        ),
        (text) => {
          const read = readShortlist(text, pairValues);
          expect(
            "problems" in read
              ? read.problems.length > 0 &&
                  locales.every((locale) =>
                    read.problems.every((problem) => shortlistFileWords[locale].problem(problem).length > 10)
                  )
              : "shortlist" in read
          ).toBe(true);
        }
      ),
      {numRuns: 300, seed: 4}
    );
  });

  it("holds a pair once, and lets it go", () => {
    const more = withEntry(shortlist, {...entry, override: null});
    expect(more.entries).toHaveLength(2);
    expect(more.entries.at(-1)).toEqual({...entry, override: null});
    expect(withoutEntry(more, entry).entries).toHaveLength(1);
  });

  it("as CSV disarms what a spreadsheet would run, and keeps numbers numbers", () => {
    const risky = {...entry, override: {...entry.override!, reason: '=HYPERLINK("http://x")'}};
    expect(shortlistCsv({...shortlist, entries: [risky]})).toBe(
      "kommune_code,hromada_code,position,score,override,override_role,override_date,override_reason," +
        "recommended_code,evidence\r\n" +
        `${kommune},${second},2,0.6150,put_first,ks_adviser,2026-11-20,"'=HYPERLINK(""http://x"")",${first}` +
        `,illustrative\r\n`
    );
    expect(
      ["=1", "+1", "-1", "@x", "\tx", "\rx", "\0x"]
        .map((value) => csvCell(value, "spreadsheet"))
        .every((cell) => cell.replace('"', "").startsWith("'"))
    ).toBe(true);
    expect([-1, null, "it's"].map((value) => csvCell(value, "spreadsheet"))).toEqual(["-1", "", "it's"]);
  });
});

describe("an override", () => {
  it("is by people of the pair: a county has no mayor of a kommune, a kommune no coordinator of a county", () => {
    expect(overrideRolesOf(true)).toEqual([
      "ks_adviser",
      "auc_adviser",
      "county_coordinator",
      "hromada_coordinator",
      "hromada_mayor"
    ]);
    expect(overrideRolesOf(false)).toEqual([
      "ks_adviser",
      "auc_adviser",
      "kommune_coordinator",
      "kommune_mayor",
      "hromada_coordinator",
      "hromada_mayor"
    ]);
  });

  it("needs a role from the list, a day that exists, and a reason that is not too long", () => {
    expect(overrideProblems({role: "ks_adviser", date: "2026-02-28", reason: "Because."})).toEqual([]);
    expect(overrideProblems({role: "ks_adviser", date: "2026-02-30", reason: "Because."})).toHaveLength(1);
    expect(overrideProblems({role: "me", date: "today", reason: "  "})).toHaveLength(3);
    expect(
      overrideProblems({role: "ks_adviser", date: "2026-02-28", reason: "x".repeat(501)}).map(
        shortlistFileWords.en.problem
      )
    ).toEqual(["The reason has 501 characters; make it shorter than 501."]);
  });
});

describe("a fingerprint", () => {
  it("changes with any value and any code, and with nothing else", () => {
    expect(fingerprintOf(buildPairValues(randomPlaces()))).toBe(fingerprintOf(pairValues));
    const seen = new Set([fingerprintOf(pairValues)]);
    const other = buildPairValues(randomPlaces());
    for (const plane of other.values) {
      plane[5]! += 1;
      seen.add(fingerprintOf(other));
      plane[5]! -= 1;
    }
    expect(seen.size).toBe(11);
    expect(fingerprintOf(pairValues)).toMatch(/^[0-9a-f]{14}$/);
  });
});
