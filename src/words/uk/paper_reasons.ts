import type {Side} from "../../model/match/rank.js";
import type {sturdinessTop} from "../../model/match/sturdiness.js";
import type {PaperReasonsWords} from "../rooms/paper_reasons.js";
import {criteria} from "./criteria.js";
import {hromada, hromadaOrOther} from "./declension.js";
import {choices} from "./choices.js";
import {say} from "./speech.js";

const inWords: Readonly<Record<typeof sturdinessTop, string>> = {5: "першій п’ятірці"};
/** What stands in the list of a side: one of them in a sentence, and all in the genitive. */
interface Held {
  readonly called: (name: string) => string;
  readonly genitive: Readonly<Record<"one" | "other", string>>;
}
const hromadas: Held = {called: hromada, genitive: {one: "громади", other: "громад"}};
const kommuner: Held = {
  called: (name) => `муніципалітет ${name}`,
  genitive: {one: "муніципалітету", other: "муніципалітетів"}
};
/** The name of a county says what it is. */
const fylker: Held = {called: (name) => name, genitive: {one: "фюльке", other: "фюльке"}};

const standingAmong =
  (held: Readonly<Record<Side, Held>>): PaperReasonsWords["standing"] =>
  ({whose, partner, side, position, count, all, sturdy, top}) => {
    const sturdily =
      sturdy === null
        ? ""
        : ` Цей партнер лишається в ${inWords[top]} у ${say.number(sturdy, "share")} з 1\u00a0000 випадкових наборів ` +
          "ваг навколо обраного.";
    return (
      `У списку «${hromadaOrOther(whose)}» ${held[side].called(partner)} посідає місце №\u00a0${say.count(position)} ` +
      `з ${say.count(count)} ${say.plural(count, held[side].genitive)} після фільтрів ` +
      `(усього ${say.count(all)}).${sturdily}`
    );
  };

/** The same where counties stand in the place of the kommuner. */
export const standingAmongCounties = standingAmong({kommune: hromadas, hromada: fylker});

export const paperReasons: PaperReasonsWords = {
  heading: "Чому саме ця пара",
  caption: "Бали та що за ними стоїть",
  columns: {criterion: "Критерій", points: "Бали", of: "Найбільше", evidence: "Підстава"},
  total: "Разом",
  unknown: (criterion) => `${criteria.names[criterion]} (невідомо: рахується наполовину)`,
  doesNotCount: "не враховується",
  signs: (madeUp) =>
    "+ говорить за, − говорить проти, ? невідомо й рахується наполовину, · факт." +
    `${madeUp === null ? "" : ` ${madeUp} ґрунтується на вигаданій відповіді чи справі.`} ` +
    "Бали округлено до одного десяткового знака.",
  gains: (place) => `${hromadaOrOther(place)}: що отримає ця сторона`,
  standing: standingAmong({kommune: hromadas, hromada: kommuner}),
  filteredOut: ({whose, partner}) =>
    `${hromadaOrOther(partner)} не входить до списку «${hromadaOrOther(whose)}»: цей варіант відсіюють фільтри. ` +
    "Бали обчислено так, ніби вони вимкнені.",
  weighting: ({preset, changed, filters}) => {
    const {name, reason} = choices.presets[preset];
    const own = say.list(changed.map(({criterion, weight}) => `${criteria.shorts[criterion]} ${weight}`));
    const on =
      filters.length === 0
        ? "Жодного фільтра не ввімкнено"
        : `Фільтри: ${say.list(filters.map((key) => `«${choices.filters[key].name}»`))}`;
    return (
      `Набір ваг: ${name}. ${reason}${changed.length === 0 ? "" : ` Змінено: ${own}.`} ${on}; окуповані громади ` +
      "ніколи не враховуються."
    );
  }
};
