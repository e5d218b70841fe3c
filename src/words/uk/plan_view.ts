import type {PlanViewWords} from "../rooms/plan_view.js";
import {oblast as oblastWith} from "./declension.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const partnershipsOf = (count: number): string =>
  `${say.count(count)} ` +
  say.plural(count, {one: "партнерства", few: "партнерств", many: "партнерств", other: "партнерства"});
const partnerships = (count: number): string =>
  `${say.count(count)} ` +
  say.plural(count, {one: "партнерство", few: "партнерства", many: "партнерств", other: "партнерства"});

export const planView: PlanViewWords = {
  noPlan: "Цього не виконує жоден план",
  title: ({pairs, firsts, war}) =>
    `${partnerships(pairs)} одночасно: ${say.count(firsts)} із них — перший вибір муніципалітету, ` +
    `${say.count(war)} — для постраждалих від війни громад`,
  subtitle: ({kommuner, hromadas, list}) =>
    `Набір пар, які разом пасують найкраще, серед ${say.count(kommuner)} ` +
    say.plural(kommuner, {
      one: "муніципалітету",
      few: "муніципалітетів",
      many: "муніципалітетів",
      other: "муніципалітету"
    }) +
    ` і ${say.count(hromadas)} ` +
    `${say.plural(hromadas, {one: "громади", few: "громад", many: "громад", other: "громади"})} із місцем для нового ` +
    `партнера. Типи територій — за ${terms.listOf(list)}.`,
  figures: {
    pairs: "Партнерства",
    mean: "У середньому на пару",
    firsts: "Перший вибір муніципалітету",
    war: "Постраждалим від війни",
    outside: "Малим або слабким",
    oblasts: "Охоплено областей",
    certainty: "Певність"
  },
  of: (part, whole) => `${say.count(part)} із ${say.count(whole)}`,
  kommunerWithout: (count) =>
    count === 0
      ? "муніципалітетів без партнера немає"
      : `${say.count(count)} ` +
        say.plural(count, {
          one: "муніципалітет",
          few: "муніципалітети",
          many: "муніципалітетів",
          other: "муніципалітету"
        }) +
        " без партнера",
  of100: "зі 100 балів",
  hromadas: "громади",
  unmatchedOblasts: (count) => `у ${say.count(count)} пару підібрати неможливо`,
  map: (title) => `${title}. Лінії від норвезьких муніципалітетів до громад; усі пари є в таблиці.`,
  mutual: (count) =>
    count === 0
      ? "Жодна пара поза планом не дала б обом сторонам понад 5 додаткових балів"
      : `${say.count(count)} ` +
        say.plural(count, {
          one: "пара поза планом дала б",
          few: "пари поза планом дали б",
          many: "пар поза планом дали б",
          other: "пари поза планом дали б"
        }) +
        " обом сторонам понад 5 додаткових балів",
  oblasts: ({names, places}, without) => {
    if (places === 0) return "Нових партнерств не отримує жодна область";
    const first =
      names.length > 3
        ? `Найбільше нових партнерств, по ${say.count(places)}, ` +
          say.plural(names.length, {one: "отримує", other: "отримують"}) +
          ` ${say.count(names.length)} ` +
          say.plural(names.length, {one: "область", few: "області", many: "областей", other: "області"})
        : names.length === 1
          ? `Найбільше нових партнерств (${say.count(places)}) отримує ${say.list(names.map(oblastWith))}`
          : `Найбільше нових партнерств (по ${say.count(places)}) отримують ${say.list(names.map(oblastWith))}`;
    const rest =
      without.length === 0
        ? "без партнерств не залишилося жодної області, де можна підібрати пару"
        : `без партнерств — ${without.length > 3 ? say.count(without.length) : say.list(without.map(oblastWith))}`;
    return `${first}; ${rest}`;
  },
  rankClasses: {
    first: "Перший вибір",
    second_to_fifth: "2–5-й вибір",
    sixth_to_twentieth: "6–20-й вибір",
    further: "Далі у списку"
  },
  ranks: {kommune: "Муніципалітети отримують", hromada: "Громади отримують"},
  everybodyContent: "Усі муніципалітети отримують найкраще з можливого",
  content: ({content, pairs, worst}) =>
    `У ${say.count(content)} із ${say.count(pairs)} ` +
    `${say.plural(pairs, {one: "пари", few: "пар", many: "пар", other: "пари"})} муніципалітет отримує найкраще ` +
    `з можливого; найбільше поступається муніципалітет ${worst.kommune} — ${say.number(worst.points, "points")} бала`,
  dial: (dial) => `Вага ${dial} для тих, хто залишається осторонь`,
  noPrice: "обчислити неможливо: без цієї вимоги плану немає",
  gain: (points) => `0 (дає на ${say.number(points, "points")} більше)`,
  prices: {
    none: "Скільки коштує зважати на тих, хто залишається осторонь",
    free: "Ніщо з того, на що зважає план, нічого не коштує",
    only: (demand, {points, of}) => `«${demand}» коштує ${say.portion(points, of)} суми`,
    dearest: (demand, {points, of}) => `Найдорожче — «${demand}»: ${say.portion(points, of)} суми`
  },
  notes: {
    fixedPlaces: (count) =>
      `Відсоток рахуємо від ${partnershipsOf(count)} — стільки їх у плані без вимог. Тож виконати вимогу, створивши ` +
      "менше партнерств, неможливо.",
    existing: (count) =>
      `З відкритих джерел і списку справ KS відомо ${partnerships(count)}; такі партнерства залишаються: займають ` +
      "місце в обох сторін і заново не створюються.",
    counted: {
      oblast: "Вимога щодо областей враховує наявні партнерства: області, яка має їх досить, нові не потрібні.",
      war: "Вимога щодо постраждалих від війни стосується лише нових партнерств: наявних не рахуємо."
    },
    forced: (count) =>
      `Людина поставила на перше місце ${say.count(count)} ` +
      `${say.plural(count, {one: "пару", few: "пари", many: "пар", other: "пари"})}.`,
    approximate: "Ціна вимоги тут приблизна: не доведено, що план або той, із яким його порівнюємо, найкращий.",
    unusedOverrides: (count) =>
      `${say.count(count)} ` +
      say.plural(count, {
        one: "ручне рішення стосується тих, кого немає у плані, і нічого не змінює",
        few: "ручні рішення стосуються тих, кого немає у плані, і нічого не змінюють",
        many: "ручних рішень стосуються тих, кого немає у плані, і нічого не змінюють",
        other: "ручного рішення стосується тих, кого немає у плані, і нічого не змінює"
      }) +
      ".",
    without: (names, rest) =>
      `Без партнера в цьому плані: ${rest > 0 ? `${names.join(", ")} і ще ${say.count(rest)}` : say.list(names)}.`,
    everybody:
      "Беруть участь усі: те, на що ніхто не відповів, нейтральне, тож багато пар подібні між собою і порядок між " +
      "ними слабкий.",
    nothingScarce: "Дефіцитних компетенцій немає, тож берегти нічого.",
    held: ({kommuner, pairs, areas, rest}) => {
      const few = areas.map(
        ({name, demand, supply}) =>
          `${say.lower(name)} (потребують ${say.count(demand)}, можуть допомогти ${say.count(supply)})`
      );
      const more =
        `ще ${say.count(rest)} ` +
        say.plural(rest, {one: "напрям", few: "напрями", many: "напрямів", other: "напряму"});
      return (
        `Дефіцитні компетенції бережемо: для ${say.count(kommuner)} ` +
        say.plural(kommuner, {
          one: "муніципалітету підібрано лише громади, яким потрібне те, у чому він сильний",
          few: "муніципалітетів підібрано лише громади, яким потрібне те, у чому вони сильні",
          many: "муніципалітетів підібрано лише громади, яким потрібне те, у чому вони сильні",
          other: "муніципалітету підібрано лише громади, яким потрібне те, у чому він сильний"
        }) +
        ". " +
        say.plural(pairs, {one: "Відпала", few: "Відпали", many: "Відпало", other: "Відпало"}) +
        ` ${say.count(pairs)} ` +
        say.plural(pairs, {
          one: "можлива пара",
          few: "можливі пари",
          many: "можливих пар",
          other: "можливої пари"
        }) +
        `. Найбільше бракує такого: ${rest > 0 ? `${few.join(", ")} і ${more}` : say.list(few)}.`
      );
    }
  }
};
