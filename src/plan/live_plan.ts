import {tellChanges} from "../ui/live_region.js";
import {countyWords, matchAddressWords} from "../words/words.js";
import {partOf} from "../ui/named_part.js";
import {byteOrderMark} from "../model/csv_text.js";
import {addressSentences} from "../pairing/address_text.js";
import {
  planKeys,
  readMatchAddress,
  sharedKeys,
  writeMatchAddress,
  type MatchAddress
} from "../pairing/match_address.js";
import {quoted, readPlanChoice, writePlanChoice, type PlanChoice} from "./plan_address.js";
import {planCsv, planJson, type ExportedPlan} from "./plan_export.js";
import {noOverrides, type Overrides} from "./pose_plan.js";
import {planMarts, planScene, type PlanScene} from "./plan_scene.js";
import {noPlanView, planView} from "./plan_view.js";
import {planResultWords, planWords} from "../words/words.js";
import {criterionKeys} from "../model/match/criteria.js";
import {defaultFilters} from "../model/match/filters.js";
import {fingerprintOf} from "../model/match/shortlist.js";
import {defaultPreset, presets, type Weights} from "../model/match/weights.js";
import {localeOfAddress, type Locale} from "../words/locales.js";
import {drawnWidths} from "../cards/chart_card.js";
import {element} from "../ui/element.js";
import {fetchMarts} from "../marts/fetch_marts.js";
import {planAsker, type PlanAsker} from "./ask_solver.js";
import {chipList, demandChips} from "./demand_chips.js";
import {pointPairs} from "./pair_pointer.js";
import {drawFlows} from "./flow_map.js";
import {fillPlanForm, readPlanForm, showChoice, showFieldProblems, type FormState} from "./demand_form.js";
import {overridePart} from "./override_part.js";
import {flowsOf, standingState} from "./plan_parts.js";
import {dialTable, dialTitle, noPlan, planResult} from "./plan_result.js";

interface Page {
  readonly locale: Locale;
  readonly scene: PlanScene;
  readonly form: HTMLFormElement;
  readonly result: HTMLElement;
  /** The drawn maps: the browser has no shapes to draw them again with. */
  readonly maps: readonly Element[];
  readonly asker: PlanAsker;
}

interface Asked {
  readonly state: FormState;
  readonly weights: Weights;
  readonly overrides: Overrides;
  /** What the address says of a list: the plan does not ask for it, and hands it back. */
  readonly list: MatchAddress;
}

/** Makes the plan page answer: the form, the address, overrides, the way out as files. */
export async function start(): Promise<void> {
  await begin().catch(() => say(planWords[localeHere()].status.failed));
}

async function begin(): Promise<void> {
  const locale = localeHere();
  const form = document.querySelector<HTMLFormElement>("form.plan-form");
  const result = document.querySelector<HTMLElement>("#plan-result");
  if (!form || !result) return;
  form.addEventListener("submit", (event) => event.preventDefault());
  tellChanges();
  say(planWords[locale].status.fetching);
  const scene = planScene(await fetchMarts(planMarts), locale);
  say("");
  const page: Page = {
    locale,
    scene,
    form,
    result,
    maps: [...result.querySelectorAll(".plan-map")],
    asker: planAsker(scene, locale, {status: part("status"), progress: part("progress")})
  };
  let asked = fromAddress(page);
  const isFromAddress = location.search !== "";
  if (isFromAddress) fillPlanForm(form, asked.state, locale);
  const run = (): void =>
    void answer(
      page,
      asked,
      (dial) => choose({...asked.state.choice, dial}),
      (choice) => choose(choice)
    );
  const choose = (choice: PlanChoice): void => {
    asked = {...asked, state: {...asked.state, choice}};
    fillPlanForm(form, asked.state, locale);
    showFieldProblems(form, [], document);
    run();
  };
  const read = (): void => {
    const {state, problems} = readPlanForm(form, asked.state, locale);
    showFieldProblems(form, problems, document);
    showChoice(form, state, locale);
    if (same(state, asked.state)) return;
    asked = {...asked, state, weights: state.hasOwnWeights ? asked.weights : presets[state.preset].weights};
    run();
  };
  let frame = 0;
  form.addEventListener("change", read);
  form.addEventListener("input", ({target}) => {
    // The dial answers as the hand moves, once a frame.
    if (!(target instanceof HTMLInputElement && target.type === "range") || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      read();
    });
  });
  form.addEventListener("submit", () => {
    read();
    run();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    asked = {...asked, state: standingState, weights: presets[defaultPreset].weights};
    fillPlanForm(form, standingState, locale);
    showFieldProblems(form, [], document);
    part("address").replaceChildren();
    run();
  });
  overridePart(form.querySelector<HTMLElement>('[data-part="overrides"]')!, scene, locale, (overrides) => {
    const before = asked.overrides;
    asked = {...asked, overrides};
    if (JSON.stringify(before) !== JSON.stringify(overrides)) run();
  });
  part("chips").addEventListener("click", ({target}) => {
    const chip = (target as Element).closest<HTMLElement>("[data-chip]");
    if (!chip) return;
    choose(demandChips(asked.state.choice, locale)[Number(chip.dataset.chip)]!.without);
    (part("chips").querySelector<HTMLElement>("[data-chip]") ?? form.querySelector<HTMLElement>("summary"))?.focus();
  });
  // A reader may have chosen before this script came; else the plan that stands gets its answers.
  if (!isFromAddress) read();
  if (isFromAddress || location.search === "") run();
}

/** What the address asks for; what it says that cannot be used is told above the form. */
function fromAddress({scene, locale}: Pick<Page, "scene" | "locale">): Asked {
  const {address, problems} = readMatchAddress(location.search, {
    has: scene.book.has,
    otherKeys: planKeys,
    filters: defaultFilters
  });
  const {choice, complaints} = readPlanChoice(location.search, sharedKeys);
  const own = complaints.flatMap(({key, value, allowed}) =>
    allowed === null ? [] : [planWords[locale].notUsed(quoted(key), quoted(value), allowed(planWords[locale].allowed))]
  );
  const sentences = [...own, ...addressSentences(problems, locale)];
  const {place} = address;
  const isCounty = place !== null && !scene.isInPlan(place);
  part("address").replaceChildren(
    ...(sentences.length > 0
      ? [
          element(
            document,
            "div",
            {class: "plan-address"},
            element(document, "p", {}, matchAddressWords[locale].title),
            element(document, "ul", {}, ...sentences.map((sentence) => element(document, "li", {}, sentence)))
          )
        ]
      : []),
    ...(isCounty ? [element(document, "p", {}, countyWords[locale].notInPlan(scene.book.entry(place).label))] : [])
  );
  const hasOwnWeights = criterionKeys.some((key) => address.weights[key] !== presets[address.preset].weights[key]);
  return {
    state: {choice, filters: address.filters, preset: address.preset, hasOwnWeights},
    weights: address.weights,
    overrides: noOverrides,
    list: address
  };
}

/** The page's address for a choice. */
function hrefOf({state, weights, list}: Asked, choice: PlanChoice): string {
  const query = writeMatchAddress(
    {...list, preset: state.preset, weights, filters: state.filters},
    {filters: defaultFilters},
    writePlanChoice(choice)
  );
  return query || location.pathname;
}

async function answer(
  page: Page,
  asked: Asked,
  onDial: (dial: number) => void,
  onMend: (choice: PlanChoice) => void
): Promise<void> {
  const {locale, scene, result, maps, asker} = page;
  const {choice} = asked.state;
  const href = hrefOf(asked, choice);
  part("chips").replaceChildren(...chipList(demandChips(choice, locale), document, locale));
  history.replaceState(null, "", href + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".site-languages a, [data-keeps]"))
    link.search = location.search;
  const found = await asker.ask({
    pairValues: scene.pairValues,
    weights: asked.weights,
    filters: asked.state.filters,
    choice,
    overrides: asked.overrides
  });
  if (found === null) return;
  const answered = {
    scene,
    choice,
    ...found,
    filters: asked.state.filters,
    preset: asked.state.preset,
    hasOwnWeights: asked.state.hasOwnWeights
  };
  const none = noPlanView(answered, locale);
  const held = heldFocus(result);
  const opened = new Set(
    [...result.querySelectorAll<HTMLDetailsElement>("details[open]")].map(({dataset}) => dataset.keep)
  );
  if (none || found.answer.status !== "solved") {
    if (!none) return;
    result.replaceChildren(
      noPlan(
        none,
        none.mends.map((mend) => hrefOf(asked, mend.choice)),
        document,
        locale
      )
    );
    follow(result, "[data-mend]", (link) => onMend(none.mends[Number(link.dataset.mend)]!.choice));
    say(`${none.title}. ${none.reasons.length === 1 ? none.reasons[0] : planWords[locale].status.reasonsBelow}`);
    held(result);
    return;
  }
  const plan = found.answer;
  const view = planView(answered, plan, locale);
  const flows = flowsOf(view, scene);
  const pointed = maps.map((map, index) => {
    map.setAttribute("aria-label", view.flowSummary);
    const width = index === 0 ? drawnWidths.wide : drawnWidths.narrow;
    return {map, flows: drawFlows(map, flows, {width, document})};
  });
  const options = {
    document,
    locale,
    maps,
    hrefOf: (dial: number) => hrefOf(asked, {...choice, dial}),
    dial: choice.dial
  };
  result.replaceChildren(...planResult(view, options));
  pointPairs(
    {chart: result.querySelector<HTMLElement>("#plan-overview .chart")!, said: partOf(result, "pair-said")},
    pointed,
    plan.pairs.map((pair) => ({
      text: planResultWords[locale].pairSaid({
        kommune: scene.names.place(pair.kommune),
        hromada: scene.names.place(pair.hromada),
        points: pair.score / 10,
        kommuneRank: pair.kommuneRank,
        hromadaRank: pair.hromadaRank
      }),
      href: `./match.html${writeMatchAddress(
        {
          ...asked.list,
          ...asked.state,
          weights: asked.weights,
          side: "kommune",
          place: pair.kommune,
          open: pair.hromada
        },
        {filters: defaultFilters},
        writePlanChoice(choice)
      )}`
    }))
  );
  for (const details of result.querySelectorAll<HTMLDetailsElement>("details"))
    details.open = opened.has(details.dataset.keep);
  say(`${planWords[locale].status.done} ${view.title}.`);
  const exported = (): ExportedPlan => ({
    scene,
    setup: found.setup,
    choice,
    filters: asked.state.filters,
    weights: asked.weights,
    overrides: asked.overrides,
    plan,
    fingerprint: fingerprintOf(scene.pairValues)
  });
  follow(result, "[data-export]", (button) => save(exported(), button.dataset.export === "json" ? "json" : "csv"));
  const steps = result.querySelector('[data-part="dial-steps"]')!;
  const showSteps = (curve: Parameters<typeof dialTable>[0]): void => {
    steps.replaceChildren(...dialTable(curve, options));
    const title = view.prices.length === 0 ? dialTitle(curve, locale) : null;
    if (title) result.querySelector("#plan-prices-title")!.textContent = title;
    follow(result, "[data-dial]", (link) => onDial(Number(link.dataset.dial)));
    held(result);
  };
  held(result);
  await asker.curve(found.setup, choice.dial, showSteps);
}

/** Presses on links and buttons of the result, where a plain press would leave the page. */
function follow(host: Element, selector: string, act: (pressed: HTMLElement) => void): void {
  for (const pressed of host.querySelectorAll<HTMLElement>(selector)) {
    pressed.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      act(pressed);
    };
  }
}

/**
 * Focus that stood in the result goes back to its like in the new one, or to the heading, never to the top of the page.
 */
function heldFocus(host: HTMLElement): (host: HTMLElement) => void {
  const focused =
    document.activeElement instanceof HTMLElement && host.contains(document.activeElement)
      ? document.activeElement
      : null;
  if (!focused) return () => undefined;
  const {dial, export: kind, mend} = focused.dataset;
  const fold = focused.matches("summary") ? focused.closest<HTMLElement>("[data-keep]")?.dataset.keep : undefined;
  const href = focused.getAttribute("href");
  const like = dial
    ? `[data-dial="${dial}"]`
    : kind
      ? `[data-export="${kind}"]`
      : mend
        ? null
        : focused.id
          ? `#${CSS.escape(focused.id)}`
          : fold
            ? `[data-keep="${fold}"] > summary`
            : href
              ? `a[href="${CSS.escape(href)}"]`
              : null;
  return (fresh) => {
    if (document.activeElement && document.activeElement !== document.body) return;
    ((like && fresh.querySelector<HTMLElement>(like)) || fresh.querySelector<HTMLElement>("h3"))?.focus({
      preventScroll: true
    });
  };
}

function save(exported: ExportedPlan, kind: "csv" | "json"): void {
  // A spreadsheet takes a file for UTF-8 when it begins with this sign.
  const blob =
    kind === "csv"
      ? new Blob([byteOrderMark, planCsv(exported)], {type: "text/csv;charset=utf-8"})
      : new Blob([planJson(exported)], {type: "application/json"});
  const link = element(document, "a", {
    href: URL.createObjectURL(blob),
    download: `kommunebro-plan${exported.scene.isIllustrative ? "-illustrative" : ""}.${kind}`
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const same = (a: FormState, b: FormState): boolean => JSON.stringify(a) === JSON.stringify(b);

function part(name: string): HTMLElement {
  const host = document.querySelector(".plan-ask");
  if (!host) throw new RangeError("the plan page asks nothing");
  return partOf(host, name);
}

const say = (text: string): void => void (part("status").textContent = text);

const localeHere = (): Locale => localeOfAddress(location.pathname);
