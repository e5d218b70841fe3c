import type {NeedsSidesWords, Way} from "../rooms/needs_sides.js";
import type {Scarcest} from "../../model/findings/finding.js";
import {answersText, baseText, byArea, classifiedOn, shareText} from "./needs.js";
import {afterVowel} from "./declension.js";
import {inGroups} from "./groups.js";
import {say} from "./speech.js";

const names: NeedsSidesWords["offer"]["names"] = {
  "to-ukraine": {
    wanted: "Громади, яким потрібна підтримка",
    offered: "Норвезькі муніципалітети з компетенціями рівня 2 або 3"
  },
  "to-norway": {
    wanted: "Норвезькі муніципалітети, які хочуть навчитися",
    offered: "Громади, які пропонують поділитися досвідом"
  }
};

/** Whom or what groups look for. */
const sought = {
  short: "Лише короткострокову підтримку",
  both: "І коротко-, і довгострокову підтримку",
  long: "Лише довгострокову підтримку"
} as const;

const scarcest: Readonly<Record<Way, {what: string; figures: (wanted: string, offered: string) => string}>> = {
  "to-ukraine": {
    what: "найбільша нестача норвезьких компетенцій відносно потреби —",
    figures: (wanted, offered) =>
      `${wanted} громад, які відповіли, потребують підтримки, ${offered} муніципалітетів мають такі компетенції`
  },
  "to-norway": {
    what: "найбільша нестача українських пропозицій відносно того, чого хочуть навчитися норвезькі муніципалітети, —",
    figures: (wanted, offered) =>
      `${wanted} муніципалітетів, які відповіли, хочуть навчитися, ${offered} громад пропонують досвід`
  }
};

function scarcestText(way: Way, {groups, over, under, hidden}: Scarcest): string {
  const {what, figures} = scarcest[way];
  const start =
    hidden > 0 ? `З напрямів, показаних для обох сторін, ${what}` : what.charAt(0).toUpperCase() + what.slice(1);
  const where = `${start} ${byArea(groups)}`;
  return groups.length > 1 ? where : `${where}: ${figures(shareText(over.value), shareText(under.value))}`;
}

export const needsSides: NeedsSidesWords = {
  horizon: {
    title: (later) =>
      later === null
        ? "Коротко- і довгострокову потребу не можна показати для жодного напряму"
        : `За ${say.count(later.value)} із ${say.count(later.compared)} ` +
          `${say.plural(later.compared, {one: "показаного напряму", other: "показаних напрямів"})} більше громад ` +
          "потребує довгострокової підтримки, ніж короткострокової",
    subtitle: (base) =>
      `Частка громад, які відповіли (n = ${baseText(base)}), за тим, коли їм потрібна підтримка за цим напрямом. ` +
      "Праворуч — скільки громад потребує короткострокової підтримки проти довгострокової.",
    names: {short: "Короткостроково, поки триває війна", long: "Довгостроково, для відбудови", all: "Загалом"},
    note: (short, long) => `${answersText(short)} проти ${answersText(long)}`,
    axis: "Частка громад",
    when: "Коли"
  },
  groups: {
    title: (difference) => {
      if (difference === null) return "Відповідей замало, щоб порівняти групи";
      const [most, least] = [difference.most, difference.least].map(
        ({groups, value}) => `${inGroups("region_type", groups)} (${shareText(value)})`
      );
      const seek = `${sought[difference.horizon]} шукають`;
      if (difference.most.value === difference.least.value)
        return `${seek} однаково часто в усіх групах (${shareText(difference.most.value)})`;
      return difference.isEven
        ? `${seek} приблизно однаково часто ${afterVowel(most!)} та ${afterVowel(least!)}: різниця може бути випадковою`
        : `${seek} найчастіше ${afterVowel(most!)}, найрідше — ${least}`;
    },
    subtitle: (list) => `Якої підтримки шукають громади, частка групи. ${classifiedOn(list)}`,
    row: (group, base) => `${group}\nn = ${baseText(base)}`,
    answers: {short: "Короткострокова", both: "Обидві", long: "Довгострокова"},
    held: "приховано",
    heldLegend: "Приховано або замало відповідей",
    axis: "Частка групи",
    answer: "Яку підтримку"
  },
  offer: {
    way: "Хто кому",
    ways: {
      "to-ukraine": "Потреби в Україні, компетенції в Норвегії",
      "to-norway": "Чого хочуть навчитися в Норвегії, що пропонують в Україні"
    },
    names,
    title: (way, worst) =>
      worst === null ? "Жодного напряму не можна показати для обох сторін" : scarcestText(way, worst),
    subtitle: (way, wantedBase, offeredBase) =>
      `Частка кожної сторони. ${names[way].wanted} (n = ${baseText(wantedBase)}), поруч — ` +
      `${say.lower(names[way].offered)} (n = ${baseText(offeredBase)}). Праворуч — скільки охочих на кожного, хто ` +
      "пропонує; угорі — де бракує найбільше.",
    heads: {
      "to-ukraine": ["Потребують підтримки", "Мають компетенції", "На кожного"],
      "to-norway": ["Хочуть навчитися", "Пропонують досвід", "На кожного"]
    },
    says: ({share, answers}) => (share === null ? answersText({answers}) : shareText(share)),
    load: (load) => (load === null ? "–" : say.number(load, "ratio")),
    who: "Хто",
    caution: {
      "to-ukraine":
        "Громада називає щонайбільше п’ять напрямів, а муніципалітет оцінює всі. Тому порівнюйте напрями між собою, " +
        "а не два стовпчики в рядку: у кожного своя шкала. Дані стосуються тих, хто відповів, і не кажуть, скільки " +
        "часу хтось має.",
      "to-norway":
        "Користь мають отримати обидві сторони: те, чого хоче навчитися норвезький муніципалітет, хтось має " +
        "запропонувати. Дані стосуються тих, хто відповів."
    }
  }
};
