export {needsPublic} from "../en/needs_public.js";
