import type {CountyWords} from "../rooms/counties.js";
import {say} from "./speech.js";

export const counties: CountyWords = {
  kind: "fylkeskommune",
  notAsked: "Ikke noe skjema spør en fylkeskommune",
  note:
    "Kriteriene og vektene er de samme som for kommuner: der de sier «kommunen», gjelder det her fylkeskommunen, med " +
    "folketallet og arealet til alle kommunene. Det bare et skjema kan fortelle, er ukjent og teller halvt, og en " +
    "fylkeskommune har andre oppgaver enn en kommune. Avstand regnes fra der innbyggerne i fylket bor i snitt.",
  suggestion: (kommuner) => `fylkeskommune, ${say.count(kommuner)} kommuner i fylket`,
  openMatch: (name) => `Se grunnlaget for ${name}`,
  openPage: (name) => `Om ${name}`,
  notInPlan: (name) => `Planen er for kommuner og hromadaer: ${name} er ikke med i den.`,
  stakeholders: "Ikke noe skjema spør en fylkeskommune om dette."
};
