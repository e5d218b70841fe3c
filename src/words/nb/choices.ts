import type {ChoicesWords} from "../rooms/choices.js";

export const choices: ChoicesWords = {
  presets: {
    balanced: {
      name: "Balansert",
      reason:
        "Behov og kompetanse veier mest, slik KS kobler i dag; resten er fordelt slik at begge parter har " +
        "nytte, og at ingen enkelt ting avgjør alene."
    },
    acute: {
      name: "Akutte behov",
      reason: "Mens krigen varer: det som haster, og partnere som er klare til å begynne nå."
    },
    rebuilding: {
      name: "Langsiktig gjenoppbygging",
      reason:
        "KS’ styre vil ha et langsiktig bidrag til gjenoppbygging og lokaldemokrati: langsiktige behov, læring " +
        "begge veier, steder som ligner."
    },
    democracy: {
      name: "Demokrati først (Västerås)",
      reason:
        "Kriteriene i Västerås’ vedtak: samarbeidsområder med vekt på demokrati, ikke direkte i krigssonen, " +
        "sivilsamfunn som alt har kontakt."
    },
    small: {
      name: "Små kommuner først",
      reason:
        "De store finner partnere selv. Denne løfter små steder, steder uten partner og hromadaer med lav " +
        "økonomisk bæreevne."
    }
  },
  filters: {
    answered: {
      name: "Bare dem som har svart",
      rule: "Beholder dem som har svart, og som denne utgaven viser svarene fra."
    },
    accepted: {
      name: "Bare områdetyper kommunen tar imot",
      rule: "Beholder par der kommunen ikke har sagt nei til hromadaens områdetype."
    },
    outside_war_zone: {
      name: "Bare utenfor krigssonen",
      rule: "Beholder hromadaer som ikke ligger ved frontlinjen, etter den nyeste listen."
    },
    wants_partner: {
      name: "Bare dem som ikke har takket nei",
      rule: "Beholder alle unntatt hromadaer som har svart at de ikke ønsker en partner nå."
    },
    without_partner: {
      name: "Bare dem uten kjent partner",
      rule: "Beholder dem som ikke har en kjent partner i det andre landet."
    },
    common_language: {
      name: "Bare med felles arbeidsspråk",
      rule: "Beholder par der de to har et språk felles, eller der minst én ikke har svart på det."
    }
  }
};
