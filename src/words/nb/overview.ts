import type {OverviewWords} from "../rooms/overview.js";
import {say} from "./speech.js";

export const overview: OverviewWords = {
  finding: (kommuner, hromadas) =>
    `${say.count(kommuner.part)} av ${say.count(kommuner.whole)} norske kommuner har en kjent ukrainsk partner; ` +
    `${say.count(hromadas.part)} av ${say.count(hromadas.whole)} hromadaer har ingen kjent partner i noe land`,
  figures: {
    kommuner: ({whole}) => `av ${say.count(whole)} kommuner har en kjent partner i Ukraina`,
    counties: ({whole}) => `av ${say.count(whole)} fylkeskommuner har det`,
    hromadas: ({whole}) => `av ${say.count(whole)} hromadaer har en kjent norsk partner`,
    nobody: ({whole}) => `av ${say.count(whole)} hromadaer har ingen kjent partner fra noe land`
  },
  picture: {
    norway: "Norge",
    ukraine: "Ukraina",
    caption: (pairs, undrawn) =>
      `${say.count(pairs)} kjente partnerskap, hver strek er ett` +
      `${undrawn > 0 ? `; ${say.count(undrawn)} til er med et fylke eller en oblast og har ingen strek` : ""}.`,
    link: "Se hvem som er partner med hvem"
  },
  own: null,
  report: "Last ned to sider (PDF)",
  source: (lists, newest) =>
    `Kjent i ${say.count(lists)} ${say.plural(lists, {one: "liste", other: "lister"})} vi har lest, til og med ` +
    `${newest.length === 7 ? say.month(`${newest}-01`) : say.day(newest)}.`,
  sourceLink: "Hva listene mangler"
};
