import "./site/hermetic.ts";
import {footer, header} from "./site/layout.ts";
import {prerender} from "./site/prerender.ts";

const offline = new URL("./site/offline.ts", import.meta.url).href;

export default {
  root: "src",
  output: process.env.KOMMUNEBRO_OUTPUT ?? "dist",
  title: "Kommunebro",
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  head: '<link rel="icon" type="image/svg+xml" href="/icon.svg">',
  header,
  footer,
  // Draws the charts a page names into its HTML, before any script runs.
  markdownIt: prerender,
  // A JSON or Parquet reader in the browser would be one more download; pages read Arrow.
  duckdb: {extensions: {json: null, parquet: null}},
  interpreters: {
    ".ts": ["node", "--import", "tsx/esm", "--import", offline],
    ".js": ["node", "--import", "tsx/esm", "--import", offline]
  }
};
