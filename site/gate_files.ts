// Rules about any file of the site, whatever its kind.
import type {Problem} from "./problem.ts";

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
// International form only: eight bare digits are also a municipality's or a company's number.
const telephone = /(?<![\d.])\+(?:47|380|46|48)[\s\u00a0-]?\(?\d{1,3}\)?(?:[\s\u00a0-]?\d{2,3}){2,4}(?!\d)/;

/** Empty files, source maps, and what a style sheet loads from elsewhere. */
export function checkFiles(file: string, bytes: number, content: string): Problem[] {
  const problems: Problem[] = [];
  if (bytes === 0) problems.push({file, rule: "empty file", cause: "0 bytes"});
  if (file.endsWith(".map") || /^\/[/*]# sourceMappingURL=/m.test(content)) {
    problems.push({file, rule: "source map", cause: "sources are not published this way"});
  }
  if (file.endsWith(".css")) {
    for (const [, url = ""] of content.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/gi)) {
      problems.push({file, rule: "foreign host", cause: `the style sheet loads ${url}`});
    }
  }
  return problems;
}

/** E-mail addresses and telephone numbers have no place in the product, in no kind of file. */
export function checkPrivacy(file: string, content: string): Problem[] {
  const problems: Problem[] = [];
  const isLibrary = /^_(npm|node|observablehq)\//.test(file);
  const address = isLibrary ? null : email.exec(content);
  if (address) problems.push({file, rule: "personal data", cause: `an e-mail address (${masked(address[0])})`});
  const number = isLibrary ? null : telephone.exec(content);
  if (number) problems.push({file, rule: "personal data", cause: `a telephone number (${masked(number[0])})`});
  return problems;
}

// The report goes into logs, so it says where to look without repeating what leaked.
function masked(text: string): string {
  return `${text.slice(0, 3)}…, ${text.length} characters`;
}
