import {partOf} from "../ui/named_part.js";
import {cardWords, uiWords} from "../words/words.js";
import {
  chosenControls,
  knownControls,
  type Card,
  type CardTable,
  type CardView,
  type Choice,
  type DayControl
} from "./card.js";
import {dayIn, isSlid, sayOfDay, showDay, takeSlid} from "./day_control.js";
import {type Locale, localeOfAddress} from "../words/locales.js";
import {nearestDay} from "../model/day_span.js";
import {askedOf, readView, writeView, type ViewState} from "../model/view_state.js";
import {cardTables, evidence, highlight, legend, marked, moreNotes, notes, readsOf, redraw} from "./chart_card.js";
import {dataTable} from "../ui/data_table.js";
import {fetchMarts} from "../marts/fetch_marts.js";
import {filledField, fillPicker, livePicker, pickerChoice, showPicked} from "./hromada_picker.js";
import {fillSheet, savePicture, saveTables} from "./card_files.js";
import {liveReadOut} from "./read_out.js";
import {breath} from "../ui/breath.js";
import {announce, liveRegion} from "../ui/live_region.js";
import {makeSortable} from "../ui/sortable_table.js";
import type {MartName, MartReader} from "../marts/mart_rows.js";
import {selectionOf} from "./live_selection.js";
import {viewOf} from "./shown_view.js";

/** Makes drawn cards of this page answer: controls, choice of hromada or oblast, late tables, downloads, address. */
export function live(cards: readonly Card[]): void {
  const locale = localeOfAddress(location.pathname);
  const hosts = [...document.querySelectorAll<HTMLElement>("chart-card")];
  const onPage = cards.flatMap((card) => {
    const host = hosts.find((one) => one.getAttribute("name") === card.name);
    return host ? [{card, host}] : [];
  });
  for (const {host, control} of onPage.flatMap(dayControls)) {
    if (isSlid(host, control)) takeSlid(host, control, locale);
  }
  const addressed = readView(location.search, knownControls(cards));
  let view = mergeControls(addressed, onPage);
  // A choice made before this script came is a change like any other, and is said like one.
  const early = onPage.find(
    ({card: {name}}) => JSON.stringify(view.controls[name]) !== JSON.stringify(addressed.controls[name])
  );
  /** Shows the view in some cards, and says in one sentence what changed. */
  const show = async (
    changed: readonly {card: Card; host: HTMLElement}[],
    {says, onlyPlace = () => false}: {says?: (() => string) | undefined; onlyPlace?: (card: Card) => boolean} = {}
  ): Promise<void> => {
    history.replaceState(null, "", location.pathname + writeView(view) + location.hash);
    const isShown = await Promise.all(
      changed.map(({card, host}) => (onlyPlace(card) ? tellPlace : update)(card, host, view, locale))
    );
    if (says) announce(isShown.every(Boolean) ? says() : uiWords[locale].failed);
  };
  liveRegion();
  for (const one of onPage) {
    one.host.addEventListener("change", ({target}) => {
      if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
      view = mergeControls(view, [one]);
      for (const {host, control} of dayControls(one)) {
        sayOfDay(host, dayIn(host, control) === null ? cardWords[locale].day.among(control.days) : "");
      }
      void show([one], {says: () => updatedText(one.host, locale)});
    });
    for (const {host, control} of dayControls(one)) {
      // While a slider is moved the picture follows; the address waits until it rests, as browsers count its changes.
      host.addEventListener("input", ({target}) => {
        if (!(target instanceof HTMLInputElement) || target.dataset.slides !== control.name) return;
        takeSlid(host, control, locale);
        view = mergeControls(view, [one]);
        void update(one.card, host, view, locale);
      });
      host.addEventListener("focusout", () => {
        if (dayIn(host, control) === null) setControls(one.card, host, view, locale);
      });
    }
    one.host.addEventListener("click", ({target}) => {
      if (!(target instanceof HTMLElement)) return;
      const {save, file} = target.dataset;
      if (save) tellUnsaved(one.host, savePicture(one.host, save as "svg" | "png"), locale);
      if (file) tellUnsaved(one.host, saveView(one, view, file as "csv" | "xlsx", locale), locale);
    });
    for (const sheet of one.host.querySelectorAll<HTMLDetailsElement>("details[data-sheet]")) {
      const open = (): void => {
        if (!sheet.open) return;
        for (const other of one.host.querySelectorAll<HTMLDetailsElement>("details[data-sheet]"))
          if (other !== sheet) other.open = false;
        fillSheet(sheet, one.host, locale);
        if (sheet.dataset.sheet === "data") void showTables(one, view, locale);
      };
      sheet.addEventListener("toggle", open);
      open();
    }
    liveReadOut(one.host, locale, () => readyToRead(one, view, locale));
  }
  const picker = document.querySelector<HTMLFormElement>("form.hromada-picker");
  if (picker) {
    const choose = (field: EventTarget | null): void => {
      void pickerChoice(picker, field, view, locale).then((next) => {
        if (next === view) return announce(picked(picker));
        view = next;
        return show(onPage, {says: () => picked(picker), onlyPlace: () => true});
      });
    };
    picker.addEventListener("change", ({target}) => choose(target));
    // A reader may have chosen before this script came; who is still typing a name has not.
    const filled = filledField(picker);
    livePicker(picker, locale);
    const isTyping = filled instanceof HTMLInputElement && filled === document.activeElement;
    if (filled && !isTyping) choose(filled);
    else if (view.hromada || view.oblast)
      void selectionOf(view).then(
        (chosen) => fillPicker(picker, chosen),
        () => {}
      );
    picker.addEventListener("reset", () => {
      view = {...view, hromada: null, oblast: null};
      void show(onPage, {says: () => picked(picker), onlyPlace: () => true});
    });
    picker.addEventListener("submit", (event) => event.preventDefault());
  }
  // What stands behind a fold is drawn as a phone has it, until a wide page opens it.
  for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.more")) {
    const open = (): void => {
      const isWide = matchMedia("(min-width: 52.01rem)").matches;
      const folded = onPage.filter(({host}) => fold.contains(host) && host.querySelector(".chart-narrow:only-child"));
      if (fold.open && isWide) for (const {card, host} of folded) void update(card, host, view, locale);
    };
    fold.addEventListener("toggle", open);
    open();
  }
  const first = view.hromada || view.oblast ? onPage : onPage.filter(({card}) => card.name in view.controls);
  for (const {card, host} of onPage) setControls(card, host, view, locale);
  for (const {card, host, control} of onPage.flatMap(dayControls)) {
    const asked = askedOf(location.search, card.name, control.name);
    const {day, fault} = nearestDay(asked ?? control.days.last, control.days);
    if (fault) sayOfDay(host, cardWords[locale].day.fault({fault, shown: day}));
  }
  void show(first, {
    says: early && (() => updatedText(early.host, locale)),
    onlyPlace: ({name}) => !(name in view.controls)
  });
}

const updatedText = (host: HTMLElement, locale: Locale): string =>
  cardWords[locale].updated(partOf(host, "title").textContent ?? "");

/** The card's choices of a day, with the card and the place that they stand in. */
function dayControls({card, host}: {card: Card; host: HTMLElement}): {
  card: Card;
  host: HTMLElement;
  control: DayControl;
}[] {
  return card.controls.flatMap((control) => ("days" in control ? [{card, host, control}] : []));
}

/** Takes what stands in the controls into the view; a reader may have chosen before this script came. */
function mergeControls(view: ViewState, shown: readonly {card: Card; host: HTMLElement}[]): ViewState {
  const controls = {...view.controls};
  for (const {card, host} of shown) {
    const isTouched = host.dataset.touched === "true";
    const chosen: Record<string, string> = {...controls[card.name]};
    for (const control of card.controls) {
      if ("days" in control) {
        const day = dayIn(host, control);
        if (day !== null && (day !== control.days.last || isTouched)) chosen[control.name] = day;
        if (chosen[control.name] === control.days.last) delete chosen[control.name];
        continue;
      }
      const select = host.querySelector<HTMLSelectElement>(`select[name="${control.name}"]`);
      const standing = control.options[0]?.value;
      if (select && (select.value !== standing || isTouched)) chosen[control.name] = select.value;
      if (chosen[control.name] === standing) delete chosen[control.name];
    }
    host.dataset.touched = "true";
    if (Object.keys(chosen).length > 0) controls[card.name] = chosen;
    else delete controls[card.name];
  }
  return {...view, controls};
}

function setControls(card: Card, host: HTMLElement, view: ViewState, locale: Locale): void {
  const chosen = chosenControls(card, view.controls[card.name]);
  for (const {control} of dayControls({card, host})) showDay(host, control, chosen[control.name]!, locale);
  for (const [name, value] of Object.entries(chosen)) {
    const select = host.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select) select.value = value;
  }
}

/** The drawing that each card was last asked for, and what becomes of it. */
const newest = new WeakMap<HTMLElement, {shown: Promise<boolean>}>();

/**
 * Draws a card for the view; false where its figures did not come, which the card then says. What is asked for anew
 * meanwhile is drawn once, and the answer is that of the newest: figures may come later than those asked for after
 * them.
 */
function update(card: Card, host: HTMLElement, view: ViewState, locale: Locale): Promise<boolean> {
  const own = {shown: Promise.resolve(false)};
  newest.set(host, own);
  own.shown = draw(card, host, view, locale).then((isShown) => {
    const now = newest.get(host) ?? own;
    return now === own ? isShown : now.shown;
  });
  return own.shown;
}

/** Tells of the chosen place where that is all that changes; a card that is being drawn is drawn for it. */
async function tellPlace(card: Card, host: HTMLElement, view: ViewState, locale: Locale): Promise<boolean> {
  if (!card.ofPlace || host.dataset.state === "loading") return update(card, host, view, locale);
  const asked = {shown: Promise.resolve(true)};
  newest.set(host, asked);
  try {
    const selection = await selectionOf(view);
    if (newest.get(host) !== asked) return true;
    const part = partOf(host, "notes");
    part.querySelector(".card-highlight")?.remove();
    part.prepend(...highlight(selection && card.ofPlace(selection, locale), document));
    linkView(card, host, view);
    showPicked(selection, locale);
    setStatus(host, "updated", locale);
    return true;
  } catch {
    if (newest.get(host) === asked) setStatus(host, "failed", locale);
    return false;
  }
}

/** Whether a card shows what was asked for, or says that its figures did not come. */
function setStatus(host: HTMLElement, state: "updated" | "failed", locale: Locale): void {
  partOf(host, "status").textContent = state === "failed" ? uiWords[locale].failed : "";
  host.dataset.state = state;
}

/** As `update`, and draws nothing more from where another drawing of the card was asked for. */
async function draw(card: Card, host: HTMLElement, view: ViewState, locale: Locale): Promise<boolean> {
  const own = newest.get(host);
  const isLate = (): boolean => newest.get(host) !== own;
  host.dataset.state = "loading";
  // Each card is a piece of work of its own: a choice for all of them would hold a phone for half a second.
  await breath();
  if (isLate()) return false;
  try {
    const isMoved = card.moveMarks !== undefined && !isPictured(card, host, view);
    const {shown, choice, read} = await shownOf(card, view, locale, isMoved ? card.pictureReads : []);
    if (isLate()) return false;
    partOf(host, "title").textContent = shown.title;
    partOf(host, "evidence").textContent = evidence(shown, locale) ?? "";
    partOf(host, "subtitle").textContent = shown.subtitle;
    partOf(host, "legend").replaceChildren(...[legend(shown, document)].filter((node) => node !== null));
    partOf(host, "notes").replaceChildren(...notes(shown, document));
    partOf(host, "more-notes").replaceChildren(...moreNotes(shown, document));
    if (card.overlay)
      for (const svg of host.querySelectorAll(".chart svg")) {
        if (isMoved) card.moveMarks!(svg, choice, read);
        card.overlay(svg, choice);
        svg.setAttribute("aria-label", marked(shown, shown.summary, locale));
      }
    const drawOther = card.overlay ? undefined : redraw(partOf(host, "chart"), card, shown, {document, choice});
    pictured.set(host, controlsText(choice.controls));
    if (isOpen(host, "data")) await showTables({card, host}, view, locale);
    else if (isMoved || !card.pictureReads)
      partOf(host, "table").replaceChildren(...cardTables(card, shown, {document, locale}));
    if (isLate()) return false;
    linkView(card, host, view);
    showPicked(choice.selection, locale);
    if (drawOther) {
      await breath();
      if (isLate()) return false;
      drawOther();
    }
    setStatus(host, "updated", locale);
    return true;
  } catch {
    if (isLate()) return false;
    setStatus(host, "failed", locale);
    return false;
  }
}

/** The controls that the picture and the table of a card show; those that stand in the page where it has none here. */
const pictured = new WeakMap<HTMLElement, string>();

const controlsText = (controls: Choice["controls"]): string => JSON.stringify(controls);

const isPictured = (card: Card, host: HTMLElement, view: ViewState): boolean =>
  controlsText(chosenControls(card, view.controls[card.name])) ===
  (pictured.get(host) ?? controlsText(chosenControls(card)));

/** What the long tables of a card read besides. */
const readsOfTables = (card: Card): readonly MartName[] => [...(card.pictureReads ?? []), ...(card.lateReads ?? [])];

/** The address of the view: on the page of all its cards, from a card's own page too. */
function linkView(card: Card, host: HTMLElement, view: ViewState): void {
  const own = document.body.dataset.page;
  // Servers that serve nothing but files want the ending.
  const ending = /\.html$/.exec(location.pathname)?.[0] ?? "";
  const page = own === undefined ? location.pathname : new URL(own + ending, location.href).pathname;
  for (const link of [partOf(host, "permalink"), ...document.querySelectorAll("[data-way-back]")])
    link.setAttribute("href", `${page}${writeView(view)}#${card.name}`);
}

/** A card's view of what a reader has chosen, from marts that are fetched where they are not there yet. */
async function shownOf(
  card: Card,
  view: ViewState,
  locale: Locale,
  more: readonly MartName[] = []
): Promise<{shown: CardView; choice: Choice; read: MartReader}> {
  const [read, selection] = await Promise.all([fetchMarts([...readsOf(card), ...more]), selectionOf(view)]);
  const choice: Choice = {locale, selection, controls: chosenControls(card, view.controls[card.name])};
  return {shown: viewOf(card, read, choice), choice, read};
}

/** Draws the tables of an open sheet, the one too long for the page among them; their headings sort them. */
async function showTables({card, host}: {card: Card; host: HTMLElement}, view: ViewState, locale: Locale) {
  const drawing = newest.get(host);
  const {shown} = await shownOf(card, view, locale, readsOfTables(card));
  // Another view was asked for meanwhile, which brings its own tables.
  if (newest.get(host) !== drawing) return;
  const sort = (region: HTMLElement, {rows, columns}: CardTable): void => makeSortable(region, rows, columns, locale);
  const tables = cardTables(card, shown, {document, locale}, sort);
  const late = shown.lateTable?.();
  if (late) {
    const caption = marked(shown, late.caption ?? shown.subtitle, locale);
    const region = dataTable(late.rows, late.columns, {document, locale, caption});
    region.dataset.late = "true";
    sort(region, late);
    tables.push(region);
  }
  partOf(host, "table").replaceChildren(...tables);
}

async function saveView(
  {card, host}: {card: Card; host: HTMLElement},
  view: ViewState,
  kind: "csv" | "xlsx",
  locale: Locale
): Promise<void> {
  const {shown} = await shownOf(card, view, locale, readsOfTables(card));
  const late = shown.lateTable?.();
  const more = (shown.moreTables ?? []).filter(({rows}) => rows.length > 0);
  await saveTables(host, shown, kind, {tables: [shown.table, ...more, ...(late ? [late] : [])], locale});
}

/** What makes a file comes when the first is asked for, and may not. */
function tellUnsaved(host: HTMLElement, saved: Promise<void>, locale: Locale): void {
  const {notSaved} = cardWords[locale];
  const status = partOf(host, "status");
  if (status.textContent === notSaved) status.textContent = "";
  saved.catch(() => {
    status.textContent = notSaved;
    announce(notSaved);
  });
}

/** A chart drawn by the build does not know what its marks say; drawn again it does. */
async function readyToRead({card, host}: {card: Card; host: HTMLElement}, view: ViewState, locale: Locale) {
  if (!card.overlay) return void (await update(card, host, view, locale));
  const {choice, read} = await shownOf(card, view, locale, card.pictureReads);
  for (const svg of host.querySelectorAll(".chart svg")) card.tellMarks?.(svg, choice, read);
}

const isOpen = (host: HTMLElement, sheet: string): boolean =>
  host.querySelector<HTMLDetailsElement>(`details[data-sheet="${sheet}"]`)?.open ?? false;

/** What is said under the page's form of the chosen place. */
const picked = (form: HTMLFormElement): string => form.querySelector("[data-picked]")?.textContent ?? "";
