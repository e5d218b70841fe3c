import type {AnswerWords} from "../rooms/answers.js";
import {say} from "./speech.js";

const points = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "точка", few: "точки", many: "точок", other: "точки"})}`;

export const answers: AnswerWords = {
  chart: {
    bar: ({x, y, count}) =>
      `Стовпчикова діаграма: ${x} і ${y}, ${say.count(count)} ` +
      `${say.plural(count, {one: "стовпчик", few: "стовпчики", many: "стовпчиків", other: "стовпчика"})}. Цифри — ` +
      "в таблиці.",
    line: ({x, y, count}) =>
      `Лінійний графік: по горизонталі ${x}, по вертикалі ${y}, ${points(count)}. Цифри — в таблиці.`,
    dot: ({x, y, count}) =>
      `Точкова діаграма: по горизонталі ${x}, по вертикалі ${y}, ${points(count)}. Цифри — в таблиці.`,
    area: ({x, y, count}) =>
      `Діаграма з площами: по горизонталі ${x}, по вертикалі ${y}, ${points(count)}. Цифри — в таблиці.`,
    map: ({x, y, count}) =>
      `Мапа: ${y} за ${x}, ${say.count(count)} ` +
      `${say.plural(count, {one: "місце", few: "місця", many: "місць", other: "місця"})}. Цифри — в таблиці.`
  },
  unknownColumn: (name, known) => `невідомий стовпець: ${name}. Запит повертає: ${known.join(", ")}`,
  noRows: "Запит не знайшов жодного рядка.",
  nothingToDraw: (x, y) => `Малювати нічого: ні ${x}, ні ${y} не є числом.`,
  noPlaces: (column) =>
    `Мапу намалювати неможливо: у стовпці ${column} немає жодного коду області (UA-05), громади чи фюльке (03).`,
  noFigure: "Немає даних",
  caption: (rows) =>
    `Відповідь: ${say.count(rows)} ` +
    `${say.plural(rows, {one: "рядок", few: "рядки", many: "рядків", other: "рядка"})}`,
  firstRows: (shown, all) =>
    `Показано перші ${say.count(shown)} із ${say.count(all)} ` +
    `${say.plural(all, {one: "рядка", few: "рядків", many: "рядків", other: "рядка"})}.`,
  fileHasAll: "У файлі є всі.",
  change: "Змінити запит",
  download: "Завантажити відповідь (Arrow)"
};
