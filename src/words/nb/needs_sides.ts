import type {NeedsSidesWords, Way} from "../rooms/needs_sides.js";
import type {Scarcest} from "../../model/findings/finding.js";
import {answersText, baseText, classifiedOn, named, shareText} from "./needs.js";
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

const scarcest: Readonly<Record<Way, {what: (verb: string) => string; figures: (a: string, b: string) => string}>> = {
  "to-ukraine": {
    what: (verb) => `${verb === "" ? "Norsk kompetanse er" : `${verb} norsk kompetanse`} knappest mot behovet på`,
    figures: (wanted, offered) =>
      `${wanted} av hromadaene som har svart, trenger støtte, ${offered} av kommunene har kompetansen`
  },
  "to-norway": {
    what: (verb) =>
      (verb === "" ? "Ukrainske tilbud er" : `${verb} ukrainske tilbud`) +
      " knappest mot det norske kommuner vil lære på",
    figures: (wanted, offered) => `${wanted} av kommunene som har svart, vil lære, ${offered} av hromadaene tilbyr`
  }
};

function scarcestText(way: Way, {groups, over, under, hidden}: Scarcest): string {
  const {what, figures} = scarcest[way];
  const where = `${what(hidden > 0 ? "Av områdene som vises på begge sider, er" : "")} ${named(groups)}`;
  return groups.length > 1 ? where : `${where}: ${figures(shareText(over.value), shareText(under.value))}`;
}

export const needsSides: NeedsSidesWords = {
  horizon: {
    title: (later) =>
      later === null
        ? "Kort og lang sikt kan ikke vises for noe område"
        : `På ${say.count(later.value)} av de ${say.count(later.compared)} områdene som vises, trenger flere ` +
          `hromadaer ` +
          "støtte på lang sikt enn på kort",
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
        ({groups, value}) => `${named(groups)} (${shareText(value)})`
      );
      if (difference.most.value === difference.least.value)
        return `${sought[difference.horizon]} søkes like ofte i alle gruppene (${shareText(difference.most.value)})`;
      return difference.isEven
        ? `${sought[difference.horizon]} søkes omtrent like ofte i ${most} og ${least}: forskjellen kan være tilfeldig`
        : `${sought[difference.horizon]} søkes oftest i ${most} og sjeldnest i ${least}`;
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
    title: (way, worst) => (worst === null ? "Ingen områder kan vises på begge sider" : scarcestText(way, worst)),
    subtitle: (way, wantedBase, offeredBase) =>
      `Andel av hver side. ${names[way].wanted} (n = ${baseText(wantedBase)}), ved siden av ` +
      `${say.lower(names[way].offered)} (n = ${baseText(offeredBase)}). Til høyre: hvor mange som ønsker for hver ` +
      "som tilbyr; knappest øverst.",
    heads: {
      "to-ukraine": ["Trenger støtte", "Har kompetanse", "For hver"],
      "to-norway": ["Ønsker å lære", "Tilbyr erfaring", "For hver"]
    },
    says: ({share, answers}) => (share === null ? answersText({answers}) : shareText(share)),
    load: (load) => (load === null ? "–" : say.number(load, "ratio")),
    who: "Hvem",
    caution: {
      "to-ukraine":
        "En hromada nevner høyst fem områder, mens en kommune vurderer alle. Sammenlign derfor områdene med " +
        "hverandre, ikke de to søylene på en rad: de har hver sin skala. Tallene gjelder dem som har svart, og " +
        "sier ikke hvor mye tid noen " +
        "har.",
      "to-norway":
        "Begge parter skal ha nytte: det en norsk kommune vil lære, må noen tilby. Tallene gjelder dem som har svart."
    }
  }
};
