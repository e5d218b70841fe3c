import type {Cell} from "../../model/findings/finding.js";
import {oblastIn} from "./declension.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const {regionTypes, ksCategories, hromadaTypes} = terms;

/** Where it is, of groups whose name is a word of hromadas; all others are quoted. */
const among: Readonly<Record<string, string>> = {
  [regionTypes.safe]: "у тилових громадах",
  [regionTypes.near_front]: "у громадах поблизу фронту",
  [regionTypes.frontline]: "у громадах на лінії фронту",
  [regionTypes.occupied]: "в окупованих громадах",
  [ksCategories.in_war_zone]: "в громадах у зоні війни",
  [ksCategories.outside_war_zone]: "у громадах поза зоною війни",
  [hromadaTypes.urban]: "у міських громадах",
  [hromadaTypes.settlement]: "у селищних громадах",
  [hromadaTypes.rural]: "у сільських громадах"
};

/** More groups than these are not named one by one. */
const named = 3;

/**
 * «у тилових громадах», «у Львівській області й в Одеській області», «у групах «A» і «B»»; a number where there are
 * many.
 * @param kind what the groups divide by; oblasts bend
 */
export function inGroups(kind: string, groups: readonly Cell[]): string {
  const count = groups.length;
  const names = groups.map(String);
  if (kind === "oblast")
    return count > named
      ? `у ${say.count(count)} ${say.plural(count, {one: "області", other: "областях"})}`
      : say.list(names.map(oblastIn));
  if (kind === "fylke" && count <= named) return `у фюльке ${say.list(names)}`;
  if (count > named) return `у ${say.count(count)} ${say.plural(count, {one: "групі", other: "групах"})}`;
  if (names.every((name) => name in among)) return say.list(names.map((name) => among[name]!));
  return `у ${count === 1 ? "групі" : "групах"} ${say.list(names.map((name) => `«${name}»`))}`;
}
