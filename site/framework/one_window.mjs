// Framework reads every head, header, body and footer of a page as a document several times over, each in a window of
// its own with everything that a browser has; of that it uses the document alone. Here all documents lie in one window.
import {createRequire} from "node:module";

// As Framework finds it, wherever it was installed.
const require = createRequire(new URL("../../node_modules/@observablehq/framework/dist/html.js", import.meta.url));
const jsdom = require("jsdom");

const {window} = new jsdom.JSDOM();
const parser = new window.DOMParser();

/** What Framework uses of JSDOM: a page, parsed; no script of it runs, as none does in a window of JSDOM's. */
jsdom.JSDOM = class {
  /** @param {string} html */
  constructor(html) {
    this.window = {document: parser.parseFromString(html, "text/html")};
  }
};
