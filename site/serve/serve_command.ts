// `npm run serve [-- --internal] [--port 3000] [--under /kommunebro/]`: the built site, for this machine alone.
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {exitCodes, KommunebroError, UsageError} from "../../loaders/errors.ts";
import {keepTerminalPlain} from "../../loaders/terminal.ts";
import {editions} from "../edition.ts";
import {siteServer} from "./server.ts";

keepTerminalPlain();
try {
  const {values} = parsed();
  const audience = values.internal ? "internal" : "public";
  const root = process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "../..");
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`${values.port} is no port: give a number up to 65535, such as --port 3000`);
  const server = siteServer(join(root, editions[audience].output), audience, values.under);
  server.on("error", (error: NodeJS.ErrnoException) => {
    const busy =
      error.code === "EADDRINUSE" ? "Something else listens there; choose another with --port." : String(error);
    console.error(`The port ${port} could not be opened. ${busy}`);
    process.exitCode = exitCodes.failed;
  });
  server.listen(port, "127.0.0.1", () => {
    const address = server.address();
    const open = typeof address === "object" && address ? address.port : port;
    console.log(`The ${audience} edition, for this machine alone: http://127.0.0.1:${open}${values.under}`);
  });
} catch (error) {
  console.error(error instanceof KommunebroError ? error.message : error);
  process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
}

function parsed(): {values: {internal: boolean; port: string; under: string}} {
  try {
    return parseArgs({
      options: {
        internal: {type: "boolean", default: false},
        port: {type: "string", default: "3000"},
        under: {type: "string", default: "/"}
      }
    });
  } catch (error) {
    throw new UsageError(
      `${(error as Error).message}. Use: npm run serve -- [--internal] [--port 3000] [--under /kommunebro/]`
    );
  }
}
