// A script of its own, fetched when a reader first saves something of a card: what makes pictures and files of it.
export {saveChart} from "./save_chart.js";
export {viewCsv, viewSheets} from "./view_file.js";
