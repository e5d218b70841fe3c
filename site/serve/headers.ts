// What every server of the site says beside a file; deploy/ says the same to nginx and Caddy, and a test compares.

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".parquet": "application/vnd.apache.parquet",
  ".arrow": "application/vnd.apache.arrow.stream"
};

/** Kinds of file that a compressed copy makes smaller; the others are compressed already. */
export const compressed: ReadonlySet<string> = new Set([
  ".html",
  ".css",
  ".js",
  ".json",
  ".jsonld",
  ".csv",
  ".txt",
  ".xml",
  ".svg",
  ".wasm",
  ".arrow"
]);

/**
 * The headers of a file.
 * @param path from the root of the site, with forward slashes: `nb/coverage.html`
 */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const extension = /\.[a-z0-9]+$/.exec(path)?.[0] ?? "";
  // Framework puts a hash of their content into the names of these, so they never change.
  const isHashed = /^_(?:file|import|npm|node|observablehq)\//.test(path);
  return {
    "content-type": types[extension] ?? "application/octet-stream",
    "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    // What a page may load stands in the page; who may frame it can only be said here. Cards are made to be framed.
    "content-security-policy": /(?:^|\/)embed\//.test(path) ? "frame-ancestors *" : "frame-ancestors 'none'"
  };
}
