// The shortlist in the browser: adding, deciding otherwise, taking away, out as files and in again.
import {byteOrderMark} from "../model/csv_text.js";
import {matchWords, shortlistWords} from "../words/words.js";
import {explainPair} from "../model/match/explain.js";
import {positionOf} from "../model/match/rank.js";
import {
  overrideProblems,
  readShortlist,
  shortlistCsv,
  shortlistJson,
  withEntry,
  withoutEntry,
  type Override,
  type OverrideRole,
  type Shortlist,
  type ShortlistEntry
} from "../model/match/shortlist.js";
import {reweighted, type Ranking} from "../pairing/ranking.js";
import {pairName} from "../pairing/shortlist_text.js";
import {element} from "../ui/element.js";
import type {RowFrame} from "./row_frame.js";
import {partOf} from "../ui/named_part.js";
import {shortlistEntries} from "./shortlist_table.js";
import {saveText} from "../ui/save_file.js";
import {emptyShortlist, keepShortlist, type Kept} from "../pairing/shortlist_store.js";

type Pair = {kommune: string; hromada: string};

export interface ShortlistActs {
  /** The list must follow what people decided. */
  readonly changed: () => void;
  readonly open: (kommuneCode: string, hromadaCode: string) => void;
}

/** A file larger than this is no shortlist. */
const largestFile = 2_000_000;

export class ShortlistPart {
  readonly #host: HTMLElement;
  readonly #frame: RowFrame;
  readonly #acts: ShortlistActs;
  #shortlist: Shortlist;

  constructor(host: HTMLElement, frame: RowFrame, kept: Kept, acts: ShortlistActs) {
    [this.#host, this.#frame, this.#acts, this.#shortlist] = [host, frame, acts, kept.shortlist];
    this.#show();
    if (kept.problems.length > 0) this.#say(shortlistWords[frame.locale].broken, kept.problems);
    host.addEventListener("click", ({target}) => this.#click(target as Element));
    host.addEventListener("change", ({target}) => {
      if (target instanceof HTMLInputElement && target.type === "file") void this.#import(target);
    });
    host.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#override(event.target as HTMLFormElement);
    });
  }

  get shortlist(): Shortlist {
    return this.#shortlist;
  }

  /** Shows in a row whether its pair is on the list. */
  mark(row: HTMLElement, pair: Pair): void {
    const button = row.querySelector("[data-act=shortlist]")!;
    const isOn = this.#find(pair) !== undefined;
    const words = matchWords[this.#frame.locale];
    button.setAttribute("aria-pressed", String(isOn));
    const label = isOn ? words.shortlisted : words.shortlist;
    if (button.textContent !== label) button.textContent = label;
  }

  /** Puts a pair on the list with what the model says of it now, or takes it off. */
  toggle(pair: Pair, ranking: Ranking): void {
    const text = shortlistWords[this.#frame.locale];
    const known = this.#find(pair);
    if (known)
      return this.#change(withoutEntry(this.#shortlist, known), text.removed(pairName(known, this.#frame.data)));
    const {data} = this.#frame;
    const base = this.#shortlist.entries.length === 0 ? emptyShortlist(data, ranking.weights) : this.#shortlist;
    const own = reweighted(data, ranking, base.weights);
    const [k, h] = [data.indexOf("kommune", pair.kommune), data.indexOf("hromada", pair.hromada)];
    const explained = explainPair(data.pairValues, base.weights, k, h);
    const entry: ShortlistEntry = {
      kommuneCode: pair.kommune,
      hromadaCode: pair.hromada,
      position: positionOf(data.pairValues, base.weights, {
        side: ranking.side,
        index: ranking.index,
        candidate: ranking.side === "kommune" ? h : k,
        allowed: ranking.filtered.allowed
      }),
      sum: explained.sum,
      override: null,
      recommendedCode: own.rows[0]?.code ?? (ranking.side === "kommune" ? pair.hromada : pair.kommune),
      evidence: explained.isIllustrative
        ? "illustrative"
        : explained.kommune.answers || explained.hromada.answers
          ? "reported"
          : "public_figures"
    };
    this.#change(withEntry(base, entry), text.added(pairName(entry, data)));
  }

  #find({kommune, hromada}: Pair): ShortlistEntry | undefined {
    return this.#shortlist.entries.find(
      ({kommuneCode, hromadaCode}) => kommuneCode === kommune && hromadaCode === hromada
    );
  }

  #change(shortlist: Shortlist, says: string): void {
    this.#shortlist = shortlist;
    this.#say(keepShortlist(shortlist) ? says : shortlistWords[this.#frame.locale].notKept);
    this.#show();
    this.#acts.changed();
  }

  #show(): void {
    const today = new Date().toISOString().slice(0, 10);
    partOf(this.#host, "entries").replaceChildren(shortlistEntries(this.#frame, this.#shortlist, today));
  }

  #say(sentence: string, problems: Kept["problems"] = []): void {
    const {locale} = this.#frame;
    partOf(this.#host, "shortlist-says").replaceChildren(
      element(document, "p", {}, sentence),
      ...(problems.length > 0
        ? [
            element(
              document,
              "ul",
              {},
              ...problems.slice(0, 12).map((one) => element(document, "li", {}, shortlistWords[locale].problem(one)))
            )
          ]
        : [])
    );
  }

  #click(target: Element): void {
    const act = target.closest<HTMLElement>("[data-act]");
    const text = shortlistWords[this.#frame.locale];
    const [kommune = "", hromada = ""] = (act?.closest<HTMLElement>("[data-pair]")?.dataset.pair ?? "").split("-");
    const entry = this.#find({kommune, hromada});
    switch (act?.dataset.act) {
      case "shortlist-json":
        return saveText(shortlistJson(this.#shortlist), text.jsonFile, "application/json");
      case "shortlist-csv":
        return saveText(byteOrderMark + shortlistCsv(this.#shortlist), text.csvFile, "text/csv");
      case "shortlist-open":
        return this.#acts.open(kommune, hromada);
      case "shortlist-remove": {
        if (!entry) return;
        this.#change(withoutEntry(this.#shortlist, entry), text.removed(pairName(entry, this.#frame.data)));
        return this.#host.querySelector<HTMLElement>("[data-act=shortlist-remove], #match-import")?.focus();
      }
    }
  }

  /** A person's word, or its withdrawal. */
  #override(form: HTMLFormElement): void {
    const [kommune = "", hromada = ""] = (form.dataset.pair ?? "").split("-");
    const entry = this.#find({kommune, hromada});
    if (!entry) return;
    const said = new FormData(form);
    const field = (name: string): string => String(said.get(name) ?? "").trim();
    const kind = field("kind");
    const word = {role: field("role"), date: field("date"), reason: field("reason")};
    const problems = kind === "none" ? [] : overrideProblems(word);
    partOf(form, "override-problems").replaceChildren(
      ...problems.map((one) => element(document, "p", {}, shortlistWords[this.#frame.locale].problem(one)))
    );
    if (problems.length > 0) return;
    const override: Override | null =
      kind === "put_first" || kind === "exclude"
        ? {kind, role: word.role as OverrideRole, date: word.date, reason: word.reason}
        : null;
    const entries = this.#shortlist.entries.map((one) => (one === entry ? {...one, override} : one));
    this.#change({...this.#shortlist, entries}, shortlistWords[this.#frame.locale].saved);
    this.#host.querySelector<HTMLElement>(`li[data-pair="${kommune}-${hromada}"] summary`)?.focus();
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const text = shortlistWords[this.#frame.locale];
    const file = input.files?.[0];
    if (!file) return;
    const {data} = this.#frame;
    const read = file.size > largestFile ? null : readShortlist(await file.text(), data.pairValues, data.fingerprint());
    input.value = "";
    if (!read) return this.#say(text.full);
    if ("problems" in read) return this.#say(text.refused, read.problems);
    this.#change(read.shortlist, text.imported(read.shortlist.entries.length));
    if (read.notes.length > 0) this.#say(text.imported(read.shortlist.entries.length), read.notes);
  }
}
