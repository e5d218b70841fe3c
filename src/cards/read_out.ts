// What a mark says, to whoever points at it, touches it or comes to it with the arrow keys.
import {element} from "../ui/element.js";
import {follow} from "../ui/follow.js";
import {announce} from "../ui/live_region.js";
import {partOf} from "../ui/named_part.js";
import type {Locale} from "../words/locales.js";
import {cardWords} from "../words/words.js";

/** Names of places in a chart, which src/boot.ts follows. */
const pageNames = "[data-href]:not([data-says])";

/** A pointer this near to a mark means it, px. */
const reach = 24;

/**
 * Makes the chart of a card tell its marks.
 * @param ready draws the chart so that each mark knows what it says; awaited at the reader's first wish
 */
export function liveReadOut(host: HTMLElement, locale: Locale, ready: () => Promise<void>): void {
  const chart = partOf(host, "chart");
  const box = element(document, "p", {class: "read-out", "aria-hidden": "true", hidden: true});
  chart.after(box);
  chart.tabIndex = 0;
  chart.setAttribute("role", "group");
  chart.setAttribute("aria-label", cardWords[locale].readOut);
  let wished: Promise<void> | undefined;
  let told: Element | undefined;
  const wish = async (): Promise<void> => {
    if (chart.querySelector("[data-says]")) return;
    await (wished ??= ready().finally(() => (wished = undefined)));
  };
  const marks = (): Element[] =>
    [...chart.querySelectorAll("[data-says]")].filter((mark) => mark.getClientRects().length > 0);
  const tell = (mark: Element | undefined): void => {
    told?.classList.remove("is-told");
    told = mark;
    box.hidden = mark === undefined;
    if (!mark) return;
    mark.classList.add("is-told");
    const says = mark.getAttribute("data-says");
    const href = mark.getAttribute("data-href");
    // A finger goes on from here; a pointer and Enter from the mark itself.
    box.replaceChildren(href === null ? (says ?? "") : element(document, "a", {href, tabindex: -1}, says));
    place(box, mark);
  };
  const point = ({clientX, clientY}: {readonly clientX: number; readonly clientY: number}): void =>
    tell(nearest(marks(), clientX, clientY));
  chart.addEventListener("pointermove", (event) => {
    // A finger that moves scrolls the page.
    if (event.pointerType !== "touch") void wish().then(() => point(event));
  });
  chart.addEventListener("pointerup", (event) => void wish().then(() => point(event)));
  let wasTold: Element | undefined;
  let isMouse = false;
  chart.addEventListener("pointerdown", ({pointerType}) => {
    wasTold = told;
    isMouse = pointerType === "mouse";
  });
  const press = (event: MouseEvent): void => {
    const href = told?.getAttribute("data-href");
    const on = (event.target as Element).closest("[data-href]");
    if (!href || on?.matches(pageNames)) return;
    // A mouse follows the mark it is on. What a finger touches first is told; touched again it is followed.
    if (isMouse ? on : told === wasTold) follow(href, event);
  };
  chart.addEventListener("click", press);
  chart.addEventListener("auxclick", press);
  chart.addEventListener("pointerleave", ({pointerType}) => pointerType === "mouse" && tell(undefined));
  chart.addEventListener("focus", () => void wish());
  chart.addEventListener("blur", () => tell(undefined));
  // A press on the box would take the focus from the chart, and so hide the box before it can be followed.
  box.addEventListener("mousedown", (event) => event.preventDefault());
  // A reader may be there before this script is.
  const [clientX, clientY] = (chart.dataset.tapped ?? "").split(" ").map(Number);
  if (clientX !== undefined && clientY !== undefined) void wish().then(() => point({clientX, clientY}));
  else if (chart.matches(":focus, :hover")) void wish();
  chart.addEventListener("keydown", (event) => {
    const href = told?.getAttribute("data-href");
    if (event.key === "Enter" && href && event.target === chart) return follow(href, event);
    if (!(event.key in steps) && event.key !== "Escape") return;
    if (event.key === "Escape") return tell(undefined);
    event.preventDefault();
    void wish().then(() => {
      const all = marks();
      if (all.length === 0) return;
      const at = told ? all.indexOf(told) : -1;
      const mark = all[steps[event.key]!(at, all.length)];
      tell(mark);
      announce(mark?.getAttribute("data-says") ?? "");
    });
  });
}

/** Where a key leads from a mark, of so many; before the first stands −1. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at <= 0 ? count : at) - 1,
  ArrowUp: (at, count) => (at <= 0 ? count : at) - 1,
  Home: () => 0,
  End: (_, count) => count - 1
};

/** The mark at a point of the window or next to it; of two that hold the point the smaller one. */
function nearest(marks: readonly Element[], x: number, y: number): Element | undefined {
  let best: {mark: Element; away: number; area: number} | undefined;
  for (const mark of marks) {
    const {left, right, top, bottom, width, height} = mark.getBoundingClientRect();
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const area = width * height;
    if (away <= reach && (!best || away < best.away || (away === best.away && area < best.area)))
      best = {mark, away, area};
  }
  return best?.mark;
}

/** Above the mark, below it where there is no room, and never past the edges of the card. */
function place(box: HTMLElement, mark: Element): void {
  const card = box.offsetParent?.getBoundingClientRect();
  if (!card) return;
  const at = mark.getBoundingClientRect();
  const left = (at.left + at.right) / 2 - card.left - box.offsetWidth / 2;
  const above = at.top - card.top - box.offsetHeight - 8;
  box.style.left = `${Math.max(4, Math.min(left, card.width - box.offsetWidth - 4))}px`;
  box.style.top = `${above < 4 ? at.bottom - card.top + 8 : above}px`;
}
