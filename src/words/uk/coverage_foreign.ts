import type {CoverageForeignWords, ModelEstimate, NoneKnown, PairEstimate} from "../rooms/coverage_foreign.js";
import type {Extreme} from "../../model/findings/finding.js";
import {inGroups} from "./groups.js";
import {say} from "./speech.js";

const hromadasOf = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "громади", other: "громад"})}`;

const figures = ({none, all, share}: NoneKnown): string =>
  `${say.count(none)} із ${say.count(all)} (${say.number(share, "share")})`;

const pairText = ({first, second, both, estimate}: PairEstimate): string =>
  `«${first}» і «${second}» (спільних — ${say.count(both)}): ${say.count(Math.round(estimate))}`;

const modelText = ({estimate, low, high}: ModelEstimate): string =>
  `${say.count(Math.round(estimate))} (оцінка, 95%: ${say.count(Math.floor(low))}–${say.count(Math.ceil(high))})`;

const pairsOf = (pairs: ModelEstimate["pairs"]): string =>
  pairs.map(([first, second]) => `«${first}» і «${second}»`).join("; ");

const goTogether = (pairs: ModelEstimate["pairs"]): string => (pairs.length === 0 ? "жодні" : pairsOf(pairs));

/** `5 зв’язків`, who or whom: the same. */
const ties = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "зв’язок", few: "зв’язки", many: "зв’язків", other: "зв’язку"})}`;

const norwegianTies = (count: number): string =>
  `${say.count(count)} ` +
  say.plural(count, {
    one: "норвезько-український зв’язок",
    few: "норвезько-українські зв’язки",
    many: "норвезько-українських зв’язків",
    other: "норвезько-українського зв’язку"
  });

/** In the instrumental, after «за». */
const divisions: Readonly<Record<string, string>> = {
  region_type: "типами територій",
  ks_category: "двома категоріями KS",
  size_class: "кількістю жителів",
  oblast: "областями",
  financial_capacity: "рівнями фінансової спроможності",
  type: "типами громад"
};

/** `27,9% у міських громадах`: the groups of a share, by name where they are few. */
const inEach = (division: string, {groups, value}: Extreme): string =>
  `${say.number(value, "share")} ${inGroups(division, groups)}`;

export const coverageForeign: CoverageForeignWords = {
  anyPartner: {
    title: (whole, open) =>
      whole === null
        ? "Для скількох громад списки, які ми прочитали, називають партнера з будь-якої країни, невідомо"
        : `Списки, які ми прочитали, не називають партнера з жодної країни для ${say.count(whole.none)} із ` +
          `${hromadasOf(whole.all)} (${say.number(whole.share, "share")})` +
          (open === 0 ? "" : `; ще для ${say.count(open)} це не з’ясовано`),
    range: (division, least, most) => {
      if (least === null || most === null) return "Частка громад без партнера невідома для жодної групи";
      const by = `За ${divisions[division] ?? division} частка громад без партнера`;
      const shown = least.hidden > 0 ? " показаних" : "";
      return least.value === most.value
        ? `${by} однакова в усіх${shown} групах (${inEach(division, least)})`
        : `${by} — від ${inEach(division, least)} до ${inEach(division, most)}${shown && ", серед показаних груп"}`;
    },
    subtitle: (listYear) =>
      "Громади, для яких жоден список не називає іноземного партнера: кількість і частка від усіх у групі. " +
      `Стовпчик — частка без партнера. Тип території — за переліком${listYear && ` ${listYear} року`}.`,
    figures,
    axis: "Частка без партнера в жодному списку",
    columns: {
      known: "З партнером",
      open: "Не з’ясовано",
      none: "Без партнера",
      noneShare: "Частка без партнера",
      norwegian: "З норвезьким партнером",
      nonePopulation: "Жителі громад без партнера"
    },
    lists: (ofAll, others) => [
      "Те, що громада тут без партнера, означає лише, що жоден прочитаний нами список не називає її партнера, а не " +
        "що його немає. Три списки охоплюють усі країни:",
      ...ofAll.map(({name, asOf, misses}) => `${name} (${asOf}): ${misses}`),
      `Решта стосується однієї країни або кількох: ${say.list(others.map(({name, asOf}) => `${name} (${asOf})`))}.`
    ],
    counted:
      "Угоди, партнерства та записи в каталогах і на мапах рахуємо; переговори, візити й листи про наміри — ні. Не " +
      "з’ясовано: таку назву мають кілька громад, і ніщо не вказує, яку з них має на увазі список. До громад із " +
      "норвезьким партнером тут належать і ті, що є лише на мапі, тож їх може бути більше, ніж вище. Населення — " +
      "станом на 1 січня 2022 року."
  },
  countries: {
    title: ({of: share, rank}) => {
      if (share === null || rank === null) return "Жодної громади з норвезьким партнером не відомо";
      return (
        `${say.count(share.part.value)} із ${hromadasOf(share.whole.value)} із відомим іноземним партнером ` +
        `${say.plural(share.part.value, {one: "має", other: "мають"})} норвезького ` +
        `(${say.number(share.value, "share")}); Норвегія — на ${say.count(rank.value)}\u2011му місці` +
        (rank.isShared ? " разом з іншими" : "")
      );
    },
    first: ({first, countries}) => {
      if (first === null) return "Жодної країни не відомо";
      const names = say.list(first.groups.map(String));
      return (
        `Перше місце — ${names} (${first.groups.length === 1 ? "" : "по "}${say.count(first.value)}), ` +
        `усього країн — ${say.count(countries.value)}`
      );
    },
    subtitle: "Громади щонайменше з одним відомим партнером у країні, серед усіх, чий іноземний партнер відомий.",
    legend: ["Мають партнера в цій країні", "Мають партнера, але не там"],
    figures: (hromadas, known) => `${say.count(hromadas)} (${say.number(hromadas / known, "share")})`,
    columns: {country: "Країна", hromadas: "Громади", share: "Частка"},
    note:
      "Для кожної країни громаду пораховано один раз. Списки пишуть назви партнерів по-різному, тому партнерства не " +
      "додаємо. Список SKEW стосується лише Німеччини, а списки KS і АМУ — лише Норвегії: ці країни прочитано " +
      "повніше за інші."
  },
  completeness: {
    title: ({lists, named, estimate, low, high}, {isTooLow, dependent}) =>
      `${say.count(lists)} ` +
      say.plural(lists, {
        one: "список називає",
        few: "списки називають",
        many: "списків називають",
        other: "списку називають"
      }) +
      ` ${norwegianTies(named)}; судячи зі збігів, їх щонайменше близько ${say.count(Math.round(estimate))} (оцінка, ` +
      `95%: ${say.count(Math.floor(low))}–${say.count(Math.ceil(high))})` +
      (dependent
        ? `, а якщо списки, які здаються пов’язаними, справді пов’язані, — близько ${modelText(dependent)}`
        : isTooLow
          ? ", імовірно, більше, бо два зі списків не схожі на незалежні"
          : ""),
    cannotTell: (named) => `Списки називають ${norwegianTies(named)}; збігів замало, щоб сказати, скільки їх є ще`,
    subtitle: (lists) =>
      `Зв’язки за тим, скільки з ${say.count(lists)} ${say.plural(lists, {one: "списку", other: "списків"})} їх ` +
      "називають. Угоди, партнерства та записи в каталогах рахуємо, переговори й візити — ні.",
    depth: (lists) =>
      lists === 1 ? "В одному списку" : `У ${say.count(lists)} ${say.plural(lists, {one: "списку", other: "списках"})}`,
    onlyPages: "Лише на сторінках, які ми знайшли пошуком",
    unseen: "У жодному списку (оцінка)",
    unseenFigures: ({named, estimate, low, high}) =>
      `${say.count(Math.round(estimate - named))} (${say.count(Math.floor(low - named))}–` +
      `${say.count(Math.ceil(high - named))})`,
    legend: ["Зв’язки", "Усі, за оцінкою"],
    columns: {list: "Список", asOf: "Станом на", other: "Спільні з", ties: "Зв’язки"},
    alone: "усі в списку",
    assumptions:
      "Оцінка — це нижня межа Чао у формі для малих чисел: що більше зв’язків називає лише один список і що менше " +
      "називають два, то більше, імовірно, бракує. Вона припускає, що списки складено незалежно і на той самий час. " +
      "Жодну з умов повністю не виконано: дні в таблиці різні.",
    dependence: (pairs, tooLow, named) => [
      `Окремі пари списків дають: ${pairs.map(pairText).join("; ")}. ` +
        (tooLow.length > 0
          ? `${tooLow.map(({first, second}) => `«${first}» і «${second}»`).join("; ")} дають менше за відомі нам ` +
            `${say.count(named)}: ці два списки називають ті самі зв’язки частіше, ніж називали б списки, складені ` +
            "незалежно. Тоді оцінка занизька, а інтервал вужчий за справжню непевність."
          : "Жодна з них не дає менше, ніж нам відомо; це не суперечить тому, що списки складено незалежно.")
    ],
    models: {
      caption:
        "Логлінійні моделі: які списки можуть бути пов’язані і скільки зв’язків із цього випливає, найкраща модель — " +
        "перша",
      none: "Моделі немає: достатньо довгих списків менше ніж три.",
      columns: {
        model: "Можуть бути пов’язані",
        estimate: "Зв’язки (оцінка)",
        low: "Щонайменше (95%)",
        high: "Щонайбільше (95%)",
        aic: "AIC"
      },
      goTogether,
      said: (models, leastTies) => [
        `Логлінійні моделі для списків, де щонайменше ${ties(leastTies)}, дають іншу оцінку. Моделей, які вдалося ` +
          `підібрати: ${say.count(models.length)}. За AIC (що менше, то краще) найкраща ` +
          (models[0]!.pairs.length > 0
            ? `припускає, що пов’язані ${pairsOf(models[0]!.pairs)}`
            : "не пов’язує жодних списків") +
          `: ${modelText(models[0]!)}. За всіма моделями оцінка — від ` +
          `${say.count(Math.round(Math.min(...models.map(({estimate}) => estimate))))} до ` +
          `${say.count(Math.round(Math.max(...models.map(({estimate}) => estimate))))}.`,
        "Моделі припускають, що кожен зв’язок має однакову ймовірність потрапити до списку, що списки складено на " +
          "той самий час і що жодні три списки не пов’язані сильніше, ніж їхні пари. Нічого з цього на таких списках " +
          "перевірити не можна, а так мало зв’язків майже не дає змоги вибрати між моделями: AIC показує, яка з " +
          "них пасує до названого, а не яка має рацію щодо неназваного."
      ]
    },
    pages: (onlyOnPages) =>
      onlyOnPages === 0
        ? "Сторінки, які ми знайшли пошуком, не називають зв’язків, яких немає в жодному списку."
        : `Сторінки, які ми знайшли пошуком, називають ${ties(onlyOnPages)}, ` +
          `${say.plural(onlyOnPages, {one: "якого", other: "яких"})} немає в жодному списку. Оцінка їх не враховує, ` +
          "бо ми шукали зв’язки, про які знали."
  }
};
