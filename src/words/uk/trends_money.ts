export {trendsMoney} from "../en/trends_money.js";
