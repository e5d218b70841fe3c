// The only script a page starts with: it fetches the rest when a reader first wants something of a chart.
import {follow} from "./ui/follow.js";

const wanted = ".needs-script, .card-table, .card-actions, .card-sheets, .chart, .match-explorer, .more > summary";

const wishes = ["pointerover", "pointerdown", "focusin", "change", "click"];

/**
 * A set of cards, or a page of its own, and the script that makes it answer; literals, so that the build finds the
 * files.
 */
const scripts: Record<string, () => Promise<{start: () => void | Promise<void>}>> = {
  // @ts-expect-error The bundle is made by the build, after the types are checked.
  trends: () => import("./generated/live_trends.js"),
  // @ts-expect-error As above.
  needs: () => import("./generated/live_needs.js"),
  // @ts-expect-error As above.
  coverage: () => import("./generated/live_coverage.js"),
  // @ts-expect-error As above.
  match: () => import("./generated/live_match.js"),
  // @ts-expect-error As above.
  plan: () => import("./generated/live_plan.js"),
  // @ts-expect-error As above.
  paper: () => import("./generated/live_paper.js"),
  // @ts-expect-error As above.
  places: () => import("./generated/live_places.js"),
  // @ts-expect-error As above.
  sources: () => import("./generated/live_sources.js"),
  // @ts-expect-error As above.
  ask: () => import("./generated/live_ask.js")
};

let started = false;
/** In the order in which they were pressed. */
const pressed: HTMLElement[] = [];

/** What the card that is touched reads comes beside the script that asks for it, not after. */
function fetchBeside(target: Element): void {
  const card = target.closest("chart-card");
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[data-beside]")];
  const own = card ? links.filter((link) => (link.closest("chart-card") ?? card) === card) : [];
  for (const {href} of own) {
    const early = document.createElement("link");
    // As the script will fetch it, so that the answer is the one it takes.
    Object.assign(early, {rel: "preload", as: "fetch", crossOrigin: "anonymous", href});
    document.head.append(early);
  }
}

function start(target?: Element): void {
  if (started) return;
  started = true;
  if (target) fetchBeside(target);
  for (const type of wishes) removeEventListener(type, onWish);
  const hosts = [...document.querySelectorAll<HTMLElement>("[data-set]")];
  const sets = new Set(hosts.map((host) => host.dataset.set));
  void Promise.all([...sets].map((set) => scripts[set ?? ""]?.())).then(
    async (parts) => {
      await Promise.all(parts.map((part) => part?.start()));
      removeEventListener("click", remember);
      for (const one of pressed) one.click();
    },
    () => sayFailed(hosts)
  );
}

/** A script that did not come leaves the page as it stands, and says so where the reader was about to touch it. */
function sayFailed(hosts: readonly HTMLElement[]): void {
  for (const host of hosts) {
    const status = host.querySelector("[data-part=status]");
    if (status) status.textContent = said("failed");
  }
}

/** What is pressed before its script comes is pressed again when it is there, and what was tapped of a chart told. */
function remember({target, clientX, clientY}: MouseEvent): void {
  if (!(target instanceof Element)) return;
  const chart = target.closest<HTMLElement>(".chart");
  if (chart) chart.dataset.tapped = `${clientX} ${clientY}`;
  const ours = "[data-save], [data-file], button[data-act], [data-act=compare]";
  if (!(target instanceof HTMLElement) || !target.matches(ours)) return;
  // A box that is ticked twice is not ticked; a button that is pressed twice was pressed by somebody who waits.
  if (target instanceof HTMLInputElement || !pressed.includes(target)) pressed.push(target);
}

/** A name in a chart that has a page: a chart is one image, in which nothing can be a link. */
function followName(press: MouseEvent): void {
  const {target} = press;
  const name = target instanceof Element ? target.closest<SVGElement>(".chart [data-href]:not([data-says])") : null;
  if (name) follow(name.dataset.href!, press);
}

function onWish(event: Event): void {
  const {target} = event;
  if (!(target instanceof Element) || !target.closest(wanted)) return;
  // A finger on a chart scrolls the page, unless it taps.
  const isTouch = event instanceof PointerEvent && event.pointerType === "touch" && event.type !== "click";
  if (!isTouch || !target.closest(".chart")) start(target);
}

/** Charts are stops of the keyboard where a script answers there. */
function readCharts(): void {
  for (const chart of document.querySelectorAll<HTMLElement>("chart-card .chart")) {
    chart.tabIndex = 0;
    chart.setAttribute("role", "group");
    chart.setAttribute("aria-label", said("reads"));
  }
}

const said = (name: string): string => document.querySelector<HTMLElement>("script[data-failed]")?.dataset[name] ?? "";

/** `4 years` from two on, months from two on, or days, in the language of the page. */
function ageOf(days: number): string {
  const [count, unit] =
    days >= 731 ? [days / 365.25, "year"] : days >= 61 ? [days / 30.44, "month"] : ([days, "day"] as const);
  const format = new Intl.NumberFormat(document.documentElement.lang, {style: "unit", unit, unitDisplay: "long"});
  return format.format(Math.floor(count as number));
}

/** How old facts are is a question of the day of reading: a build has no clock. */
function showAges(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-day]")) {
    const days = Math.floor((Date.now() - Date.parse(place.dataset.day ?? "")) / 864e5);
    if (days > 1) place.textContent = ` (${place.dataset.words?.replace("#", ageOf(days))})`;
  }
}

/** The other languages and the other tabs of a workbench show the same state: what was chosen is in the address. */
function keepView({target}: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(".site-languages a, [data-keeps]") : null;
  if (!link) return;
  link.search = location.search;
  if (!link.matches("[data-keeps]")) link.hash = location.hash;
}

/** Which of its states something is in: as many of its days as have come. */
function showStates(): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const place of document.querySelectorAll<HTMLElement>("[data-states]")) {
    const passed = (place.dataset.from ?? "").split(" ").filter((day) => day !== "" && day <= today).length;
    place.textContent = place.dataset.states?.split("|")[passed] ?? "";
    place.dataset.state = String(passed);
  }
}

function stand(): void {
  showAges();
  showStates();
  readCharts();
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", stand);
else stand();

for (const type of ["pointerdown", "click"]) addEventListener(type, keepView, {capture: true, passive: true});
addEventListener("click", remember, {passive: true});
for (const type of ["click", "auxclick"] as const) addEventListener(type, followName, {passive: true});
// The workbench is nothing but its script, and an address with a query waits for no wish, but for the whole page.
const isAsked = location.search !== "" || document.querySelector("[data-set=ask]") !== null;
if (isAsked && document.readyState === "loading") addEventListener("DOMContentLoaded", () => start());
else if (isAsked) start();
else for (const type of wishes) addEventListener(type, onWish, {passive: true});
