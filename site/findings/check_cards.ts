import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import type {CheckLine} from "../../loaders/warehouse/completeness.ts";
import type {Card, CardView, Choice, Selection} from "../../src/cards/card.ts";
import {allCards} from "../../src/card_sets.ts";
import {readsOf} from "../../src/cards/chart_card.ts";
import {viewOf} from "../../src/cards/shown_view.ts";
import type {MartName, MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {monthEnds} from "../../src/model/day_span.ts";
import {findingsIn, holdTold, type Refutation} from "../../src/model/findings/hold.ts";
import type {Row, Told} from "../../src/model/findings/finding.ts";
import {cellText} from "../../src/ui/data_table.ts";
import {tellings, type Telling} from "../../src/tellings.ts";
import {inOwnNames, labelMart} from "../../src/marts/own_names.ts";
import {grouped} from "../pages/grouped.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {sentenceSigns} from "../../src/words/words.ts";
import {keysTold} from "../report/keys.ts";
import {martReader} from "../pages/mart_files.ts";
import {fylkeShapes, oblastShapes} from "../pages/map_shapes.ts";
import {holdPlaces} from "./check_places.ts";
import type {Held} from "./held.ts";
import {knownNumbers} from "./known_numbers.ts";
import {othersOf, unreadable, untold, untoldBeside, untoldNumber} from "./sentence_rules.ts";

/**
 * Every combination of a card's controls; of a day's, its ends and the ends of its months, or the last alone where
 * somebody is chosen: what is told of a place does not hang on the day but for the day itself.
 */
function choicesOf(card: Card, days: "all" | "last"): readonly Record<string, string>[] {
  return card.controls.reduce<Record<string, string>[]>(
    (all, control) => all.flatMap((one) => valuesOf(control, days).map((value) => ({...one, [control.name]: value}))),
    [{}]
  );
}

function valuesOf(control: Card["controls"][number], days: "all" | "last"): readonly string[] {
  if (!("days" in control)) return control.options.map(({value}) => value);
  return days === "last" ? [control.days.last] : monthEnds(control.days);
}

/** Every oblast, and hromadas of every sort that a sentence could stumble over. */
export function selectionsOf(read: MartReader): readonly Selection[] {
  const years = new Map<string, MartRows["hromada_year"][]>();
  for (const row of read("hromada_year")) years.set(row.hromada_code, [...(years.get(row.hromada_code) ?? []), row]);
  const periods = grouped(read("hromada_class"), (row) => row.hromada_code);
  const hromada = (row: MartRows["hromada"]): Selection => ({
    kind: "hromada",
    row,
    years: years.get(row.hromada_code) ?? [],
    periods: periods.get(row.hromada_code) ?? []
  });
  const classes = new Map(read("hromada_class").map((row) => [row.hromada_code, row.region_type]));
  const all = read("hromada");
  const sorts: readonly ((row: MartRows["hromada"]) => boolean)[] = [
    (row) => years.has(row.hromada_code),
    (row) => !years.has(row.hromada_code),
    (row) => !row.is_voluntary,
    (row) => row.is_voluntary,
    (row) => classes.get(row.hromada_code) === "occupied",
    (row) => classes.get(row.hromada_code) === "frontline",
    (row) => row.label !== row.name,
    (row) => row.former_centre !== null,
    (row) => row.financial_capacity_class === null
  ];
  const sample = new Set(sorts.flatMap((isOf) => all.find(isOf) ?? []));
  const oblasts = read("oblast").map((row): Selection => ({
    kind: "oblast",
    row,
    years: read("oblast_year").filter(({oblast_code}) => oblast_code === row.oblast_code)
  }));
  return [...oblasts, ...[...sample].map(hromada)];
}

/**
 * Holds every sentence of cards for every control, language and selection against the rows under it.
 * @param csv rows of a mart's download
 */
export function holdCards(cards: readonly Card[], read: MartReader, csv: (mart: MartName) => readonly Row[]): Held {
  const seen: Seen = {findings: 0, sentences: new Set(), others: new Set(), problems: new Set()};
  const spoken = locales.map((locale) => {
    const own = inOwnNames(read, read(labelMart), locale);
    return {locale, own, places: selectionsOf(own)};
  });
  for (const card of cards) {
    const downloads = new Map<string, ReadonlySet<string>>();
    for (const {locale, own, places} of spoken) {
      for (const controls of choicesOf(card, "all")) {
        const {view} = holdChoice(card, {locale, controls, selection: null}, own, seen);
        const where = whereOf(card, {locale, controls, selection: null});
        for (const problem of notInCsv(card, view, csv, downloads)) seen.problems.add(`${where}: ${problem}`);
      }
      for (const controls of choicesOf(card, "last")) {
        // Most cards say nothing of a place: one of each kind tells.
        const isNew = (selection: Selection): boolean =>
          holdChoice(card, {locale, controls, selection}, own, seen).isNew;
        if (tellTale(places).map(isNew).some(Boolean)) for (const place of places) isNew(place);
      }
    }
  }
  return heldOf(seen);
}

interface Seen {
  findings: number;
  readonly sentences: Set<string>;
  readonly others: Set<string>;
  readonly problems: Set<string>;
}

/** One place of each kind. */
const tellTale = (places: readonly Selection[]): readonly Selection[] =>
  (["hromada", "oblast"] as const).flatMap((kind) => places.find((place) => place.kind === kind) ?? []);

const whereOf = ({name}: Card, {locale, controls, selection}: Choice): string =>
  [name, locale, ...Object.values(controls), ...(selection ? [selection.row.name] : [])].join(" ");

/** Holds one view; its sentences are read once, however often they arise. */
function holdChoice(card: Card, choice: Choice, read: MartReader, seen: Seen): {view: CardView; isNew: boolean} {
  const {locale, controls, selection} = choice;
  const view = viewOf(card, read, choice);
  const where = whereOf(card, choice);
  const {told} = view;
  const said = [view.title, view.subtitle, view.summary, ...view.notes, view.highlight ?? ""];
  const isNew = said.filter((sentence) => sentence !== "" && !seen.sentences.has(sentence));
  for (const sentence of isNew) {
    seen.sentences.add(sentence);
    for (const says of unreadable(sentence, locale, view.notes.includes(sentence)))
      seen.problems.add(`${where}: ${sentence}: ${says}`);
  }
  if (selection === null) {
    const untoldNote = untoldNumberIn(isNew, card, view, read, choice);
    if (untoldNote !== null)
      seen.problems.add(`${where}: ${untoldNote.sentence}: no row behind it tells the number ${untoldNote.number}`);
  }
  if (view.highlight !== null && selection !== null && isNew.includes(view.highlight)) {
    const known = [selection.row, selection.years, view.table.rows, controls, rowsOfPlace(card, selection, read)];
    const number = untoldNumber(view.highlight, known, locale);
    if (number !== null)
      seen.problems.add(`${where}: ${view.highlight}: no row of the place tells the number ${number}`);
  }
  if (selection === null || isNew.length > 0) {
    for (const one of told) {
      seen.findings += findingsIn(one.findings).length;
      for (const {says, row} of holdView(one, view, card, read, {locale, controls}))
        seen.problems.add(`${where}: ${one.sentence}: ${says}${row ? `: ${rowText(row, view)}` : ""}`);
    }
  }
  if (selection === null) {
    for (const sentence of told.flatMap((one) => [...othersOf(one)]))
      readOther(sentence, `${card.name} ${locale}`, locale, seen);
  }
  return {view, isNew: isNew.length > 0};
}

/** Numbers that words hold by themselves: each with its mart, its constant or its source. */
const ofWords = knownNumbers.map(({value}) => value);

/** Cards whose notes tell what a model makes of the rows, and what holds it instead. */
const modelled: Readonly<Record<string, string>> = {
  "list-overlap": "estimates of two lists and of models: tests/model/unseen_count and list_models"
};

/** The first of a view's sentences with a number that neither its tables, its marts nor the words themselves hold. */
function untoldNumberIn(
  said: readonly string[],
  card: Card,
  {table, moreTables = [], told}: CardView,
  read: MartReader,
  {locale, controls}: Choice
): {readonly sentence: string; readonly number: string} | null {
  const numbered = card.name in modelled ? [] : said.filter((sentence) => /\d/.test(sentence));
  if (numbered.length === 0) return null;
  const tables = [table, ...moreTables].map(({rows}) => rows);
  const near = [tables, tables.map(sumsOf), told.map(({findings}) => findings), controls, ofWords];
  const nearby = untoldBeside(near, locale);
  const left = numbered.filter((sentence) => nearby(sentence) !== null);
  if (left.length === 0) return null;
  // Marts are long: few sentences need them.
  const marts = readsOf(card).map((mart) => read(mart) as readonly Row[]);
  const beside = untoldBeside([near, marts, countsOf(read(card.mart) as readonly Row[])], locale);
  for (const sentence of left) {
    const number = beside(sentence);
    if (number !== null) return {sentence, number};
  }
  return null;
}

/** How many rows a table has, and the sum of each of its columns. */
const sumsOf = (rows: readonly Row[]): readonly number[] => [
  rows.length,
  ...Object.keys(rows[0] ?? {}).map((key) =>
    rows.reduce((sum, row) => sum + (typeof row[key] === "number" ? row[key] : 0), 0)
  )
];

/** More groups than these are no division of a mart. */
const mostGroups = 12;

/** How many rows of a mart are of each group, and of two groups at once. */
function countsOf(rows: readonly Row[]): readonly number[] {
  const keys = Object.keys(rows[0] ?? {}).filter(
    (key) => typeof rows[0]![key] === "string" && new Set(rows.map((row) => row[key])).size <= mostGroups
  );
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const [i, key] of keys.entries())
      for (const other of keys.slice(i)) {
        const group = `${key} ${String(row[key])} ${other} ${String(row[other])}`;
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
  return [...new Set(counts.values())];
}

/** What the card's marts say of a place. */
export function rowsOfPlace(card: Card, selection: Selection, read: MartReader): readonly object[] {
  const code = selection.kind === "hromada" ? selection.row.hromada_code : selection.row.oblast_code;
  const told = readsOf(card).flatMap((mart) =>
    (read(mart) as readonly Row[]).filter((row) => Object.values(row).includes(code))
  );
  return selection.kind === "hromada" ? [...told, ...selection.periods] : told;
}

/** What does not hold of one sentence of a view. */
export function holdView(
  told: Told,
  view: Pick<CardView, "table" | "title">,
  card: Card,
  read: MartReader,
  {locale, controls}: Pick<Choice, "locale" | "controls">
): readonly Refutation[] {
  const rowsOf = (of: string | undefined): readonly Row[] =>
    of === undefined ? view.table.rows : read(of as MartName);
  const chosen = card.controls.flatMap(({name}) => controls[name] ?? []);
  return [
    ...holdTold(told, rowsOf, sentenceSigns[locale].stem),
    ...untold(told, chosen, locale).map((says) => ({says, row: null}))
  ];
}

/** A row as its table shows it. */
function rowText(row: Row, {table}: Pick<CardView, "table">): string {
  const shown = table.columns.filter(({key}) => key in row);
  const keys = shown.length > 0 ? shown.map(({key}) => key) : Object.keys(row);
  return keys.map((key) => `${key} ${String(row[key])}`).join(", ");
}

/** Rows of the table whose figures stand in no row of the download. */
function notInCsv(
  card: Card,
  view: CardView,
  csv: (mart: MartName) => readonly Row[],
  downloads: Map<string, ReadonlySet<string>>
): readonly string[] {
  const rows = csv(card.mart);
  const shared = view.table.columns.filter(
    ({key, unit}) => unit !== "text" && unit !== "date" && key in (rows[0] ?? {})
  );
  const written = (row: Row): string =>
    shared.map(({key, unit}) => cellText(row[key] === "" ? null : row[key], unit, locales[0]!)).join("|");
  const name = shared.map(({key, unit}) => `${key} ${unit}`).join();
  if (!downloads.has(name)) downloads.set(name, new Set(rows.map(written)));
  const known = downloads.get(name)!;
  return view.table.rows
    .filter((row) => !known.has(written(row)))
    .map((row) => `no row of ${card.mart}.csv is this: ${rowText(row, view)}`);
}

/** The rows of the downloads in a folder of extracts, each read once. */
export function csvOf(extracts: string): (mart: MartName) => readonly Row[] {
  const read = new Map<MartName, readonly Row[]>();
  return (mart) => {
    const rows = read.get(mart) ?? csvParse(readFileSync(join(extracts, `${mart}.csv`), "utf8").replace(/^\uFEFF/, ""));
    read.set(mart, rows);
    return rows;
  };
}

/** Parts of pages, and of the report, that tell of figures in sentences, by name. */
type Tellings = Readonly<Record<string, (read: MartReader, locale: Locale) => Telling>>;

/** What `npm run check` holds besides cards: parts of pages, and the figures at the top of the report. */
export const allTellings: Tellings = {
  ...tellings,
  "report-keys": (read, locale) => ({told: keysTold(read, locale).map(({told}) => told), rows: []})
};

/** Holds every sentence of parts of pages against their rows and the marts that they name, in every language. */
export function holdTellings(parts: Tellings, read: MartReader): Held {
  const seen: Seen = {findings: 0, sentences: new Set(), others: new Set(), problems: new Set()};
  for (const [name, telling] of Object.entries(parts)) {
    for (const locale of locales) {
      const own = inOwnNames(read, read(labelMart), locale);
      const {told, rows} = telling(own, locale);
      const rowsOf = (of: string | undefined): readonly Row[] => (of === undefined ? rows : own(of as MartName));
      for (const one of told) {
        seen.findings += findingsIn(one.findings).length;
        seen.sentences.add(one.sentence);
        const refuted = holdTold(one, rowsOf, sentenceSigns[locale].stem).map(({says, row}) =>
          row ? `${says}: ${JSON.stringify(row)}` : says
        );
        for (const says of [...refuted, ...untold(one, [], locale), ...unreadable(one.sentence, locale)])
          seen.problems.add(`${name} ${locale}: ${one.sentence}: ${says}`);
        for (const sentence of othersOf(one)) readOther(sentence, `${name} ${locale}`, locale, seen);
      }
    }
  }
  return heldOf(seen);
}

/** Reads a sentence that other figures would make, once. */
function readOther(sentence: string, where: string, locale: Locale, seen: Seen): void {
  if (seen.others.has(sentence) || seen.sentences.has(sentence)) return;
  seen.others.add(sentence);
  for (const says of unreadable(sentence, locale)) seen.problems.add(`${where} could say: ${sentence}: ${says}`);
}

const heldOf = ({findings, sentences, others, problems}: Seen): Held => ({
  findings,
  sentences: sentences.size,
  others: others.size,
  problems: [...problems]
});

/** About so many places are checked, of every kind; a page differs from the next by its rows alone. */
const checkedPlaces = 60;

/** Holds every sentence of every card. @param extracts folder of the marts as pages read them */
export function checkCards(extracts: string, geo: string): CheckLine {
  const cards = allCards(oblastShapes(geo), fylkeShapes(geo)).map(({card}) => card);
  const read = martReader(extracts);
  const held = [
    holdCards(cards, read, csvOf(extracts)),
    holdTellings(allTellings, read),
    holdPlaces(read, checkedPlaces)
  ];
  const sum = (of: "findings" | "sentences" | "others"): number => held.reduce((all, one) => all + one[of], 0);
  return {
    name: "sentences_hold",
    description:
      "findings of cards and parts of pages, and numbers of places’ pages, hold against their rows for every choice " +
      "and language; " +
      `${sum("sentences")} sentences arise, and ${sum("others")} others were read`,
    checked: sum("findings"),
    problems: held.flatMap(({problems}) => problems)
  };
}
