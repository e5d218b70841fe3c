import type {PlaceListWords} from "../rooms/place_list.js";
import type {PlaceKind} from "../rooms/places.js";
import {hromada, oblast, opening} from "./declension.js";
import {say} from "./speech.js";

function heading(name: string, kind: PlaceKind): string {
  switch (kind) {
    case "kommune":
      return `Муніципалітет ${name}`;
    case "fylke":
      return `Фюльке ${name}`;
    case "hromada":
      return opening(hromada(name));
    case "oblast":
      return opening(oblast(name));
    case "city":
      return name;
  }
}

export const placeList: PlaceListWords = {
  kinds: {kommune: "муніципалітет", fylke: "фюльке", hromada: "громада", oblast: "область", city: "місто"},
  heading,
  found: (count) =>
    say.plural(count, {
      one: `${say.count(count)} варіант.`,
      few: `${say.count(count)} варіанти.`,
      many: `${say.count(count)} варіантів.`,
      other: `${say.count(count)} варіанта.`
    }),
  nothing: (typed) => `Місця з назвою «${typed}» не знайдено. Відкрийте фюльке або область нижче.`
};
