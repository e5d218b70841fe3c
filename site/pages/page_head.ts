// The head of a page that is written here and not by Framework.
import {markup, type Markup} from "./markup.ts";

/**
 * From the doctype to the title, and what follows it.
 * @param title text, or markup that is escaped already
 */
export const pageHead = (title: string | Markup, more: Markup): Markup => markup`<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Kommunebro</title>
${more}</head>`;

/**
 * The style and the icon of the site, as every page of it has them.
 * @param root the way from the page to the root of the site
 * @param laid where a file lies, seen from the root
 */
export const linkedFiles = (root: string, laid: (address: string) => string): Markup =>
  markup`<link rel="stylesheet" type="text/css" href="${root}${laid("/style.css")}">
<link rel="icon" type="image/svg+xml" href="${root}${laid("/icon.svg")}">
`;
