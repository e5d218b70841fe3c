import {number, text, type RowOf} from "../read/columns.ts";
import {ContractError} from "../errors.ts";
import {Problems} from "../read/file_problems.ts";
import {requireKnownHromadas} from "../read/relations.ts";
import {fileName, type Source, type Table} from "../read/source.ts";
import {hromadaCode, source as register} from "./hromada-register.ts";
import {source as population} from "./population.ts";

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  // The file is in thousands: below zero where more have left than come.
  net_displaced_thousand: number("vpo_thsd", -3_000, 3_000),
  adjusted_population_thousand: number("new_population_thsd", 0, 3_000)
};

type Displacement = RowOf<typeof columns>;

/** Net displacement by hromada, as the state budget of 2024 counts it (tables 4 and 5 of its calculations). */
export const source: Source<Displacement> = {
  id: "displacement",
  producer: "State budget of Ukraine 2024 (Ministry of Finance), by way of KSE Loc Data Hub",
  licence: "MIT; state data",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/vpo_budget.csv",
  grain: "one row per hromada",
  verified: {against: "published file", on: "2026-11-28"},
  format: "csv",
  maxBytes: 1_000_000,
  columns,
  ignored: [],
  key: ["hromada_code"],
  repeated: {
    why: "they repeat another row to the letter",
    keys: ["UA65060110000017055", "UA05040250000027965"]
  },
  rows: {min: 1_438, max: 1_438}
};

/**
 * How far the budget's population may lie from that of 1 January 2022 with the net displacement: both of its figures
 * are rounded to a hundred persons.
 */
const roundingPersons = 100;

export const tables: readonly Table[] = [
  {
    name: "hromada_displacement",
    kind: "csv",
    key: ["hromada_code"],
    grain: "one row per hromada in the tables of the state budget",
    sources: [source],
    heldAgainst: [register, population],
    build(read) {
      const {rows} = read(source);
      requireKnownHromadas(source, rows, read(register).rows, false);
      const people = new Map(read(population).rows.map((row) => [row.hromada_code, row.population_2022]));
      const persons = rows.map((row) => ({
        hromada_code: row.hromada_code,
        net_displaced_count: Math.round(row.net_displaced_thousand * 1e3),
        adjusted_population: Math.round(row.adjusted_population_thousand * 1e3)
      }));
      requireItsPopulation(persons, people);
      return persons;
    }
  }
];

interface Persons {
  readonly hromada_code: string;
  readonly net_displaced_count: number;
  readonly adjusted_population: number;
}

/** Nobody leaves who was not there, and the two figures of a row say the same of its population. */
function requireItsPopulation(rows: readonly Persons[], people: ReadonlyMap<string, number>): void {
  const problems = new Problems();
  for (const {hromada_code, net_displaced_count, adjusted_population} of rows) {
    const before = people.get(hromada_code) ?? 0;
    if (-net_displaced_count > before)
      problems.add({
        column: "vpo_thsd",
        what: "says that more have left than lived there on 1 January 2022",
        example: `${hromada_code}: ${net_displaced_count} of ${before}`,
        mend: "Ask the producer for the unit and the definition."
      });
    else if (Math.abs(before + net_displaced_count - adjusted_population) > roundingPersons)
      problems.add({
        column: "new_population_thsd",
        what: "is not the population of 1 January 2022 with the net displacement",
        example: `${hromada_code}: ${before} and ${net_displaced_count} are not ${adjusted_population}`,
        mend: "Ask the producer whether the definition has changed."
      });
  }
  if (problems.size) throw new ContractError(`${source.id}: ${problems.report(fileName(source.url), [])}`);
}
