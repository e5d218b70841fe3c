import {needsPublicWords} from "../words/words.js";
import type {PublicDivision} from "../words/rooms/needs_public.js";
import {speechOf} from "../words/figures.js";
import type {Locale} from "../words/locales.js";
import type {MartReader} from "../marts/mart_rows.js";
import type {Choice, Control} from "../cards/card.js";
import {namedGroup, type NamedGroup} from "./needs_text.js";

const divisions: readonly PublicDivision[] = ["region_type", "oblast"];

/** Region types or oblasts. */
export const divisionControl: Control = {
  name: "group",
  label: (locale) => needsPublicWords[locale].divideBy,
  options: divisions.map((value) => ({value, label: (locale) => needsPublicWords[locale].divisions[value]}))
};

export const chosenDivision = ({controls}: Choice): PublicDivision =>
  controls.group === "oblast" ? "oblast" : "region_type";

/** Name and colour of a group of the public lists; oblasts that are put together have the names of their parts. */
export function publicGroup(
  {group_kind, group_code}: {readonly group_kind: string; readonly group_code: string},
  read: MartReader,
  locale: Locale
): NamedGroup {
  // Front and occupied together are what KS calls the war zone.
  if (group_code === "frontline+occupied")
    return {...namedGroup({classes: "ks", group_code: "in_war_zone"}, locale), code: group_code};
  if (group_kind === "region_type") return namedGroup({classes: "auc", group_code}, locale);
  if (group_kind === "ks") return namedGroup({classes: "ks", group_code}, locale);
  if (group_kind === "country")
    return {code: group_code, label: needsPublicWords[locale].wholeCountry, color: "var(--text-muted)"};
  const names = new Map(read("oblast").map(({oblast_code, name}) => [oblast_code, name]));
  const parts = group_code.split("+").map((code) => names.get(code) ?? code);
  return {code: group_code, label: speechOf(locale).list(parts), color: "var(--accent)"};
}
