import {describe, expect, it, test} from "vitest";
import {
  change,
  count,
  ends,
  figure,
  largest,
  most,
  ofMart,
  outweighs,
  rank,
  scarcest,
  share,
  smallest,
  textFigure,
  total,
  widest
} from "../../../src/model/findings/find.ts";
import {estimate} from "../../../src/model/findings/find_in_lists.ts";
import {holdTold, type RowsOf} from "../../../src/model/findings/hold.ts";
import {tell, type Findings, type Row} from "../../../src/model/findings/finding.ts";

/** A table of groups as cards show them: the occupied far off, a whole at the end, one value that is held back. */
const table = {
  rows: [
    {label: "Safe", money: 5198, weak_share: 0.1, hromadas: 1076, held: 9},
    {label: "Near the front", money: 5100, weak_share: 0.09, hromadas: 200, held: null},
    {label: "Frontline", money: 3934, weak_share: 0.279, hromadas: 44, held: 6},
    {label: "Occupied", money: 1500, weak_share: 0.638, hromadas: 118, held: 7},
    {label: "Whole country", money: 4800, weak_share: 0.125, hromadas: 1438, held: 30}
  ]
};
const answers = {
  rows: [
    {area: "Schools", who: "want", answers: 30},
    {area: "Schools", who: "have", answers: 50},
    {area: "Heating", who: "want", answers: 56},
    {area: "Heating", who: "have", answers: 15},
    {area: "Land", who: "want", answers: null},
    {area: "Land", who: "have", answers: 38}
  ]
};
const years = ofMart("years", [
  {year: 2014, billions: 68.6},
  {year: 2014, billions: 70.2},
  {year: 2024, billions: 120}
]);
const lists = ofMart("depth", [
  {named_by: 1, ties: 12},
  {named_by: 2, ties: 8},
  {named_by: 3, ties: 5}
]);
const rowsOf =
  (rows: readonly Row[]): RowsOf =>
  (of) =>
    of === "years" ? years.rows : of === "depth" ? lists.rows : rows;

const whole = [{group: "Whole country", why: "whole"}] as const;
const among = {by: "label", leftOut: whole};
const one = (label: string) => ({by: "label", where: {label}});
const sides = {parts: "who", over: "want", under: "have"};
const byArea = {by: "area"};
const part = total(table, "hromadas", one("Occupied"));
const all = total(table, "hromadas", among);
const next = largest(table, "weak_share", {...among, leftOut: [...whole, {group: "Occupied", why: "told"}]});

const wrong = (findings: Findings, rows: readonly Row[] = table.rows, sentence = "Nothing."): readonly string[] =>
  holdTold({findings, sentence}, rowsOf(rows)).map(({says}) => says);

describe("what is found in rows", () => {
  const found: Record<string, [Findings, readonly Row[]]> = {
    "the ends of a column": [{...ends(table, "money", among, null)}, table.rows],
    "a figure, a sum, a number and a share": [
      {
        figure: figure(table, "money", one("Safe")),
        total: all,
        count: count(table, among),
        share: share(part, all)
      },
      table.rows
    ],
    "a place": [{rank: rank(table, "money", "Frontline", among)}, table.rows],
    "the widest gap, the scarcest and the heavier side": [
      {
        widest: widest(answers, "answers", "who", byArea),
        scarcest: scarcest(answers, "answers", sides, byArea),
        outweighs: outweighs(answers, "answers", sides, byArea)
      },
      answers.rows
    ],
    "a change and an estimate": [
      {
        change: change(years, "billions", {from: 2014, to: 2024}, {by: "year"}),
        estimate: estimate(lists, "ties", 4, {by: "named_by"})
      },
      []
    ]
  };
  it.each(Object.entries(found))("holds against them: %s", (_, [findings, rows]) => {
    expect(Object.values(findings).filter((one) => one !== null)).not.toHaveLength(0);
    expect(wrong(findings, rows, "Occupied, then Frontline.")).toEqual([]);
  });

  it("is the next after a group that is told for itself", () => {
    const {low, nextLow, high, nextHigh} = ends(table, "money", among, "Occupied");
    expect([low?.groups, nextLow?.groups, high?.groups, nextHigh]).toEqual([
      ["Occupied"],
      ["Frontline"],
      ["Safe"],
      null
    ]);
    const said = "Lowest in “Occupied” (1,500) and, of the others, in “Frontline” (3,934).";
    expect(wrong({low, nextLow}, table.rows, said)).toEqual([]);
  });

  it("is nothing where nothing is told", () => {
    const none = {rows: [{label: "Safe", money: null}]};
    expect(largest(none, "money", {by: "label"})).toBeNull();
    expect(figure(none, "money", {by: "label"})).toBeNull();
    expect(total(none, "money", {by: "label"})).toBeNull();
    expect(textFigure(none, "money", {by: "label"})).toBeNull();
    expect(share(count(none, {by: "label", where: {label: "x"}}), count({rows: []}, {by: "label"}))).toBeNull();
    expect(widest(none, "money", "label", {by: "label"})).toBeNull();
    expect(scarcest(none, "money", sides, {by: "label"})).toBeNull();
    expect(outweighs(none, "money", sides, {by: "label"})).toBeNull();
    expect(change(none, "money", {from: "Safe", to: "Safe"}, {by: "label"})).toBeNull();
    expect(rank(none, "money", "Safe", {by: "label"})).toBeNull();
    expect(estimate({rows: [{n: 1, ties: 4}]}, "ties", 4, {by: "n"})).toBeNull();
  });

  it("names all that are level", () => {
    const level = {rows: ["A", "B", "C"].map((label, i) => ({label, n: i === 2 ? 1 : 3}))};
    expect(largest(level, "n", {by: "label"})?.groups).toEqual(["A", "B"]);
    expect(rank(level, "n", "B", {by: "label"})).toMatchObject({value: 1, isShared: true});
  });
});

const no = (): never => {
  throw new RangeError("the test planted nothing");
};

/** Twenty-two findings that are false, each as somebody could come to write it, and what refutes it. */
const planted: Record<string, [Findings, RegExp, (readonly Row[])?]> = {
  "a lowest that drops the occupied": [
    {low: smallest(table, "money", {...among, leftOut: [...whole, {group: "Occupied", why: "told"}]})},
    /leaves out “Occupied”, which the sentence does not name/
  ],
  "a largest share beside a larger share of the whole": [
    {whole: figure(table, "weak_share", one("Whole country")), high: {...next!, value: 0.1, groups: ["Safe"]}},
    /a larger figure of weak_share stands beside the largest/
  ],
  "a largest that is not": [
    {high: {...largest(table, "money", among)!, groups: ["Frontline"], value: 3934}},
    /“Safe” has 5198, and is told as no largest/
  ],
  "a smallest that is not": [
    {low: {...smallest(table, "money", among)!, groups: ["Frontline"], value: 3934}},
    /“Occupied” has 1500, and is told as no smallest/
  ],
  "a largest of another group": [
    {high: {...largest(table, "money", among)!, groups: ["Frontline"]}},
    /the groups are “Safe”, not “Frontline”/
  ],
  "one of two that are level": [
    {high: {...largest({rows: [{label: "A", n: 3}]}, "n", {by: "label"})!, compared: 2}},
    /the groups are “A”, “B”, not “A”/,
    [
      {label: "A", n: 3},
      {label: "B", n: 3}
    ]
  ],
  "a largest past a value that is held back": [
    {high: {...largest(table, "held", among)!, hidden: 0}},
    /1 values are not told, not 0/
  ],
  "more groups compared than have a value": [
    {high: {...largest(table, "held", among)!, compared: 4}},
    /3 groups have a value, not 4/
  ],
  "a figure of another group": [
    {figure: {...figure(table, "money", one("Safe"))!, among: one("Frontline")}},
    /money is 3934, not 5198/
  ],
  "a figure of no group": [
    {figure: {...figure(table, "money", one("Safe"))!, among: one("Crimea")}},
    /no row is counted/
  ],
  "a text that is another": [
    {day: {kind: "figure", column: "label", value: "Saved", among: one("Safe")}},
    /label is Safe, not Saved/
  ],
  "a sum that counts the whole as a group": [{sum: {...all!, value: 2876}}, /the sum of hromadas is 1438, not 2876/],
  "a sum over what is held back": [
    {sum: {...all!, column: "held", value: 22}},
    /a sum of held counts a row without it/
  ],
  "a number of groups with “not known” among them": [
    {count: {...count(table, among), value: 5}},
    /4 are counted, not 5/
  ],
  "a share of another whole": [{share: {...share(part, all)!, value: 0.5}}, /the share is 118 of 1438, not 0.5/],
  "a part larger than its whole": [{share: share(all, part)}, /the part 1438 is no part of 118/],
  "a “most” that is 36 per cent": [
    {most: {...most({...share(part, all)!, value: 0.6})!, share: {...share(part, all)!, value: 0.36}}},
    /“most” is 0.36, half or less/
  ],
  "a place too high": [{rank: {...rank(table, "money", "Frontline", among)!, value: 1}}, /the place is 3, not 1/],
  "a place that is shared": [
    {rank: {...rank(table, "money", "Frontline", among)!, isShared: true}},
    /1 have this place/
  ],
  "a growth against the lower of two values": [
    {
      change: {
        ...(change(years, "billions", {from: 2014, to: 2024}, {by: "year"}) ?? no()),
        atLeast: 0.74
      }
    },
    /the least growth is 0.70\d*, not 0.74/
  ],
  "a change from another value": [
    {
      change: {
        ...(change(years, "billions", {from: 2014, to: 2024}, {by: "year"}) ?? no()),
        from: {group: 2014, values: [68.6]}
      }
    },
    /2014 has 68.6 and 70.2, not 68.6/
  ],
  "a widest gap that is not": [
    {
      widest: {
        ...(widest(answers, "answers", "who", byArea) ?? no()),
        groups: ["Schools"],
        ...{
          high: {group: "have", value: 50},
          low: {group: "want", value: 30}
        }
      }
    },
    /two parts of another group differ more/,
    answers.rows
  ],
  "a scarcest that is not": [
    {
      scarcest: {
        ...(scarcest(answers, "answers", sides, byArea) ?? no()),
        groups: ["Schools"],
        ...{
          over: {group: "want", value: 30},
          under: {group: "have", value: 50}
        }
      }
    },
    /“Heating” has more against it/,
    answers.rows
  ],
  "a heavier side in too many groups": [
    {outweighs: {...(outweighs(answers, "answers", sides, byArea) ?? no()), value: 2}},
    /1 groups have more, not 2/,
    answers.rows
  ],
  "an estimate with another upper end": [
    {estimate: {...(estimate(lists, "ties", 4, {by: "named_by"}) ?? no()), high: 99}},
    /the upper end is \d+[.\d]*, not 99/
  ]
};

describe("what is false", () => {
  it("is planted in every kind there is", () => {
    expect(Object.keys(planted).length).toBeGreaterThan(20);
  });

  it.each(Object.entries(planted))("is refuted: %s", (_, [findings, says, rows = table.rows]) => {
    expect(wrong(findings, rows).join("; ")).toMatch(says);
  });
});

test("a sentence is said of the findings that it is told with, and can be said of others", () => {
  const told = tell({all}, ({all: found}) => `${found === null ? "No" : found.value} hromadas.`);
  expect(told.sentence).toBe("1438 hromadas.");
  expect(told.again({all: null})).toBe("No hromadas.");
});
