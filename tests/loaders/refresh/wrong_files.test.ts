import {expect, test} from "vitest";
import {catalogue} from "../../../loaders/refresh/catalogue.ts";
import {compareWithKept} from "../../../loaders/refresh/continuity.ts";
import {type File, honest, texts, wrong} from "../../fixtures/wrong_files.ts";

const {tables} = await catalogue();

/** What is said of a file that is held against the table before it: refusals and questions, by column. */
function said(file: File): {broken: string[]; asked: string[]} {
  const table = tables.find(({name}) => name === file.table)!;
  const {before, after} = texts(file);
  const {broken, doubtful} = compareWithKept(table, before, after, []);
  const say = (problems: typeof broken) => problems.list().map(({where, what}) => `${where}: ${what}`);
  // Rows of a new year differ from those before it by themselves, and are accepted by their number.
  return {broken: say(broken), asked: say(doubtful).filter((line) => !/has \d+ rows, before it had/.test(line))};
}

const cases = Object.entries(wrong).flatMap(([kind, files]) => files.map((file) => [kind, file.name, file] as const));

test("there are more than 60 wrong files of at least 20 kinds", () => {
  expect(cases.length).toBeGreaterThan(60);
  expect(Object.keys(wrong).length).toBeGreaterThanOrEqual(20);
});

test.each(cases)("%s: %s is refused or asked about", (_kind, _name, file) => {
  const {broken, asked} = said(file);
  expect([...broken, ...asked]).not.toEqual([]);
});

test.each(honest.map((file) => [file.name, file.table, file] as const))(
  "%s of %s raises no question",
  (_n, _t, file) => {
    expect(said(file)).toEqual({broken: [], asked: []});
  }
);
