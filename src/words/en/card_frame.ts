import type {CardFrameWords} from "../rooms/card_frame.js";

export const cardFrame: CardFrameWords = {
  data: "Data",
  picture: "Picture",
  share: "Share",
  allRows: "The whole table behind the chart (CSV)",
  lateRows: "The long table (CSV)",
  permalink: "Link to this view",
  ageWords: "# old",
  perRow: "see each row",
  unknownPeriod: "not stated in the source"
};
