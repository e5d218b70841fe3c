// The state of the data and what changed in it in the preview: drawn when they are asked for, from the releases and the
// extracts as they are then. The files beside them are those of a build: the preview offers none, and compares none.
import {join} from "node:path";
import {locales} from "../../src/words/locales.ts";
import type {Edition} from "../edition.ts";
import type {Beside} from "../framework/preview_door.ts";
import {laidFiles} from "../pages/laid_files.ts";
import {martReader} from "../pages/mart_files.ts";
import {changesPage} from "./changes_page.ts";
import {statusPage} from "./status_page.ts";
import {releaseShelf} from "./write_releases.ts";

const address = new RegExp(`^/(${locales.join("|")})/(status|changes)(?:\\.html)?$`);

/**
 * What draws the two pages at their addresses; undefined of any other address.
 * @param pageOf a page as the preview serves it: the list of places knows where the files of every page lie
 */
export function releasesPreview(root: string, edition: Edition): Beside {
  return async (path, pageOf) => {
    const [, locale, name] = address.exec(path) ?? [];
    const language = locales.find((one) => one === locale);
    if (language === undefined) return undefined;
    const shelf = releaseShelf(root, martReader(join(root, edition.source, "data")));
    const laid = laidFiles(await pageOf(`/${language}/places`));
    const page = name === "status" ? statusPage : changesPage;
    return page(shelf, language, {edition, laid: (file) => laid(file) ?? ""});
  };
}
