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
    paper: "Beslutningsgrunnlag",
    methods: "Slik regnes det",
    notebook: "Notatbok",
    ask: "Spør selv",
    sources: "Kilder",
    places: "Steder",
    cases: "Saker og kortlister"
  },
  descriptions: {
    index: "Hvem samarbeider med hvem, hva er nytt, og hva bør gjøres nå: norsk-ukrainsk kommunesamarbeid på én side.",
    trends: "Desentraliseringen i Ukraina i tall: egne inntekter, overføringer, krigen og kartet, med kilde og dato.",
    needs: "Hva ukrainske hromadaer ber om, etter områdetype, og hva norske kommuner kan bidra med og vil lære.",
    coverage: "Hvilke kommuner og hromadaer har en kjent partner, hvem mangler en, og når tar pengene slutt?",
    match: "Finn en partner til en kommune eller en hromada, se hvorfor den står først, og endre vektene selv.",
    plan: "Det beste settet av partnere for alle på én gang, med krav om dekning og prisen for rettferdighet.",
    paper: "Beslutningsgrunnlag for ett par: hvorfor, hva som taler imot, hvem som betaler, og kildene.",
    methods: "Slik regnes poengene ut, regel for regel, med et utregnet eksempel.",
    notebook: "Seks spørsmål om desentralisering besvart i SQL, med spørringene synlige.",
    ask: "Still dine egne spørsmål i SQL til alle de publiserte tabellene, i nettleseren, og ta med svaret.",
    sources: "Hver kilde med utgiver, dato, lisens og hvor gammel den er, og SQL-en bak hvert tall.",
    places: "Finn en kommune, et fylke, en hromada eller en oblast, også under tidligere navn.",
    cases: "Saker og kortlister for KS og AUC.",
    other: "Offentlig statistikk om ukrainske hromadaer og norske kommuner, med kilde og dato ved hvert tall."
  },
  internal:
    "Intern utgave for KS og AUC: svar fra enkeltkommuner, saker og kortlister. Skal ikke deles eller publiseres.",
  internalTitle: (title) => `Intern: ${title}`,
  wayBack: "Vis figuren i Kommunebro, blant de andre",
  footer:
    "Kommunebro – offentlig statistikk om ukrainske hromadaer og norske kommuner. Kilde og dato står ved hvert tall.",
  state: "Hvor gamle er dataene?",
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
