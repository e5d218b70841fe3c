import type {DayControl} from "./card.js";
import {monthEnds, nearestDay} from "../model/day_span.js";
import type {Locale} from "../words/locales.js";
import {dateText} from "../words/figures.js";
import {cardWords} from "../words/words.js";
import {element} from "../ui/element.js";
import {announce} from "../ui/live_region.js";
import {partOf, setText} from "../ui/named_part.js";

/** A slider over the ends of months and a field for any day, both on the last day. */
export function dayFields(
  control: DayControl,
  {document, locale, id}: {document: Document; locale: Locale; id: string}
): HTMLElement {
  const words = cardWords[locale].day;
  const {first, last} = control.days;
  const stop = monthEnds(control.days).length - 1;
  const shown = dateText(last, locale);
  return element(
    document,
    "div",
    {class: "day-control", role: "group", "aria-label": control.label(locale)},
    element(
      document,
      "label",
      {class: "day-slider"},
      element(document, "span", {}, words.slider),
      element(document, "input", {
        type: "range",
        id: `${id}-slider`,
        "data-slides": control.name,
        min: 0,
        max: stop,
        step: 1,
        value: stop,
        "aria-valuetext": shown
      })
    ),
    element(document, "span", {class: "day-shown", "data-part": "day"}, shown),
    element(
      document,
      "label",
      {},
      element(document, "span", {}, words.field),
      element(document, "input", {type: "date", id, name: control.name, min: first, max: last, value: last})
    ),
    element(document, "p", {class: "day-says", "data-part": "day-says"})
  );
}

/** Puts a day into the slider and the field; the slider stands at the last of its stops that is not later. */
export function showDay(host: HTMLElement, control: DayControl, day: string, locale: Locale): void {
  const {slider, field} = inputsOf(host, control);
  const text = dateText(day, locale);
  slider.value = String(monthEnds(control.days).findLastIndex((stop) => stop <= day));
  slider.setAttribute("aria-valuetext", text);
  partOf(host, "day").textContent = text;
  // Writing what stands there already would take a half-typed month from a reader.
  if (field.value !== day) field.value = day;
}

/** Takes the slider's day into the field. */
export function takeSlid(host: HTMLElement, control: DayControl, locale: Locale): void {
  showDay(host, control, monthEnds(control.days)[Number(inputsOf(host, control).slider.value)]!, locale);
}

/** Whether the slider was moved and the field was not, as before the script came. */
export function isSlid(host: HTMLElement, control: DayControl): boolean {
  const {slider, field} = inputsOf(host, control);
  return slider.value !== slider.max && field.value === control.days.last;
}

/** The day that stands in the field; null where it holds none of the control's. */
export function dayIn(host: HTMLElement, control: DayControl): string | null {
  const {day, fault} = nearestDay(inputsOf(host, control).field.value, control.days);
  return fault === null ? day : null;
}

/** Says something of the choice of a day, or nothing any more. */
export function sayOfDay(host: HTMLElement, text: string): void {
  setText(partOf(host, "day-says"), text);
  if (text) announce(text);
}

function inputsOf(host: HTMLElement, {name}: DayControl): {slider: HTMLInputElement; field: HTMLInputElement} {
  return {
    slider: host.querySelector<HTMLInputElement>(`input[data-slides="${name}"]`)!,
    field: host.querySelector<HTMLInputElement>(`input[type=date][name="${name}"]`)!
  };
}
