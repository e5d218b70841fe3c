export {tables} from "../en/tables.js";
