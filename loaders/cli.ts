// `npm run refresh` and its sisters: each command lives in its own file and is loaded when called.
import {existsSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {readCommandLine} from "./command_line.ts";
import {exitCodes, KommunebroError, UsageError} from "./errors.ts";
import {keepTerminalPlain} from "./terminal.ts";
import type {Sentences} from "./warehouse/held_sentences.ts";

interface Option {
  readonly type: "string" | "boolean";
  readonly default?: string;
  /** May be said more than once. */
  readonly multiple?: boolean;
  /** What stands behind the name in the help. */
  readonly value?: string;
  /** What it does, for the help; the switches of the fault suite have none and are not listed. */
  readonly about?: string;
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

interface Command {
  readonly about: string;
  /** What it takes beside options, for the help; absent where it takes nothing. */
  readonly takes?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Runs it and returns the exit code. */
  run(values: Values, taken: readonly string[]): Promise<number>;
}

const data: Option = {type: "string", default: "data", value: "DIR", about: "folder of the tables"};
const text = (value: Values[string]): string | undefined => (typeof value === "string" ? value : undefined);

const commands: Readonly<Record<string, Command>> = {
  refresh: {
    about: "fetch sources, check them, and replace the tables of data/ that changed",
    takes: "[source…]: ids of sources; none means all",
    options: {
      "dry-run": {type: "boolean", about: "say what would change, write nothing"},
      accept: {
        type: "string",
        multiple: true,
        value: "WHAT",
        about:
          "answer the questions about a column (or rows, or a question of a source) with yes, as the report names " +
          "it; once for each"
      },
      because: {
        type: "string",
        value: "REASON",
        about: "with --accept: why, kept with the day in refresh_answers.csv"
      },
      diff: {type: "boolean", about: "say in words what data/ says otherwise than the last commit; fetches nothing"},
      explain: {
        type: "boolean",
        about:
          "say where the named sources come from, what they promise and what became of them; with a code, as in " +
          "territory-order --explain UA63140170000087785, the lines that gave a hromada its class; fetches nothing"
      },
      day: {
        type: "string",
        value: "DAY",
        about: "with --explain and a code: the day, like 2022-10-10; else the newest"
      },
      mirror: {type: "string", value: "DIR", about: "read DIR/<host>/<path> in place of https://<host>/<path>"},
      data,
      cache: {type: "string", default: ".cache", value: "DIR", about: "folder of the raw cache and the lock"},
      // Dials this port of this machine in place of every host, and shortens every time limit.
      "test-server": {type: "string"},
      "test-patience": {type: "string"}
    },
    async run(values, sources) {
      const folders = {data: String(values.data), cache: String(values.cache)};
      if (values.diff && values.explain)
        throw new UsageError("--diff and --explain are two questions: ask one at a time");
      if (values.diff) return (await import("./refresh/diff_command.ts")).diffCommand(folders);
      if (values.explain && sources.includes("territory-order") && sources.length > 1) {
        const {explainClass} = await import("./refresh/explain_class.ts");
        return explainClass({
          codes: sources.filter((id) => id !== "territory-order"),
          day: text(values.day),
          ...folders
        });
      }
      if (values.explain) return (await import("./refresh/explain_command.ts")).explainCommand({...folders, sources});
      return (await import("./refresh/refresh.ts")).refresh({
        ...folders,
        sources,
        dryRun: values["dry-run"] === true,
        accept: [values.accept ?? []].flat().map(String),
        because: text(values.because),
        mirror: text(values.mirror),
        testServer: text(values["test-server"]),
        testPatience: text(values["test-patience"]),
        sentences: sentencesOfTheSite
      });
    }
  },
  warehouse: {
    about: "build the warehouse from data/ and write what the pages read",
    options: {
      data,
      out: {type: "string", default: "src/data", value: "DIR", about: "folder of the extracts"}
    },
    async run(values) {
      const data = String(values.data);
      const {largeMarts, absentLines} = await import("./large/large_marts.ts");
      const large = await largeMarts(data);
      for (const line of absentLines(large)) process.stdout.write(`${line}\n`);
      const {warehouseCommand} = await import("./warehouse/warehouse_command.ts");
      return warehouseCommand({data, out: String(values.out), large: large.file});
    }
  },
  large: {
    about: "tables that are too large for git, as Parquet by year and oblast, and the marts over them",
    takes:
      "[check | import <table> <csv>]: holds every file anew, or lays a CSV as Parquet; nothing builds the marts " +
      "whose inputs changed",
    options: {
      get: {type: "string", value: "TEXT", about: "with import: where others get the files; kept in the manifest"},
      data
    },
    run: async (values, words) =>
      (await import("./large/large_command.ts")).largeCommand({
        data: String(values.data),
        words,
        get: text(values.get)
      })
  },
  check: {
    about:
      "contracts, keys, identities and the row-count ledger of data/ and the warehouse, and everything that sources, " +
      "tables, columns and pages still lack",
    options: {
      accept: {
        type: "boolean",
        about:
          "make the samples anew, write the present row counts into the ledger and the types of the marts, for " +
          "review as a git diff"
      },
      data
    },
    async run(values) {
      const data = String(values.data);
      if (values.accept) await samplesThatFollow(data);
      return (await import("./check/check_command.ts")).check({
        data,
        accept: values.accept === true,
        sentences: await sentencesOfTheSite()
      });
    }
  },
  release: {
    about:
      "publish the real answers in private/ where in every group five are new, changed or withdrawn since the last " +
      "time",
    options: {data},
    run: async (values) => (await import("./check/release_command.ts")).release({data: String(values.data)})
  },
  "data-release": {
    about:
      "keep what is published today as one of the last four releases, in data/releases/, with what is new in it " +
      "since the one before; answers are released by release",
    options: {
      since: {type: "string", value: "COMMIT", about: "what the first release is compared with"},
      because: {
        type: "string",
        multiple: true,
        value: "TABLE.COLUMN=REASON",
        about: "why values that stood there are empty now; once for each column"
      },
      data,
      cache: {type: "string", default: ".cache", value: "DIR", about: "folder of the journal of refreshes"}
    },
    run: async (values) =>
      (await import("./releases/data_release_command.ts")).dataRelease({
        data: String(values.data),
        cache: String(values.cache),
        since: text(values.since),
        because: [values.because ?? []].flat().map(String)
      })
  },
  "new-source": {
    about: "read a file that nobody has described yet, and lay the files of a source for it",
    takes: "<id> <address>: id of the source, and the https address of its file",
    options: {
      mirror: {type: "string", value: "DIR", about: "read DIR/<host>/<path> in place of https://<host>/<path>"},
      table: {type: "string", value: "NAME", about: "name of the table; by default the id with underlines"}
    },
    async run(values, [id, url, ...more]) {
      if (id === undefined || url === undefined || more.length > 0)
        throw new UsageError("new-source takes two words: npm run new-source -- <id> <address>");
      const {newSource} = await import("./new_source/new_source_command.ts");
      const today = new Date().toISOString().slice(0, 10);
      return newSource({id, url, mirror: text(values.mirror), table: text(values.table), root: ".", today});
    }
  },
  samples: {
    about: "write the made-up survey exports and cases of data/samples, the same on every run",
    options: {data},
    run: async (values) => (await import("./samples/samples_command.ts")).samplesCommand({data: String(values.data)})
  }
};

/**
 * Made-up answers follow the tables: after a newer list nobody answers for a place that is occupied by it. Where the
 * tables are broken, nothing is made up, and the check tells of all of it.
 */
async function samplesThatFollow(data: string): Promise<void> {
  if (!existsSync(join(data, "samples"))) return;
  try {
    await (await import("./samples/samples_command.ts")).samplesCommand({data});
  } catch (error) {
    if (!(error instanceof KommunebroError)) throw error;
  }
}

/** What cards and pages say, read where it is held: it brings half of the site along. */
async function sentencesOfTheSite(): Promise<Sentences> {
  const {checkCards} = await import("../site/findings/check_cards.ts");
  const {checkProse} = await import("../site/findings/prose_numbers.ts");
  return (extracts, geo) => [checkCards(extracts, geo), checkProse(extracts)];
}

/** Runs one command line and returns the exit code; never throws. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const [name = "", ...args] = argv;
    if (name === "--help" || name === "-h") return help(everyCommand());
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command)
      throw new UsageError(`error: ${name === "" ? "no command" : `unknown command '${name}'`}\n\n${everyCommand()}`);
    const {values, positionals} = readCommandLine(
      {
        args,
        options: {...command.options, help: {type: "boolean", short: "h"}},
        allowPositionals: command.takes !== undefined
      },
      (cause) => `error: ${cause.charAt(0).toLowerCase()}${cause.slice(1)}\n\n${usage(name, command)}`
    );
    if (values.help) return help(usage(name, command));
    requireTables(name, values as Values);
    return await command.run(values as Values, positionals);
  } catch (error) {
    const isForPeople = error instanceof KommunebroError;
    process.stderr.write(`${isForPeople ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    return isForPeople ? error.exitCode : exitCodes.failed;
  }
}

/** Every command works in the folder of the project, unless it is told where the tables lie. */
function requireTables(name: string, {data: folder = "data"}: Values): void {
  if (folder !== "data" || existsSync("data")) return;
  const project = dirname(dirname(fileURLToPath(import.meta.url)));
  throw new UsageError(
    `There is no folder data/ in ${process.cwd()}: run npm run ${name} in the folder of the project, which is ` +
      `${project}`
  );
}

function help(said: string): number {
  process.stdout.write(`${said}\n`);
  return exitCodes.ok;
}

function everyCommand(): string {
  return [
    "Usage: npm run <command> -- [options]",
    ...Object.entries(commands).map(([name, {about}]) => `  ${name}: ${about}`)
  ].join("\n");
}

function usage(name: string, {about, takes, options}: Command): string {
  const listed = Object.entries(options).flatMap(([option, {value, about: does, default: otherwise}]) =>
    does === undefined
      ? []
      : [
          `  --${option}${value === undefined ? "" : ` ${value}`}: ` +
            `${does}${otherwise === undefined ? "" : ` (${otherwise})`}`
        ]
  );
  return [
    `Usage: npm run ${name} -- [options]${takes === undefined ? "" : ` ${takes.split(":", 1)[0]}`}`,
    `  ${about}`,
    ...(takes === undefined ? [] : [`  ${takes}`]),
    ...listed
  ].join("\n");
}

keepTerminalPlain();
process.exitCode = await main(process.argv.slice(2));
