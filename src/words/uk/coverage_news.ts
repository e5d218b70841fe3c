export {coverageNews} from "../en/coverage_news.js";
