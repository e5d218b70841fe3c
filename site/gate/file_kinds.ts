// Rules about any file of the site, whatever its kind.
import type {Problem} from "./gate_problem.ts";

// At least two signs on each side: among a million bytes of figures there is always an a@b by chance.
const email = /[\p{L}\d._%+-]{2,64}@[\p{L}\d-]{2,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,}/u;
// International form only: eight bare digits are also a municipality's or a company's number.
const telephone = /(?<![\d.])\+(?:47|380|46|48)[\s\u00a0-]?\(?\d{1,3}\)?(?:[\s\u00a0-]?\d{2,3}){2,4}(?!\d)/;

/** Empty files, JSON that was cut off, source maps, and what a style sheet loads from elsewhere. */
export function checkFiles(file: string, bytes: number, content: string): Problem[] {
  const problems: Problem[] = [];
  if (bytes === 0) problems.push({file, rule: "empty file", cause: "0 bytes"});
  if (/\.json(ld)?$/.test(file) && bytes > 0 && !isJson(content))
    problems.push({
      file,
      rule: "broken JSON",
      cause: "it does not parse: what wrote it stopped half way, or wrote something else"
    });
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Kinds of file whose text the gate cannot search as it stands; none of them is a part of the site. */
const unreadable = /\.(pdf|xlsx?|docx?|odt|ods|zip|gz|br|7z|parquet|duckdb|db|sqlite|wal|tmp)$/i;

/** Files that could hold anything: compressed, or of a program's own format. */
export function checkKind(file: string): Problem[] {
  return unreadable.test(file)
    ? [
        {
          file,
          rule: "unreadable file",
          cause:
            "what stands in it cannot be searched for personal data: publish tables as CSV, and papers outside the site"
        }
      ]
    : [];
}

/** Headings of survey forms: where one stands, a form's answers are near. */
export function checkPhrases(file: string, content: string, phrases: readonly string[]): Problem[] {
  if (isLibrary(file)) return [];
  const found = phrases.find((phrase) => content.includes(phrase));
  return found === undefined
    ? []
    : [{file, rule: "form column", cause: `the heading ${JSON.stringify(found)} of a form`}];
}

/** Code of packages and of Framework, and their licences: they come from the lockfile and not from us. */
export function isLibrary(file: string): boolean {
  return /^_(npm|node|observablehq)\/[^\n]*\.(js|css)$|^_file\/generated\/notices\.\w+\.txt$/.test(file);
}

/** What can be told from the bytes of any file, read or not: addresses, and telephone numbers in international form. */
export function checkPrivacy(file: string, content: string): Problem[] {
  const problems: Problem[] = [];
  if (isLibrary(file)) return problems;
  const address = around(content, "@", email);
  if (address) problems.push({file, rule: "personal data", cause: `an e-mail address (${masked(address)})`});
  const number = around(content, "+", telephone);
  if (number) problems.push({file, rule: "personal data", cause: `a telephone number (${masked(number)})`});
  return problems;
}

// Looks only near the one sign that every match contains; the pattern alone takes half a minute for a megabyte.
function around(content: string, sign: string, pattern: RegExp): string | undefined {
  for (let at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, at + 1)) {
    const [match] = pattern.exec(content.slice(Math.max(0, at - 64), at + 128)) ?? [];
    if (match) return match;
  }
  return undefined;
}

// The report goes into logs, so it says where to look without repeating what leaked.
function masked(text: string): string {
  return `${text.slice(0, 3)}…, ${text.length} characters`;
}
