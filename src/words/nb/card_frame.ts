import type {CardFrameWords} from "../rooms/card_frame.js";

export const cardFrame: CardFrameWords = {
  data: "Data",
  picture: "Bilde",
  share: "Del",
  allRows: "Hele tabellen bak figuren (CSV)",
  lateRows: "Den lange tabellen (CSV)",
  permalink: "Lenke til denne visningen",
  ageWords: "# gamle tall",
  perRow: "se hver rad",
  unknownPeriod: "ikke oppgitt i kilden"
};
