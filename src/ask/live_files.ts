import type {DecodedAnswer} from "../engine/decoded_answer.js";
import {readMart} from "../marts/read_mart.js";
import {element} from "../ui/element.js";
import {partOf} from "../ui/named_part.js";
import {saveFile} from "../ui/save_file.js";
import type {Locale} from "../words/locales.js";
import {askWords} from "../words/words.js";
import {csvOf, jsonOf, workbookRows} from "./answer_files.js";
import {sourceLines, type TableRecord} from "./answer_sources.js";
import type {AskEngine} from "../engine/ask_engine.js";
import {tableScript} from "./table_script.js";

/** Offers each answer as files. */
export function liveFiles(
  root: HTMLElement,
  {locale, engine}: {readonly locale: Locale; readonly engine: AskEngine}
): {readonly offer: (answer: DecodedAnswer, sql: string, bytes: Uint8Array) => void} {
  const words = askWords[locale].files;
  const host = partOf(root, "files");
  return {
    offer(answer, sql, bytes) {
      const about = (): Promise<string[]> => aboutAnswer(engine, sql, locale);
      const file = (label: string, act: (about: string[]) => Promise<Blob | string> | Blob | string): HTMLElement => {
        const button = element(document, "button", {type: "button"}, label);
        button.addEventListener("click", async () => {
          const made = await act(await about());
          saveFile(typeof made === "string" ? new Blob([made]) : made, `kommunebro-answer.${label.toLowerCase()}`);
        });
        return button;
      };
      host.replaceChildren(
        element(document, "h2", {}, words.heading),
        element(
          document,
          "p",
          {class: "card-actions"},
          file("CSV", (lines) => csvOf(answer, lines)),
          file("XLSX", async (lines) => {
            const {workbookOf} = (await import(
              import.meta.resolve("./ask_workbook.js")
            )) as typeof import("./ask_workbook.js");
            const head = answer.columns.map(({name}) => name);
            return new Blob([(await workbookOf(head, workbookRows(answer), lines, words.sheets)) as BlobPart]);
          }),
          file("Arrow", async (lines) => new Blob([(await tableScript()).arrowOf(bytes, lines) as BlobPart])),
          file("JSON", (lines) => jsonOf(answer, lines))
        ),
        element(document, "p", {class: "card-note"}, words.all)
      );
      host.hidden = false;
    }
  };
}

/** What an answer rests on, line by line: the page, the day, the sources of each table, the query. */
async function aboutAnswer(engine: AskEngine, sql: string, locale: Locale): Promise<string[]> {
  const {own: saidOfOwn, asked} = askWords[locale].files;
  const {published, own} = engine.tablesOf(sql);
  const sources = await Promise.all(published.map((table) => sourcesOf(engine, table, locale)));
  return [
    location.href.split("#")[0]!,
    asked(new Date().toISOString().slice(0, 10)),
    ...sources.flat(),
    ...own.map(saidOfOwn),
    ...sql.trim().split("\n")
  ];
}

/** What is published of a table's sources; where nothing is, as in a preview, what the dictionary says of them. */
async function sourcesOf(engine: AskEngine, table: string, locale: Locale): Promise<string[]> {
  const response = await fetch(new URL(`../data/${table}.metadata.json`, location.href)).catch(() => undefined);
  if (response?.ok) return sourceLines((await response.json()) as TableRecord, locale);
  const rows = readMart(await engine.fetchTable("dictionary"));
  const comments = rows.filter((row) => row.schema_name === "mart" && row.table_name === table);
  const said = comments.map(({comment}) => /Source: (.*)$/s.exec(String(comment))?.[1] ?? "").filter(Boolean);
  return [`${table}: ${[...new Set(said)].join(" | ")}`];
}
