import type {UiWords} from "../rooms/ui.js";

export const ui: UiWords = {
  illustrative: "Illustrative data",
  loading: "Fetching the figures …",
  failed: "The figures could not be fetched. The chart still shows the default view; reload the page to try again.",
  yes: "yes",
  no: "no"
};
