import {tiePartCount} from "../../model/match/criteria.js";
import type {CriteriaUnknownWords} from "../rooms/criteria_unknown.js";

const parts = {3: "tredel", 4: "firedel", 5: "femdel"};

export const criteriaUnknown: CriteriaUnknownWords = {
  acute_needs:
    "Ukjent når en av partene ikke har svart, eller svarene ikke vises i denne utgaven. Et behov på et område " +
    "der kommunen ikke har oppgitt kompetanse, teller som halvt dekket.",
  lasting_needs:
    "Ukjent når en av partene ikke har svart, eller svarene ikke vises i denne utgaven, med mindre hromadaen har " +
    "registrert prosjekter. Et behov eller prosjekt på et område der kommunen ikke har oppgitt kompetanse, teller " +
    "som halvt dekket.",
  democracy:
    "Ukjent når en av partene ikke har svart, eller svarene ikke vises i denne utgaven, med mindre en åpen " +
    "liste har " +
    "noe om hromadaen. Kompetanse som ikke " +
    "er oppgitt, teller halvt, og det gjør også den andre halvparten når ingen ønsker eller ingen tilbud er " +
    "nevnt i det hele tatt.",
  learning:
    "Ukjent når en av partene ikke har svart, når svarene ikke vises i denne utgaven, eller når kommunen ikke " +
    "har nevnt noe ønske eller hromadaen ikke noe tilbud.",
  size: "Ukjent bare når et folketall mangler. Ukrainas folketall er fra 2022, før flukten fra krigen.",
  profile:
    "Ukjent når ingen av trekkene er kjent for begge. Universitet og landbruk vises, men teller ikke, og industri " +
    "er ikke med, fordi ingen kilde for begge land ligger i verktøyet ennå.",
  region_type: "Ukjent når kommunen ikke har svart.",
  ties:
    `Har kommunen ikke svart, teller hver ${parts[tiePartCount]} som ikke er kjent, halvt. Er ` +
    "ingen kjent, er kriteriet " +
    "ukjent.",
  readiness:
    "En del som ikke er kjent, teller halvt. Finansiering er ikke et spørsmål i skjemaene, så den er ukjent " +
    "for alle par uten en kjent avtale. Har ingen av de to svart, er kriteriet ukjent.",
  left_out:
    "Er den økonomiske bæreevnen ukjent, teller den delen halvt. Partnerskap er de som kan leses i åpne kilder, " +
    "og KS’ sakliste; det kan finnes flere."
};
