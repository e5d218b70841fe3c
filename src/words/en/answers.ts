import type {AnswerWords} from "../rooms/answers.js";
import {say} from "./speech.js";

export const answers: AnswerWords = {
  chart: {
    bar: ({x, y, count}) => `Bar chart: ${x} and ${y}, ${say.count(count)} bars. The figures stand in the table.`,
    line: ({x, y, count}) => `Line chart: ${y} over ${x}, ${say.count(count)} points. The figures stand in the table.`,
    dot: ({x, y, count}) => `Dots: ${y} against ${x}, ${say.count(count)} of them. The figures stand in the table.`,
    area: ({x, y, count}) => `Area chart: ${y} over ${x}, ${say.count(count)} points. The figures stand in the table.`,
    map: ({x, y, count}) => `Map: ${y} by ${x}, ${say.count(count)} places. The figures stand in the table.`
  },
  unknownColumn: (name, known) => `unknown column: ${name}. The query returns: ${known.join(", ")}`,
  noRows: "The query found no rows.",
  nothingToDraw: (x, y) => `There is nothing to draw: neither ${x} nor ${y} is a figure.`,
  noPlaces: (column) =>
    `There is no map to draw: no value of ${column} is the code of an oblast (UA-05), a hromada or a fylke (03).`,
  noFigure: "No figure",
  caption: (rows) => (rows === 1 ? "The answer: 1 row" : `The answer: ${say.count(rows)} rows`),
  firstRows: (shown, all) => `The first ${say.count(shown)} of ${say.count(all)} rows are shown.`,
  fileHasAll: "The file has all.",
  change: "Change this query",
  download: "The answer as Arrow"
};
