export {paperSources} from "../en/paper_sources.js";
