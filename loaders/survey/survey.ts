import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Audience} from "../audience.ts";
import {ContractError} from "../errors.ts";
import type {Cell} from "../read/source.ts";
import {readTables} from "./canonical.ts";
import {forms} from "./form.ts";
import type {Register} from "./register.ts";

type Evidence = "illustrative" | "reported";

/** Staging tables that each export fills; the first is its main one and has its record. */
export const surveyTables: Readonly<Record<string, readonly string[]>> = {
  norwegian_profiles: ["norwegian_profiles", "norwegian_competences", "norwegian_learning_wishes"],
  hromada_needs: ["hromada_needs", "hromada_profiles", "hromada_offers"],
  support_choices: ["support_choices"],
  cases: ["cases"]
};

/** Every staging table that is filled from data/samples or private/, not from a table of data/. */
export const surveyTableNames: ReadonlySet<string> = new Set(Object.values(surveyTables).flat());

/** A file of survey answers or cases, and what its rows are worth. */
export interface SurveyFile {
  readonly id: string;
  readonly path: string;
  readonly format: "xlsx" | "csv";
  readonly evidence: Evidence;
}

/**
 * Finds the file of each export: one in private/ replaces the sample of the same name. The folder is the one mark
 * that decides what the rows are worth. The public edition counts the answers of real forms, but a case list is nothing
 * but single cases, so it does not open the real one.
 * @throws ContractError when one is missing, or lies there both as Excel and as CSV
 */
export function surveyFiles({
  dataDir,
  privateDir,
  audience
}: {
  dataDir: string;
  privateDir: string;
  audience: Audience;
}): SurveyFile[] {
  return Object.keys(surveyTables).map((id) => {
    for (const [folder, evidence] of [
      [id === "cases" && audience === "public" ? null : privateDir, "reported"],
      [join(dataDir, "samples"), "illustrative"]
    ] as const) {
      if (folder === null) continue;
      const formats = endingsOf(id).filter((format) => existsSync(join(folder, `${id}.${format}`)));
      if (formats.length > 1)
        throw new ContractError(`${join(folder, id)}: both .xlsx and .csv are here: keep the newer one`);
      if (formats[0]) return {id, path: join(folder, `${id}.${formats[0]}`), format: formats[0], evidence};
    }
    throw new ContractError(
      `${join(dataDir, "samples", id)}.${id === "cases" ? "csv" : "xlsx"}: missing: write it with npm run samples`
    );
  });
}

/** Formats in which a file is read; the first is the one to ask for. */
const endingsOf = (id: string): readonly ("xlsx" | "csv")[] => (id === "cases" ? ["csv"] : ["xlsx", "csv"]);

/** Endings of tables, whoever wrote them. */
const tableEnding = /\.(xlsx?|xlsm|xlsb|ods|fods|numbers|csv|tsv|tab|txt|zip)$/i;

/**
 * Refuses what lies in private/ like an export and is read by nothing, so that nobody takes the made-up sample for the
 * answers that were sent.
 * @throws ContractError one line a file, each with the name it would need
 */
export function refuseUnread(privateDir: string): void {
  if (!existsSync(privateDir)) return;
  const read = new Set(Object.keys(surveyTables).flatMap((id) => endingsOf(id).map((ending) => `${id}.${ending}`)));
  const unread = readdirSync(privateDir, {withFileTypes: true})
    .filter((entry) => entry.isFile() && tableEnding.test(entry.name) && !read.has(entry.name))
    .map(({name}) => name)
    .sort();
  if (unread.length === 0) return;
  const lines = unread.slice(0, 10).map((name) => `  ${name}: ${neededName(name)}`);
  if (unread.length > 10) lines.push(`  and ${unread.length - 10} more`);
  throw new ContractError(
    [`${privateDir}: ${unread.length === 1 ? "a file" : `${unread.length} files`} that nothing reads`, ...lines].join(
      "\n"
    )
  );
}

/** Folders of private/ that commands of the project read and write. */
const ownFolders: ReadonlySet<string> = new Set(["releases", "shortlists"]);

/**
 * What else lies in private/ and is read by nothing, a note or a folder, one sentence each: it harms nobody, but who
 * put a form there wants to know. What programs hide, as `.DS_Store`, is left out.
 */
export function unreadBeside(privateDir: string): {looked: number; notes: string[]} {
  if (!existsSync(privateDir)) return {looked: 0, notes: []};
  const entries = readdirSync(privateDir, {withFileTypes: true}).filter(({name}) => !name.startsWith("."));
  const read = (folder: string) => readdirSync(join(privateDir, folder)).filter((name) => tableEnding.test(name));
  const notes = entries.flatMap((entry) => {
    const path = join(privateDir, entry.name);
    if (entry.isFile()) return tableEnding.test(entry.name) ? [] : [`${path}: a file that nothing reads`];
    if (!entry.isDirectory() || ownFolders.has(entry.name)) return [];
    const tables = read(entry.name).sort();
    const first = tables.slice(0, 3).map((name) => `${name}: ${neededName(name)}`);
    const more = tables.length > 3 ? `; and ${tables.length - 3} more` : "";
    const inside =
      tables.length === 0 ? "" : `; exports are read from ${privateDir} itself: ${first.join("; ")}${more}`;
    return [`${path}: a folder that nothing reads${inside}`];
  });
  return {looked: entries.length, notes: notes.sort()};
}

/** What a file would have to be called, as far as its own name tells what it holds. */
function neededName(name: string): string {
  if (name.startsWith("~$")) return "a program has the file of that name open: close it there";
  const plain = name.toLowerCase().replace(/[^a-z]+/g, "");
  const id = Object.keys(surveyTables).find((one) => plain.startsWith(one.replaceAll("_", "")));
  if (id === undefined) {
    const names = Object.keys(surveyTables).map((one) => `${one}.${endingsOf(one)[0]}`);
    return `the name tells which form it is: one of ${names.join(", ")}; take away what is none`;
  }
  const ending = endingsOf(id).find((one) => name.toLowerCase().endsWith(`.${one}`));
  return ending
    ? `rename it to ${id}.${ending}, and take away an older one`
    : `open it in a spreadsheet and save it as ${id}.${endingsOf(id)[0]}`;
}

/** Rows of a staging table as they were read, and the file they were read from. */
export interface SurveyRows {
  readonly from: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly evidence: Evidence;
}

/** What the exports hold: rows by staging table, and the number of answers by export. */
export interface Survey {
  readonly tables: ReadonlyMap<string, SurveyRows>;
  readonly answers: ReadonlyMap<string, number>;
}

/**
 * Reads every export of a form whole. A case list is a table already and is none of them.
 * @throws ContractError with the report of each export that breaks its form
 */
export async function readSurvey(files: readonly SurveyFile[], register: Register, today: string): Promise<Survey> {
  const tables = new Map<string, SurveyRows>();
  const answers = new Map<string, number>();
  const reports: string[] = [];
  const known = forms(register.areas);
  for (const {id, path, format, evidence} of files) {
    const form = known.find((one) => one.id === id);
    if (!form) continue;
    try {
      const read = await readTables({file: path, format, bytes: readFileSync(path)}, form, register, today);
      answers.set(id, read.answers);
      for (const [table, rows] of Object.entries(read.tables))
        tables.set(table, {from: `${path}, as ${table}`, rows, evidence});
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      reports.push(error.message);
    }
  }
  if (reports.length > 0) throw new ContractError(reports.join("\n"));
  return {tables, answers};
}
