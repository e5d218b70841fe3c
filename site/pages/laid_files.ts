// Where Framework has laid the files that every page names: a build puts a hash into their names, a preview behind
// them.

/** Reads the names from a page of Framework's; the function gives the address seen from the root of the site. */
export function laidFiles(html: string): (address: string) => string | undefined {
  return (address) => {
    const [, stem = "", end = ""] = /^\/(.*)(\.\w+)$/.exec(address) ?? [];
    const name = `${stem.replaceAll(".", "\\.")}(?:\\.[0-9a-f]{8})?\\${end}(?:\\?[^"]*)?`;
    return new RegExp(`(?:href|src)="[./]*(_(?:import|file)/${name})"`).exec(html)?.[1];
  };
}
