// Names of withheld places and of areas, found in a text in lower case, inflected, and with any space between words.
import {plainText, resolved} from "./reading.ts";
import {remembered} from "./remembered.ts";

/** Words that must not meet: places whose answers are withheld, and areas they might have named. */
export interface Withheld {
  /** KATOTTG codes and every name of hromadas whose single answers the edition withholds. */
  readonly places: ReadonlySet<string>;
  /** Codes and names of areas. */
  readonly areas: ReadonlySet<string>;
  /** Codes and names of the other hromadas and of oblasts: a name they share with a withheld one is not one alone. */
  readonly others: ReadonlySet<string>;
  /** Names of each hromada that is not withheld, by its code: on a page of its own they are its own. */
  readonly shown?: ReadonlyMap<string, readonly string[]>;
}

type Word = {readonly stem: string; readonly written: string; readonly isAlone: boolean};
type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

const indexes = new WeakMap<ReadonlySet<string>, Index>();

/** Names by their first word; made once for a set. */
function indexOf(names: ReadonlySet<string>): Index {
  const known = indexes.get(names);
  if (known) return known;
  const index = new Map<string, string[][]>();
  for (const name of names) {
    const stems = wordsOf(name).map(({stem}) => stem);
    if (stems[0] === undefined) continue;
    const same = index.get(stems[0]) ?? [];
    same.push(stems);
    index.set(stems[0], same);
  }
  for (const same of index.values()) same.sort((a, b) => b.length - a.length);
  indexes.set(names, index);
  return index;
}

function wordsOf(text: string): Word[] {
  return plainText(text)
    .split("\n")
    .flatMap((line) => {
      const words = line.match(/[\p{L}\d_]+/gu) ?? [];
      return words.length === 1 ? [{...wordOf(words[0]!), isAlone: true}] : words.map(wordOf);
    });
}

/** A word among others in its line. */
const wordOf = remembered((word): Word => ({stem: stemOf(word.toLowerCase()), written: word, isAlone: false}));

const noun = /^(.{4,}?)(?:ого|ому|ої|ій|ою|ею|єю|ами|ями|ові|еві|ах|ях|ам|ям|ом|ем|єм|их|им|ий|[аяуюіїиоеьй])$/u;

/** A word without the endings that names take in Ukrainian, Norwegian and English, as far as that is cheap. */
function stemOf(word: string): string {
  const adjective = /^(.{2,}(?:ськ|цьк|зьк))(?:а|ої|ій|у|ою|ий|ого|ому|им|е|і|их|ими)$/u.exec(word);
  if (adjective) return adjective[1]!;
  if (/[а-яіїєґ]$/u.test(word)) return word.replace(noun, "$1");
  return word.replace(/^(.{3,}sk)(?:a|oi|ii|yi|u)s?$/, "$1").replace(/^(.{4,}[^s])s$/, "$1");
}

/** The longest name that begins at a word, as the number of its words; 0 where none does. */
function lengthAt(words: readonly Word[], at: number, index: Index): number {
  const found = index.get(words[at]!.stem)?.find((stems) => stems.every((stem, i) => words[at + i]?.stem === stem));
  return found?.length ?? 0;
}

const community = /^(hromad|громад|kommun|kommune|municipality|community|тг|отг)/;
const state = /^(oblast|област|region|fylke)/;

/** A line of a text in words, and whether one of them begins the name of a withheld place or of an area. */
type Line = {readonly words: readonly Word[]; readonly mayPlace: boolean; readonly mayArea: boolean};

const lineReaders = new WeakMap<Withheld, (line: string) => Line>();

/** The lines of some texts. A name may go on in the next line, so they are read by lines and judged by their words. */
function linesOf(texts: readonly string[], withheld: Withheld): Line[] {
  const lineOf = lineReaders.get(withheld) ?? lineReader(withheld);
  lineReaders.set(withheld, lineOf);
  const lines: Line[] = [];
  for (const text of texts) {
    if (!text.includes("\n")) {
      if (text !== "") lines.push(lineOf(text));
    } else for (const line of text.split("\n")) if (line !== "") lines.push(lineOf(line));
  }
  return lines;
}

/** A third of all cells of tables are figures, and no two columns have the same: nothing is worked out for them. */
const figure = /^-?\d+(?:\.\d+)?$/;
const figureLine: Line = {words: [{stem: "", written: "", isAlone: false}], mayPlace: false, mayArea: false};

function lineReader(withheld: Withheld): (line: string) => Line {
  const read = remembered((line) => readLine(line, withheld));
  const isNumbered = [withheld.places, withheld.areas, withheld.others].some(hasFigures);
  return isNumbered ? read : (line) => (figure.test(line) ? figureLine : read(line));
}

/** Whether a figure is a word of any of these names. */
const hasFigures = (names: ReadonlySet<string>): boolean =>
  [...indexOf(names).values()].some((same) => same.some((stems) => stems.some((stem) => /^\d+$/.test(stem))));

function readLine(line: string, {places, areas}: Withheld): Line {
  const words = wordsOf(resolved(line));
  const begins = (index: Index): boolean => words.some(({stem}) => index.has(stem));
  return {words, mayPlace: begins(indexOf(places)), mayArea: begins(indexOf(areas))};
}

/** The same rules on the page of a hromada that is not withheld: its names, which others share, mean itself there. */
export function onOwnPage(withheld: Withheld, code: string): Withheld | undefined {
  const names = withheld.shown?.get(code);
  if (!names) return undefined;
  // Names that differ in their endings alone are found as one.
  const own = new Set(names.map((name) => stemsOf(wordsOf(name))));
  return {...withheld, places: new Set([...withheld.places].filter((name) => !own.has(stemsOf(wordsOf(name)))))};
}

/** A withheld place and an area that one text names, or undefined. */
export function meeting(raw: string, withheld: Withheld): Meeting | undefined {
  return raw.length < 6 ? undefined : meetingInRow([raw], withheld);
}

/** The same of a row, whose cells are lines of their own. */
export function meetingInRow(cells: readonly string[], withheld: Withheld): Meeting | undefined {
  if (withheld.places.size === 0) return undefined;
  const lines = linesOf(cells, withheld);
  const area = areaIn(lines, withheld);
  const place = area === undefined ? undefined : placeIn(lines, withheld);
  return place === undefined ? undefined : {place, area: area!};
}

/** The same where one of the two stands in a heading and the other under it. */
export function meetingUnder(heading: string, under: string, withheld: Withheld): Meeting | undefined {
  if (withheld.places.size === 0) return undefined;
  const head = linesOf([heading], withheld);
  const [above, area] = [placeIn(head, withheld), areaIn(head, withheld)];
  if (above === undefined && area === undefined) return undefined;
  const body = linesOf([under], withheld);
  const told = above === undefined ? undefined : areaIn(body, withheld);
  if (told !== undefined) return {place: above!, area: told};
  const place = area === undefined ? undefined : placeIn(body, withheld);
  return place === undefined ? undefined : {place, area: area!};
}

type Meeting = {place: string; area: string};

const wordsIn = (lines: readonly Line[]): readonly Word[] => lines.flatMap(({words}) => words);

const placeIn = (lines: readonly Line[], withheld: Withheld): string | undefined =>
  lines.some(({mayPlace}) => mayPlace) ? placesIn(wordsIn(lines), withheld)[0] : undefined;

function areaIn(lines: readonly Line[], {areas}: Withheld): string | undefined {
  if (!lines.some(({mayArea}) => mayArea)) return undefined;
  const words = wordsIn(lines);
  const index = indexOf(areas);
  for (let at = 0; at < words.length; at++) {
    const length = lengthAt(words, at, index);
    if (length > 0) return stemsOf(words.slice(at, at + length));
  }
  return undefined;
}

const stemsOf = (words: readonly Word[]): string => words.map(({stem}) => stem).join(" ");

function placesIn(words: readonly Word[], {places, others}: Pick<Withheld, "places" | "others">): string[] {
  const [withheld, shown] = [indexOf(places), indexOf(others)];
  const sure: string[] = [];
  const shared: string[] = [];
  let isOther = false;
  for (let at = 0; at < words.length; at++) {
    const [length, other] = [lengthAt(words, at, withheld), lengthAt(words, at, shown)];
    if (length === 0 && other === 0) continue;
    if (other > length) isOther = true;
    // «Сумська область» is the oblast, whatever the hromada of that city is called.
    else if (length > 0 && isName(words, at, length) && !state.test(words[at + length]?.stem ?? ""))
      (other < length ? sure : shared).push(stemsOf(words.slice(at, at + length)));
    at += Math.max(length, other) - 1;
  }
  // A name that a shown hromada or an oblast bears too says nothing beside another place that is shown.
  return isOther || sure.length > 0 ? sure : shared;
}

/** What hromadas are called and also what is Ukrainian: a name only in a line or a cell of its own. */
const everyday = /^(ukrainske?|українськ)$/;

/** A short name is also a word: it is one where it stands alone, is written with a capital, or a hromada follows. */
function isName(words: readonly Word[], at: number, length: number): boolean {
  const first = words[at]!;
  if (length === 1 && everyday.test(first.stem)) return first.isAlone;
  if (length > 1 || first.stem.length > 5 || first.isAlone || /^\p{Lu}/u.test(first.written)) return true;
  return [words[at - 1], words[at + 1]].some((next) => next !== undefined && community.test(next.stem));
}
