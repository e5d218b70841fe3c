import {planWords} from "../words/words.js";
import type {MartReader} from "../marts/mart_rows.js";
import {planDefault, writePlanChoice} from "./plan_address.js";
import {atDial, dialCurve, dialSteps} from "./fairness_dial.js";
import {noOverrides, planSetup} from "./pose_plan.js";
import {planMarts, planScene, type PlanScene} from "./plan_scene.js";
import {planView, type PlanView} from "./plan_view.js";
import {defaultFilters} from "../model/match/filters.js";
import {defaultPreset, presets} from "../model/match/weights.js";
import {solve} from "../model/plan/solve.js";
import {drawnWidths, martLinks} from "../cards/chart_card.js";
import {shareLands} from "../charts/shared_lands.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {ruleSigns} from "../ui/rules.js";
import {flowMap, type Flow} from "./flow_map.js";
import {planForm, type FormState} from "./demand_form.js";
import {dialTable, dialTitle, planResult} from "./plan_result.js";

/** What the form says before anybody has touched it. */
export const standingState: FormState = {
  choice: planDefault,
  filters: defaultFilters,
  preset: defaultPreset,
  hasOwnWeights: false
};

/** The address of the page with a weight of the dial and nothing else chosen. */
const addressOfDial = (dial: number): string => {
  const query = new URLSearchParams(
    writePlanChoice({...planDefault, dial}).map(([key, value]) => [key, value])
  ).toString();
  return query === "" ? "./plan" : `?${query}`;
};

/** The form, with what the script needs to answer it. */
export function planAsk(_read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale} = options;
  return element(
    document,
    "div",
    {class: "plan-ask", "data-set": "plan"},
    element(document, "div", {"data-part": "address", "data-tells": true}),
    planForm(standingState, options),
    element(
      document,
      "div",
      {class: "plan-status needs-script"},
      element(document, "span", {"data-part": "status", "data-tells": true}),
      element(document, "span", {"data-part": "progress"})
    ),
    element(document, "p", {class: "without-script plan-hint"}, planWords[locale].withoutScript),
    ...martLinks(planMarts, options)
  );
}

/** The plan without demands, as a reader finds it: solved by the build with the model that the page uses. */
export function planStanding(read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale, shapes} = options;
  const scene = planScene(read);
  const setup = planSetup({
    pairValues: scene.pairValues,
    weights: presets[defaultPreset].weights,
    filters: defaultFilters,
    choice: planDefault,
    overrides: noOverrides
  });
  const answer = solve(setup.problem);
  if (answer?.status !== "solved" || !shapes) throw new RangeError("the plan without demands has no answer");
  const view = planView({scene, setup, answer, fixedPlaces: null, ...standingState}, answer, locale);
  const maps = [drawnWidths.wide, drawnWidths.narrow].map((width) =>
    flowMap(flowsOf(view, scene), {document, locale, width, summary: summaryOf(view), ...shapes()})
  );
  shareLands(maps, "plan");
  const cards = planResult(view, {document, locale, maps, hrefOf: addressOfDial, dial: planDefault.dial});
  const dials = dialSteps(planDefault.dial);
  const curve = dialCurve(
    scene,
    dials,
    dials.map((dial) => solve(atDial(setup.problem, dial), {withPrices: false}))
  );
  const host = element(document, "div", {class: "plan-result", id: "plan-result"}, ...cards);
  host
    .querySelector('[data-part="dial-steps"]')
    ?.append(...dialTable(curve, {document, locale, hrefOf: addressOfDial, dial: planDefault.dial}));
  const title = dialTitle(curve, locale);
  if (title) host.querySelector("#plan-prices-title")!.textContent = title;
  const signs = ruleSigns(["points", "given_up", "demand_price", "proven_best"], options);
  return element(document, "div", {}, host, signs);
}

/** The pairs with their places on the map. */
export function flowsOf(view: PlanView, {book}: PlanScene): Flow[] {
  return view.flows.map(({kommune, hromada, type}) => ({
    norwegian: book.entry(kommune),
    ukrainian: book.entry(hromada),
    type
  }));
}

/** What the map says to those who do not see it. */
const summaryOf = (view: PlanView): string => view.flowSummary;
