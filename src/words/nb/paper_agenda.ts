import type {PaperAgendaWords} from "../rooms/paper_agenda.js";
import {say} from "./speech.js";

export const paperAgenda: PaperAgendaWords = {
  heading: "Dagsorden for det første digitale møtet",
  lead:
    "KS hjelper med å sette opp møtet, sammen med AUC, den ukrainske kommuneorganisasjonen. Før møtet bør de to ha " +
    "snakket sammen: e-post alene bygger ingenting.",
  languagesUnknown: "Arbeidsspråk: ikke kjent for begge. Avklar det på forhånd, og bestill tolk om det trengs.",
  languages: (codes) =>
    codes.length === 0
      ? "Arbeidsspråk: de to har ikke oppgitt noe felles. Bestill tolk."
      : `Arbeidsspråk begge har oppgitt: ${codes.map(say.language).join(", ")}.`,
  caption: (minutes) => `Forslag til dagsorden, ${minutes} minutter`,
  columns: {number: "Nr.", item: "Punkt", lesson: "Erfaringen bak", minutes: "Minutter"},
  total: "Til sammen",
  lessons: "Erfaringene er de ti KS samlet i 2023 om hva som får et partnerskap til å virke.",
  welcome: "Velkommen. Hvem er vi, og hvem er med hele veien?",
  needs: ({kommune, hromada, areas}) =>
    areas.length === 0
      ? `Hva trenger ${hromada} mest, nå og på sikt? Hva kan ${kommune} hjelpe med? Ingen felles områder er kjent ennå.`
      : `Hva trenger ${hromada} mest, nå og på sikt? Der ${kommune} har kompetanse: ` +
        `${areas.map(say.lower).join("; ")}.`,
  learning: ({kommune, hromada, areas}) =>
    areas.length === 0
      ? `Hva ønsker ${kommune} å lære av ${hromada}, for eksempel om beredskap og krisehåndtering?`
      : `Hva ønsker ${kommune} å lære av ${hromada}? Der ønske og tilbud møtes: ${areas.map(say.lower).join("; ")}.`,
  promises: "Hva kan vi love, og hva kan vi ikke love? Penger, utstyr, tid.",
  funding: "Hvem betaler, hvor søker vi, og hva gjør vi uten støtte?",
  stakeholders: "Hvilke foreninger, skoler og bedrifter bør med på begge sider?",
  place: "Hvor kan vi møtes: på skjerm, i Norge, nær grensen eller i hromadaen? Hvem vurderer sikkerheten, og når?",
  next: "Ansvarlig rolle på hver side, neste skritt og dato for det neste møtet."
};
