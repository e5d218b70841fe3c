// Somebody who knows the disclosure rule to the last letter, the bases, and that parts add up to wholes, runs the rule
// backwards: which tables give just this output? Where a hidden cell is nearly the same in all of them, it is known.
//
// Small tables are tried out whole: every table of a tree of groups, each run through the rule and put with those of
// the same output. Of large ones a few thousand are drawn and others of the same output are looked for around them:
// two tables that differ by three are proof enough that a cell is not known to less.
import {randomInt, randomLcg} from "d3";
import {describe, expect, it} from "vitest";
import {type Column, type CountTable, disclose} from "../../src/model/disclosure.ts";
import {columnsOf} from "./survey_tree.ts";

/** What a reader must be left with at least: the greatest value that a hidden cell can have less the least. */
const promisedWidth = 3;

type Rule = (table: CountTable) => (row: string, column: string) => string;
type Counts = readonly (readonly number[])[];

interface Survey {
  readonly columns: readonly Column[];
  /** For each column the leaves that it sums. */
  readonly leaves: readonly (readonly number[])[];
  readonly rows: readonly string[];
  readonly known: CountTable["known"];
}

interface Found {
  outputs: number;
  hidden: number;
  narrow: number;
  exact: number;
}

/** All, two categories, the classes of each: `[[40, 12], [10]]`; or, with a term, all by short and long term. */
function tree(bases: readonly (readonly number[])[], rows = ["a"], known: CountTable["known"] = null): Survey {
  return {...columnsOf(bases), rows, known};
}

const leafBases = ({columns, leaves}: Survey): number[] =>
  columns.filter((_, c) => leaves[c]!.length === 1 && columns[c]!.division !== "ks").map(({base}) => base);

/** What is published of these counts (a row of leaves for each row), and the true figure of each cell. */
function publish(survey: Survey, counts: Counts, rule: Rule): {output: string; cells: number[]; isHidden: boolean[]} {
  const {columns, leaves, rows, known} = survey;
  const figures = new Map<string, number>();
  rows.forEach((row, r) =>
    columns.forEach(({code}, c) => {
      let sum = 0;
      for (const leaf of leaves[c]!) sum += counts[r]![leaf]!;
      figures.set(`${row}/${code}`, sum);
    })
  );
  const said = rule({rows, columns, known, count: (row, column) => figures.get(`${row}/${column}`)!});
  const cells: number[] = [];
  const isHidden: boolean[] = [];
  let output = "";
  for (const row of rows)
    for (const {code} of columns) {
      const word = said(row, code);
      const value = figures.get(`${row}/${code}`)!;
      cells.push(value);
      isHidden.push(word !== "shown");
      output += word === "shown" ? `${value},` : `${word[word.length - 1]},`;
    }
  return {output, cells, isHidden};
}

/** Runs every table through the rule, puts together those with the same output, and measures what is left open. */
function invert(survey: Survey, tables: Iterable<Counts>, rule: Rule): Found {
  const seen = new Map<string, {low: number[]; high: number[]; isHidden: boolean[]}>();
  for (const counts of tables) {
    const {output, cells, isHidden} = publish(survey, counts, rule);
    const known = seen.get(output);
    if (!known) seen.set(output, {low: cells, high: [...cells], isHidden});
    else
      cells.forEach((value, i) => {
        if (value < known.low[i]!) known.low[i] = value;
        if (value > known.high[i]!) known.high[i] = value;
      });
  }
  const found: Found = {outputs: seen.size, hidden: 0, narrow: 0, exact: 0};
  for (const {low, high, isHidden} of seen.values())
    isHidden.forEach((hidden, i) => {
      const width = high[i]! - low[i]!;
      if (hidden) found.hidden += 1;
      if (hidden && width < promisedWidth) found.narrow += 1;
      if (hidden && width === 0) found.exact += 1;
    });
  return found;
}

/** Every count of one answer: from none to all of each leaf. */
function* oneRow(bases: readonly number[]): Generator<Counts> {
  const counts = bases.map(() => 0);
  for (let at = 0; at < bases.length;) {
    yield [counts];
    for (at = 0; at < bases.length && counts[at] === bases[at]; at++) counts[at] = 0;
    if (at < bases.length) counts[at]! += 1;
  }
}

/** Every way to share `total` among so many rows, none above `most`. */
function* shares(total: number, rows: number, most: number): Generator<number[]> {
  if (rows === 1) {
    if (total <= most) yield [total];
    return;
  }
  for (let first = 0; first <= Math.min(total, most); first++)
    for (const rest of shares(total - first, rows - 1, most)) yield [first, ...rest];
}

/** Every table in which each respondent gives just so many of the answers. */
function* knownRows(bases: readonly number[], rows: number, each: number): Generator<Counts> {
  const choices = bases.map((base) => [...shares(each * base, rows, base)]);
  for (const [picked] of oneRow(choices.map((choice) => choice.length - 1))) {
    const columns = picked!.map((choice, leaf) => choices[leaf]![choice]!);
    yield Array.from({length: rows}, (_, row) => columns.map((column) => column[row]!));
  }
}

const draw = randomInt.source(randomLcg(0.2022101));
const between = (low: number, high: number): number => draw(low, high + 1)();
const sum = (all: readonly Found[]): Found =>
  all.reduce((a, b) => ({
    outputs: a.outputs + b.outputs,
    hidden: a.hidden + b.hidden,
    narrow: a.narrow + b.narrow,
    exact: a.exact + b.exact
  }));

/** Trees of 8 to 97 respondents as groups of ten and more are published. */
const trees: number[][][] = [
  ...Array.from({length: 90}, (_, i) => [[8 + i]]),
  ...Array.from({length: 60}, () => [[between(10, 48)], [between(10, 48)]]),
  ...Array.from({length: 60}, () => [[between(10, 40), between(10, 30)], [between(10, 27)]]),
  ...Array.from({length: 6}, () => [
    [between(10, 17), between(10, 17)],
    [between(10, 14), between(10, 14)]
  ])
];

/** What most offices do: hide what is small, then cover it with the smallest one beside it, from the counts. */
const byCounts: Rule = ({rows, columns, count}) => {
  const hidden = new Set<string>();
  for (const row of rows) {
    for (const {code, base} of columns)
      if (count(row, code) < 5 || count(row, code) === base) hidden.add(`${row}/${code}`);
    for (const division of new Set(columns.map((column) => column.division))) {
      const parts = columns.filter((column) => column.division === division);
      const held = parts.filter(({code}) => hidden.has(`${row}/${code}`));
      const cover = parts
        .filter((part) => !held.includes(part))
        .toSorted((a, b) => count(row, a.code) - count(row, b.code))[0];
      if (held.length === 1 && cover) hidden.add(`${row}/${cover.code}`);
    }
  }
  return (row, column) => {
    const base = columns.find(({code}) => code === column)!.base;
    if (!hidden.has(`${row}/${column}`)) return "shown";
    return count(row, column) < 5 || count(row, column) === base ? "suppressed (own)" : "suppressed (cover!";
  };
};

describe("the rule run backwards leaves three or more for every cell held back", () => {
  it("of one answer by group: all tables of over two hundred trees", () => {
    const found = sum(
      trees.map((bases) => {
        const survey = tree(bases);
        return invert(survey, oneRow(leafBases(survey)), disclose);
      })
    );
    expect(found.outputs).toBeGreaterThan(100_000);
    expect(found.hidden).toBeGreaterThan(50_000);
    expect(found).toMatchObject({narrow: 0, exact: 0});
  });

  it("of one answer by group and by term, each of them a division of all", () => {
    for (const bases of [[[10], [10]], [[14], [11]], [[10, 12], [10]], [[30]], [[12, 10]]]) {
      const plain = tree(bases);
      // The short term is a leaf of its own; whoever needs it at all and not for the short term, for the long.
      const all = plain.leaves[0]!;
      const short = all.length;
      const survey: Survey = {
        ...plain,
        columns: [
          ...plain.columns,
          ...["short", "long"].map((code) => ({code, base: plain.columns[0]!.base, division: "term", whole: "all"}))
        ],
        leaves: [...plain.leaves, [short], [short + 1]]
      };
      const tables = function* (): Generator<Counts> {
        for (const [counts] of oneRow(leafBases(plain))) {
          const needs = counts!.reduce((a, b) => a + b, 0);
          for (let now = 0; now <= needs; now++) yield [[...counts!, now, needs - now]];
        }
      };
      const found = invert(survey, tables(), disclose);
      expect(found.hidden).toBeGreaterThan(20);
      expect(found, JSON.stringify(bases)).toMatchObject({narrow: 0, exact: 0});
    }
  });

  it("of three answers, one each: all tables of small trees", () => {
    const rows = ["short", "both", "long"];
    const known = {answersEach: 1, covers: ["short", "long"]} as const;
    const small = [[[8]], [[40]], [[10], [10]], [[16], [10]], [[13], [19]], [[10, 10], [10]], [[10, 10]], [[18, 12]]];
    const found = sum(
      small.map((bases) => {
        const survey = tree(bases, rows, known);
        const one = invert(survey, knownRows(leafBases(survey), 3, 1), disclose);
        expect(one, JSON.stringify(bases)).toMatchObject({narrow: 0, exact: 0});
        return one;
      })
    );
    expect(found.hidden).toBeGreaterThan(5_000);
  });

  it("of answers of which each respondent chooses three: all tables of few respondents", () => {
    const known = {answersEach: 3, covers: ["a", "b"]} as const;
    for (const [rows, bases] of [
      ["abcd", [8, 9, 10, 12, 16, 24]],
      ["abcde", [8, 9, 10, 12]],
      ["abcdef", [8, 10]]
    ] as const)
      for (const base of bases) {
        const survey = tree([[base]], [...rows], known);
        const one = invert(survey, knownRows([base], rows.length, 3), disclose);
        expect(one, `${rows} ${base}`).toMatchObject({narrow: 0, exact: 0});
        expect(one.hidden).toBeGreaterThan(0);
      }
  });
});

/** Looks around a table for others of the same output; what it does not find within its steps counts as not there. */
function widthsAround(survey: Survey, start: number[][], each: number, steps: number): number[] {
  const bases = leafBases(survey);
  const now = start.map((row) => [...row]);
  const {output, cells, isHidden} = publish(survey, now, disclose);
  const [low, high] = [[...cells], [...cells]];
  const isWide = (): boolean => isHidden.every((hidden, i) => !hidden || high[i]! - low[i]! >= promisedWidth);
  for (let step = 0; step < steps && !isWide(); step++) {
    const leaf = between(0, bases.length - 1);
    const [from, to] = [between(0, now.length - 1), between(0, now.length - 1)];
    const by = Math.min(between(1, 6), now[from]![leaf]!);
    const other = between(0, bases.length - 1);
    // Half of the steps leave the sums of rows as they are: what one group moves, another moves back.
    const back = step % 2 === 0 && other !== leaf ? Math.min(by, now[to]![other]!) : 0;
    const moves = [
      [from, leaf, -by],
      [to, leaf, by],
      [to, other, -back],
      [from, other, back]
    ] as const;
    for (const [row, at, change] of moves) now[row]![at]! += change;
    const isTable =
      now.every((row) => row.every((count, at) => count >= 0 && count <= bases[at]!)) &&
      bases.every((base, at) => now.reduce((total, row) => total + row[at]!, 0) === each * base);
    const next = isTable ? publish(survey, now, disclose) : null;
    if (next?.output === output)
      next.cells.forEach((value, i) => {
        low[i] = Math.min(low[i]!, value);
        high[i] = Math.max(high[i]!, value);
      });
    else for (const [row, at, change] of moves) now[row]![at]! -= change;
  }
  return isHidden.flatMap((hidden, i) => (hidden ? [high[i]! - low[i]!] : []));
}

/** A made-up survey: every respondent of every leaf draws, by its group's leaning. */
function drawn(bases: readonly number[], rows: number, each: number): number[][] {
  const counts = Array.from({length: rows}, () => bases.map(() => 0));
  bases.forEach((base, leaf) => {
    const leaning = counts.map(() => between(1, 12) ** 2);
    for (let respondent = 0; respondent < base; respondent++) {
      const open = counts.map((_, row) => row);
      for (let answer = 0; answer < each; answer++) {
        let at = between(0, open.reduce((total, row) => total + leaning[row]!, 0) - 1);
        const picked = open.findIndex((row) => (at -= leaning[row]!) < 0);
        counts[open[picked]!]![leaf]! += 1;
        open.splice(picked, 1);
      }
    }
  });
  return counts;
}

describe("around thousands of made-up surveys of 8 to 97 answers lie others of the same output", () => {
  it("for what kind of support is sought, by group", () => {
    let hidden = 0;
    for (let i = 0; i < 1_500; i++) {
      const bases = trees[90 + (i % (trees.length - 90))]!;
      const survey = tree(bases, ["short", "both", "long"], {answersEach: 1, covers: ["short", "long"]});
      const widths = widthsAround(survey, drawn(leafBases(survey), 3, 1), 1, 20_000);
      hidden += widths.length;
      expect(Math.min(promisedWidth, ...widths), JSON.stringify(bases)).toBe(promisedWidth);
    }
    expect(hidden).toBeGreaterThan(5_000);
  });

  it("for the three measures that each response chooses of nine", () => {
    let hidden = 0;
    for (let i = 0; i < 1_500; i++) {
      const survey = tree([[8 + (i % 90)]], [..."abcdefghi"], {answersEach: 3, covers: ["a", "b"]});
      const widths = widthsAround(survey, drawn(leafBases(survey), 9, 3), 3, 20_000);
      hidden += widths.length;
      expect(Math.min(promisedWidth, ...widths), `${8 + (i % 90)} responses`).toBe(promisedWidth);
    }
    expect(hidden).toBeGreaterThan(3_000);
  });
});

describe("the attacker", () => {
  it("finds narrow and exact cells where the counts choose the covers", () => {
    const found = sum(
      trees.slice(90, 170).map((bases) => {
        const survey = tree(bases);
        return invert(survey, oneRow(leafBases(survey)), byCounts);
      })
    );
    expect(found.narrow).toBeGreaterThan(100);
    expect(found.exact).toBeGreaterThan(10);
  });

  it("finds a lone hidden part by taking away", () => {
    const alone: Rule =
      ({count, columns}) =>
      (row, column) =>
        count(row, column) < 5 && columns.length > 1 ? "suppressed" : "shown";
    const survey = tree([[12], [12]]);
    expect(invert(survey, oneRow(leafBases(survey)), alone).exact).toBeGreaterThan(0);
  });
});
