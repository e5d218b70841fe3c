// Our scripts go round Framework as well: it would read each of them as a program four times over, to find what they
// import. They name each other alone, so they are laid beside its own here, each under a name with its hash.
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Where they lie in a site. */
const folder = "_import/generated";

/** A page's head or part with our scripts as Framework does not see them. */
export function hideScripts(html: string): string {
  return html.replaceAll(/(<script\b[^>]*) src="[./]*generated\/([\w.]+\.js)"/g, '$1 data-script="$2"');
}

/**
 * Gives the scripts of a page their addresses, and lays each into the site at `directory` when it is first named.
 * @param generated folder in which they were made
 */
export function scriptLayer(generated: string, directory: string): (html: string, path: string) => string {
  const laid = new Map<string, string>();
  const lay = (name: string): string => {
    const known = laid.get(name);
    if (known !== undefined) return known;
    const text = readFileSync(join(generated, name), "utf8")
      .replaceAll(/\bimport\(["`]\.\/([\w.-]+\.js)["`]\)/g, (_, other: string) => fetchedTogether(generated, other))
      .replaceAll(/["`]\.\/([\w.-]+\.js)["`]/g, (all, other: string) =>
        existsSync(join(generated, other)) ? `"./${lay(other)}"` : all
      );
    const hashed = name.replace(/js$/, `${createHash("sha256").update(text).digest("hex").slice(0, 8)}.js`);
    mkdirSync(join(directory, folder), {recursive: true});
    writeFileSync(join(directory, folder, hashed), text);
    laid.set(name, hashed);
    return hashed;
  };
  return (html, path) => {
    const up = "../".repeat(path.split("/").length - 2) || "./";
    return html.replaceAll(/ data-script="([\w.]+)"/g, (_, name: string) => ` src="${up}${folder}/${lay(name)}"`);
  };
}

/**
 * A script that is fetched late, and with it what it shares with others: a browser would ask for that only then. The
 * largest comes first, since a browser asks an old server for six files at a time.
 */
function fetchedTogether(generated: string, name: string): string {
  const sizeOf = (other: string): number => statSync(join(generated, other)).size;
  const shared = [...sharedBy(generated, name)]
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .map((other) => `,import("./${other}")`);
  const itself = `import("./${name}")`;
  return shared.length === 0 ? itself : `Promise.all([${itself}${shared.join("")}]).then(e=>e[0])`;
}

/** What a script imports at its start, and what that imports. */
function sharedBy(generated: string, name: string, found = new Set<string>()): Set<string> {
  for (const [, other] of readFileSync(join(generated, name), "utf8").matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g))
    if (!found.has(other!)) sharedBy(generated, other!, found.add(other!));
  return found;
}
