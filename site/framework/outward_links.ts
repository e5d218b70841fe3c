// Links in a source root that lead out of it: what they lead to was never meant for a browser.
import {readdirSync, realpathSync} from "node:fs";
import {join, relative, sep} from "node:path";

/** The links below `folder` whose end lies outside of it, as paths with slashes; of a link in a link, the first. */
export function outwardLinks(folder: string): string[] {
  const home = realpathSync(folder);
  return linksIn(folder).filter((link) => {
    try {
      const end = realpathSync(join(folder, link));
      return end !== home && !end.startsWith(home + sep);
    } catch {
      // It leads nowhere, or in a circle: nothing can be read through it.
      return false;
    }
  });
}

function linksIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/**
 * The link that a request would be answered through: `/_file/nb/a.csv` through `nb/a.csv`, through the loader
 * `nb/a.csv.ts`, or through the folder `nb`; `/nb/a` through `nb/a.md`.
 * @param pathname of the request, decoded
 */
export function linkBehind(pathname: string, links: readonly string[]): string | undefined {
  const parts = pathname
    .replace(/^\/_(file|import)\//, "/")
    .replace(/\/$/, "/index")
    .replace(/\.html$/, "")
    .split("/")
    .filter(Boolean);
  const heads = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return links.find((link) =>
    heads.some((head) => link === head || link.startsWith(`${head}.`) || isScriptOf(head, link))
  );
}

/** Framework makes a script `a.js` out of `a.ts`. */
function isScriptOf(head: string, link: string): boolean {
  return head.endsWith(".js") && link.startsWith(head.slice(0, -"js".length));
}
