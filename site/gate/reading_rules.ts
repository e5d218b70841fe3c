// What a reader of a file must not find: a person's data, and a withheld hromada beside an area of need.
import {isLibrary} from "./file_kinds.ts";
import type {GateContext} from "./gate_context.ts";
import type {Problem} from "./gate_problem.ts";
import {personalData} from "./personal_data.ts";
import {meeting, meetingUnder, onOwnPage, type Withheld} from "./place_names.ts";
import {documentOf, textOf} from "./page_document.ts";
import {readDocument, readScript, readStyle, type Reading} from "./reading.ts";
import {personalProblem} from "./table_rules.ts";

/** Every such find in a page, a picture, a script, a style sheet or a text, one a rule. */
export function checkReading(file: string, content: string, {audience, withheld}: GateContext): Problem[] {
  if (isLibrary(file)) return [];
  const {passages, scopes, headings} = readingOf(file, content);
  const problems: Problem[] = [];
  for (const passage of new Set(passages)) {
    const person = personalData(passage);
    if (!person) continue;
    problems.push(personalProblem(file, person));
    break;
  }
  if (audience === "internal") return problems;
  const met = firstMeeting({scopes, headings}, withheld) && meetingOn(file, {scopes, headings}, withheld);
  return met
    ? [...problems, {file, rule: "answer of a withheld municipality", cause: `${met.place} beside an area of need`}]
    : problems;
}

/** The first meeting on a page, where the names of the place whose page it is mean that place. */
function meetingOn(file: string, reading: Omit<Reading, "passages">, withheld: Withheld): {place: string} | undefined {
  const code = /^[^/]+\/hromada\/(UA\d{17})\.html$/.exec(file)?.[1];
  return firstMeeting(reading, (code === undefined ? undefined : onOwnPage(withheld, code)) ?? withheld);
}

function firstMeeting({scopes, headings}: Omit<Reading, "passages">, withheld: Withheld): {place: string} | undefined {
  for (const scope of new Set(scopes)) {
    const met = meeting(scope, withheld);
    if (met) return met;
  }
  for (const [heading, under] of headings) {
    const met = meetingUnder(heading, under, withheld);
    if (met) return met;
  }
  return undefined;
}

function readingOf(file: string, content: string): Reading {
  if (/\.(html|svg|xml)$/.test(file)) {
    const document = documentOf(content);
    const page = readDocument(document);
    const code = document.elements
      .filter(({name, attributes}) => name === "script" && attributes.src === undefined)
      .map((script) => scriptOf(textOf(script), /json/.test(script.attributes.type ?? "")));
    const styles = document.elements.filter(({name}) => name === "style").flatMap((style) => readStyle(textOf(style)));
    const isCell = cellNames(content);
    return {
      passages: [...page.passages, ...code.flatMap(({passages}) => passages), ...styles].filter(
        (text) => !isCell(text)
      ),
      scopes: [...page.scopes, ...code.flatMap(({scopes}) => scopes), ...styles],
      headings: page.headings
    };
  }
  if (/\.(js|json|jsonld)$/.test(file)) return scriptOf(content, !file.endsWith(".js"));
  if (file.endsWith(".css")) return {passages: readStyle(content), scopes: readStyle(content), headings: []};
  if (/\.(txt|md)$/.test(file)) return {passages: content.split("\n"), scopes: content.split(/\n\s*\n/), headings: []};
  return {passages: [], scopes: [], headings: []};
}

/** Framework names each cell of a page by a hash, `<!--:9a0b1c2d:-->`, that may look like a telephone number. */
function cellNames(html: string): (passage: string) => boolean {
  const names = new Set(Array.from(html.matchAll(/<!--:([0-9a-f]{8}(?:-\d+)?):-->/g), ([, name]) => name!));
  return (passage) => names.has(passage.trim().replaceAll(":", ""));
}

/** A script that does not parse is read as the text it is. */
const scriptOf = (source: string, isJson: boolean): Reading =>
  readScript(source, isJson) ?? {passages: source.split("\n"), scopes: source.split("\n"), headings: []};
