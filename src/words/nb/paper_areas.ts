import type {PaperAreasWords} from "../rooms/paper_areas.js";
import {say} from "./speech.js";

const levels = ["ingen", "noe", "god", "sterk"] as const;
const captions = {
  short: "På kort sikt: akutte behov mens krigen varer",
  long: "På lang sikt: å bygge opp igjen"
} as const;

export const paperAreas: PaperAreasWords = {
  heading: "Felles områder, på kort og lang sikt",
  captions,
  noNeeds: (horizon) => `${captions[horizon]}. Hromadaen har ikke nevnt noe her.`,
  columns: {need: "Behov", area: "Område", competence: "Kommunens kompetanse", common: "Felles"},
  competence: (level) => (level === undefined ? "ikke oppgitt" : `${levels[level]} (${level})`),
  common: (level) => (level === undefined ? "ukjent" : level > 0 ? "ja" : "nei"),
  learning: ({kommune, hromada}) => `Det ${kommune} kan lære av ${hromada}`,
  met: (area) => `${area}: kommunen ønsker det, og hromadaen tilbyr det`,
  noneMet: "Ingen ønsker og tilbud møtes etter svarene.",
  unmet: (areas) => `Kommunen ønsker også, uten at hromadaen har nevnt det: ${areas.map(say.lower).join("; ")}.`,
  scale:
    "Behov 1 er det som haster mest for hromadaen. Kompetansen er kommunens egen karakter, fra ingen (0) til sterk " +
    "(3). Et område er felles når kommunen har noe kompetanse der.",
  untilThen: "Til svarene er der, er felles områder noe de to må finne i det første møtet."
};
