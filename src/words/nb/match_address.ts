import {criterionKeys} from "../../model/match/criteria.js";
import {largestWeight, presetKeys} from "../../model/match/weights.js";
import type {MatchAddressWords} from "../rooms/match_address.js";
import {say} from "./speech.js";

export const matchAddress: MatchAddressWords = {
  title: "Noe i lenken kunne ikke brukes. Resten av siden gjelder:",
  problems: {
    unknown_key: ({key}) => `«${key}» er ikke noe denne siden kan vise.`,
    repeated: ({key, value}) => `«${key}» står flere ganger; «${value}» er ikke brukt, bare den første.`,
    unknown_side: ({value}) => `«${value}» er ingen av de to sidene; skriv kommune eller hromada.`,
    not_a_code: ({key, value}) =>
      `«${value}» (${key}) er verken et kommunenummer (fire sifre), et fylkesnummer (to sifre) eller en KATOTTG-kode ` +
      "(UA og 17 sifre).",
    unknown_place: ({key, value}) => `«${value}» (${key}) er ingen kommune, fylkeskommune eller hromada i dataene.`,
    wrong_side: ({key, value}) =>
      key === "side"
        ? `«${value}» stemmer ikke med stedet som er valgt; det er brukt.`
        : `«${value}» (${key}) ligger i samme land som den som er valgt; en partner er fra det andre.`,
    county_partner: ({key, value}) =>
      `«${value}» (${key}) er et fylke, og listen for en hromada har kommuner; velg fylkeskommunen som den som ` +
      "søker partner.",
    no_place: ({key, value}) => `«${value}» (${key}) kan ikke vises før det er valgt noen å finne partner til.`,
    unknown_preset: ({value}) => `«${value}» er ingen av vektingene. De er ${presetKeys.join(", ")}.`,
    unknown_criterion: ({value}) =>
      `«${value}» er ingen vekt på et kriterium. Kriteriene er ${criterionKeys.join(", ")}.`,
    unknown_sort: ({value}) =>
      `«${value}» er ikke noe listen kan ordnes etter. Kriteriene er ${criterionKeys.join(", ")}.`,
    bad_weight: ({value}) => `«${value}» kan ikke brukes: en vekt er et helt tall fra 0 til ${largestWeight}.`,
    all_zero: () => "Alle vektene var 0, så ingenting ville skilt partnerne. Vektingen står som den var.",
    unknown_filter: ({value}) => `«${value}» er ikke noe filter på denne siden.`,
    too_many: ({value, mostCompared}) => `«${value}» er ikke tatt med: høyst ${mostCompared} kan stå side ved side.`
  },
  more: (count) => `Og ${say.count(count)} til.`
};
