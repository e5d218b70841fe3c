export {paperAgenda} from "../en/paper_agenda.js";
