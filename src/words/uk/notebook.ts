import type {NotebookWords} from "../rooms/notebook.js";
import {oblastIn} from "./declension.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const share = (value: number): string => say.number(value, "share");
const change = (value: number): string => say.number(value, "share_points");
const uah = (value: number): string => say.number(value, "uah");

const sizes = {
  0: "менше ніж 5\u00a0000",
  5000: "5\u00a0000–9\u00a0999",
  10000: "10\u00a0000–19\u00a0999",
  20000: "20\u00a0000–49\u00a0999",
  50000: "50\u00a0000–99\u00a0999",
  100000: "100\u00a0000 і більше"
} as const;

export const notebook: NotebookWords = {
  ready: (seconds) => `Рушій запитів готовий (${say.number(seconds, "ratio")}\u00a0с).`,
  failed: (cause) =>
    `Не вдалося запустити рушій запитів: ${cause}. Таблиці можна завантажити у форматі CSV унизу сторінки.`,
  tenths: {
    finding: (first, last) =>
      `Десята частина громад із найвищими доходами на одного жителя має ${share(first.own_share)} усіх власних ` +
      `доходів і ${share(first.population_share)} жителів, десята частина з найнижчими — ${share(last.own_share)} і ` +
      `${share(last.population_share)}.`,
    measure: (year) =>
      `Частка від цілого, ${year}. Широкий стовпчик: жителі. Вузький стовпчик: власні доходи без військового ПДФО. ` +
      "Від десятої частини громад із найвищими доходами на одного жителя (1) до десятої частини з найнижчими (10).",
    caption: (year) =>
      `Громади, поділені на десять рівних частин за власними доходами на одного жителя, ${year}, без військового ПДФО`,
    columns: {
      tenth: "Десята частина",
      hromada_count: "Громади",
      population_share: "Частка жителів",
      own_share: "Частка власних доходів",
      lowest_uah: "Найменше, грн на одного жителя",
      highest_uah: "Найбільше, грн на одного жителя"
    }
  },
  sizes: {
    names: sizes,
    finding: (lowest, highest) =>
      `Медіана власних доходів на одного жителя найнижча в громадах, де жителів ${sizes[lowest.size]} ` +
      `(${uah(lowest.median_uah)}\u00a0грн), а найвища — де їх ${sizes[highest.size]} ` +
      `(${uah(highest.median_uah)}\u00a0грн).`,
    measure: (year) =>
      `Власні доходи без військового ПДФО, грн на одного жителя, ${year}, за кількістю жителів. Точка: медіана. ` +
      "Лінія: від нижнього до верхнього квартиля.",
    caption: (year) =>
      `Власні доходи на одного жителя та залежність від трансфертів за кількістю жителів, ${year}, без військового ` +
      "ПДФО",
    columns: {
      size: "Жителі",
      hromada_count: "Громади",
      p25_uah: "Нижній квартиль, грн",
      median_uah: "Медіана, грн",
      p75_uah: "Верхній квартиль, грн",
      transfers_share: "Трансферти, медіанна частка доходів"
    }
  },
  choices: {
    ways: {chosen: "добровільно", decreed: "за рішенням уряду"},
    finding: ({urban, settlement, rural}) =>
      "Медіана власних доходів на одного жителя в громадах, утворених добровільно, порівняно з утвореними за " +
      `рішенням уряду: міські ${change(urban)}, селищні ${change(settlement)}, сільські ${change(rural)}.`,
    measure: (classDate, year) =>
      `Власні доходи без військового ПДФО, грн на одного жителя, ${year}, медіанна громада на тилових територіях ` +
      `(станом на ${say.day(classDate)}).`,
    caption: (classDate, year) =>
      `Громади на тилових територіях (станом на ${say.day(classDate)}) за типом і способом утворення, медіани, ` +
      `${year}, без військового ПДФО`,
    columns: {
      type: "Тип",
      is_voluntary: "Утворена добровільно",
      hromada_count: "Громади",
      median_uah: "Власні доходи, грн на одного жителя",
      transfers_share: "Трансферти, частка доходів",
      inhabitants_count: "Жителі"
    }
  },
  changes: {
    finding: (fell, all, {worst, best}) =>
      `Без військового ПДФО сукупні доходи громад зменшилися у ${say.count(fell)} з ${say.count(all)} ` +
      `${say.plural(all, {one: "області", other: "областей"})}; зміна — від ${change(worst.without_change_share)} ` +
      `${oblastIn(worst.oblast_name)} до ${change(best.without_change_share)} ${oblastIn(best.oblast_name)}.`,
    measure: ({before, after}) =>
      `Зміна сукупних власних доходів громад кожної області, ${before}–${after}, у поточних цінах. Зафарбована ` +
      "точка: без військового ПДФО. Кільце: з ним.",
    caption: ({before, after}) =>
      `Зміна сукупних власних доходів громад за областями, ${before}–${after}, у поточних цінах`,
    columns: {
      oblast_name: "Область",
      hromada_count: "Громади",
      without_change_share: "Без військового ПДФО",
      with_change_share: "З військовим ПДФО"
    }
  },
  dependence: {
    finding: (moves, {before, after}) => {
      const moved = moves.map(
        ({region_type, median_points}) =>
          `${say.lower(terms.regionTypes[region_type])} ${median_points > 0 ? "+" : ""}` +
          say.number(median_points, "ratio")
      );
      return (
        `Як змінилася частка трансфертів у медіанній громаді, ${before}–${after}, у відсоткових пунктах: ` +
        `${moved.join(", ")}.`
      );
    },
    measure: (classDate, {before, after}) =>
      "Трансферти як частка доходів без військового ПДФО, медіанна громада за типом території (станом на " +
      `${say.day(classDate)}). Стрілка: від ${before} (точка) до ${after} (вістря).`,
    caption: (classDate, {before, after}) =>
      "Трансферти як частка доходів без військового ПДФО за типом території " +
      `(станом на ${say.day(classDate)}), ${before} і ${after}`,
    columns: ({before, after}) => ({
      region_type: "Тип території",
      hromada_count: "Громади",
      median_before_share: `Медіана ${before}`,
      median_after_share: `Медіана ${after}`,
      median_points: "Зміна, відсоткові пункти",
      all_before_share: `Усі разом ${before}`,
      all_after_share: `Усі разом ${after}`
    })
  },
  moves: {
    finding: (poorest, richest, {before, after}) =>
      `${share(poorest)} громад, що у ${before} році належали до найбіднішої п’ятої частини, були в ній і ${after} ` +
      `року, а з найбагатшої п’ятої частини в ній лишилися ${share(richest)}.`,
    measure: (classDate, {before, after}) =>
      `Де кожна п’ята частина громад ${before} року (рядки) опинилася у ${after} році (стовпці); 1 — найбідніша, 5 — ` +
      "найбагатша. Власні доходи на одного жителя без військового ПДФО, тилові території (станом на " +
      `${say.day(classDate)}).`,
    caption: (classDate, {before, after}) =>
      `Громади на тилових територіях (станом на ${say.day(classDate)}) за п’ятими частинами власних доходів на ` +
      `одного жителя, ${before} і ${after}, без військового ПДФО`,
    columns: ({before, after}) => ({
      fifth_before: `П’ята частина у ${before}`,
      fifth_after: `П’ята частина у ${after}`,
      hromada_count: "Громади",
      row_share: `Частка від п’ятої частини у ${before}`
    })
  }
};
