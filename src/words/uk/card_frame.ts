import type {CardFrameWords} from "../rooms/card_frame.js";

export const cardFrame: CardFrameWords = {
  data: "Дані",
  picture: "Рисунок",
  share: "Поширити",
  allRows: "Уся таблиця, з якої зроблено графік (CSV)",
  lateRows: "Довга таблиця (CSV)",
  permalink: "Посилання на цей вигляд",
  ageWords: "вік даних: #",
  perRow: "див. кожен рядок",
  unknownPeriod: "у джерелі не вказано"
};
