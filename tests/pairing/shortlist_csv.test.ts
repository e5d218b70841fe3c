import {describe, expect, it} from "vitest";
import {shortlistCsv, type Shortlist, type ShortlistEntry} from "../../src/model/match/shortlist.ts";
import {presets} from "../../src/model/match/weights.ts";
import {readShortlistCsv} from "../../src/pairing/shortlist_csv.ts";
import {shortlistFileWords} from "../../src/words/words.ts";
import {codes, smallData as data} from "./match_marts.ts";

const entry: ShortlistEntry = {
  kommuneCode: codes.answered,
  hromadaCode: codes.near,
  position: 1,
  sum: 61_500,
  recommendedCode: codes.far,
  evidence: "illustrative",
  override: {
    kind: "put_first",
    role: "ks_adviser",
    date: "2026-11-20",
    reason: '=Ordføreren har møtt dem, "to ganger".\nOg én gang til.'
  }
};
const shortlist: Shortlist = {
  schema: 1,
  fingerprint: data.fingerprint(),
  weights: presets.balanced.weights,
  entries: [entry, {...entry, hromadaCode: codes.far, override: null}]
};
const receiver = {
  pairValues: data.pairValues,
  fingerprint: data.fingerprint(),
  weights: presets.acute.weights,
  standing: () => ({sum: 40_000, position: 3})
};
const csvOfOther = "rank,name\r\n1,Lund\r\n";
const read = (text: string): ReturnType<typeof readShortlistCsv> => readShortlistCsv(text, receiver);
const problems = (text: string): string[] => {
  const found = read(text);
  return "problems" in found ? found.problems.map(shortlistFileWords.en.problem) : [];
};

describe("a shortlist from CSV", () => {
  it("keeps who decided what, when and why and what was recommended, and works the points out anew", () => {
    const entries = shortlist.entries.map((one) => ({...one, sum: 40_000, position: 3}));
    const wanted = {
      shortlist: {...shortlist, weights: presets.acute.weights, entries},
      notes: [{kind: "weights_of_list"}]
    };
    const csv = shortlistCsv(shortlist);
    expect(read(csv)).toEqual(wanted);
    expect(read(`\ufeff${csv.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ";")}`)).toEqual(wanted);
  });

  it("brings a kommunenummer its zero back that a spreadsheet has taken", () => {
    const csv = shortlistCsv({...shortlist, entries: [{...entry, override: null}]});
    const cut = csv.replace(codes.answered, String(Number(codes.answered)));
    expect(read(cut)).toMatchObject({shortlist: {entries: [{kommuneCode: codes.answered}]}});
  });

  it("leaves the number of a county as it is", () => {
    const csv = shortlistCsv({...shortlist, entries: [{...entry, kommuneCode: "32", override: null}]});
    expect(problems(csv).join(" ")).toContain("“32”");
  });

  it("names the line of what is wrong, though a reason before it goes over two lines", () => {
    const csv = shortlistCsv(shortlist);
    const at = csv.lastIndexOf(codes.far, csv.lastIndexOf("illustrative") - codes.far.length - 1);
    expect(problems(`${csv.slice(0, at)}UA99${csv.slice(at + 4)}`).join()).toMatch(/^Line 4: .*UA99/);
    expect(problems(csv.replace("put_first", "praise")).join()).toMatch(/^Line 2: /);
  });

  it("takes nothing that is no shortlist from here", () => {
    for (const text of ["", "a,b\r\n1,2\r\n", "{}", "\0\0\0", csvOfOther])
      expect(problems(text), JSON.stringify(text.slice(0, 20))).toEqual([
        "The file is no shortlist from here: its first line must have the columns it had when it was downloaded."
      ]);
  });
});
