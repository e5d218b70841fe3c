import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, relative} from "node:path";
import {ContractError} from "../errors.ts";
import {filesOf} from "./refresh_table.ts";
import type {TableOutcome} from "./outcome.ts";
import {tablePaths} from "./table_record.ts";
import {sha256} from "../disk/sha256.ts";
import {surveyTableNames} from "../survey/survey.ts";
import {planReleases} from "../warehouse/answer_releases.ts";
import {missingDescriptions, missingFiles, rowTypesLine} from "../warehouse/completeness.ts";
import {agesOf, ageSentence, today} from "../warehouse/freshness.ts";
import {heldSentences, type Sentences} from "../warehouse/held_sentences.ts";
import {countRows, ledgerDifferences, readLedger} from "../warehouse/ledger.ts";
import {sqlFiles} from "../warehouse/sql_layers.ts";
import {buildWarehouse, layKnown, withWarehouse} from "../warehouse/warehouse.ts";

/**
 * Holds all that `npm run check` holds of data/ over a copy of data/ in which the drafts stand in place of the old
 * tables, before any of them is moved. A draft that breaks what held before gets a failure; where several were drafted
 * and together break something, those that hold go on. Returns what a person should know or do after.
 */
export async function holdTogether(
  outcomes: readonly TableOutcome[],
  data: string,
  sentences?: () => Promise<Sentences>
): Promise<string[]> {
  const drafted = outcomes.filter(({draft, failure}) => failure === undefined && (draft?.files.length ?? 0) > 0);
  if (drafted.length === 0) return [];
  const absent = absentTables(drafted, data);
  if (absent.length > 0)
    return [`the tables were not held against each other: ${data} has no ${absent.slice(0, 3).join(", ")}`];
  const place = mkdtempSync(join(tmpdir(), "kommunebro-draft-"));
  try {
    const bench = new Bench(place, data, await sentences?.());
    const whole = await bench.play(drafted);
    if (whole.problems.length === 0) return whole.notes;
    const before = new Set((await bench.play([], "also where something else is broken")).problems);
    const fresh = (problems: readonly string[]) => problems.filter((problem) => !before.has(problem));
    if (fresh(whole.problems).length === 0) return [...whole.notes, "data/ was broken before: see npm run check"];
    let [held, notes]: [TableOutcome[], string[]] = [[], []];
    for (const outcome of drafted) {
      const played = drafted.length === 1 ? whole : await bench.play([...held, outcome]);
      const problems = fresh(played.problems);
      if (problems.length > 0) refuse(outcome, problems);
      else [held, notes] = [[...held, outcome], played.notes];
    }
    return notes;
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
}

function refuse(outcome: TableOutcome, problems: readonly string[]): void {
  const {content} = tablePaths("data", outcome.table);
  outcome.draft = undefined;
  outcome.isChanged = false;
  outcome.failure = new ContractError(
    [
      `${outcome.table.name}: the checks of data/ would no longer hold: ` +
        `${problems.length === 1 ? "1 problem" : `${problems.length} problems`}; kept as it was: ${content}`,
      ...problems.slice(0, 10).map((problem) => `  ${problem}`),
      ...(problems.length > 10 ? [`  and ${problems.length - 10} more`] : []),
      "  Ask the producer; where the world has changed, change the check, or the words that say it, and say why in " +
        "the commit."
    ].join("\n")
  );
}

/** Tables that a warehouse needs and that are neither in data/ nor drafted. */
function absentTables(drafted: readonly TableOutcome[], data: string): string[] {
  const fresh = new Set(drafted.map(({table}) => table.name));
  return sqlFiles("staging")
    .map(({table}) => table)
    .filter((table) => !surveyTableNames.has(table) && !fresh.has(table) && !existsSync(join(data, `${table}.csv`)))
    .map((table) => `${table}.csv`);
}

interface Played {
  readonly problems: readonly string[];
  readonly notes: string[];
}

type Reads = "where all else holds" | "also where something else is broken";

/** Copies of data/ in a folder of their own, each with some drafts in place of the old tables. */
class Bench {
  readonly #place: string;
  readonly #data: string;
  readonly #sentences: Sentences | undefined;
  #copies = 0;

  constructor(place: string, data: string, sentences: Sentences | undefined) {
    this.#place = place;
    this.#data = data;
    this.#sentences = sentences;
  }

  /** @param reads when sentences are read: they take as long as all else, and of broken tables they tell little */
  async play(drafted: readonly TableOutcome[], reads: Reads = "where all else holds"): Promise<Played> {
    const copy = join(this.#place, String(this.#copies++), "data");
    cpSync(this.#data, copy, {recursive: true, filter: (path) => !/warehouse\.duckdb|\.tmp$/.test(path)});
    for (const {path, content} of filesOf(drafted, this.#data)) {
      const target = join(copy, relative(this.#data, path));
      mkdirSync(dirname(target), {recursive: true});
      writeFileSync(target, content);
    }
    if (drafted.length === 0) layKnown(this.#data, join(copy, "..", "draft.duckdb"));
    const first = await this.#look(copy, reads);
    const samples = join(copy, "samples");
    if (first.problems.length === 0 || !existsSync(samples)) return first;
    // Made-up answers follow the tables: nobody answers for a place that a newer list says is occupied.
    const before = bytesOf(samples);
    try {
      // What writes workbooks is large, and few runs need it.
      const {writeSamples} = await import("../samples/samples_command.ts");
      await writeSamples(copy, samples);
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      return first;
    }
    if (bytesOf(samples) === before) return first;
    const second = await this.#look(copy, reads);
    return second.problems.length > 0
      ? first
      : {problems: [], notes: ["run npm run check -- --accept: the made-up answers follow the new tables"]};
  }

  /**
   * Builds the warehouse of a copy and looks at everything in it: checks, what is missing, releases that could no
   * longer come, facts that are too old, what cards and pages say. Paths are told as those of data/.
   */
  async #look(copy: string, reads: Reads): Promise<Played> {
    const told = (text: string) => text.replaceAll(copy, this.#data);
    const root = join(this.#data, "..");
    const privateDir = join(root, "private");
    try {
      const {file, checks} = await buildWarehouse({
        dataDir: copy,
        privateDir,
        file: join(copy, "..", "draft.duckdb"),
        refuseViolations: false
      });
      const broken = checks.flatMap(({check_name, description, violations, problems: rows}) =>
        violations === 0
          ? []
          : [`${check_name}: must hold: ${description}; broken by ${violations}, first: ${told(rows[0] ?? "")}`]
      );
      const ages = agesOf(copy, today()).filter(({state}) => state === "stale");
      const held = await withWarehouse(file, async (connection): Promise<Played> => {
        const lines = [...missingFiles(root, copy), ...(await missingDescriptions(connection, root))];
        const missing = lines.filter(({name}) => name !== rowTypesLine).flatMap((line) => line.problems);
        const releases = (await planReleases(connection, privateDir)).flatMap((plan) => plan.problems);
        const counts = ledgerDifferences(readLedger(join(copy, "ledger.csv")), await countRows(connection));
        const types = lines.filter(({name}) => name === rowTypesLine).flatMap((line) => line.problems);
        const first = [...counts, ...types][0];
        return {
          problems: [...broken, ...missing.map(told), ...releases, ...ages.map(ageSentence)],
          notes:
            first === undefined
              ? []
              : [
                  `run npm run check -- --accept after you have looked at it: ${counts.length} row counts changed: ` +
                    first
                ]
        };
      });
      if (!this.#sentences || (held.problems.length > 0 && reads === "where all else holds")) return held;
      const said = (await heldSentences(file, copy, this.#sentences)).flatMap(({name, problems}) =>
        problems.map((problem) => `${name}: ${told(problem)}`)
      );
      return {...held, problems: [...held.problems, ...said]};
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      return {problems: told(error.message).split("\n"), notes: []};
    }
  }
}

/** What tells whether the files of a folder changed. */
function bytesOf(folder: string): string {
  return readdirSync(folder)
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`)
    .join("\n");
}
