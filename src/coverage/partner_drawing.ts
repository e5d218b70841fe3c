// The map of who is a partner of whom, as the build draws it.
import type {FeatureCollection} from "geojson";
import {middleOf, pairMap} from "../charts/pair_map.js";
import type {Place} from "../charts/plane.js";
import {norwegianPairs, pairPlaces} from "../pairing/pair_text.js";
import {placeHref} from "../ui/place_href.js";
import {coveragePartnersWords, placeNamesWords} from "../words/words.js";
import {swedishPairs, type DrawPartners} from "./partner_map.js";

/**
 * Draws on the shapes of both lands.
 * @param norway counties and @param ukraine oblasts, each with its code as `id`
 */
export function partnerDrawing(norway: FeatureCollection, ukraine: FeatureCollection): DrawPartners {
  return (read, locale, frame) => {
    const {pair} = coveragePartnersWords[locale];
    const {short} = placeNamesWords[locale];
    const pairs = norwegianPairs(read);
    return pairMap(
      pairs.flatMap((row) => {
        const norwegian = placeAt(row.partner_lat, row.partner_lon) ?? middleOf(norway, row.partner_code);
        const ukrainian = placeAt(row.host_lat, row.host_lon) ?? middleOf(ukraine, row.host_code);
        // The point and the filled land tell which of several it is, and that it is a county or an oblast.
        const names = {partner: short(row.partner_name), host: short(row.host_name)};
        if (!norwegian || !ukrainian) return [];
        const paths = pairPlaces(row);
        const page = (name: string, path: string | null): {name: string; href: string}[] =>
          path === null ? [] : [{name, href: placeHref(frame.document, path)}];
        const pages = [...page(names.partner, paths.partner_place), ...page(names.host, paths.host_place)];
        return [{label: pair(names), norwegian, ukrainian, pages}];
      }),
      {
        ...frame,
        norway,
        ukraine,
        regions: pairs.flatMap((row) => [
          ...(row.partner_kind === "fylkeskommune" && row.partner_code ? [row.partner_code] : []),
          ...(row.host_kind === "oblast" && row.host_code ? [row.host_code] : [])
        ]),
        others: swedishPairs(read).flatMap((row) => placeAt(row.host_lat, row.host_lon) ?? [])
      }
    );
  };
}

const placeAt = (lat: number | null, lon: number | null): Place | null =>
  lat === null || lon === null ? null : {lat, lon};
