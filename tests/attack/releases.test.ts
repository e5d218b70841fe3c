// Somebody keeps every release of the answers and takes one from the other. What moved between two of them must be
// five answers at least in any group, and a cell held back in one must not be told by the other.
import {randomInt, randomLcg} from "d3";
import {describe, expect, it} from "vitest";
import type {CountTable} from "../../src/model/disclosure.ts";
import {type Answer, discloseNext, type Release, takeIn} from "../../src/model/releases.ts";
import {columnsOf} from "./survey_tree.ts";

const draw = randomInt.source(randomLcg(0.24));
const between = (low: number, high: number): number => draw(low, high + 1)();
const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe("what a release takes in", () => {
  const groups = ["safe", "near_front", "frontline"];
  type Intake = (last: readonly Answer[], now: readonly Answer[]) => readonly Answer[];

  /** Answers after some were added, changed, withdrawn, or moved by a new list of territories. */
  function later(answers: readonly Answer[]): Answer[] {
    const kept = answers.flatMap((answer) => {
      const chance = between(1, 100);
      if (chance <= 3) return [];
      if (chance <= 8) return [{...answer, content: `${between(1, 1000)}`}];
      return chance <= 11 ? [{...answer, group: groups[between(0, 2)]!}] : [answer];
    });
    const added = Array.from({length: between(0, 9)}, () => ({
      place: `${between(1, 1_000_000)}`,
      group: groups[between(1, 20) > 16 ? 2 : between(0, 1)]!,
      content: `${between(1, 1000)}`
    }));
    return [...kept, ...added.filter(({place}) => !kept.some((answer) => answer.place === place))];
  }

  /** In how many groups of how many releases fewer than five answers changed, and in how many none or more did. */
  function told(intake: Intake): {few: number; none: number; many: number} {
    const found = {few: 0, none: 0, many: 0};
    for (let series = 0; series < 100; series++) {
      let [last, now]: [readonly Answer[], Answer[]] = [[], []];
      for (let release = 0; release < 20; release++) {
        now = later(now);
        const next = intake(last, now);
        for (const group of groups) {
          const [old, fresh] = [last, next].map(
            (answers) => new Set(answers.flatMap((one) => (one.group === group ? [`${one.place} ${one.content}`] : [])))
          );
          const places = [...old!, ...fresh!].filter((one) => !(old!.has(one) && fresh!.has(one)));
          const changed = new Set(places.map((one) => one.split(" ")[0])).size;
          found[changed === 0 ? "none" : changed < 5 ? "few" : "many"] += 1;
        }
        last = next;
      }
    }
    return found;
  }

  it("is in each group nothing, or five answers and more, whatever was added, changed, withdrawn or moved", () => {
    const found = told((last, now) => takeIn(last, now).counted);
    expect(found.few).toBe(0);
    expect(found.none).toBeGreaterThan(500);
    expect(found.many).toBeGreaterThan(300);
  });

  it("would be fewer in hundreds of groups were every answer counted at once", () => {
    expect(told((_, now) => now).few).toBeGreaterThan(500);
  });

  it("comes as soon as five have changed in every group, and till then says how many are missing where", () => {
    const answers = (count: number): Answer[] =>
      Array.from({length: count}, (_, i) => ({place: `${i}`, group: "safe", content: "a"}));
    expect(takeIn([], answers(4))).toEqual({counted: [], missing: new Map([["safe", 1]])});
    expect(takeIn([], answers(5))).toEqual({counted: answers(5), missing: new Map()});
    const front = answers(12).map((answer, i) => (i < 6 ? answer : {...answer, group: "frontline"}));
    const changed = front.map((answer, i) => (i > 1 && i < 11 ? {...answer, content: "b"} : answer));
    expect(takeIn(front, changed)).toEqual({counted: front, missing: new Map([["safe", 1]])});
    const moved = changed.map((answer, i) => (i === 0 ? {...answer, group: "frontline"} : answer));
    expect(takeIn(front, moved)).toEqual({counted: moved, missing: new Map()});
  });
});

/** Bases of the leaves at each release. */
type Story = readonly (readonly (readonly number[])[])[];
/** Counts of each row of each leaf at each release. */
type History = readonly (readonly (readonly number[])[])[];

interface Case {
  readonly story: Story;
  readonly rows: readonly string[];
  readonly known: CountTable["known"];
}

/** Everything published of such a history, one release after the other. */
function publish({story, rows, known}: Case, history: History, usesPast: boolean) {
  let last: Release | null = null;
  let output = "";
  const cells: number[] = [];
  const isHidden: boolean[] = [];
  history.forEach((counts, t) => {
    const {columns, leaves} = columnsOf(story[t]!);
    const place = new Map(columns.map(({code}, c) => [code, leaves[c]!]));
    const count = (row: string, column: string): number => {
      let total = 0;
      for (const leaf of place.get(column)!) total += counts[rows.indexOf(row)]![leaf]!;
      return total;
    };
    const said = discloseNext({rows, columns, count, known}, usesPast ? last : null);
    const shown = new Map<string, number | null>();
    for (const row of rows)
      for (const {code} of columns) {
        const isShown = said(row, code) === "shown";
        const value = count(row, code);
        cells.push(value);
        isHidden.push(!isShown);
        output += isShown ? `${value},` : "-,";
        shown.set(`${row}/${code}`, isShown ? value : null);
      }
    const base = new Map(columns.map((column) => [column.code, column.base]));
    last = {count: (row, column) => shown.get(`${row}/${column}`)!, base: (column) => base.get(column)!};
  });
  return {output, cells, isHidden};
}

/** Every history of one row: counts of each leaf at each release. */
function* histories(story: Story, isAddedOnly: boolean, t = 0, before: readonly number[] = []): Generator<History> {
  if (t === story.length) {
    yield [];
    return;
  }
  const bases = story[t]!.flat();
  const lows = bases.map((_, leaf) => (isAddedOnly && t > 0 ? before[leaf]! : 0));
  const highs = bases.map((base, leaf) =>
    isAddedOnly && t > 0 ? before[leaf]! + base - story[t - 1]!.flat()[leaf]! : base
  );
  for (const counts of box(lows, highs))
    for (const rest of histories(story, isAddedOnly, t + 1, counts)) yield [[counts], ...rest];
}

/** Every history of three answers, one each, of a single group. */
function* knownHistories(story: Story, isAddedOnly: boolean): Generator<History> {
  const [before, after] = story.map((groups) => add(groups.flat()));
  const shares = (total: number): number[][] =>
    [...box([0, 0], [total, total])].flatMap(([a, b]) => (a! + b! <= total ? [[a!, b!, total - a! - b!]] : []));
  for (const old of shares(before!))
    for (const fresh of shares(after!))
      if (!isAddedOnly || fresh.every((count, row) => count >= old[row]!))
        yield [old, fresh].map((counts) => counts.map((count) => [count]));
}

function* box(lows: readonly number[], highs: readonly number[]): Generator<number[]> {
  const [low, ...moreLows] = lows;
  const [high, ...moreHighs] = highs;
  if (low === undefined || high === undefined) {
    yield [];
    return;
  }
  for (let value = low; value <= high; value++) for (const rest of box(moreLows, moreHighs)) yield [value, ...rest];
}

/** Of all histories with the same output in all releases: cells held back, and those known to less than three. */
function invert(given: Case, all: Iterable<History>, usesPast = true): {hidden: number; narrow: number} {
  const seen = new Map<string, {low: number[]; high: number[]; isHidden: boolean[]}>();
  for (const history of all) {
    const {output, cells, isHidden} = publish(given, history, usesPast);
    const known = seen.get(output);
    if (!known) seen.set(output, {low: cells, high: [...cells], isHidden});
    else
      cells.forEach((value, i) => {
        if (value < known.low[i]!) known.low[i] = value;
        if (value > known.high[i]!) known.high[i] = value;
      });
  }
  const found = {hidden: 0, narrow: 0};
  for (const {low, high, isHidden} of seen.values())
    isHidden.forEach((hidden, i) => {
      if (hidden) found.hidden += 1;
      if (hidden && high[i]! - low[i]! < 3) found.narrow += 1;
    });
  return found;
}

const one = (story: Story): Case => ({story, rows: ["a"], known: null});
const growing: Readonly<Record<string, Story>> = {
  "both categories grow": [
    [[10], [10]],
    [[15], [15]]
  ],
  "both grow to twice as many": [
    [[11], [10]],
    [[22], [20]]
  ],
  "one grows more than the other": [
    [[10], [11]],
    [[26], [16]]
  ],
  "they grow twice": [
    [[10], [10]],
    [[13], [14]],
    [[17], [18]]
  ],
  "one group alone grows": [[[9]], [[40]]],
  "three classes grow": [
    [[10, 10], [10]],
    [[12, 13], [12]]
  ]
};
const changing: Readonly<Record<string, Story>> = {
  "both categories grow": [
    [[10], [10]],
    [[15], [15]]
  ],
  "answers change, bases stay": [
    [[10], [12]],
    [[10], [12]]
  ],
  "some are withdrawn": [
    [[15], [14]],
    [[11], [10]]
  ],
  "one group changes twice": [[[12]], [[12]], [[14]]]
};

describe("all releases together leave three or more for every cell held back in any", () => {
  it.each(Object.entries(changing))("where answers are added, changed and withdrawn: %s", (_, story) => {
    const found = invert(one(story), histories(story, false));
    expect(found.hidden).toBeGreaterThan(10);
    expect(found.narrow).toBe(0);
  });

  it.each(Object.entries(growing))("where the reader knows that answers were only added: %s", (_, story) => {
    const found = invert(one(story), histories(story, true));
    expect(found.hidden).toBeGreaterThan(20);
    expect(found.narrow).toBe(0);
  });

  it.each([true, false])("of three answers, one each; answers only added: %s", (isAddedOnly) => {
    for (const story of [
      [[[10]], [[15]]],
      [[[12]], [[24]]],
      [[[16]], [[21]]]
    ]) {
      const given = {
        story,
        rows: ["short", "both", "long"],
        known: {answersEach: 1, covers: ["short", "long"]}
      } as const;
      const found = invert(given, knownHistories(story, isAddedOnly));
      expect(found.hidden).toBeGreaterThan(20);
      expect(found.narrow, JSON.stringify(story)).toBe(0);
    }
  });

  it("would not if each release were held back for itself", () => {
    const apart = Object.entries(growing).flatMap(([name, story]) => (/than|as many/.test(name) ? [story] : []));
    const narrow = apart.map((story) => invert(one(story), histories(story, true), false).narrow);
    expect(Math.min(...narrow)).toBeGreaterThan(0);
  });
});
