import type {UiWords} from "../rooms/ui.js";

export const ui: UiWords = {
  illustrative: "Illustrative tall",
  loading: "Henter tallene …",
  failed: "Tallene kunne ikke hentes. Figuren viser fortsatt standardvisningen; last siden på nytt for å prøve igjen.",
  yes: "ja",
  no: "nei"
};
