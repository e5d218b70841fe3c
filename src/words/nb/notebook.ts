import type {NotebookWords} from "../rooms/notebook.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const share = (value: number): string => say.number(value, "share");
const change = (value: number): string => say.number(value, "share_points");
const uah = (value: number): string => say.number(value, "uah");

const sizes = {
  0: "under 5 000",
  5000: "5 000–9 999",
  10000: "10 000–19 999",
  20000: "20 000–49 999",
  50000: "50 000–99 999",
  100000: "100 000 og flere"
} as const;

export const notebook: NotebookWords = {
  ready: (seconds) => `Spørremotoren er klar (${say.number(seconds, "ratio")} s).`,
  failed: (cause) => `Spørremotoren kunne ikke startes: ${cause}. Tabellene kan lastes ned som CSV nederst på siden.`,
  tenths: {
    finding: (first, last) =>
      `Tidelen av hromadaene med høyest inntekt per innbygger har ${share(first.own_share)} av alle egne inntekter ` +
      `og ` +
      `${share(first.population_share)} av innbyggerne; den laveste tidelen har ${share(last.own_share)} og ` +
      `${share(last.population_share)}.`,
    measure: (year) =>
      `Andel av det hele, ${year}. Bred søyle: innbyggere. Smal søyle: egne inntekter uten skatt på militærlønn. Fra ` +
      "tidelen med høyest inntekt per innbygger (1) til den laveste (10).",
    caption: (year) => `Hromadaene i tideler etter egne inntekter per innbygger, ${year}, uten skatt på militærlønn`,
    columns: {
      tenth: "Tidel",
      hromada_count: "Hromadaer",
      population_share: "Andel av innbyggerne",
      own_share: "Andel av egne inntekter",
      lowest_uah: "Lavest, UAH per innbygger",
      highest_uah: "Høyest, UAH per innbygger"
    }
  },
  sizes: {
    names: sizes,
    finding: (lowest, highest) =>
      `Medianen for egne inntekter per innbygger er lavest i hromadaer med ${sizes[lowest.size]} innbyggere ` +
      `(${uah(lowest.median_uah)} UAH) og høyest i dem med ${sizes[highest.size]} (${uah(highest.median_uah)} UAH).`,
    measure: (year) =>
      `Egne inntekter uten skatt på militærlønn, UAH per innbygger, ${year}, etter innbyggertall. Punkt: median. ` +
      "Strek: fra nedre til øvre kvartil.",
    caption: (year) =>
      `Egne inntekter per innbygger og avhengighet av overføringer etter innbyggertall, ${year}, uten skatt på ` +
      "militærlønn",
    columns: {
      size: "Innbyggere",
      hromada_count: "Hromadaer",
      p25_uah: "Nedre kvartil, UAH",
      median_uah: "Median, UAH",
      p75_uah: "Øvre kvartil, UAH",
      transfers_share: "Overføringer, medianandel av inntektene"
    }
  },
  choices: {
    ways: {chosen: "frivillig", decreed: "ved vedtak"},
    finding: ({urban, settlement, rural}) =>
      "Medianen for egne inntekter per innbygger i frivillig dannede hromadaer, sammenlignet med dem som ble dannet " +
      `ved vedtak: by ${change(urban)}, tettsted ${change(settlement)}, landsbygd ${change(rural)}.`,
    measure: (classDate, year) =>
      `Egne inntekter uten skatt på militærlønn, UAH per innbygger, ${year}, medianhromada i trygge områder ` +
      `(per ${say.day(classDate)}).`,
    caption: (classDate, year) =>
      `Hromadaer i trygge områder (per ${say.day(classDate)}) etter type og måten de ble dannet på, medianer, ` +
      `${year}, uten skatt på militærlønn`,
    columns: {
      type: "Type",
      is_voluntary: "Dannet frivillig",
      hromada_count: "Hromadaer",
      median_uah: "Egne inntekter, UAH per innbygger",
      transfers_share: "Overføringer, andel av inntektene",
      inhabitants_count: "Innbyggere"
    }
  },
  changes: {
    finding: (fell, all, {worst, best}) =>
      `Uten inntektsskatt fra militære tapte hromadaene samlet inntekter i ${say.count(fell)} av ${say.count(all)} ` +
      `oblaster; endringen går fra ${change(worst.without_change_share)} i ${worst.oblast_name} til ` +
      `${change(best.without_change_share)} i ${best.oblast_name}.`,
    measure: ({before, after}) =>
      `Endring i hromadaenes samlede egne inntekter ${before}–${after}, løpende beløp, i hver oblast. Fylt punkt: ` +
      "uten militær skatt. Ring: med.",
    caption: ({before, after}) =>
      `Endring i hromadaenes samlede egne inntekter ${before}–${after} etter oblast, løpende beløp`,
    columns: {
      oblast_name: "Oblast",
      hromada_count: "Hromadaer",
      without_change_share: "Uten militær skatt",
      with_change_share: "Med militær skatt"
    }
  },
  dependence: {
    finding: (moves, {before, after}) => {
      const moved = moves.map(
        ({region_type, median_points}) =>
          `${say.lower(terms.regionTypes[region_type])} ${median_points > 0 ? "+" : ""}` +
          say.number(median_points, "ratio")
      );
      return (
        `Endring i medianhromadaens andel av overføringer ${before}–${after}, i prosentpoeng: ` + `${moved.join(", ")}.`
      );
    },
    measure: (classDate, {before, after}) =>
      "Overføringer som andel av inntektene uten skatt på militærlønn, medianhromada etter områdetype (per " +
      `${say.day(classDate)}). Pil: fra ${before} (punkt) til ${after} (spiss).`,
    caption: (classDate, {before, after}) =>
      "Overføringer som andel av inntektene uten skatt på militærlønn etter områdetype " +
      `(per ${say.day(classDate)}), ${before} og ${after}`,
    columns: ({before, after}) => ({
      region_type: "Områdetype",
      hromada_count: "Hromadaer",
      median_before_share: `Median ${before}`,
      median_after_share: `Median ${after}`,
      median_points: "Endring, prosentpoeng",
      all_before_share: `Alle samlet ${before}`,
      all_after_share: `Alle samlet ${after}`
    })
  },
  moves: {
    finding: (poorest, richest, {before, after}) =>
      `${share(poorest)} av den fattigste femdelen i ${before} var i den fattigste femdelen også i ${after}, og ` +
      `${share(richest)} av den rikeste femdelen forble rikest.`,
    measure: (classDate, {before, after}) =>
      `Hvor hver femdel fra ${before} (rader) er i ${after} (kolonner); 1 er den fattigste, 5 den rikeste. Egne ` +
      `inntekter per innbygger uten skatt på militærlønn, trygge områder (per ${say.day(classDate)}).`,
    caption: (classDate, {before, after}) =>
      `Hromadaer i trygge områder (per ${say.day(classDate)}) etter femdel av egne inntekter per innbygger, ` +
      `${before} og ${after}, uten skatt på militærlønn`,
    columns: ({before, after}) => ({
      fifth_before: `Femdel i ${before}`,
      fifth_after: `Femdel i ${after}`,
      hromada_count: "Hromadaer",
      row_share: `Andel av femdelen i ${before}`
    })
  }
};
