import type {GrainWords} from "../rooms/grains.js";

/** The records speak this language. */
export const grains: GrainWords = {ofRecord: {}};
