// The match explorer in the browser: one state, which is the address, and the parts that follow it.
import {besideIn, type Beside} from "../marts/own_names.js";
import {countyWords, matchAddressWords, matchWords} from "../words/words.js";
import {changed, whyNot} from "../model/match/why_not.js";
import type {Ranked, Side} from "../model/match/rank.js";
import {sturdiness, sturdinessSteps, type Sturdiness} from "../model/match/sturdiness.js";
import {filtersAfter} from "../model/match/filters.js";
import {criterionKeys, type CriterionKey} from "../model/match/criteria.js";
import {presetKeys, presets, weightSum, type Weights} from "../model/match/weights.js";
import {
  mostCompared,
  emptyAddress,
  otherSide,
  planKeys,
  planPairs,
  readMatchAddress,
  writeMatchAddress,
  type MatchAddress
} from "../pairing/match_address.js";
import {addressSentences} from "../pairing/address_text.js";
import {standingPlace, type MatchData} from "../pairing/match_data.js";
import {overriddenRows} from "../pairing/apply_overrides.js";
import {withItsKommuner} from "../model/names/name_parts.js";
import {elsewhereKind} from "../model/names/elsewhere.js";
import type {Found} from "../model/names/place_search.js";
import {asPair} from "../pairing/place_book.js";
import {pointsOf, rankingOf, reweighted, type Ranking} from "../pairing/ranking.js";
import {element} from "../ui/element.js";
import {breath} from "../ui/breath.js";
import {compareTable} from "./compare.js";
import {criterionHeads, sortedRows} from "./criterion_heads.js";
import {countyList} from "./county_list.js";
import {matchDetails} from "./details.js";
import {listNote, nothingLeft, placeSummary, saidTies} from "./explorer_text.js";
import {presetField, readFilters, readWeights, showPanel, showTaken, showWeights} from "./weight_panel.js";
import type {RowFrame} from "./row_frame.js";
import {partOf, setText} from "../ui/named_part.js";
import {describeRow, matchRow, sortedText, updateRow} from "./list_rows.js";
import {LiveSheet} from "./sheet.js";
import {showTray} from "./tray.js";
import {liveViews} from "./saved_views.js";
import {ShortlistPart} from "./shortlist_part.js";
import {rankingCsv, rankingTable} from "./ranking_table.js";
import {whyAnswer, whyLabel} from "./why_not_part.js";
import {liveCombobox} from "../ui/place_combobox.js";
import {saveText} from "../ui/save_file.js";
import type {Kept} from "../pairing/shortlist_store.js";

/** How long the hand must rest before what is slow or spoken is worked out, in milliseconds. */
const rest = 250;

/** What a change is to the way back: a step of its own, one with those of the same hand before it, or none. */
type Step = "own" | "drag" | "none";

/** A county that a name has found, as one that is chosen like a kommune; whatever else is found stays as it is. */
function asChoice(found: Found): Found {
  if (!found.isElsewhere || elsewhereKind(found.code) !== "county") return found;
  return {...found, code: found.code.replace("NO-", ""), isElsewhere: false, by: null};
}

export class MatchPage {
  readonly #root: HTMLElement;
  /** The data are those in which the chosen place is matched; `#all` those of kommuner and hromadas. */
  #frame: RowFrame;
  readonly #all: MatchData;
  readonly #panel: HTMLElement;
  readonly #list: HTMLElement;
  readonly #shortlist: ShortlistPart;
  #address: MatchAddress;
  #ranking: Ranking;
  #rows = new Map<string, HTMLElement>();
  /** Candidates as they stand on the page, those that people put first at the top. */
  #shown: readonly Ranked[] = [];
  /** Of the ranking it names; that of another is not shown. */
  #sturdy: {readonly of: Ranking; readonly found: Sturdiness} | null = null;
  readonly #evidence: LiveSheet;
  readonly #compared: LiveSheet;
  readonly #listed: LiveSheet;
  /** What the address says to the plan; the list hands it back. */
  #toPlan: readonly (readonly [string, string])[] = [];
  #shownEvidence: readonly [Ranking | null, string | null, string | null] = [null, null, null];
  #lastStep: Step = "none";
  #frameAsked = 0;
  #seen: [number, number] | null = null;
  #timer = 0;

  constructor(root: HTMLElement, frame: RowFrame, kept: Kept) {
    this.#root = root;
    this.#frame = frame;
    this.#all = frame.data;
    this.#panel = partOf(root, "panel");
    this.#list = partOf(root, "list");
    // The rows that stand in the page are kept: one that was pressed before this script came is pressed again.
    for (const row of this.#list.querySelectorAll<HTMLElement>(".match-row")) this.#rows.set(row.dataset.code!, row);
    this.#address = {...emptyAddress, side: matchWords[frame.locale].startSide, filters: frame.data.filters};
    this.#ranking = rankingOf(frame.data, root.dataset.place!, this.#address);
    this.#evidence = new LiveSheet(root.querySelector("#match-evidence")!, () => this.#closeEvidence());
    const over = (name: string): LiveSheet => {
      const found: LiveSheet = new LiveSheet(root.querySelector(`#match-${name}`)!, () => found.close());
      return found;
    };
    [this.#compared, this.#listed] = [over("compared"), over("shortlist")];
    this.#shortlist = new ShortlistPart(partOf(root, "shortlist"), frame, kept, {
      changed: () => this.#relist("none"),
      open: (kommuneCode, hromadaCode) => {
        this.#listed.close();
        const [place, open] =
          this.#address.side === "kommune" ? [kommuneCode, hromadaCode] : [hromadaCode, kommuneCode];
        this.#choose(place, open);
      }
    });
  }

  /** Takes the address, or what a reader has done to the controls before this script came, and listens from then on. */
  begin(query: string): void {
    const address = this.#read(query);
    this.#listen();
    const chosen = query === "" ? this.#touched() : address;
    // A choice made before this script came is a change like any other, and is said like one.
    if (query === "" && JSON.stringify(chosen) !== JSON.stringify(this.#address)) this.#root.classList.add("is-live");
    this.#set(chosen, "none");
    if (address.open) this.#rows.get(address.open)?.scrollIntoView({block: "center"});
    if (address.compare.length > 1 && !address.open) this.#compared.open({takesFocus: false});
    addEventListener("popstate", () => {
      // A step within the page, such as to a heading, is none of ours.
      if (location.search !== this.#query()) this.#set(this.#read(location.search), "none");
    });
  }

  #read(query: string): MatchAddress {
    const {data, locale} = this.#frame;
    const {address, problems} = readMatchAddress(query, {
      has: data.book.has,
      filters: data.filters,
      side: matchWords[locale].startSide,
      otherKeys: planKeys
    });
    this.#toPlan = planPairs(query);
    this.#showProblems(addressSentences(problems, locale));
    return address;
  }

  #query(): string {
    const {data, locale} = this.#frame;
    const standing = {filters: data.filters, side: matchWords[locale].startSide};
    return writeMatchAddress(this.#address, standing, this.#toPlan);
  }

  /** Where a county is chosen, with the hromada of this list open and all else as it is. */
  #hrefOfCounty(county: string): string {
    const {data, locale} = this.#frame;
    const standing = {filters: data.filters, side: matchWords[locale].startSide};
    const {place: hromada} = this.#ranking;
    const address = {...this.#address, side: "kommune" as const, place: county, open: hromada, why: null, compare: []};
    return `${location.pathname}${writeMatchAddress(address, standing, this.#toPlan)}`;
  }

  #touched(): MatchAddress {
    const side = this.#root.querySelector<HTMLInputElement>("input[name=side]:checked")?.value as Side;
    const preset = presetKeys.find((key) => key === presetField(this.#panel).value) ?? this.#address.preset;
    const own = readWeights(this.#panel);
    const isMoved = Object.entries(own).some(
      ([key, weight]) => weight !== presets[this.#address.preset].weights[key as keyof Weights]
    );
    return {
      ...this.#address,
      side,
      preset,
      weights: isMoved && weightSum(own) > 0 ? own : presets[preset].weights,
      filters: readFilters(this.#panel)
    };
  }

  /** The municipality shown: the chosen one, or one that stands for its side. */
  #placeOf({side, place}: MatchAddress): string {
    return place ?? standingPlace(this.#all, side);
  }

  /** Everything follows a new state. */
  #set(address: MatchAddress, step: Step = "own"): void {
    const place = this.#placeOf(address);
    const data = this.#all.of(place);
    this.#frame = {...this.#frame, data};
    const {locale} = this.#frame;
    if (place !== this.#ranking.place || address.side !== this.#ranking.side) {
      this.#rows.clear();
      this.#list.replaceChildren();
    }
    this.#address = address;
    this.#ranking = rankingOf(data, place, address);
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>("input[name=side]"))
      radio.checked = radio.value === address.side;
    setText(
      this.#root.querySelector<HTMLElement>("[data-combobox=match-search] label")!,
      matchWords[locale].search[address.side]
    );
    setText(
      this.#root.querySelector<HTMLElement>("[data-combobox=match-why-search] label")!,
      whyLabel(locale, address.side)
    );
    partOf(this.#root, "place").replaceChildren(...placeSummary(this.#frame, this.#ranking));
    setText(partOf(this.#root, "list-title"), matchWords[locale].listTitle(data.book.entry(place).label, address.side));
    setText(
      partOf(this.#root, "left"),
      matchWords[locale].left(this.#ranking.filtered.left, this.#ranking.all, address.side)
    );
    setText(partOf(this.#root, "list-note"), listNote(data, this.#ranking, locale));
    partOf(this.#root, "nothing").replaceChildren(...nothingLeft(this.#frame, this.#ranking));
    showPanel(this.#panel, address, locale);
    showTaken(this.#panel, this.#ranking.filtered, locale);
    this.#relist(step);
  }

  /** Rows in their order, the open one with its details, and everything that waits for a resting hand. */
  #relist(step: Step): void {
    this.#showRows();
    this.#settle(step);
  }

  /** @param seen positions in sight while a weight is moved; the others are written when the hand rests */
  #showRows(seen: readonly [from: number, to: number] = [0, Infinity]): void {
    const {data, locale} = this.#frame;
    const shown = overriddenRows(this.#shortlist.shortlist, data, this.#ranking);
    const ordered = sortedRows(data, this.#ranking, shown.rows, this.#address.sort);
    this.#shown = ordered.map(({ranked}) => ranked);
    const rows = ordered.map(({ranked, position}, i) => {
      const isNew = !this.#rows.has(ranked.code);
      const row = this.#row(ranked);
      if (isNew || (i >= seen[0] && i <= seen[1])) updateRow(row, this.#frame, this.#ranking, ranked, position);
      return row;
    });
    this.#reorder(rows);
    const leaders = this.#ranking.rows.slice(0, 3).map((row) => this.#placed(row));
    setText(partOf(this.#panel, "leaders"), leaders.length > 0 ? matchWords[locale].leaders(leaders) : "");
    setText(partOf(this.#root, "overridden"), shown.note(locale));
  }

  /**
   * Moves only the rows that are not in their place; moving one would take the focus out of it, so it is given back.
   */
  #reorder(rows: readonly HTMLElement[]): void {
    const focused = document.activeElement as HTMLElement | null;
    let next = this.#list.firstElementChild;
    for (const row of rows) {
      if (row === next) next = row.nextElementSibling;
      else this.#list.insertBefore(row, next);
    }
    while (next) {
      const gone = next;
      next = gone.nextElementSibling;
      gone.remove();
    }
    if (focused && focused !== document.activeElement && this.#list.contains(focused))
      focused.focus({preventScroll: true});
  }

  #row({code}: Ranked): HTMLElement {
    let row = this.#rows.get(code);
    if (!row) {
      row = matchRow(this.#frame, this.#ranking, code);
      this.#rows.set(code, row);
    }
    return row;
  }

  /** Positions of the rows in sight, one more on either side. */
  #inSight(): [number, number] {
    const boxes = [...this.#list.children].map((row) => row.getBoundingClientRect());
    const from = boxes.findIndex(({bottom}) => bottom > 0);
    const to = boxes.findLastIndex(({top}) => top < innerHeight);
    return [from - 1, to + 1];
  }

  /** A weight is being moved: only the list follows, once a frame. */
  #drag(): void {
    this.#seen ??= this.#inSight();
    if (this.#frameAsked) return;
    this.#frameAsked = requestAnimationFrame(() => {
      this.#frameAsked = 0;
      const weights = readWeights(this.#panel);
      showWeights(this.#panel, weights, this.#address.preset, this.#frame.locale);
      if (weightSum(weights) === 0) return;
      this.#address = {...this.#address, weights};
      this.#ranking = reweighted(this.#frame.data, this.#ranking, weights);
      this.#showRows(this.#seen ?? undefined);
      this.#root.classList.add("is-moving");
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#relist("drag"), rest);
    });
  }

  /** What is slow, spoken or written down: rows in words, sturdiness, evidence, table, address. */
  #settle(step: Step): void {
    clearTimeout(this.#timer);
    this.#seen = null;
    const {locale} = this.#frame;
    const {side, place, rows, weights} = this.#ranking;
    for (const ranked of this.#shown) {
      const row = this.#rows.get(ranked.code);
      if (!row) continue;
      describeRow(row, this.#frame, this.#ranking, ranked);
      setText(partOf(row, "sorted"), sortedText(this.#frame, this.#ranking, ranked, this.#address.sort));
      this.#shortlist.mark(row, asPair(side, place, ranked.code));
    }
    const sort = partOf(this.#root, "sort") as HTMLSelectElement;
    if (sort.value !== (this.#address.sort ?? "")) sort.value = this.#address.sort ?? "";
    partOf(this.#root, "heads").replaceChildren(
      ...(rows.length > 0 ? criterionHeads(document, locale, weights, this.#address.sort) : [])
    );
    partOf(this.#root, "counties").replaceChildren(
      ...countyList(this.#frame, this.#ranking, (county) => this.#hrefOfCounty(county))
    );
    this.#follow(step);
    const first = rows[0];
    if (this.#root.classList.contains("is-live"))
      setText(partOf(this.#root, "status"), matchWords[locale].ranked(first ? this.#placed(first) : null));
    this.#root.classList.add("is-live");
    void this.#weigh();
  }

  /** What follows a choice that leaves the list as it stands: evidence, comparison, the reason why not, the address. */
  #follow(step: Step): void {
    const {compare, why, open} = this.#address;
    for (const {code} of this.#shown) {
      const box = this.#rows.get(code)?.querySelector<HTMLInputElement>("[data-act=compare]");
      if (box && box.checked !== compare.includes(code)) box.checked = compare.includes(code);
    }
    showTray(this.#root, this.#frame.locale, {
      chosen: compare.length,
      listed: this.#shortlist.shortlist.entries.length
    });
    this.#showEvidence();
    if (compare.length === 0 && this.#compared.isOpen) this.#compared.close();
    partOf(this.#root, "why-answer").replaceChildren(
      ...(why === open ? [] : whyAnswer(this.#frame, this.#ranking, why))
    );
    this.#showSturdy();
    this.#write(step);
  }

  /** Writes the state down: Back leads to the one before, and the other languages and the other tabs show the same. */
  #write(step: Step): void {
    const query = this.#query();
    partOf(this.#root, "permalink").setAttribute("href", `${location.pathname}${query}#match`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".site-languages a, [data-keeps]"))
      link.search = query;
    if (query === location.search) return;
    const isOneMove = step === "drag" && this.#lastStep === "drag";
    const way = step === "none" || isOneMove ? "replaceState" : "pushState";
    history[way](null, "", `${location.pathname}${query}${location.hash}`);
    this.#lastStep = step;
  }

  /** Works the sturdiness out bit by bit, so that the page answers meanwhile; a newer list stops it. */
  async #weigh(): Promise<void> {
    const ranking = this.#ranking;
    if (this.#sturdy?.of === ranking) return;
    const {side, index, filtered, weights} = ranking;
    const steps = sturdinessSteps(this.#frame.data.pairValues, weights, {side, index, allowed: filtered.allowed});
    for (;;) {
      await breath();
      if (ranking !== this.#ranking) return;
      const {done, value} = steps.next();
      if (!done) continue;
      this.#sturdy = {of: ranking, found: value};
      return this.#showSturdy();
    }
  }

  /** At once, for whoever asks for a file before it has been worked out. */
  #sturdyNow(): Sturdiness {
    const {side, index, filtered, weights} = this.#ranking;
    if (this.#sturdy?.of !== this.#ranking)
      this.#sturdy = {
        of: this.#ranking,
        found: sturdiness(this.#frame.data.pairValues, weights, {side, index, allowed: filtered.allowed})
      };
    return this.#sturdy.found;
  }

  /** Whatever rests on the sturdiness, where it is known of the list that stands there. */
  #showSturdy(): void {
    const isKnown = this.#sturdy?.of === this.#ranking;
    this.#root.classList.toggle("is-moving", !isKnown);
    if (!isKnown && this.#address.compare.length === 0) return;
    const {held, draws} = this.#sturdyNow();
    const words = matchWords[this.#frame.locale];
    for (const {code, index} of this.#shown) {
      const row = this.#rows.get(code);
      if (row) setText(partOf(row, "sturdy"), words.sturdy(held[index]! / draws));
    }
    partOf(this.#root, "compare").replaceChildren(
      ...compareTable(this.#frame, this.#ranking, this.#address.compare, (i) => held[i]! / draws)
    );
    this.#root.classList.remove("is-moving");
    const box = partOf(this.#root, "table-box") as HTMLDetailsElement;
    partOf(this.#root, "table").replaceChildren(
      ...(box.open ? [rankingTable(this.#frame, this.#ranking, this.#sturdyNow())] : [])
    );
  }

  #placed({code, sum}: Ranked): {name: string; points: number} {
    return {name: this.#frame.data.book.entry(code).label, points: pointsOf(sum, this.#ranking.weights)};
  }

  /** The evidence of the open candidate, beside the list or over it; one that is not of this list has none. */
  #showEvidence(): void {
    const {data, locale} = this.#frame;
    const {open, why} = this.#address;
    for (const [code, row] of this.#rows) {
      row.classList.toggle("is-open", code === open);
      row.querySelector(".match-open")!.setAttribute("aria-expanded", String(code === open));
    }
    if (open === null) {
      partOf(this.#root, "evidence").replaceChildren();
      if (this.#evidence.isOpen) this.#evidence.close();
      return;
    }
    const [of, about, reason] = this.#shownEvidence;
    this.#shownEvidence = [this.#ranking, open, why];
    if (of === this.#ranking && about === open && reason === why && this.#evidence.isOpen) return;
    const address = {...this.#address, place: this.#ranking.place, why: null};
    const paper = `./paper.html${writeMatchAddress(address, {filters: data.filters}, this.#toPlan)}`;
    const reasons = why === open ? whyAnswer({document, locale, data}, this.#ranking, why) : [];
    partOf(this.#root, "evidence").replaceChildren(...matchDetails(this.#frame, this.#ranking, open, {paper}, reasons));
    this.#evidence.open({title: data.book.entry(open).label, takesFocus: false});
  }

  #closeEvidence(): void {
    const code = this.#address.open;
    this.#evidence.close();
    if (code === null) return;
    this.#withPlace({open: null, why: null});
    this.#rows.get(code)?.querySelector<HTMLElement>(".match-open")?.focus({preventScroll: true});
  }

  #choose(place: string | null, open: string | null = null): void {
    const side = place ? this.#frame.data.book.entry(place).side : this.#address.side;
    this.#set({...this.#address, side, place, open, why: null, compare: []});
    partOf(this.#root, "place").scrollIntoView({block: "nearest"});
  }

  #listen(): void {
    const {locale} = this.#frame;
    const {book, places} = this.#all;
    const words = matchWords[locale];
    const told = (county: string): string => {
      const kommuner = places.kommuner.filter(({fylkeCode}) => fylkeCode === county).length;
      const ties = words.countyTies(saidTies(this.#all, county, locale));
      return `${countyWords[locale].suggestion(kommuner)} · ${ties}`;
    };
    const shown = (code: string): {label: string; beside: Beside | null; within: string} => {
      const {label, side, beside, within} = book.entry(code);
      return {label, beside: besideIn(locale, side, beside), within: within || told(code)};
    };
    const says = (count: number, typed: string): string => (count === 0 ? words.noHit(typed) : words.hits(count));
    const find = (side: Side, typed: string): readonly Found[] => withItsKommuner(book.index(side), typed);
    const ofCounty = (isoCode: string): string =>
      words.countyAbroad(saidTies(this.#all, isoCode.replace("NO-", ""), locale));
    const [own, other] = [(): Side => this.#address.side, (): Side => otherSide(this.#address.side)];
    liveCombobox(this.#root.querySelector("[data-combobox=match-search]")!, {
      locale,
      search: (typed) => find(own(), typed).map((one) => (own() === "kommune" ? asChoice(one) : one)),
      shown: ({code}) => shown(code),
      says,
      ofCounty,
      kept: (code) => shown(code).label,
      choose: (code) => this.#choose(code)
    });
    liveCombobox(this.#root.querySelector("[data-combobox=match-why-search]")!, {
      locale,
      search: (typed) => find(other(), typed),
      shown: ({code}) => shown(code),
      says,
      ofCounty,
      kept: (code) => shown(code).label,
      choose: (code) => this.#withPlace({why: code})
    });
    this.#panel.addEventListener("input", ({target}) => {
      if (target instanceof HTMLInputElement && target.type === "range") this.#drag();
    });
    this.#panel.addEventListener("change", ({target}) => {
      if (target instanceof HTMLSelectElement && target.name === "preset") {
        const preset = presetKeys.find((key) => key === target.value)!;
        const filters = filtersAfter(this.#address.filters, this.#address.preset, preset, this.#frame.data.filters);
        this.#set({...this.#address, preset, weights: presets[preset].weights, filters});
      } else if (target instanceof HTMLInputElement && target.dataset.act === "filter")
        this.#set({...this.#address, filters: readFilters(this.#panel)});
    });
    liveViews(partOf(this.#root, "views"), locale, () => this.#query());
    for (const form of this.#root.querySelectorAll("form:not(.override-form, .match-view-form)"))
      form.addEventListener("submit", (event) => event.preventDefault());
    partOf(this.#root, "chooser").addEventListener("change", ({target}) => {
      if (target instanceof HTMLInputElement && target.name === "side")
        this.#set({...this.#address, side: target.value as Side, place: null, open: null, why: null, compare: []});
    });
    partOf(this.#root, "table-box").addEventListener("toggle", ({target}) => {
      if ((target as HTMLDetailsElement).open) this.#sturdyNow();
      this.#showSturdy();
    });
    partOf(this.#root, "sort").addEventListener("change", ({target}) =>
      this.#sort(criterionKeys.find((key) => key === (target as HTMLSelectElement).value) ?? null)
    );
    this.#root.addEventListener("click", (event) => {
      const act = (event.target as Element).closest<HTMLElement>("[data-act], [data-part=permalink]");
      if (act) this.#act(act, event);
    });
  }

  /** A state that speaks of a partner also names the place, so that its address can be sent. */
  #withPlace(change: Partial<MatchAddress>): void {
    this.#address = {...this.#address, place: this.#ranking.place, ...change};
    this.#follow("own");
  }

  #sort(sort: CriterionKey | null): void {
    this.#address = {...this.#address, sort};
    this.#relist("own");
  }

  #act(act: HTMLElement, event: Event): void {
    const {data, locale} = this.#frame;
    const words = matchWords[locale];
    const code = act.closest<HTMLElement>("[data-code]")?.dataset.code ?? "";
    const {compare, open} = this.#address;
    switch (act.dataset.act) {
      case "open":
        if (open === code) return this.#closeEvidence();
        this.#withPlace({open: code, why: null});
        return this.#evidence.open({takesFocus: true});
      case "sort": {
        const key = criterionKeys.find((one) => one === act.dataset.key) ?? null;
        return this.#sort(key === this.#address.sort ? null : key);
      }
      case "show-compare":
        return this.#compared.open({takesFocus: true});
      case "clear-compare":
        this.#withPlace({compare: []});
        return partOf(this.#root, "show-shortlist").focus();
      case "show-shortlist":
        return this.#listed.open({takesFocus: true});
      case "compare": {
        if (!compare.includes(code) && compare.length >= mostCompared) {
          (act as HTMLInputElement).checked = false;
          return setText(partOf(this.#root, "status"), words.tooManyCompared);
        }
        return this.#withPlace({
          compare: compare.includes(code) ? compare.filter((one) => one !== code) : [...compare, code]
        });
      }
      case "uncompare": {
        this.#withPlace({compare: compare.filter((one) => one !== code)});
        return this.#compared.isOpen
          ? this.#compared.open({takesFocus: true})
          : this.#rows.get(code)?.querySelector<HTMLElement>("[data-act=compare]")?.focus();
      }
      case "shortlist":
        return this.#shortlist.toggle(asPair(this.#ranking.side, this.#ranking.place, code), this.#ranking);
      case "why": {
        this.#withPlace({why: open});
        const answer = partOf(this.#root, "evidence").querySelector<HTMLElement>("[data-part=why-here]");
        return answer?.focus();
      }
      case "county": {
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        event.preventDefault();
        return this.#choose(code, this.#ranking.place);
      }
      case "loosen":
        return this.#set({
          ...this.#address,
          filters: {
            ...this.#address.filters,
            ...Object.fromEntries((act.dataset.filters ?? "").split(" ").map((key) => [key, false]))
          }
        });
      case "reset":
        return this.#set({...this.#address, weights: presets[this.#address.preset].weights});
      case "try": {
        const {side, index, filtered, weights} = this.#ranking;
        const candidate = data.indexOf(otherSide(side), this.#address.why!);
        const found = whyNot(data.pairValues, weights, {side, index, candidate, allowed: filtered.allowed});
        return this.#set({...this.#address, place: this.#ranking.place, weights: changed(weights, found.weights)});
      }
      case "toggle": {
        const isOpen = act.getAttribute("aria-expanded") !== "true";
        act.setAttribute("aria-expanded", String(isOpen));
        return void this.#panel.classList.toggle("is-open", isOpen);
      }
      case "csv":
        return saveText(
          rankingCsv(this.#frame, this.#ranking, this.#sturdyNow()),
          `kommunebro-match-${this.#ranking.place}.csv`,
          "text/csv"
        );
    }
    if (act.dataset.part === "permalink") {
      event.preventDefault();
      void navigator.clipboard
        ?.writeText((act as HTMLAnchorElement).href)
        .then(() => setText(partOf(this.#root, "status"), words.copied));
    }
  }

  #showProblems(sentences: readonly string[]): void {
    const host = partOf(this.#root, "problems");
    host.replaceChildren(
      ...(sentences.length === 0
        ? []
        : [
            element(document, "p", {}, matchAddressWords[this.#frame.locale].title),
            element(document, "ul", {}, ...sentences.map((one) => element(document, "li", {}, one)))
          ])
    );
  }
}
