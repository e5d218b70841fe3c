import type {AskedOf, NamedDemand, PlanSentencesWords} from "../rooms/plan_sentences.js";
import {oblast as oblastWith, oblastIn} from "./declension.js";
import {choices} from "./choices.js";
import {plan} from "./plan.js";
import {say} from "./speech.js";

const partnerships = (count: number): string =>
  `${say.count(count)} ` +
  say.plural(count, {one: "партнерство", few: "партнерства", many: "партнерств", other: "партнерства"});
const newPartnerships = (count: number): string =>
  `${say.count(count)} ` +
  say.plural(count, {
    one: "нове партнерство",
    few: "нові партнерства",
    many: "нових партнерств",
    other: "нового партнерства"
  });
const pairs = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "пару", few: "пари", many: "пар", other: "пари"})}`;
/** Whom somebody may have. */
const partners = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "партнера", few: "партнерів", many: "партнерів", other: "партнера"})}`;
const suchHromadas = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "такій громаді", other: "таким громадам"})}`;

function demandText({demand, oblast}: NamedDemand): string {
  if (demand.kind === "war_affected") {
    const amount = demand.least ?? demand.most;
    const said = !amount
      ? ""
      : "percent" in amount
        ? `${say.axis(amount.percent / 100, "share")} партнерств`
        : partnerships(amount.count);
    return `${demand.least ? "Щонайменше" : "Щонайбільше"} ${said} для постраждалих від війни громад`;
  }
  const where = oblast === null ? "у кожній області" : oblastIn(oblast);
  return demand.least !== undefined
    ? `Щонайменше ${say.count(demand.least)} ${where}`
    : `Щонайбільше ${say.count(demand.most ?? 0)} ${where}`;
}

const asked = (one: AskedOf): string => `«${one === "places" ? "Кількість нових партнерств" : demandText(one)}»`;

export const planSentences: PlanSentencesWords = {
  demand: demandText,
  noCapacity: (side) =>
    side === "kommune"
      ? `Жоден муніципалітет не має місця для нового партнера. Збільште «${plan.form.perKommune}».`
      : `Жодна громада не має місця для нового партнера. Збільште «${plan.form.perHromada}».`,
  noPairs:
    "З усіма цими фільтрами не вийде жодної пари. Вимкніть якийсь фільтр або залучіть усі муніципалітети та громади.",
  tooManyPlaces: ({wanted, possible}) =>
    `План має містити ${newPartnerships(wanted)}, а можливо лише ${say.count(possible)}: на ` +
    `${say.count(wanted - possible)} менше. Зменште кількість або дозвольте комусь мати більше ніж одного партнера.`,
  forcedOverCapacity: (place, {wanted, possible}) =>
    `${place}: на перше місце поставлено ${pairs(wanted)}, а місця є лише для ${say.count(possible)}. Приберіть ` +
    "якесь ручне рішення або дозвольте більше партнерів.",
  forcedOverPlaces: ({wanted, possible}) =>
    `На перше місце поставлено ${pairs(wanted)}, а план має містити лише ${say.count(possible)}. Збільште кількість ` +
    "або приберіть якісь ручні рішення.",
  overMost: (one, oblasts) => {
    const where = say.list(oblasts.map(({name, count}) => `${oblastWith(name)} (${say.count(count)})`));
    return (
      `${asked(one)}: партнерства, які вже є або поставлені на перше місце, перевищують цю межу` +
      `${where ? `: ${where}` : ""}. Підвищте межу.`
    );
  },
  impossible: (one, {wanted, possible, candidates, short}) => {
    const limit =
      possible < candidates
        ? `Пару можна підібрати ${suchHromadas(candidates)}; далі межу визначає те, скільки муніципалітетів згодні ` +
          "на таке партнерство."
        : `Пару можна підібрати лише ${suchHromadas(candidates)}.`;
    return (
      `${asked(one)} — виконати неможливо: потрібно ${partnerships(wanted)}, а можливо щонайбільше ` +
      `${say.count(possible)}. Бракує ${say.count(short)}. ${limit}`
    );
  },
  impossibleIn: (one, short, {empty, few}) => {
    const reasons = [
      ...(empty.length > 0 ? [`Жодній громаді не можна підібрати пару ${say.list(empty.map(oblastIn))}.`] : []),
      ...(few.length > 0
        ? [
            "Замало можливих пар " +
              `${say.list(few.map(({name, possible}) => `${oblastIn(name)} (щонайбільше ${say.count(possible)})`))}.`
          ]
        : [])
    ];
    return `${asked(one)} — виконати неможливо: бракує ${say.count(short)}. ${reasons.join(" ")}`;
  },
  together: (parts) => {
    const said = parts.map(({asked: one, short, oblasts}) => {
      const where = oblasts.length > 0 ? ` (${say.list(oblasts.map(oblastWith))})` : "";
      return `${asked(one)} — бракує ${say.count(short)}${where}`;
    });
    return (
      `Кожну вимогу можна виконати окремо, але не всі разом. Найближче, що можливо: ${said.join("; ")}. Послабте ` +
      "одну з них або дозвольте муніципалітетам мати більше партнерів."
    );
  },
  mends: {
    partners: (count) => `Дозволити ${partners(count)} із кожного боку`,
    everybody: "Залучити всіх",
    places: (count) => `Запланувати ${say.count(count)}`,
    war: (count) => `Вимагати ${say.count(count)} для постраждалих від війни`,
    possible: "Вимагати лише там, де пару можна підібрати",
    withoutDemands: "Обчислити без вимог"
  },
  proof: (gap) => {
    if (gap === null)
      return {
        short: "Доведено: найкращий",
        note: "власний метод",
        long:
          "Жоден інший план за тих самих умов не дає більшої суми. Доведення — ціна кожного місця: окрема перевірка " +
          "підсумувала ці ціни й отримала точно суму плану."
      };
    const distance = `${say.number(gap.points, "points")} бала (${say.portion(gap.points, gap.of)})`;
    return {
      short: "Не доведено, що найкращий",
      note: `до найкращого можливого щонайбільше ${distance}`,
      long:
        `Від найкращого можливого план відділяє щонайбільше ${distance}. Чи він найкращий, не доведено. Цю відстань ` +
        "доведено ціною кожного місця: їх підсумувала окрема перевірка."
    };
  },
  terms: ({places, perKommune, perHromada, demands, dial, holdBack, pool, preset, hasOwnWeights, filters}) => {
    const parts = [
      places === null ? "якнайбільше партнерств" : newPartnerships(places),
      `щонайбільше ${say.count(perKommune)} ` +
        `${say.plural(perKommune, {one: "партнер", few: "партнери", many: "партнерів", other: "партнера"})} на ` +
        `муніципалітет і ${say.count(perHromada)} на громаду`,
      ...demands.map((one) => say.lower(demandText(one))),
      `вага тих, хто залишається осторонь, — ${dial}`,
      ...(holdBack ? ["дефіцитні компетенції бережемо"] : []),
      pool === "all" ? "беруть участь усі" : "беруть участь ті, хто відповів",
      `набір ваг — ${say.lower(choices.presets[preset].name)}${hasOwnWeights ? ", із власними вагами" : ""}`,
      filters.length === 0
        ? "без фільтрів"
        : `фільтри: ${filters.map((key) => say.lower(choices.filters[key].name)).join(", ")}`
    ];
    return `Умови: ${parts.join("; ")}.`;
  }
};
