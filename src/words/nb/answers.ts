import type {AnswerWords} from "../rooms/answers.js";
import {say} from "./speech.js";

export const answers: AnswerWords = {
  chart: {
    bar: ({x, y, count}) => `Søylediagram: ${x} og ${y}, ${say.count(count)} søyler. Tallene står i tabellen.`,
    line: ({x, y, count}) => `Linjediagram: ${y} etter ${x}, ${say.count(count)} punkter. Tallene står i tabellen.`,
    dot: ({x, y, count}) => `Punktdiagram: ${y} mot ${x}, ${say.count(count)} punkter. Tallene står i tabellen.`,
    area: ({x, y, count}) => `Arealdiagram: ${y} etter ${x}, ${say.count(count)} punkter. Tallene står i tabellen.`,
    map: ({x, y, count}) => `Kart: ${y} etter ${x}, ${say.count(count)} steder. Tallene står i tabellen.`
  },
  unknownColumn: (name, known) => `ukjent kolonne: ${name}. Spørringen gir: ${known.join(", ")}`,
  noRows: "Spørringen fant ingen rader.",
  nothingToDraw: (x, y) => `Det er ingenting å tegne: verken ${x} eller ${y} er et tall.`,
  noPlaces: (column) =>
    `Det er ikke noe kart å tegne: ingen verdi i ${column} er koden til en oblast (UA-05), hromada eller fylke (03).`,
  noFigure: "Uten tall",
  caption: (rows) => (rows === 1 ? "Svaret: 1 rad" : `Svaret: ${say.count(rows)} rader`),
  firstRows: (shown, all) => `De første ${say.count(shown)} av ${say.count(all)} rader vises.`,
  fileHasAll: "Filen har alle.",
  change: "Endre spørringen",
  download: "Svaret som Arrow"
};
