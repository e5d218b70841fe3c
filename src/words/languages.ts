import {say as en} from "./en/speech.js";
import {say as nb} from "./nb/speech.js";
import {say as uk} from "./uk/speech.js";
import type {Speech} from "./speech.js";

/**
 * The languages of the site in the order they are offered, and how each writes figures and days; the one list of them.
 * A language is a folder of words, a folder of pages, and an entry here; words.ts has its sentences, which a command
 * that only asks for the list need not read. A script for the browser carries one of them: the bundler writes this file
 * anew for it, and takes words.ts apart.
 */
export const languages = {nb, en, uk} as const satisfies Readonly<Record<string, Speech>>;
