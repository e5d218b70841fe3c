import {rooms as en} from "./en/rooms.js";
import {say as sayEn} from "./en/speech.js";
import {rooms as nb} from "./nb/rooms.js";
import {say as sayNb} from "./nb/speech.js";
import {rooms as uk} from "./uk/rooms.js";
import {say as sayUk} from "./uk/speech.js";
import type {Rooms} from "./rooms/rooms.js";
import type {Speech} from "./speech.js";

/** What the house knows of a language: how it writes figures and days, and all its sentences. */
interface Language {
  readonly say: Speech;
  readonly rooms: Rooms;
}

/**
 * The languages of the site in the order they are offered; the one list of them. A language is a folder of words, a
 * folder of pages, and an entry here. A script for the browser carries one of them: the bundler writes this file and
 * words.ts anew for it.
 */
export const languages = {
  nb: {say: sayNb, rooms: nb},
  en: {say: sayEn, rooms: en},
  uk: {say: sayUk, rooms: uk}
} as const satisfies Readonly<Record<string, Language>>;
