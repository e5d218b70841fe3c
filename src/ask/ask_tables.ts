// A script of its own, fetched when a reader brings a table or takes an answer as one: the rest only read Arrow.
export {arrowOf} from "./arrow_file.js";
export {readOwn} from "./own_table.js";
