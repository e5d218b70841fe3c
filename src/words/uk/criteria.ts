import type {CriteriaWords} from "../rooms/criteria.js";
import {say} from "./speech.js";

export const criteria: CriteriaWords = {
  names: {
    acute_needs: "Нагальні потреби, з якими можна допомогти",
    lasting_needs: "Довгострокові потреби, з якими можна допомогти",
    democracy: "Демократія та врядування, в обидва боки",
    learning: "Чого хоче навчитися муніципалітет",
    size: "Подібний розмір",
    profile: "Подібні місця",
    region_type: "Тип території, на який згоден муніципалітет",
    ties: "Контакти, які вже є",
    readiness: "Практичні питання вирішено",
    left_out: "Нові місця"
  },
  shorts: {
    acute_needs: "нагальні потреби",
    lasting_needs: "довгострокові потреби",
    democracy: "демократія",
    learning: "навчання",
    size: "розмір",
    profile: "подібні місця",
    region_type: "тип території",
    ties: "наявні контакти",
    readiness: "практичні питання",
    left_out: "нові місця"
  },
  settlement: (low, high) =>
    low === null
      ? `менше ніж ${say.count(high)}`
      : high === null
        ? `${say.count(low)} і більше`
        : `${say.count(low)}–${say.count(high - 1)}`
};
