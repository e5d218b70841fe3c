import {join} from "node:path";
import {fileURLToPath} from "node:url";

/** The root of the project. */
export const repository = join(fileURLToPath(new URL(".", import.meta.url)), "../..");
