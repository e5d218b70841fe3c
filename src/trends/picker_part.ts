import {labelLinks, martLinks, partLink} from "../cards/chart_card.js";
import {hromadaPicker, searchedMarts} from "../cards/hromada_picker.js";
import {labelMart} from "../marts/own_names.js";
import type {MartName, MartReader} from "../marts/mart_rows.js";
import {codeOfOblast, codeOfOblasts} from "../model/names/place_codes.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {placeNamesWords} from "../words/words.js";

/** The choice of a hromada or an oblast, with the addresses of what it needs. */
export function pickerPart(read: MartReader, options: PartOptions): HTMLElement {
  return element(
    options.document,
    "div",
    {class: "picker-host"},
    hromadaPicker(read, options),
    ...martLinks([...searchedMarts, "oblast_year"], options),
    partLink("place_name", "hromada", options),
    ...labelLinks(searchedMarts, options),
    ...hromadaPartLinks(read, options)
  );
}

/** A chosen hromada is fetched with its oblast: the page needs one row, and the whole extract is heavy. */
function hromadaPartLinks(read: MartReader, options: PartOptions): HTMLElement[] {
  const links = (marts: readonly MartName[], codeOf: (hromada: string) => string): HTMLElement[] => {
    const parts = new Set(read("hromada").map(({hromada_code}) => codeOf(hromada_code)));
    return marts.flatMap((mart) => [...parts].map((part) => partLink(mart, part, options)));
  };
  const named: readonly MartName[] = placeNamesWords[options.locale].hasOwnNames ? [labelMart] : [];
  return [...links(["hromada", "hromada_year"], codeOfOblast), ...links(["hromada_class", ...named], codeOfOblasts)];
}
