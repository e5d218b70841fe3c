import {speech} from "../speech.js";

export const say = speech({name: "English", tag: "en-GB", missing: "missing"});
