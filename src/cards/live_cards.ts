import {partOf} from "../ui/named_part.js";
import {uiWords} from "../words/words.js";
import {chosenControls, knownControls, type Card, type Choice} from "./card.js";
import {type Locale, localeOfAddress} from "../words/locales.js";
import {readView, writeView, type ViewState} from "../model/view_state.js";
import {cardTable, charts, evidence, legend, marked, notes, readsOf} from "./chart_card.js";
import {dataTable} from "../ui/data_table.js";
import {fetchMarts} from "../marts/fetch_marts.js";
import {filledField, fillPicker, pickerChoice, showPicked} from "./hromada_picker.js";
import {selectionOf} from "./live_selection.js";
import {saveChart} from "./save_chart.js";

/** Makes drawn cards of this page answer: controls, choice of hromada or oblast, late tables, downloads, address. */
export function live(cards: readonly Card[]): void {
  const locale = localeOfAddress(location.pathname);
  const hosts = [...document.querySelectorAll<HTMLElement>("chart-card")];
  const onPage = cards.flatMap((card) => {
    const host = hosts.find((one) => one.getAttribute("name") === card.name);
    return host ? [{card, host}] : [];
  });
  let view = mergeControls(readView(location.search, knownControls(cards)), onPage);
  const show = async (changed: readonly {card: Card; host: HTMLElement}[]): Promise<void> => {
    history.replaceState(null, "", location.pathname + writeView(view) + location.hash);
    await Promise.all(changed.map(({card, host}) => update(card, host, view, locale)));
  };
  for (const one of onPage) {
    one.host.addEventListener("change", ({target}) => {
      if (!(target instanceof HTMLSelectElement)) return;
      view = mergeControls(view, [one]);
      void show([one]);
    });
    one.host.addEventListener("click", ({target}) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.dataset.save) void saveChart(one.host, target.dataset.save as "svg" | "png");
      if (target.dataset.part === "permalink") copyLink(one.host, locale);
    });
    const details = one.host.querySelector("details");
    details?.addEventListener("toggle", () => void lateTable(one.card, one.host, view, locale));
    if (details?.open) void lateTable(one.card, one.host, view, locale);
  }
  const picker = document.querySelector<HTMLFormElement>("form.hromada-picker");
  if (picker) {
    const choose = (field: EventTarget | null): void => {
      void pickerChoice(picker, field, view, locale).then((next) => {
        if (next === view) return;
        view = next;
        return show(onPage);
      });
    };
    picker.addEventListener("change", ({target}) => choose(target));
    // A reader may have chosen before this script came; the names come when the form is first touched.
    const filled = filledField(picker);
    const fill = (): Promise<void> => fillPicker(picker, view, locale);
    if (filled) void fill().then(() => choose(filled));
    else if (view.hromada || view.oblast || picker.contains(document.activeElement)) void fill();
    else picker.addEventListener("focusin", () => void fill(), {once: true});
    picker.addEventListener("reset", () => {
      view = {...view, hromada: null, oblast: null};
      void show(onPage);
    });
    picker.addEventListener("submit", (event) => event.preventDefault());
  }
  const first = view.hromada || view.oblast ? onPage : onPage.filter(({card}) => card.name in view.controls);
  for (const {card, host} of onPage) setControls(card, host, view);
  void show(first);
}

/** Takes what stands in the controls into the view; a reader may have chosen before this script came. */
function mergeControls(view: ViewState, shown: readonly {card: Card; host: HTMLElement}[]): ViewState {
  const controls = {...view.controls};
  for (const {card, host} of shown) {
    const chosen: Record<string, string> = {...controls[card.name]};
    for (const control of card.controls) {
      const select = host.querySelector<HTMLSelectElement>(`select[name="${control.name}"]`);
      const standing = control.options[0]?.value;
      if (select && (select.value !== standing || select.dataset.touched)) chosen[control.name] = select.value;
      if (select) select.dataset.touched = "true";
      if (chosen[control.name] === standing) delete chosen[control.name];
    }
    if (Object.keys(chosen).length > 0) controls[card.name] = chosen;
    else delete controls[card.name];
  }
  return {...view, controls};
}

function setControls(card: Card, host: HTMLElement, view: ViewState): void {
  for (const [name, value] of Object.entries(chosenControls(card, view.controls[card.name]))) {
    const select = host.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select) select.value = value;
  }
}

async function update(card: Card, host: HTMLElement, view: ViewState, locale: Locale): Promise<void> {
  const status = partOf(host, "status");
  status.textContent = uiWords[locale].loading;
  try {
    const read = await fetchMarts(readsOf(card));
    const choice: Choice = {
      locale,
      selection: await selectionOf(view),
      controls: chosenControls(card, view.controls[card.name])
    };
    const shown = card.view(read, choice);
    partOf(host, "title").textContent = shown.title;
    partOf(host, "evidence").textContent = evidence(shown, locale) ?? "";
    partOf(host, "subtitle").textContent = shown.subtitle;
    partOf(host, "legend").replaceChildren(...[legend(shown, document)].filter((node) => node !== null));
    partOf(host, "notes").replaceChildren(...notes(shown, document));
    if (card.overlay) host.querySelectorAll(".chart svg").forEach((svg) => card.overlay?.(svg, choice));
    else partOf(host, "chart").replaceChildren(...charts(card, shown, {document, choice}));
    if (!card.overlay) partOf(host, "table").replaceChildren(cardTable(shown, document, locale));
    partOf(host, "permalink").setAttribute("href", `${location.pathname}${writeView(view)}#${card.name}`);
    showPicked(choice.selection, locale);
    status.textContent = uiWords[locale].updated;
  } catch {
    status.textContent = uiWords[locale].failed;
  }
}

async function lateTable(card: Card, host: HTMLElement, view: ViewState, locale: Locale): Promise<void> {
  if (host.querySelector("[data-late]")) return;
  const choice: Choice = {locale, selection: null, controls: chosenControls(card, view.controls[card.name])};
  const read = await fetchMarts([...readsOf(card), ...(card.lateReads ?? [])]);
  const shown = card.view(read, choice);
  const late = shown.lateTable?.();
  if (!late) return;
  const table = dataTable(late.rows, late.columns, {document, locale, caption: marked(shown, shown.subtitle, locale)});
  table.dataset.late = "true";
  partOf(host, "table").append(table);
}

function copyLink(host: HTMLElement, locale: Locale): void {
  const address = new URL(partOf(host, "permalink").getAttribute("href") ?? "", location.href).href;
  void navigator.clipboard?.writeText(address).then(() => {
    partOf(host, "status").textContent = uiWords[locale].copied;
  });
}
