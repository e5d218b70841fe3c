import {speech} from "../speech.js";

export const say = speech({name: "Norsk bokmål", tag: "nb-NO", missing: "mangler"});
