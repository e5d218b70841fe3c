export {reportChanges} from "../en/report_changes.js";
