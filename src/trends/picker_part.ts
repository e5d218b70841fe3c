import {labelLinks, martLinks, partLink} from "../cards/chart_card.js";
import {formId} from "../cards/hromada_picker.js";
import {searchedMarts} from "../cards/searched_names.js";
import {labelMart} from "../marts/own_names.js";
import type {MartName, MartReader} from "../marts/mart_rows.js";
import type {OblastPartMart} from "../marts/oblast_rows.js";
import {codeOfOblast} from "../model/names/place_codes.js";
import {lettersOfPlaces} from "../model/names/place_letters.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {placeCombobox} from "../ui/place_combobox.js";
import {nameOrder} from "../words/figures.js";
import {pickedWords, pickerFormWords, placeNamesWords} from "../words/words.js";

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
    ...letterLinks(read, options),
    ...hromadaPartLinks(read, options)
  );
}

/** The page's form for choosing one hromada or one oblast; oblasts stand in it from the build, hromadas come late. */
function hromadaPicker(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const words = pickerFormWords[locale];
  const order = nameOrder(locale);
  const oblasts = read("oblast")
    .filter((row) => row.hromada_count > 0)
    .toSorted((a, b) => order(a.name, b.name));
  const options = oblasts.map((row) => element(document, "option", {value: row.oblast_code}, row.name));
  return element(
    document,
    "form",
    {class: "hromada-picker needs-script", id: formId, "aria-label": words.title, autocomplete: "off"},
    element(document, "strong", {class: "picker-title"}, words.title),
    placeCombobox(document, {id: "picker-hromada", name: "hromada", label: words.hromada, hint: words.hint}),
    element(
      document,
      "label",
      {},
      element(document, "span", {}, words.oblast),
      element(document, "select", {name: "oblast"}, element(document, "option", {value: ""}, words.none), ...options)
    ),
    element(document, "button", {type: "reset"}, pickedWords[locale].reset),
    element(document, "div", {class: "picked", "data-picked": ""})
  );
}

/** Who types a name fetches those under its first letter. */
function letterLinks(read: MartReader, options: PartOptions): HTMLElement[] {
  const [hromadas, others] = [read("hromada_name"), read("place_name")];
  const letters = lettersOfPlaces(hromadas, others);
  const links = (mart: MartName, codes: readonly string[]): HTMLElement[] =>
    [...new Set(codes.flatMap((code) => letters.get(code) ?? []))]
      .toSorted()
      .map((letter) => partLink(mart, letter, options));
  const codes = hromadas.map(({hromada_code}) => hromada_code);
  return [
    ...links("hromada_name", codes),
    ...links(
      "place_name",
      others.map(({place_code}) => place_code)
    ),
    ...(placeNamesWords[options.locale].hasOwnNames ? links(labelMart, codes) : [])
  ];
}

const oblastMarts: readonly OblastPartMart[] = ["hromada", "hromada_year", "hromada_class"];

/** A chosen hromada is fetched with its oblast: the page needs one row, and the whole extract is heavy. */
function hromadaPartLinks(read: MartReader, options: PartOptions): HTMLElement[] {
  const parts = new Set(read("hromada").map(({hromada_code}) => codeOfOblast(hromada_code)));
  const named: readonly MartName[] = placeNamesWords[options.locale].hasOwnNames ? [labelMart] : [];
  return [...oblastMarts, ...named].flatMap((mart) => [...parts].map((part) => partLink(mart, part, options)));
}
