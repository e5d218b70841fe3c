// The shortlist in the browser: adding, deciding otherwise, taking away, out as files and in again.
import {byteOrderMark} from "../model/csv_text.js";
import {matchWords, shortlistFileWords, shortlistWords} from "../words/words.js";
import {explainPair} from "../model/match/explain.js";
import {positionOf} from "../model/match/rank.js";
import {
  overrideProblems,
  readShortlist,
  shortlistCsv,
  shortlistJson,
  withEntry,
  withoutEntry,
  type Imported,
  type Override,
  type OverrideRole,
  type Shortlist,
  type ShortlistEntry
} from "../model/match/shortlist.js";
import {rankingOf, reweighted, type Ranking} from "../pairing/ranking.js";
import {pairName} from "../pairing/shortlist_text.js";
import {element} from "../ui/element.js";
import type {RowFrame} from "./row_frame.js";
import {partOf} from "../ui/named_part.js";
import {shortlistEntries} from "./shortlist_table.js";
import {saveText} from "../ui/save_file.js";
import {
  emptyShortlist,
  keepShortlist,
  keptText,
  loadShortlist,
  shortlistKey,
  type Kept
} from "../pairing/shortlist_store.js";
import type {Weights} from "../model/match/weights.js";

type Pair = {kommune: string; hromada: string};

export interface ShortlistActs {
  /** The list must follow what people decided. */
  readonly changed: () => void;
  readonly open: (kommuneCode: string, hromadaCode: string) => void;
}

/** What reads a CSV; it is fetched when the first is brought. */
const csvReader = (): Promise<typeof import("../pairing/shortlist_csv.js")> =>
  // @ts-expect-error The bundle is made by the build, after the types are checked.
  import("../generated/shortlist_csv.js");

/** A file larger than this is no shortlist. */
const largestFile = 2_000_000;

export class ShortlistPart {
  readonly #host: HTMLElement;
  readonly #frame: RowFrame;
  readonly #acts: ShortlistActs;
  #shortlist: Shortlist;
  /** What the store held when it was last read or written here. */
  #text: string | null = keptText();
  /** Lists before each change, the newest last. */
  readonly #before: Shortlist[] = [];

  constructor(host: HTMLElement, frame: RowFrame, kept: Kept, acts: ShortlistActs) {
    [this.#host, this.#frame, this.#acts, this.#shortlist] = [host, frame, acts, kept.shortlist];
    this.#show();
    if (kept.problems.length > 0) this.#say(shortlistWords[frame.locale].broken, kept.problems);
    host.addEventListener("click", ({target}) => this.#click(target as Element));
    host.addEventListener("change", ({target}) => {
      if (target instanceof HTMLInputElement && target.type === "file") void this.#import(target);
    });
    // Another window of this browser has changed the list.
    addEventListener("storage", ({key}) => {
      if ((key === shortlistKey || key === null) && this.#catchUp()) this.#acts.changed();
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
    this.#catchUp();
    const {locale} = this.#frame;
    const data = this.#frame.data.of(pair.kommune);
    const text = shortlistWords[locale];
    const known = this.#find(pair);
    if (known) return this.#change(withoutEntry(this.#shortlist, known), text.removed(pairName(known, data, locale)));
    const base = this.#shortlist.entries.length === 0 ? emptyShortlist(data, ranking.weights) : this.#shortlist;
    const [k, h] = [data.indexOf("kommune", pair.kommune), data.indexOf("hromada", pair.hromada)];
    const explained = explainPair(data.pairValues, base.weights, k, h);
    const own = reweighted(data, ranking, base.weights);
    const entry: ShortlistEntry = {
      kommuneCode: pair.kommune,
      hromadaCode: pair.hromada,
      ...this.#standing(pair, base.weights, ranking),
      override: null,
      recommendedCode: own.rows[0]?.code ?? (ranking.side === "kommune" ? pair.hromada : pair.kommune),
      evidence: explained.isIllustrative
        ? "illustrative"
        : explained.kommune.answers || explained.hromada.answers
          ? "reported"
          : "public_figures"
    };
    this.#change(withEntry(base, entry), text.added(pairName(entry, data, locale)));
  }

  #find({kommune, hromada}: Pair): ShortlistEntry | undefined {
    return this.#shortlist.entries.find(
      ({kommuneCode, hromadaCode}) => kommuneCode === kommune && hromadaCode === hromada
    );
  }

  #change(shortlist: Shortlist, says: string): void {
    this.#before.push(this.#shortlist);
    this.#keep(shortlist, says);
  }

  #keep(shortlist: Shortlist, says: string): void {
    this.#shortlist = shortlist;
    const isKept = keepShortlist(shortlist);
    this.#text = keptText();
    this.#say(isKept ? says : shortlistWords[this.#frame.locale].notKept);
    this.#show();
    this.#acts.changed();
  }

  /** Takes over what another window has written since; true where it has. */
  #catchUp(): boolean {
    const text = keptText();
    if (text === this.#text) return false;
    this.#text = text;
    const {shortlist, problems} = loadShortlist(this.#frame.data);
    if (problems.some(({kind}) => kind !== "other_data")) return false;
    this.#before.push(this.#shortlist);
    this.#shortlist = shortlist;
    this.#show();
    this.#say(shortlistWords[this.#frame.locale].otherWindow);
    return true;
  }

  /** Sum of a pair under some weights, and its position in the list of a place; null where filters took it away. */
  #standing(
    {kommune, hromada}: Pair,
    weights: Weights,
    {side, index, filtered}: Pick<Ranking, "side" | "index" | "filtered">
  ): Pick<ShortlistEntry, "sum" | "position"> {
    const data = this.#frame.data.of(kommune);
    const [k, h] = [data.indexOf("kommune", kommune), data.indexOf("hromada", hromada)];
    return {
      position: positionOf(data.pairValues, weights, {
        side,
        index,
        candidate: side === "kommune" ? h : k,
        allowed: filtered.allowed
      }),
      sum: explainPair(data.pairValues, weights, k, h).sum
    };
  }

  /** The entries anew; a form that somebody is filling in keeps what stands in it. */
  #show(): void {
    const today = new Date().toISOString().slice(0, 10);
    const entries = partOf(this.#host, "entries");
    const open = [...entries.querySelectorAll<HTMLDetailsElement>("details[open]")].map((details) => ({
      pair: details.closest<HTMLElement>("[data-pair]")!.dataset.pair!,
      fields: [...new FormData(details.querySelector("form")!)]
    }));
    entries.replaceChildren(shortlistEntries(this.#frame, this.#shortlist, today));
    for (const {pair, fields} of open) {
      const details = entries.querySelector<HTMLDetailsElement>(`li[data-pair="${pair}"] details`);
      if (!details) continue;
      details.open = true;
      for (const [name, value] of fields)
        details.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = String(value);
    }
    partOf(this.#host, "shortlist-undo").hidden = this.#before.length === 0;
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
              ...problems
                .slice(0, 12)
                .map((one) => element(document, "li", {}, shortlistFileWords[locale].problem(one)))
            )
          ]
        : [])
    );
  }

  #click(target: Element): void {
    const act = target.closest<HTMLElement>("[data-act]");
    const {locale} = this.#frame;
    const text = shortlistWords[locale];
    const [kommune = "", hromada = ""] = (act?.closest<HTMLElement>("[data-pair]")?.dataset.pair ?? "").split("-");
    const entry = this.#find({kommune, hromada});
    switch (act?.dataset.act) {
      case "shortlist-json":
        return saveText(shortlistJson(this.#shortlist), shortlistFileWords[locale].jsonFile, "application/json");
      case "shortlist-csv":
        return saveText(byteOrderMark + shortlistCsv(this.#shortlist), shortlistFileWords[locale].csvFile, "text/csv");
      case "shortlist-undo": {
        const before = this.#before.pop();
        if (before) this.#keep(before, text.undone);
        return;
      }
      case "shortlist-open":
        return this.#acts.open(kommune, hromada);
      case "shortlist-remove": {
        if (!entry) return;
        this.#change(
          withoutEntry(this.#shortlist, entry),
          text.removed(pairName(entry, this.#frame.data, this.#frame.locale))
        );
        return this.#host.querySelector<HTMLElement>("[data-act=shortlist-remove], #match-import")?.focus();
      }
    }
  }

  /** A person's word, or its withdrawal. */
  #override(form: HTMLFormElement): void {
    const [kommune = "", hromada = ""] = (form.dataset.pair ?? "").split("-");
    this.#catchUp();
    const entry = this.#find({kommune, hromada});
    if (!entry) return;
    const said = new FormData(form);
    const field = (name: string): string => String(said.get(name) ?? "").trim();
    const kind = field("kind");
    const word = {role: field("role"), date: field("date"), reason: field("reason")};
    const problems = kind === "none" ? [] : overrideProblems(word);
    partOf(form, "override-problems").replaceChildren(
      ...problems.map((one) => element(document, "p", {}, shortlistFileWords[this.#frame.locale].problem(one)))
    );
    if (problems.length > 0) return;
    const override: Override | null =
      kind === "put_first" || kind === "exclude"
        ? {kind, role: word.role as OverrideRole, date: word.date, reason: word.reason}
        : null;
    const entries = this.#shortlist.entries.map((one) => (one === entry ? {...one, override} : one));
    form.closest("details")!.open = false;
    this.#change({...this.#shortlist, entries}, shortlistWords[this.#frame.locale].saved);
    this.#host.querySelector<HTMLElement>(`li[data-pair="${kommune}-${hromada}"] summary`)?.focus();
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const text = shortlistWords[this.#frame.locale];
    const file = input.files?.[0];
    if (!file) return;
    const read = file.size > largestFile ? null : await this.#read(await file.text());
    input.value = "";
    if (!read) return this.#say(text.full);
    if ("problems" in read) return this.#say(text.refused, read.problems);
    this.#change(read.shortlist, text.imported(read.shortlist.entries.length));
    if (read.notes.length > 0) this.#say(text.imported(read.shortlist.entries.length), read.notes);
  }

  /** A file of either kind: JSON begins with a brace, and nothing else does. */
  async #read(text: string): Promise<Imported> {
    const {data} = this.#frame;
    if (/^\s*\{/.test(text)) return readShortlist(text, data.pairValues, data.fingerprint());
    const {weights} = this.#shortlist;
    const reader = await csvReader().catch(() => null);
    // What did not come read nothing: the list is as before, and says so.
    if (reader === null) return {problems: []};
    return reader.readShortlistCsv(text, {
      pairValues: data.pairValues,
      fingerprint: data.fingerprint(),
      weights,
      standing: ({kommuneCode, hromadaCode}) =>
        this.#standing(
          {kommune: kommuneCode, hromada: hromadaCode},
          weights,
          rankingOf(data.of(kommuneCode), kommuneCode, {weights, filters: data.filters})
        )
    });
  }
}
