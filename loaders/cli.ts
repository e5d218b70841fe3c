import {Command, CommanderError, Option} from "commander";
import {exitCodes, KommunebroError, UsageError} from "./errors.ts";

/** The program of `npm run refresh` and its sisters: each command lives in its own file and is loaded when called. */
export function program(): Command {
  const cli = new Command("kommunebro").exitOverride().showHelpAfterError();
  cli
    .command("refresh")
    .description("fetch sources, check them, and replace the tables of data/ that changed")
    .argument("[source...]", "ids of sources; none means all")
    .option("--dry-run", "say what would change, write nothing")
    .option(
      "--accept",
      "take tables that lost rows, values or codes, and write their row counts into the ledger, " +
        "for review as a git diff"
    )
    .option("--diff", "say in words what data/ says otherwise than the last commit; fetches nothing")
    .option(
      "--explain",
      "say where the named sources come from, what they promise and what became of them; fetches nothing"
    )
    .option("--mirror <dir>", "read DIR/<host>/<path> in place of https://<host>/<path>")
    .option("--data <dir>", "folder of the tables", "data")
    .option("--cache <dir>", "folder of the raw cache and the lock", ".cache")
    .addOption(new Option("--test-server <port>", "dial this port of this machine in place of every host").hideHelp())
    .addOption(new Option("--test-patience <factor>", "shorten every time limit").hideHelp())
    .action(async (sources: string[], options) => {
      if (options.diff && options.explain)
        throw new UsageError("--diff and --explain are two questions: ask one at a time");
      if (options.diff) process.exitCode = await (await import("./refresh/diff_command.ts")).diffCommand(options);
      else if (options.explain)
        process.exitCode = await (await import("./refresh/explain_command.ts")).explainCommand({...options, sources});
      else process.exitCode = await (await import("./refresh/refresh.ts")).refresh({...options, sources});
    });
  cli
    .command("warehouse")
    .description("build the warehouse from data/ and write what the pages read")
    .option("--data <dir>", "folder of the tables", "data")
    .option("--out <dir>", "folder of the extracts", "src/data")
    .action(async (options) => {
      const {warehouseCommand} = await import("./warehouse/warehouse_command.ts");
      process.exitCode = await warehouseCommand(options);
    });
  cli
    .command("check")
    .description(
      "contracts, keys, identities and the row-count ledger of data/ and the warehouse, and everything that sources, " +
        "tables, columns and pages still lack"
    )
    .option(
      "--accept",
      "write the present row counts into the ledger and the types of the marts, for review as a git diff"
    )
    .option("--data <dir>", "folder of the tables", "data")
    .action(async (options) => {
      const {check} = await import("./check/check_command.ts");
      process.exitCode = await check(options);
    });
  cli
    .command("samples")
    .description("write the made-up survey exports and cases of data/samples, the same on every run")
    .option("--data <dir>", "folder of the tables", "data")
    .action(async (options) => {
      const {samplesCommand} = await import("./samples/samples_command.ts");
      process.exitCode = await samplesCommand(options);
    });
  return cli;
}

/** Runs one command line and leaves the exit code in `process.exitCode`; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(argv as string[]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    } else if (error instanceof KommunebroError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = exitCodes.failed;
    }
  }
}

await main(process.argv);
