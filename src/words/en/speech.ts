import {speech} from "../speech.js";

/** `1 of 25 has`, `2 of 25 have`, `0 of 1 has`. */
const has = (part: number, whole = part): string => (part === 1 || whole === 1 ? "has" : "have");
/** `1 of 36 is`, `2 of 36 are`, `0 of 1 is`. */
const are = (part: number, whole = part): string => (has(part, whole) === "has" ? "is" : "are");

export const say = {...speech({name: "English", tag: "en-GB", missing: "missing"}), has, are};
