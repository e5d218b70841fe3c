import type {FrameWords} from "../rooms/frame.js";

export const frame: FrameWords = {
  skip: "Hopp til innholdet",
  contents: "På denne siden",
  nav: "Hovedmeny",
  switch: "Språk",
  menu: {
    overview: "Oversikt",
    figures: "Tall",
    partner: "Finn partner",
    places: "Steder",
    data: "Data",
    inside: "Saker"
  },
  sections: {
    index: "Oversikt",
    trends: "Utvikling",
    needs: "Behov",
    coverage: "Partnerskap",
    match: "Finn partner",
    plan: "Plan for alle",
    methods: "Slik regnes det",
    notebook: "Notatbok",
    sources: "Kilder og metoder",
    places: "Steder",
    cases: "Saker og kortlister"
  },
  internal:
    "Intern utgave for KS og AUC: svar fra enkeltkommuner, saker og kortlister. Skal ikke deles eller publiseres.",
  internalTitle: (title) => `Intern: ${title}`,
  footer:
    "Kommunebro – offentlig statistikk om ukrainske hromadaer og norske kommuner. Kilde og dato står ved hvert tall.",
  notFound: {
    heading: "Siden finnes ikke",
    sentence:
      "Adressen kan være skrevet feil, eller siden kan ha fått en ny. Søk etter et sted, eller gå videre herfra:",
    tables: "Alle tabeller, med nedlasting",
    gone: "Tabeller som har fått nytt navn eller er borte:",
    moved: (table) => `${table} er nå`
  },
  about:
    "Offentlig statistikk om desentralisering i Ukraina og om norske kommuner, for norsk-ukrainsk kommunesamarbeid."
};
