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

const wished = `const list = document.querySelector(".language-choice");
const own = (tag) => [...list.children].find((item) => item.lang === tag.split("-")[0].toLowerCase());
const first = navigator.languages.map(own).find((item) => item);
if (first) {
  first.classList.add("is-wished");
  list.prepend(first);
}`;

/**
 * Puts the language first that the browser names first, on the page that has the list: at once behind it, because what
 * is moved later jumps under the eyes of who reads it.
 */
export const withWishedFirst = (html: string): string =>
  html.replace(/ language-choice">[\s\S]*?<\/ul>/, (list) => `${list}<script>${wished}</script>`);
