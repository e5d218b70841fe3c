import type {CoverageWithoutWords, Division, Spread, Uncovered} from "../rooms/coverage_without.js";
import type {Extreme, Share} from "../../model/findings/finding.js";
import type {Forms} from "../speech.js";
import {inGroups} from "./groups.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {terms} from "./terms.js";

const figures = ({without, all, share}: Uncovered): string =>
  `${say.count(without)} із ${say.count(all)} (${say.number(share, "share")})`;

/** In the genitive, as after «із 5» and «у кожному з 5»; `each` and `none` bear the gender of the noun. */
const masculine = {each: "кожному", none: "жодному"};
const feminine = {each: "кожній", none: "жодній"};
const groups: Readonly<Record<Division, Forms & typeof masculine>> = {
  region_type: {one: "типу території", other: "типів територій", ...masculine},
  ks_category: {one: "групи", other: "груп", ...feminine},
  size_class: {one: "класу за розміром", other: "класів за розміром", ...masculine},
  oblast: {one: "області", other: "областей", ...feminine},
  financial_capacity: {one: "рівня фінансової спроможності", other: "рівнів фінансової спроможності", ...masculine},
  type: {one: "типу", other: "типів", ...masculine},
  fylke: {other: "фюльке", ...masculine}
};

const hromadas: Forms = {one: "громади", other: "громад"};
const kommuner: Forms = {one: "норвезького муніципалітету", other: "норвезьких муніципалітетів"};

/** «1 448 із 1 469 громад (98,6%)» */
const partOf = ({part, whole, value}: Share, things?: Forms): string =>
  `${say.count(part.value)} із ${say.count(whole.value)}` +
  `${things === undefined ? "" : ` ${say.plural(whole.value, things)}`} (${say.number(value, "share")})`;

const haveNo = ({part}: Share): string => say.plural(part.value, {one: "не має", other: "не мають"});

/** «у групі «Високий» (97,3%)»: groups by name where they are few. */
const inEach = (division: Division, {groups: level, value}: Extreme): string =>
  `${inGroups(division, level)} (${say.number(value, "share")})`;

/** How many groups have nobody, and where the smallest share is left out. */
function spreadText({nobody, groups: {value: all, among}, best}: Spread, division: Division): string {
  const unknown = (among.leftOut ?? []).filter(({why}) => why === "no_group").map(({group}) => `«${String(group)}»`);
  const names =
    say.plural(all, groups[division]) + (unknown.length === 0 ? "" : ` (${say.list(unknown)} не враховано)`);
  const smallest = best === null ? "" : `найменша частка тих, хто без партнера, — ${inEach(division, best)}`;
  if (all === 1 && best !== null) return smallest;
  const {each, none: noneOf} = groups[division];
  if (best === null || nobody.value === all) return `у ${noneOf} з ${say.count(all)} ${names} ніхто не має партнера`;
  const none =
    nobody.value === 0
      ? `у ${each} з ${say.count(all)} ${names} хтось має партнера`
      : `у ${say.count(nobody.value)} із ${say.count(all)} ${names} ніхто не має партнера`;
  return `${none}; ${smallest}`;
}

const hromadasWithout = (whole: Share | null): string =>
  whole === null
    ? "Скільки громад не мають норвезького партнера, невідомо"
    : `${partOf(whole, hromadas)} ${haveNo(whole)} відомого норвезького партнера`;

export const coverageWithout: CoverageWithoutWords = {
  divideBy: "Поділити за",
  divisions: {
    region_type: "типом території",
    ks_category: "двома категоріями KS",
    size_class: "кількістю жителів",
    oblast: "областями",
    financial_capacity: "фінансовою спроможністю",
    type: "типом громади",
    fylke: "фюльке"
  },
  figures,
  haveNone: "Без відомого партнера: кількість і частка праворуч",
  whole: {UA: statistics.allHromadas, NO: "Усі муніципалітети"},
  columns: {
    label: "Група",
    municipality_count: "Усього",
    with_count: "Із партнером",
    without_count: "Без партнера",
    without_share: "Частка без партнера",
    without_population: "Жителів без партнера"
  },
  hromadas: {
    titleBySafety: ({whole, safe}) =>
      hromadasWithout(whole) + (safe === null ? "" : `; серед тилових — ${partOf(safe)}`),
    titleBySpread: (spread, division) => `${hromadasWithout(spread.whole)}; ${spreadText(spread, division)}`,
    subtitle: (list) =>
      "Громади без відомого норвезького партнера, кількість і частка від усіх у групі. Крапка — громада, яка має " +
      `партнера. Тип території — за ${terms.listOf(list)}.`,
    have: "Мають норвезького партнера",
    otherTie: "З них мають шведського партнера",
    notes: (otherTies) => [
      `${say.count(otherTies)} ` +
        say.plural(otherTies, {
          one: "громада без норвезького партнера має",
          few: "громади без норвезького партнера мають",
          many: "громад без норвезького партнера мають",
          other: "громади без норвезького партнера мають"
        }) +
        " шведського. Враховано лише партнерства, а не переговори, пропозиції чи листи про наміри, і лише те, що " +
        "публічне.",
      `Населення — станом на 1 січня 2022 року. ${statistics.withoutKyiv} Громад із партнером мало, тож у невеликій ` +
        "групі одна угода помітно змінює частку."
    ]
  },
  kommuner: {
    titleBySpread: (spread, division) => {
      const {whole} = spread;
      const without =
        whole === null
          ? "Скільки норвезьких муніципалітетів не мають українського партнера, невідомо"
          : `${partOf(whole, kommuner)} ${haveNo(whole)} відомого українського партнера`;
      return `${without}; ${spreadText(spread, division)}`;
    },
    subtitle:
      "Норвезькі муніципалітети без відомого українського партнера, кількість і частка від усіх у групі. Крапка — " +
      "муніципалітет, який має партнера.",
    have: "Мають українського партнера",
    otherTie: "З них мають досвід грантів ЄЕП",
    notes: (otherTies) => [
      `${say.count(otherTies)} ` +
        say.plural(otherTies, {
          one: "муніципалітет без українського партнера мав",
          few: "муніципалітети без українського партнера мали",
          many: "муніципалітетів без українського партнера мали",
          other: "муніципалітету без українського партнера мали"
        }) +
        " польського за грантами ЄЕП. " +
        "Населення — станом на 1 січня 2024 року. Фюльке до знаменника не входять; їхні зв’язки є в таблиці пар."
    ]
  }
};
