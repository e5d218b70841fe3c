export {planSentences} from "../en/plan_sentences.js";
