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
    measure:
      "Andel av det hele, 2021. Bred søyle: innbyggere. Smal søyle: egne inntekter. Fra tidelen med høyest inntekt " +
      "per " +
      "innbygger (1) til den laveste (10).",
    caption: "Hromadaene i tideler etter egne inntekter per innbygger, 2021",
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
    measure:
      "Egne inntekter, UAH per innbygger, 2021, etter innbyggertall. Punkt: median. Strek: fra nedre til øvre kvartil.",
    caption: "Egne inntekter per innbygger og avhengighet av overføringer etter innbyggertall, 2021",
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
    measure: (listDate) =>
      `Egne inntekter, UAH per innbygger, 2021, medianhromada i trygge områder (liste av ${say.day(listDate)}).`,
    caption: (listDate) =>
      `Hromadaer i trygge områder (liste av ${say.day(listDate)}) etter type og måten de ble dannet på, medianer, 2021`,
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
      `Uten inntektsskatt fra militære tapte medianhromadaen inntekter i ${say.count(fell)} av ${say.count(all)} ` +
      `oblaster; endringen går fra ${change(worst.without_change_share)} i ${worst.oblast_name} til ` +
      `${change(best.without_change_share)} i ${best.oblast_name}.`,
    measure:
      "Endring i egne inntekter 2021–2022, løpende beløp, medianhromadaen i hver oblast. Fylt punkt: uten militær " +
      "skatt. Ring: med.",
    caption: "Endring i egne inntekter 2021–2022 etter oblast, medianhromada, løpende beløp",
    columns: {
      oblast_name: "Oblast",
      hromada_count: "Hromadaer",
      without_change_share: "Uten militær skatt",
      with_change_share: "Med militær skatt"
    }
  },
  dependence: {
    finding: (moves) => {
      const moved = moves.map(
        ({region_type, median_points}) =>
          `${say.lower(terms.regionTypes[region_type])} ${median_points > 0 ? "+" : ""}` +
          say.number(median_points, "ratio")
      );
      return `Endring i medianhromadaens andel av overføringer 2021–2022, i prosentpoeng: ${moved.join(", ")}.`;
    },
    measure: (listDate) =>
      `Overføringer som andel av inntektene, medianhromada etter områdetype (liste av ${say.day(listDate)}). Pil: ` +
      `fra ` +
      "2021 (punkt) til 2022 (spiss).",
    caption: (listDate) =>
      `Overføringer som andel av inntektene etter områdetype (liste av ${say.day(listDate)}), 2021 og 2022`,
    columns: {
      region_type: "Områdetype",
      hromada_count: "Hromadaer",
      median_2021_share: "Median 2021",
      median_2022_share: "Median 2022",
      median_points: "Endring, prosentpoeng",
      all_2021_share: "Alle samlet 2021",
      all_2022_share: "Alle samlet 2022"
    }
  },
  moves: {
    finding: (poorest, richest) =>
      `${share(poorest)} av den fattigste femdelen i 2021 var i den fattigste femdelen også i 2022, og ` +
      `${share(richest)} av den rikeste femdelen forble rikest.`,
    measure: (listDate) =>
      "Hvor hver femdel fra 2021 (rader) er i 2022 (kolonner); 1 er den fattigste, 5 den rikeste. Egne inntekter per " +
      `innbygger, trygge områder (liste av ${say.day(listDate)}).`,
    caption: (listDate) =>
      `Hromadaer i trygge områder (liste av ${say.day(listDate)}) etter femdel av egne inntekter per innbygger, ` +
      `2021 og ` +
      "2022",
    columns: {
      fifth_2021: "Femdel i 2021",
      fifth_2022: "Femdel i 2022",
      hromada_count: "Hromadaer",
      row_share: "Andel av femdelen i 2021"
    }
  }
};
