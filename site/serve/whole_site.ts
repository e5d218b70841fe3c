import {existsSync} from "node:fs";
import {join} from "node:path";
import {UsageError} from "../../loaders/errors.ts";

/**
 * @param build the command that makes the site
 * @throws UsageError where there is no site at `directory`, or half of one
 */
export function requireWhole(directory: string, build: string): void {
  if (!existsSync(directory)) throw new UsageError(`${directory} is not there. Run: ${build}`);
  for (const page of ["index.html", "404.html"])
    if (!existsSync(join(directory, page)))
      throw new UsageError(`${directory} is half a site: it has no ${page}. Build it anew: ${build}`);
}
