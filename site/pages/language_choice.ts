// On the page outside every language, where a reader chooses one: a plain list, in which a language that the browser
// asks for comes first. Nobody is sent anywhere.
import {locales, nameOf} from "../../src/words/locales.ts";
import {frameWords} from "../../src/words/words.ts";
import {markup} from "./markup.ts";

/** What the site is in every language, each with the way into it. */
export const languageChoice = (): string =>
  markup`<ul class="ways-in language-choice">${locales.map(
    (locale) =>
      markup`<li lang="${locale}"><a href="/${locale}/">${nameOf(locale)}</a><p>${frameWords[locale].about}</p></li>`
  )}</ul>`.text;

/** Marks the page with the reader's own language before anything is drawn; the list itself follows when it is there. */
const wished = `const own = navigator.languages
  .map((tag) => tag.split("-")[0].toLowerCase())
  .find((tag) => ${JSON.stringify(locales)}.includes(tag));
if (own) {
  document.documentElement.dataset.wished = own;
  addEventListener("DOMContentLoaded", () => {
    const item = document.querySelector(".language-choice [lang=" + own + "]");
    item.parentNode.prepend(item);
  });
}`;

const first = `${locales
  .map((locale) => `[data-wished=${locale}] .language-choice [lang=${locale}]`)
  .join(", ")} { order: -1; border: 2px solid var(--link); }`;

/**
 * Puts the language first that the browser names first, on the page that has the list: from the first paint on, because
 * what is moved later jumps under the eyes of who reads it. The items themselves change places after that, unseen, for
 * who hears the list or goes through it by keyboard.
 */
export const withWishedFirst = (html: string): string =>
  html.includes(' language-choice">')
    ? html.replace("<title>", () => `<script>${wished}</script>\n<style>${first}</style>\n<title>`)
    : html;
