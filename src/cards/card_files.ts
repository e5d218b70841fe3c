// What the sheets of a card hand out: the view as CSV or workbook, its link, and the code that embeds it.
import {announce} from "../ui/live_region.js";
import {element} from "../ui/element.js";
import {partOf} from "../ui/named_part.js";
import {saveFile, saveText} from "../ui/save_file.js";
import type {Locale} from "../words/locales.js";
import {cardWords, uiWords} from "../words/words.js";
import type {CardTable, CardView} from "./card.js";
import {evidence} from "./chart_card.js";
import type {AboutView, FileWords, WorkSheet} from "./view_file.js";

/** The part of the workbook's script that is used here; it is fetched when the first workbook is asked for. */
interface WorkbookScript {
  readonly tableWorkbook: (sheets: readonly WorkSheet[]) => Promise<Uint8Array<ArrayBuffer>>;
}

/** What makes files and pictures of a card; it is fetched when the first is asked for. */
const savedCard = (): Promise<typeof import("./saved_card.js")> =>
  // @ts-expect-error The bundle is made by the build, after the types are checked.
  import("../generated/saved_card.js");

/** Saves the chart of a card as a picture. */
export async function savePicture(host: HTMLElement, kind: "svg" | "png"): Promise<void> {
  const {saveChart} = await savedCard();
  await saveChart(host, kind, viewAddress(host));
}

/** Saves the tables of a view; a CSV holds the last of them, which is the long one where a card has one. */
export async function saveTables(
  host: HTMLElement,
  view: CardView,
  kind: "csv" | "xlsx",
  {tables, locale}: {readonly tables: readonly CardTable[]; readonly locale: Locale}
): Promise<void> {
  const about = aboutView(host, view, locale);
  const name = `kommunebro-${host.getAttribute("name")}`;
  const words: FileWords = {...cardWords[locale].file, ...uiWords[locale]};
  const {viewCsv, viewSheets} = await savedCard();
  if (kind === "csv") return saveText(viewCsv(tables[0]!, about, words), `${name}.csv`, "text/csv");
  // @ts-expect-error The bundle is made by the build, after the types are checked.
  const {tableWorkbook} = (await import("../generated/table_workbook.js")) as WorkbookScript;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  saveFile(new Blob([await tableWorkbook(viewSheets(tables, about, words))], {type}), `${name}.xlsx`);
}

function aboutView(host: HTMLElement, view: CardView, locale: Locale): AboutView {
  return {
    title: view.title,
    measure: view.subtitle,
    sources: sourcesOf(host),
    address: viewAddress(host),
    note: evidence(view, locale)
  };
}

/** Each source as the sheet tells it, without its age, which is another tomorrow. */
function sourcesOf(host: HTMLElement): string[] {
  return [...partOf(host, "sources").children].map((item) => {
    const copy = item.cloneNode(true) as HTMLElement;
    for (const age of copy.querySelectorAll("[data-day]")) age.remove();
    return (copy.textContent ?? "").trim();
  });
}

/** Where the view is found again. */
function viewAddress(host: HTMLElement): string {
  return new URL(partOf(host, "permalink").getAttribute("href") ?? "", location.href).href;
}

/** Puts into an opened sheet of a card what only a script can do: files of the view, and what can be copied of it. */
export function fillSheet(sheet: HTMLElement, host: HTMLElement, locale: Locale): void {
  if (sheet.querySelector("button:not(.sort)")) return;
  const words = cardWords[locale];
  const button = (act: "file" | "save", kind: "csv" | "xlsx" | "svg" | "png"): HTMLElement =>
    element(document, "button", {type: "button", [`data-${act}`]: kind}, words[kind]);
  const made = {
    data: () => [button("file", "csv"), button("file", "xlsx")],
    picture: () => [button("save", "svg"), button("save", "png")],
    share: () => [
      copyButton(words.copyLink, () => viewAddress(host), words.copied, host),
      copyButton(words.copyCode, () => embedCode(host), words.codeCopied, host),
      codeField(words.embedCode, host)
    ]
  }[sheet.dataset.sheet as "data" | "picture" | "share"]();
  const standing = sheet.querySelector(".card-files");
  if (standing) standing.prepend(...made);
  else sheet.querySelector(".sheet")!.append(element(document, "p", {class: "card-files"}, ...made));
}

/** A frame with the card alone, in the view that is shown now. */
function embedCode(host: HTMLElement): string {
  const card = host.getAttribute("name") ?? "";
  const {origin, pathname, search} = new URL(viewAddress(host));
  const address = `${origin}${pathname.replace(/[^/]*?(\.html)?$/, `embed/${card}$1`)}${search}`;
  const title = (partOf(host, "title").textContent ?? "").replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${address}" title="${title}" width="100%" height="720" loading="lazy"></iframe>`;
}

/** The code to read and to mark, whether or not it can be copied by a button. */
function codeField(label: string, host: HTMLElement): HTMLElement {
  const field = element(document, "textarea", {readonly: true, rows: 3}, embedCode(host));
  field.addEventListener("focus", () => {
    field.value = embedCode(host);
    field.select();
  });
  return element(document, "label", {class: "embed-code"}, label, field);
}

function copyButton(label: string, text: () => string, said: string, host: HTMLElement): HTMLElement {
  const button = element(document, "button", {type: "button"}, label);
  button.addEventListener("click", () => {
    void navigator.clipboard?.writeText(text()).then(() => {
      partOf(host, "status").textContent = said;
      announce(said);
    });
  });
  return button;
}
