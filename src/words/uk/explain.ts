import {strongestLevel} from "../../model/match/criteria.js";
import type {RegionType} from "../../model/region_type.js";
import type {OfNorwegianSide} from "../rooms/county_explain.js";
import type {ExplainWords, SaidLink, SaidWarning} from "../rooms/explain.js";
import {criteria} from "./criteria.js";
import {hromadaOrOther} from "./declension.js";
import {matching} from "./matching.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const levels = ["немає", "певні", "добрі", "сильні"] as const;
const traits = {
  regional_centre: "Регіональний центр",
  coastal: "На узбережжі",
  university: "Університет або інший заклад вищої освіти (не рахуємо)",
  agriculture: "Сільське господарство (не рахуємо)"
};
/** The Norwegian side of a pair in a sentence; of one gender or the other, so that whole clauses are told. */
interface Party {
  readonly the: string;
  readonly atStart: string;
  readonly inIt: string;
  readonly hasCooperated: string;
  readonly hasNamed: string;
  readonly small: string;
  readonly notAnswered: string;
  readonly agreed: string;
  readonly notAgreed: string;
}

const ties = ({hasCooperated}: Party) => ({
  themselves: "Відомий зв’язок між цими двома",
  regions: "Відомий зв’язок між фюльке й областю",
  civil_society: "Місцеві організації мають зв’язки з Україною",
  earlier_cooperation: `${hasCooperated} з Україною або в межах грантів ЄЕП`
});
const readiness = ({atStart, hasNamed}: Party) => ({
  kommuneResponsible: `${atStart} має відповідальну особу`,
  hromadaResponsible: "Громада має відповідальну особу",
  kommuneAreas: `${hasNamed} напрями`,
  hromadaAreas: "Громада назвала напрями",
  horizon: "Часові горизонти узгоджуються",
  language: "Спільна робоча мова",
  funding: "Фінансування відоме"
});
const leftOut = ({atStart, small}: Party) => ({
  hromadaPartner: "Громада не має норвезького партнера",
  kommunePartner: `${atStart} не має українського партнера`,
  capacity: "Фінансова спроможність громади низька",
  hromadaSmall: "Громада мала",
  kommuneSmall: small
});

const yesNo = (is: boolean | null): string => (is === null ? "невідомо" : is ? "так" : "ні");
const settled = (one: Parameters<ExplainWords["density"]>[0]["kommune"]): string =>
  one === null ? "невідомо" : criteria.settlement(one.low, one.high);
const type = (one: RegionType): string => say.lower(terms.regionClass(one, null));
const day = (date: string | null): string => (date === null ? "день невідомий" : say.day(date));
const competence = (level: number | null): string =>
  level === null
    ? "муніципалітет не зазначив своїх компетенцій"
    : `компетенції муніципалітету: ${levels[level]} (${level} із ${strongestLevel})`;
const inhabitants = (people: number): string =>
  `${say.count(people)} ${say.plural(people, {one: "житель", few: "жителі", many: "жителів", other: "жителя"})}`;

export function ofParty(party: Party): OfNorwegianSide {
  const {the, inIt} = party;
  return {
    population: ({kommune, hromada}) =>
      `${inIt} ${inhabitants(kommune)} (2024), у громаді — ${say.count(hromada)} (2022)`,
    density: ({kommune, hromada}) => `Жителів на км²: ${the} — ${settled(kommune)}, громада — ${settled(hromada)}`,
    trait: ({trait, kommune, hromada}) => `${traits[trait]}: ${the} — ${yesNo(kommune)}, громада — ${yesNo(hromada)}`,
    regionType: ({type: one, part, list, isAccepted}) => {
      const said = isAccepted === null ? party.notAnswered : isAccepted ? party.agreed : party.notAgreed;
      return `За ${terms.listOf(list)}, тип території громади: ${say.lower(terms.regionClass(one, part))} — ${said}`;
    },
    tie: (part, isMet) => `${ties(party)[part]}: ${yesNo(isMet)}`,
    readiness: (part, isMet) => `${readiness(party)[part]}: ${yesNo(isMet)}`,
    leftOut: (part, points, of) => `${leftOut(party)[part]}: ${say.count(points)} із ${say.count(of)} тисячних`
  };
}

export const explain: ExplainWords = {
  need: ({area, priority, level}) => `Потреба №\u00a0${priority}: ${area} — ${competence(level)}`,
  projects: ({area, count, level}) =>
    `Відповіді немає, але в DREAM зареєстровано ${say.count(count)} ` +
    `${say.plural(count, {one: "проєкт", few: "проєкти", many: "проєктів", other: "проєкту"})} за напрямом ` +
    `«${area}» — ${competence(level)}`,
  civic: (sign) =>
    ({
      petitions: "Відповіді немає, але громада приймає електронні петиції, за даними e-DEM",
      participatory_budget: "Відповіді немає, але є бюджет участі, за даними e-DEM",
      youth_council: "Відповіді немає, але є молодіжна рада, за відкритим списком"
    })[sign],
  capacity: ({people, hoursPerMonth, share}) =>
    `Спроможність муніципалітету: ${say.count(people)} ` +
    `${say.plural(people, {one: "людина", few: "людини", many: "людей", other: "людини"})} і ` +
    `${say.count(hoursPerMonth)} ` +
    `${say.plural(hoursPerMonth, {one: "година", few: "години", many: "годин", other: "години"})} на місяць; ` +
    `рахуємо як ${say.number(share, "whole_share")}`,
  wish: ({area, isOffered}) => {
    const said =
      isOffered === null
        ? "громада не сказала, чим може поділитися"
        : isOffered
          ? "громада це пропонує"
          : "громада цього не пропонує";
    return `Муніципалітет хоче вчитися за напрямом «${area}» — ${said}`;
  },
  ...ofParty({
    the: "муніципалітет",
    atStart: "Муніципалітет",
    inIt: "У муніципалітеті",
    hasCooperated: "Муніципалітет уже співпрацював",
    hasNamed: "Муніципалітет назвав",
    small: "Муніципалітет малий",
    notAnswered: "муніципалітет не відповів",
    agreed: "муніципалітет на це погодився",
    notAgreed: "муніципалітет на це не погодився"
  }),
  link,
  help: ({area, priority, horizon, level}) =>
    `${area}: потреба №\u00a0${priority}, ${matching.horizons[horizon]}; компетенції муніципалітету — ${level} із ` +
    `${strongestLevel}`,
  learns: (area) => `Досвід за напрямом «${area}»`,
  nothingGained: "Судячи з відповідей, нічого.",
  gainUnknown: "Невідомо, доки не відповідять обидві сторони.",
  warning,
  missing: (key, areas) =>
    areas.length === 0
      ? matching.missing[key]
      : `${matching.missing[key]} Ідеться про ${areas.length === 1 ? "напрям" : "напрями"}: ` +
        `${say.list(areas.map(say.lower))}.`
};

function link({norwegian, ukrainian, kind, status, isPartnership, source}: SaidLink): string {
  const pair = `${norwegian} — ${hromadaOrOther(ukrainian)}`;
  if (kind === "case") return `${pair}: справа в KS, ${say.lower(status)}`;
  const said = isPartnership ? `партнерство, ${say.lower(status)}` : `${say.lower(status)}, не рахуємо як партнерство`;
  return `${pair}: ${said} (${source})`;
}

function warning(one: SaidWarning): string {
  switch (one.kind) {
    case "in_war_zone":
      return `Громада в зоні війни (${type(one.type)}, перелік станом на ${say.day(one.listDate)}).`;
    case "type_not_accepted":
      return `Муніципалітет не погодився на партнерство з громадою такого типу території: ${type(one.type)}.`;
    case "type_changed":
      return (
        `Тип території змінився, відколи громада відповіла (${day(one.answerDate)}): було — ${type(one.from)}, ` +
        `стало — ${type(one.to)}.`
      );
    case "list_older_than_answer":
      return (
        `Перелік типів територій (${day(one.listDate)}) старіший за відповідь (${day(one.answerDate)}). ` +
        "Запитайте громаду, якою є ситуація нині."
      );
    case "funding_ends":
      return `Фінансування відомої співпраці завершується ${day(one.date)}: ${link(one.link)}.`;
    case "wants_no_partner":
      return "Громада відповіла, що нині не хоче партнера.";
    case "no_common_language":
      return "Спільної робочої мови немає; розраховуйте на перекладача.";
    case "has_partner":
      return {
        kommune: "Муніципалітет уже має відомого українського партнера.",
        hromada: "Громада вже має відомого норвезького партнера."
      }[one.side];
  }
}
