import {termWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";

/** How sure a published figure is, in a language: `official, conflicting` as `offisiell, motstridende`. */
export const qualityText = (quality: string, locale: Locale): string =>
  quality
    .split(", ")
    .map((part) => termWords[locale].qualities[part] ?? part)
    .join(", ");
