/**
 * The address of a place's page as a page in the folder of a language links it.
 * @param path of the page without a language: `kommune/0301`
 */
export const placeHref = (document: Document, path: string): string => `${folderOf(document)}${path}.html`;

/** The way to the pages of a language: a card that stands alone lies a folder deeper, and says so. */
const folderOf = (document: Document): string => (document.body?.dataset.page === undefined ? "./" : "../");
