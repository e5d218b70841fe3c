import type {RulesWords} from "../rooms/rules.js";

export const rules: RulesWords = {
  texts: {
    points: {
      term: "Poeng",
      rule:
        "Vekt ganger verdi, lagt sammen over kriteriene og delt på summen av vektene. Det blir et tall fra 0 til " +
        "1, som vises som 0 til 100 poeng.",
      more:
        "Delene summerer seg nøyaktig til poengene. Poengene som vises, er avrundet én gang, til én desimal; " +
        "planen legger sammen poengene som vises, og alle lister går etter hele summen. Samme data og samme " +
        "vekter gir alltid samme rekkefølge; like summer står i rekkefølge etter kommunenes koder."
    },
    weights: {
      term: "Vekter",
      rule: "Du sier hvor mye hvert kriterium teller, fra 0 til 100.",
      more: "Vektene er leserens; verktøyet foreslår fem sett."
    },
    unknown: {
      term: "Ukjent",
      rule: "Når et kriterium ikke kan regnes ut fordi noen ikke har svart, teller det 0,5: verken for eller mot.",
      more:
        "Det som mangler, er ikke null. Det er merket ukjent overalt der poengene vises, og står på en liste med " +
        "hva som ville gjort det sikrere."
    },
    proven_best: {
      term: "Bevist best",
      rule:
        "En nedre og en øvre grense møtes: Ingen annen plan med de samme vilkårene har høyere sum. Det betyr " +
        "ikke at poengene er riktige: de er ikke bedre enn svarene de bygger på.",
      more: "Når det ikke er bevist, viser siden avstanden."
    },
    given_up: {
      term: "Det en kommune gir avkall på",
      rule: "Poengene for kommunens eget beste valg minus poengene for det den fikk."
    },
    demand_price: {
      term: "Prisen på et krav",
      rule: "Poengene som går tapt over alle par, mot samme plan uten kravet."
    },
    fairness: {
      term: "Rettferdighetsskyveren",
      rule:
        "Den løfter par med steder uten partner, små steder og hromadaer med lav økonomisk bæreevne, og viser " +
        "hva det koster i poeng."
    },
    region_type: {
      term: "Områdetype",
      rule:
        "Lest av den nyeste listen over områder som vi kjenner i en åpen fil; datoen står overalt der typen er " +
        "brukt. Halvparten av bosetningene i en hromada avgjør, ikke halvparten av innbyggerne, og avstander er " +
        "målt mellom sentrene.",
      more:
        "Listen er eldre enn siden du leser, og kildesiden sier hvor gammel den er. Ingen åpen liste sier hvor " +
        "bosetningene ligger. Penger er gruppert etter områdetypen ved utgangen av året, en endring etter den " +
        "ved utgangen av det siste av de to årene. Før invasjonen fantes det ingen områdetyper, så året før har " +
        "dem som gjaldt ved utgangen av det første invasjonsåret. Spør hvordan det er nå."
    },
    size_class: {
      term: "Størrelsesklasse",
      rule:
        "Etter antall innbyggere, med de samme grensene i begge land: 5 000, 10 000, 20 000, 50 000 og 100 000. " +
        "Innbyggerne er de fra 1. januar 2024 i Norge, og fra begynnelsen av 2022 i Ukraina, før folk flyktet fra " +
        "krigen.",
      more: "En kommune eller hromada med nøyaktig så mange innbyggere som en grense hører til klassen over den."
    },
    per_inhabitant: {
      term: "Per innbygger",
      rule:
        "Ukrainas folketall er de fra 1. januar 2022, før folk flyktet fra krigen: de siste vi kjenner for hver " +
        "hromada.",
      more: "Hromadaer som har tatt imot eller mistet mange, har en annen størrelse i dag."
    },
    fixed_prices: {
      term: "Ett års priser",
      rule:
        "Beløpene for alle årene er regnet om til prisene i det året figuren nevner, etter konsumprisene i snitt " +
        "for hvert år. Det som stiger her, har altså steget mer enn prisene."
    },
    partnership: {
      term: "Partnerskap",
      rule:
        "En avtale eller et arbeid i gang teller; besøk, samtaler og forslag gjør det ikke. Kjente partnerskap " +
        "er de som står i åpne kilder og i KS’ sakliste. Det finnes flere."
    },
    interval: {
      term: "Intervall",
      rule:
        "Regnet som om de som har svart, var trukket tilfeldig. Det sier hvor mye tilfeldigheter alene kunne " +
        "flyttet svarene fra dem som svarte, og heller for mye enn for lite.",
      more:
        "Intervallene er ikke gjort smalere etter hvor mange av alle som har svart (endelighetskorreksjon). " +
        "Korreksjonen forutsetter et tilfeldig utvalg, der alle hadde en kjent sjanse for å bli trukket. Her har " +
        "hver kommune selv valgt å svare, så et smalere intervall ville lovet en sikkerhet som ingen har målt."
    },
    illustrative: {
      term: "Illustrerende",
      rule:
        "Svarene er det kommunene sier om seg selv. I den offentlige utgaven er de illustrerende: virkelige " +
        "kommuner, oppdiktede svar."
    },
    standing: {
      term: "Status",
      rule:
        "Offisielt er det den ansvarlige myndigheten publiserer, avledet er det vi har regnet ut av det, anslått " +
        "er det kilden selv kaller et anslag. Der kildene er uenige, står tallene deres side om side."
    },
    withheld: {
      term: "Holdt tilbake",
      rule:
        "Om en hromada forteller vi ikke svar, behov, prosjekter eller besøksdager når den etter den nyeste " +
        "listen har et sted ved fronten eller under okkupasjon, når senteret ligger innen 50 km fra senteret i " +
        "en slik, og, mens listen er eldre enn 180 dager, også når den er nær fronten.",
      more:
        "Det spør ikke etter hvem som har svart. Partnerskap og budsjetter som er offentlige etter loven, står " +
        "der likevel."
    },
    suppressed: {
      term: "Skjermet",
      rule:
        "Svar står bare som antall, og bare når minst fem har svart slik og minst fem ikke. Delene av en gruppe " +
        "vises sammen eller ikke i det hele tatt.",
      more:
        "Den som kjenner regelen og regner den baklengs, sitter igjen med mulige antall som ligger minst tre fra " +
        "hverandre, for hvert tall som er holdt tilbake. Virkelige svar kommer i utgivelser: to av dem skiller " +
        "seg med minst fem svar i hver gruppe, eller ikke i det hele tatt."
    },
    military_tax: {
      term: "Skatt på militærlønn",
      rule: "Den står ikke i noe tall for en enkelt hromada: den ville vist hvor det er soldater."
    }
  },
  ask: (term) => `${term}: hva betyr det?`,
  onward: "På siden om metoden"
};
