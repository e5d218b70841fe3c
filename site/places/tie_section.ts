// The ties of a place, as lists and pages tell them.
import type {MartRows} from "../../src/marts/mart_rows.ts";
import {speechOf} from "../../src/words/figures.ts";
import type {PlaceKind} from "../../src/words/rooms/places.ts";
import {placesWords} from "../../src/words/words.ts";
import {grouped} from "../pages/grouped.ts";
import {markup, type Markup} from "../pages/markup.ts";
import {signMarkup} from "../pages/rule_boxes.ts";
import {besideAddress} from "../../src/marts/place_address.ts";
import type {SectionOf} from "./place_sections.ts";

type Claim = MartRows["place_claim"];

/** Ties that are followed here, each with its claims; other lists as they stand; a sentence where none is known. */
export function ties({row, shelf, locale}: SectionOf): Markup {
  const words = placesWords[locale].ties;
  const claims = shelf.claims(row.place_code);
  const sign = signMarkup("partnership", locale);
  const heading = markup`<h2 id="ties">${words.heading}</h2>`;
  if (claims.length === 0) return markup`${heading}<p>${words.none(shelf.tieLists.size)} ${sign}</p>`;
  const followed = claims.filter(({is_followed}) => is_followed);
  const others = claims.filter(({is_followed}) => !is_followed);
  const of = {row, shelf, locale};
  const own = followed.length > 0 && markup`<p>${words.known} ${sign}</p>${partners(followed, of)}`;
  return markup`${heading}${own}${others.length > 0 && otherLists(others, of)}`;
}

const partnerKey = ({partner_country, partner_name}: Claim): string => `${partner_country} ${partner_name}`;

/** The other party, as a link where it has a page. */
function partner({partner_code, partner_place_kind, partner_name}: Claim): Markup {
  return partner_code === null || partner_place_kind === null
    ? markup`${partner_name}`
    : markup`<a href="${besideAddress(partner_place_kind as PlaceKind, partner_code)}">${partner_name}</a>`;
}

function partners(claims: readonly Claim[], {locale}: SectionOf): Markup {
  const words = placesWords[locale].ties;
  const say = speechOf(locale);
  const groups = grouped(claims, partnerKey);
  const claim = (one: Claim): Markup => {
    const list = one[`list_${locale}`] ?? one.list;
    const source = /^https?:/.test(one.page) ? markup`<a href="${one.page}">${list}</a>` : markup`${list}`;
    const doubt = one.doubt === null ? undefined : words.doubt[one.doubt];
    return markup`${words.claim(one[`kind_${locale}`] ?? "", one.said_on)}: ${source} (${words.standing[one.standing]}${
      doubt !== undefined && `; ${doubt}`
    })`;
  };
  const items = [...groups.values()].map((own) => {
    const [first] = own as [Claim, ...Claim[]];
    const state = words.partner({country: say.country(first.partner_country), state: first[`status_${locale}`] ?? ""});
    const claims = own.map((one) => markup`<li>${claim(one)}</li>`);
    return markup`<li><strong>${partner(first)}</strong> ${state}
<details><summary>${words.claims(own.length)}</summary><ul>${claims}</ul></details></li>`;
  });
  return markup`<ul class="place-ties">${items}</ul>`;
}

function otherLists(claims: readonly Claim[], {shelf, locale}: SectionOf): Markup {
  const words = placesWords[locale].ties;
  const say = speechOf(locale);
  const lists = [...grouped(claims, ({list}) => list).values()].toSorted(([a], [b]) => a!.list_order - b!.list_order);
  const items = lists.map((own) => {
    const [first] = own as [Claim, ...Claim[]];
    const unique = [...new Map(own.map((one) => [partnerKey(one), one])).values()];
    const pages = new Set(own.map(({page}) => page));
    const name = words.list(
      first[`list_${locale}`] ?? first.list,
      shelf.tieLists.get(first.list)?.list_as_of ?? first.page_date,
      unique.length
    );
    const head =
      pages.size === 1 && first.page.startsWith("http") ? markup`<a href="${first.page}">${name}</a>` : markup`${name}`;
    const countries = [...grouped(unique, ({partner_country}) => partner_country)]
      .map(([country, ones]) => ({name: say.country(country), ones}))
      .toSorted((a, b) => b.ones.length - a.ones.length || say.order(a.name, b.name));
    return markup`<li>${head}<ul>${countries.map(
      (one) =>
        markup`<li>${one.name}: ${one.ones.map((other, index) => markup`${index > 0 && ", "}${partner(other)}`)}</li>`
    )}</ul></li>`;
  });
  return markup`<h3 id="other-lists">${words.others}</h3>
<p>${words.othersNote}</p>
<ul>${items}</ul>`;
}
