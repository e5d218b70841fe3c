import {partOf, setText} from "../ui/named_part.js";
import type {Locale} from "../words/locales.js";
import {askWords} from "../words/words.js";
import type {SentTable} from "../engine/ask_worker.js";
import {isOwnFileProblem, OwnFileProblem} from "./own_file_problem.js";
import {tableScript} from "./table_script.js";

export interface OwnOptions {
  readonly locale: Locale;
  /** Whether a published table has a name. */
  readonly isTaken: (name: string) => boolean;
  readonly take: (table: SentTable) => void;
}

/** Takes a reader's own CSV, chosen or dropped anywhere on the workbench. */
export function liveOwn(root: HTMLElement, {locale, isTaken, take}: OwnOptions): void {
  const words = askWords[locale].own;
  const status = partOf(root, "own-status");
  const input = partOf(root, "own-file") as HTMLInputElement;
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    (status.closest("details") as HTMLDetailsElement).open = true;
    try {
      const {readOwn} = await tableScript().catch(() => {
        throw new OwnFileProblem("late");
      });
      const {rows, ...table} = readOwn(file.name, new Uint8Array(await file.arrayBuffer()), isTaken);
      take(table);
      setText(status, words.taken(table.name, rows));
    } catch (error) {
      if (!isOwnFileProblem(error)) throw error;
      setText(status, words.refused(error.why, error.line));
    }
  };
  input.addEventListener("change", () => void read(input.files?.[0]).then(() => (input.value = "")));
  root.addEventListener("dragover", (event) => event.preventDefault());
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    void read(event.dataTransfer?.files[0]);
  });
}
