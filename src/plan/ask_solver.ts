import {atDial, dialCurve, dialSteps, type DialStep} from "./fairness_dial.js";
import {planSetup, type PlanAsked, type PlanSetup} from "./pose_plan.js";
import type {PlanScene} from "./plan_scene.js";
import {planWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {Plan, PlanAnswer, PlanProgress} from "../model/plan/plan.js";
import {element} from "../ui/element.js";
import {solvePlan} from "./solver_thread.js";

interface FoundPlan {
  readonly setup: PlanSetup;
  readonly answer: PlanAnswer;
  /** Set where a share needed a whole: so many places as the plan has without demands. */
  readonly fixedPlaces: number | null;
}

export interface PlanAsker {
  /** Null where a newer question or the reader stopped it, or it failed, which is then told. */
  readonly ask: (asked: PlanAsked) => Promise<FoundPlan | null>;
  /** Works out the price of the dial bit by bit, and shows it unless a newer question came. */
  readonly curve: (setup: PlanSetup, dial: number, show: (steps: readonly DialStep[]) => void) => Promise<void>;
}

/** Work that takes longer than this is told, with a button to stop it, ms. */
const patience = 250;
/** How long the hand has rested before the price of the dial is worked out, ms. */
const rest = 200;

/** Asks the model for plans, one at a time: a new question stops the one before. */
export function planAsker(
  scene: PlanScene,
  locale: Locale,
  places: {readonly status: HTMLElement; readonly progress: HTMLElement}
): PlanAsker {
  const words = planWords[locale].status;
  let running: AbortController | null = null;
  let questions = 0;
  let setups = {key: "", setup: null as PlanSetup | null};
  let curves = {key: "", answers: new Map<number, PlanAnswer>()};

  const setupOf = (asked: PlanAsked): PlanSetup => {
    const key = keyOf(asked);
    if (setups.key !== key || !setups.setup) setups = {key, setup: planSetup(asked)};
    return {...setups.setup!, problem: {...setups.setup!.problem, dial: asked.choice.dial}};
  };

  const ask = async (asked: PlanAsked): Promise<FoundPlan | null> => {
    questions++;
    running?.abort();
    const controller = new AbortController();
    running = controller;
    const busy = busySign(places, locale, () => {
      controller.abort();
      // At once, and not when the solver has heard of it: the reader has.
      busy.end();
      places.status.textContent = words.stopped;
    });
    try {
      let setup = setupOf(asked);
      let fixedPlaces: number | null = null;
      if (
        setup.problem.places === null &&
        setup.problem.demands.some(
          (demand) => demand.kind === "war_affected" && demand.least && "percent" in demand.least
        )
      ) {
        const free = await solvePlan(
          {...setup.problem, demands: [], dial: 0},
          {withPrices: false, signal: controller.signal}
        );
        fixedPlaces = free.status === "solved" ? free.pairs.length : 1;
        setup = {...setup, problem: {...setup.problem, places: Math.max(1, fixedPlaces)}};
      }
      const free = setup.problem.demands.length === 0 ? freePlan(setup) : null;
      const answer = await solvePlan(setup.problem, {
        freeTotal: free?.proof.kind === "certificate" ? free.totalScore : null,
        signal: controller.signal,
        onProgress: busy.tell
      });
      if (setup.problem.dial === 0 && setup.problem.demands.length === 0) curveOf(setup).answers.set(0, answer);
      return controller.signal.aborted ? null : {setup, answer, fixedPlaces};
    } catch (error) {
      if (!controller.signal.aborted) {
        places.status.textContent = words.failed;
        console.warn(error);
      }
      return null;
    } finally {
      busy.end();
      if (running === controller) running = null;
    }
  };

  /** Plans at other weights of the dial, kept for as long as nothing else changes. */
  const curveOf = (setup: PlanSetup): typeof curves => {
    const key = `${setups.key} ${setup.problem.places}`;
    if (curves.key !== key) curves = {key, answers: new Map()};
    return curves;
  };

  const freePlan = (setup: PlanSetup): Plan | null => {
    const found = curveOf(setup).answers.get(0);
    return found?.status === "solved" ? found : null;
  };

  const curve: PlanAsker["curve"] = async (setup, dial, show) => {
    const {answers} = curveOf(setup);
    const asked = questions;
    const dials = dialSteps(dial);
    const missing = dials.filter((one) => !answers.has(one));
    const known = (): readonly number[] => dials.filter((one) => answers.has(one));
    const showKnown = (): void =>
      show(
        dialCurve(
          scene,
          known(),
          known().map((one) => answers.get(one)!)
        )
      );
    if (answers.has(0)) showKnown();
    if (missing.length === 0) return;
    // While the hand moves on the dial, the plan itself comes first.
    await new Promise((next) => setTimeout(next, rest));
    for (const one of missing) {
      // Between two plans the page may move, and a newer question may come.
      await new Promise((next) => setTimeout(next));
      if (questions !== asked) return;
      answers.set(one, await solvePlan(atDial(setup.problem, one), {withPrices: false}));
    }
    showKnown();
  };
  return {ask, curve};
}

/** What a plan depends on besides the dial, which changes as the hand moves. */
function keyOf({weights, filters, choice, overrides}: PlanAsked): string {
  return JSON.stringify([weights, filters, {...choice, dial: 0}, overrides]);
}

/** Says what is going on once it takes long, with a way to stop it. */
function busySign(
  {status, progress}: {readonly status: HTMLElement; readonly progress: HTMLElement},
  locale: Locale,
  stop: () => void
): {readonly tell: (news: PlanProgress) => void; readonly end: () => void} {
  const words = planWords[locale];
  const meter = element(document, "progress", {"aria-label": words.status.own, max: 1});
  const button = element(document, "button", {type: "button"}, words.form.stop);
  button.addEventListener("click", stop);
  let step: PlanProgress["step"] = "own";
  let isShown = false;
  const show = (): void => {
    isShown = true;
    status.textContent = words.status[step];
    progress.replaceChildren(meter, button);
  };
  const timer = setTimeout(show, patience);
  return {
    tell: (news) => {
      if (isShown && news.step !== step) status.textContent = words.status[news.step];
      step = news.step;
      if (news.share === null) meter.removeAttribute("value");
      else meter.value = news.share;
    },
    end: () => {
      clearTimeout(timer);
      const hadFocus = document.activeElement === button;
      progress.replaceChildren();
      if (hadFocus) document.querySelector<HTMLElement>(".plan-solve")?.focus();
    }
  };
}
