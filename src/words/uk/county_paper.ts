import type {CountyPaperWords} from "../rooms/county_paper.js";
import {hromada as hromadaName, hromadaOf, hromadaTo} from "./declension.js";
import {paperAlternatives} from "./paper_alternatives.js";
import {paperAssessment} from "./paper_assessment.js";
import {standingAmongCounties} from "./paper_reasons.js";
import {rankIn} from "./paper_summary.js";
import {say} from "./speech.js";

const captions = {
  kommune: (place: string) => `Інші громади для ${place}`,
  hromada: (place: string) => `Інші фюльке для ${hromadaOf(place)}`
} as const;

export const countyPaper: CountyPaperWords = {
  reasons: {standing: standingAmongCounties},
  alternatives: {
    caption: (side, place) => captions[side](place),
    nobodyLeft: (side, place) => `${captions[side](place)}: за цих фільтрів не лишилося нікого.`,
    candidates: {...paperAlternatives.candidates, hromada: "Фюльке"}
  },
  summary: {
    verdict: ({kommune, hromada, points, ranks: [first, second]}) =>
      `Пара «${kommune} — ${hromadaName(hromada)}» має ${say.number(points, "points")} зі 100 балів: ` +
      `${rankIn(first)}, ${rankIn(second)}.`,
    learning: (kommune) => `Чого може навчитися ${kommune}, сторонам треба з’ясувати на першій зустрічі.`,
    basis: "Бали — підґрунтя для розмови, а не рішення. Оцінюють самі фюльке і громада."
  },
  agenda: {
    needs: ({kommune, hromada}) =>
      `Що найбільше потрібно ${hromadaTo(hromada)} — зараз і надалі? Чим може допомогти ${kommune}? Спільних ` +
      "напрямів поки не відомо.",
    learning: ({kommune, hromada}) =>
      `Чого ${kommune} хоче навчитися з досвіду ${hromadaOf(hromada)}, наприклад щодо готовності до надзвичайних ` +
      "ситуацій та управління кризами?"
  },
  assessment: {
    heading: "Що фюльке оцінює самостійно",
    legal: {
      ...paperAssessment.legal,
      agreement: {
        ...paperAssessment.legal.agreement,
        hint:
          "Наприклад, рада фюльке чи її виконавчий комітет; лист про наміри, угода про співпрацю чи щось інше; " +
          "скільки вона діє і як її припинити."
      },
      rules: {
        ...paperAssessment.legal.rules,
        hint:
          "Наприклад, власних положень фюльке, правил щодо фінансів, закупівель, доступу до документів і захисту " +
          "персональних даних з обох боків."
      }
    },
    decision: {
      ...paperAssessment.decision,
      hint: "Оцінювати й вирішувати — справа фюльке. Бали в цій записці — не рішення."
    }
  }
};
