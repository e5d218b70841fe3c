export {report} from "../en/report.js";
