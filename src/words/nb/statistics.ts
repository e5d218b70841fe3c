import type {StatisticsWords} from "../rooms/statistics.js";
import {say} from "./speech.js";

const divided = "Beløp er delt før de er avrundet.";

export const statistics: StatisticsWords = {
  divided,
  allHromadas: "Alle hromadaer",
  withoutKyiv: "Byen Kyiv er ikke en hromada og er ikke med.",
  crimea: "Krim og Sevastopol er en del av Ukraina; der finnes det ingen hromadaer i registeret.",
  perInhabitant:
    "Per innbygger er delt på folketallet 1. januar 2022, samme tall i alle år. Ved og nær fronten har flere reist " +
    "enn kommet siden da (statsbudsjettet for 2024), så tallet sier ikke hva hromadaen har per person som bor der nå.",
  quantiles:
    "Medianer og prosentiler er regnet mellom de to nærmeste hromadaene i rekken (lineært, type 7 hos Hyndman og " +
    `Fan), og hver hromada teller likt. ${divided}`,
  leftOut: (count) =>
    `${say.count(count)} ${say.plural(count, {one: "hromada", other: "hromadaer"})} er holdt utenfor, enda kilden ` +
    "har beløp for dem: de var okkupert før 2022, så beløpene er ikke budsjettet til en hromada i drift."
};
