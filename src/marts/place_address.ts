import type {PlaceKind} from "../words/rooms/places.js";

/** The folders that pages of places lie in. */
export const placeKinds = ["kommune", "fylke", "hromada", "oblast", "city"] as const satisfies readonly PlaceKind[];

/** The path of a place's page without a language, which is also its address from a page beside the folder. */
export const placePath = (kind: PlaceKind, code: string): string => `${kind}/${code}`;

/** The address of a place from the page of another one, which lies in a folder beside it. */
export const besideAddress = (kind: PlaceKind, code: string): string => `../${placePath(kind, code)}`;
