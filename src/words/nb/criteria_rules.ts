import type {CriteriaRulesWords} from "../rooms/criteria_rules.js";
import {criteria} from "./criteria.js";
import {say} from "./speech.js";

// Numbers that are spelled out: the compiler asks for another word where the code counts by another number.
const ordinals = {5: "det femte"};

const counts = {5: "Fem"};

const parts = {3: "tredel", 4: "firedel", 5: "femdel"};

const halves = {5: "tidel"};

const people = {3: "Tre"};

const publicParts = {2: "halvpart"};

const publicQuarters = {2: "firedel"};

const democracyAreas = {3: "tre"};

const tops = {5: "fem"};

const settlements = (limits: readonly number[]): string =>
  [null, ...limits].map((low, i) => criteria.settlement(low, limits[i] ?? null)).join(", ");

export const criteriaRules: CriteriaRulesWords = {
  questions: {
    acute_needs: "Hvor mye av det hromadaen trenger nå, kan kommunen hjelpe med?",
    lasting_needs: "Hvor mye av det hromadaen trenger for å bygge opp igjen, kan kommunen hjelpe med?",
    democracy: "Kan de to samarbeide om demokrati, styresett og menneskerettigheter, slik at begge har noe å gi?",
    learning: "Hvor mye av det kommunen ønsker å lære, kan hromadaen dele erfaring med?",
    size: "Er de to omtrent like store, så oppgaver og organisasjon ligner?",
    profile: "Ligner stedene på hverandre?",
    region_type: "Er hromadaen i en områdetype som kommunen har sagt ja til?",
    ties: "Finnes det alt bånd å bygge på?",
    readiness: "Er det som erfaringsmessig må til, på plass hos begge?",
    left_out: "Går partnerskapet til noen som ellers lett blir stående utenfor?"
  },
  rules: {
    acute_needs: ({lastPriority, strongestLevel, fullPeople, fullHours}) =>
      `Hvert kortsiktig behov veier etter hvor mye hromadaen sier at det haster: det som haster mest ` +
      `${lastPriority}, ${ordinals[lastPriority]} 1. Behovet dekkes med kommunens kompetanse på området (nivå 0 til ` +
      `${strongestLevel}, delt på ${strongestLevel}) ganget med kapasiteten, som er den minste av antall ` +
      `personer delt på ${fullPeople} og timer i måneden delt på ${fullHours}, høyst 1. Verdien er det veide ` +
      "snittet av dekningen. Har hromadaen bare langsiktige behov, er verdien 0: det er ikke noe akutt å " +
      "dekke.",
    lasting_needs: ({publicPartCount}) =>
      "Regnes som de akutte behovene, men for behovene hromadaen har kalt langsiktige. Har den bare " +
      "kortsiktige behov, er verdien 0. Har den ikke svart, men registrert prosjekter i DREAM, dekkes de på samme " +
      `måte, hvert prosjekt likt: det utgjør en ${publicParts[publicPartCount]} av verdien, og resten regnes som ` +
      "ukjent (0,5). Slik kan det aldri veie så mye som et svar.",
    democracy: ({strongestLevel, publicPartCount, democracyAreaCount}) =>
      `Halve verdien er kommunens kompetanse (nivå delt på ${strongestLevel}) i snitt over dem av de ` +
      `${democracyAreas[democracyAreaCount]} områdene hromadaen har oppgitt som behov (politikk og demokrati; godt ` +
      "styresett; antikorrupsjon og menneskerettigheter). Den andre halvparten er hvor mange av de " +
      `${democracyAreas[democracyAreaCount]} områdene kommunen ønsker å lære om og hromadaen tilbyr, delt på ` +
      "hvor mange av dem kommunen ønsker. Er det ikke noe behov " +
      "eller ønske, er den halvparten 0. Har hromadaen ikke svart, teller åpne lister: underskriftskampanjer på " +
      "nett, " +
      "innbyggerbudsjett og ungdomsråd løfter verdien fra ukjent (0,5), likt for hvert tegn, med høyst en " +
      `${publicQuarters[publicPartCount]}. At noe ikke står på en liste, teller ikke imot. ` +
      "Tegnene er også det som er offentlig om et annet kriterium hos Västerås, at verdiene stort sett er de samme; " +
      "de forteller om medvirkning, og ikke mer.",
    learning: () =>
      "Antall områder kommunen ønsker å lære om, og som hromadaen tilbyr erfaring på, delt på antall områder " +
      "kommunen ønsker.",
    size: () =>
      "1 minus forskjellen mellom titallslogaritmene av folketallene, aldri under 0. Like store gir 1, " +
      "dobbelt så stor gir 0,70, ti ganger så stor gir 0.",
    profile: ({densityLimits, profilePartCount}) =>
      `En ${parts[profilePartCount]} for hvert trekk der de to er like: bosetting etter innbyggere per km² ` +
      `(${settlements(densityLimits)}), om stedet er regionsenter (administrasjonssted i fylket eller ` +
      "oblasten), og om det ligger ved kysten (kommunen har kystlinje, hromadaen ligger innenfor 30 km fra havet). " +
      "Et trekk som ikke er kjent for begge, teller halvt.",
    region_type: () =>
      "1 når kommunen har sagt ja til områdetypen på den nyeste listen, ellers 0. Okkuperte hromadaer er " +
      "alltid 0; ingen blir spurt om dem.",
    ties: ({tiePartCount}) =>
      `En ${parts[tiePartCount]} for hver: en kjent forbindelse mellom nettopp disse to; en kjent ` +
      "forbindelse mellom fylket og oblasten, eller mellom en av de to og den andres fylke eller oblast; " +
      "kommunen sier at lokale foreninger har bånd til Ukraina; kommunen sier at den har samarbeidet før, " +
      "med Ukraina eller i EØS-programmer. De to siste gjelder ikke nettopp denne hromadaen. Et forslag som " +
      "ikke har ført til et møte, teller ikke.",
    readiness: ({readinessPartCount}) =>
      `${counts[readinessPartCount]} deler på en ${parts[readinessPartCount]} hver: en ansvarlig hos begge ` +
      `(en ${halves[readinessPartCount]} hver); områder oppgitt hos begge (en ${halves[readinessPartCount]} ` +
      "hver); tidshorisontene passer; de har et felles arbeidsspråk; finansieringen er kjent.",
    left_out: ({leftOutPartCount, smallPopulation, largePopulation}) =>
      `${counts[leftOutPartCount]} deler på en ${parts[leftOutPartCount]} hver: hromadaen er uten norsk ` +
      "partner; kommunen er uten ukrainsk partner; hromadaens økonomiske bæreevne er lav (kritisk gir hele " +
      `delen, høy ingenting); hromadaen er liten; kommunen er liten. Liten er ${say.count(smallPopulation)} ` +
      `innbyggere eller færre, ikke liten er ${say.count(largePopulation)} eller flere, og mellom dem avtar ` +
      "delen jevnt med logaritmen."
  },
  capacityReason: ({fullPeople, fullHours}) =>
    `${people[fullPeople]} personer er det Västerås satte av: én politiker og to ansatte, de samme hele ` +
    `veien. ${fullHours} timer i måneden er litt over en halv arbeidsdag i uken for én av dem. Mer enn dette gir ` +
    "ikke flere poeng.",
  sturdiness: ({draws, top}) =>
    `Hver vekt trekkes på nytt ${say.count(draws)} ganger, uavhengig av de andre, likt fordelt fra en ` +
    "hundredel til det dobbelte av det du har valgt. En vekt som er 0, forblir 0. Andelen er hvor mange av " +
    `de ${say.count(draws)} vektingene som har stedet blant de ${tops[top]} øverste. De samme ` +
    `${say.count(draws)} trekkene brukes hver gang.`
};
