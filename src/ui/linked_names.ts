import {element} from "./element.js";
import {placeHref} from "./place_href.js";

/** The name of a place as it stands in a sentence, and the path of its page. */
export interface LinkedName {
  readonly name: string;
  readonly page: string;
}

/** A sentence in which the first of each of some names leads to the page of its place. */
export function linkedNames(document: Document, sentence: string, names: readonly LinkedName[]): (Node | string)[] {
  return names.reduce<(Node | string)[]>(
    (parts, {name, page}) => {
      const index = parts.findIndex((part) => typeof part === "string" && part.includes(name));
      const part = parts[index];
      if (typeof part !== "string") return parts;
      const at = part.indexOf(name);
      const link = element(document, "a", {href: placeHref(document, page)}, name);
      const around = [part.slice(0, at), link, part.slice(at + name.length)].filter((one) => one !== "");
      return parts.toSpliced(index, 1, ...around);
    },
    [sentence]
  );
}
