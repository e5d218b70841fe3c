import type {PlaceKind} from "../../src/words/rooms/places.ts";

/** The path of a place's page without a language: `kommune/0301`. */
export const placePath = (kind: PlaceKind, code: string): string => `${kind}/${code}`;

/** The address of a place from the page of another one, which lies in a folder beside it. */
export const besideAddress = (kind: PlaceKind, code: string): string => `../${placePath(kind, code)}`;
