import type {NeedsSidesWords, Way} from "../rooms/needs_sides.js";
import {answersText, baseText, classifiedOn, shareText} from "./needs.js";
import {say} from "./speech.js";

const names: NeedsSidesWords["offer"]["names"] = {
  "to-ukraine": {
    wanted: "Hromadaer som trenger støtte",
    offered: "Norske kommuner med kompetanse på nivå 2 eller 3"
  },
  "to-norway": {wanted: "Norske kommuner som ønsker å lære", offered: "Hromadaer som tilbyr å dele erfaring"}
};

const sought = {
  short: "Bare kort sikt",
  both: "Både kort og lang sikt",
  long: "Bare lang sikt"
} as const;

const scarcest: Readonly<Record<Way, (area: string, wanted: string, offered: string) => string>> = {
  "to-ukraine": (area, wanted, offered) =>
    `Norsk kompetanse er knappest på «${area}»: ${wanted} hromadaer trenger støtte, ${offered} kommuner har ` +
    "kompetansen",
  "to-norway": (area, wanted, offered) =>
    `Ukrainske tilbud er knappest på «${area}»: ${wanted} norske kommuner vil lære, ${offered} hromadaer tilbyr`
};

export const needsSides: NeedsSidesWords = {
  horizon: {
    title: (areas) =>
      areas === null
        ? "Kort og lang sikt kan bare vises for noen få områder"
        : `Av områdene som vises trengs «${areas.urgent}» oftest på kort sikt, «${areas.lasting}» oftest på lang sikt`,
    subtitle: (base) =>
      `Andel av hromadaene som har svart (n = ${baseText(base)}), etter når de trenger støtte på området. Til høyre: ` +
      "antall på kort mot lang sikt.",
    names: {short: "På kort sikt, mens krigen varer", long: "På lang sikt, for gjenoppbygging", all: "I alt"},
    note: (short, long) => `${answersText(short)} mot ${answersText(long)}`,
    axis: "Andel av hromadaene",
    when: "Når"
  },
  groups: {
    title: (difference) => {
      if (difference === null) return "Svarene er for få til å sammenligne gruppene";
      const [most, least] = [difference.most, difference.least].map(
        ({group, share}) => `«${group}» (${shareText(share)})`
      );
      return difference.isEven
        ? `${sought[difference.horizon]} søkes omtrent like ofte i ${most} og ${least}: forskjellen kan være tilfeldig`
        : `${sought[difference.horizon]} søkes oftest i gruppen ${most} og sjeldnest i ${least}`;
    },
    subtitle: (list) => `Hva slags støtte hromadaene søker, andel av gruppen. ${classifiedOn(list)}`,
    row: (group, base) => `${group}\nn = ${baseText(base)}`,
    answers: {short: "Kort sikt", both: "Begge", long: "Lang sikt"},
    held: "skjermet",
    heldLegend: "Skjermet eller for få svar",
    axis: "Andel av gruppen",
    answer: "Søker"
  },
  offer: {
    way: "Retning",
    ways: {
      "to-ukraine": "Behov i Ukraina, kompetanse i Norge",
      "to-norway": "Norske læringsønsker, ukrainske tilbud"
    },
    names,
    title: (way, worst) =>
      worst === null
        ? "Ingen områder kan vises på begge sider"
        : scarcest[way](worst.wanted.area, answersText(worst.wanted), answersText(worst.offered)),
    subtitle: (way, wantedBase, offeredBase) =>
      `Andel av hver side. ${names[way].wanted} (n = ${baseText(wantedBase)}) mot ${say.lower(names[way].offered)} ` +
      `(n ` +
      `= ${baseText(offeredBase)}). Til høyre: antall mot antall, og hvor mange som ønsker for hver som tilbyr; ` +
      "knappest øverst.",
    note: ({wanted, offered}, load) =>
      `${answersText(wanted)} mot ${answersText(offered)}${load === null ? "" : ` (${say.number(load, "ratio")})`}`,
    axis: "Andel av dem som har svart",
    who: "Hvem",
    caution: {
      "to-ukraine":
        "En hromada nevner høyst fem områder, mens en kommune vurderer alle. Sammenlign derfor områdene med " +
        "hverandre, ikke de to prikkene på en rad. Tallene gjelder dem som har svart, og sier ikke hvor mye tid noen " +
        "har.",
      "to-norway":
        "Begge parter skal ha nytte: det en norsk kommune vil lære, må noen tilby. Tallene gjelder dem som har svart."
    }
  }
};
