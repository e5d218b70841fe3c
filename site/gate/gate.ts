// The last look at a built site before it replaces the old one. Framework builds pages with broken links, syntax errors
// and dead imports without complaint, and publishes whatever lies in its root; here each of them stops the build.
import {lstatSync, readdirSync} from "node:fs";
import {join} from "node:path/posix";
import {LeakError} from "../../loaders/errors.ts";
import {listFiles} from "../files.ts";
import {anySite, type GateContext} from "./gate_context.ts";
import {GateError, type Problem, problemList} from "./gate_problem.ts";
import {readerOf} from "./inspect_file.ts";
import {withLines} from "./markdown_lines.ts";
import {inspectBeside, inspectFiles, parted} from "./page_threads.ts";
import {checkListed} from "./published.ts";

/** Rules whose breach would give something away: they have an exit code of their own. */
const leaks: ReadonlySet<string> = new Set([
  "personal data",
  "answer of a withheld municipality",
  "reported answer",
  "form column",
  "unknown column",
  "unknown file",
  "unreadable file",
  "internal page",
  "unmarked page",
  "source map",
  "broken table",
  "bytes after the end",
  "not a file"
]);

/** Every reason not to publish the site below `directory`, in the order of its files. */
export async function inspectSite(directory: string, context: GateContext = anySite): Promise<Problem[]> {
  const files = listFiles(directory);
  const problems: Problem[] = context.published ? checkListed(files, context.published, context.audience) : [];
  problems.push(...checkRegular(directory));
  const {isWritten, ...known} = context;
  const site = {...known, files: new Set([...files, ...(context.left ?? [])])};
  const {groups, rest} = parted(files);
  const [told, toldBeside] = await inspectBeside({directory, groups, site}, () =>
    inspectFiles(directory, rest, {...site, isWritten, read: readerOf(directory)})
  );
  return [...problems, ...files.flatMap((file) => told.get(file) ?? toldBeside.get(file) ?? [])];
}

/** What is neither a folder nor a file of its own would be published as what it points to. */
function checkRegular(directory: string): Problem[] {
  return readdirSync(directory, {recursive: true, encoding: "utf8"}).flatMap((name): Problem[] => {
    const status = lstatSync(join(directory, name));
    const file = name.replaceAll("\\", "/");
    return status.isFile() || status.isDirectory()
      ? []
      : [{file, rule: "not a file", cause: "a link or a device: publish the file itself"}];
  });
}

/**
 * Throws with every problem at once, and returns the number of files where there is none.
 * @throws LeakError where anything would be given away, GateError for any other problem
 */
export async function gate(directory: string, context: GateContext = anySite): Promise<number> {
  const problems = withLines(await inspectSite(directory, context), context);
  if (problems.some(({rule}) => leaks.has(rule))) throw new LeakError(problemList(problems));
  if (problems.length > 0) throw new GateError(problemList(problems));
  return listFiles(directory).length;
}
