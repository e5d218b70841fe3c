import {besideAddress} from "../../src/marts/place_address.ts";
import type {PlaceKind} from "../../src/words/rooms/places.ts";
import {markup, type Markup} from "../pages/markup.ts";
import type {PlaceRow} from "./place_shelf.ts";

/** A place's name, as it is or as a sentence bends it, that leads to its page from that of another one. */
export const placeLink = (
  {place_kind, place_code, name}: Pick<PlaceRow, "place_kind" | "place_code" | "name">,
  text = name
): Markup => markup`<a href="${besideAddress(place_kind as PlaceKind, place_code)}">${text}</a>`;
