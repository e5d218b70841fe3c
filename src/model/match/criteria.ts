import type {Text} from "../locale.js";

/** What a match is judged by, in the order of every list, table, bar and plane. */
export const criterionKeys = [
  "acute_needs",
  "lasting_needs",
  "democracy",
  "learning",
  "size",
  "profile",
  "region_type",
  "ties",
  "readiness",
  "left_out"
] as const;
export type CriterionKey = (typeof criterionKeys)[number];

/** A criterion that is fully met; every value is a whole number from 0 to this. */
export const fullValue = 1000;
/** What an unknown criterion counts as: neither for nor against. */
export const neutralValue = 500;

/** What the code, the page and the methods page say of a criterion: written once, here. */
export interface Criterion {
  readonly key: CriterionKey;
  readonly name: Text;
  /** A word or two, for the parts of a bar. */
  readonly short: Text;
  /** What it asks, as a question a council would put. */
  readonly question: Text;
  /** How the value comes about, in words that can be followed with pen and paper. */
  readonly rule: Text;
  /** When it is unknown, and what of it may be. */
  readonly unknown: Text;
  /** Who could tell what, so that the match is known better. */
  readonly sharpen: Text;
}

/** People and hours a month at which a kommune's capacity counts as full; why so many stands in `capacityReason`. */
export const fullPeople = 3;
export const fullHours = 20;
export const capacityReason: Text = {
  nb:
    "Tre personer er det Västerås satte av: én politiker og to ansatte, de samme hele veien. 20 timer i måneden er " +
    "knapt en arbeidsdag i uken for én av dem. Mer enn dette gir ikke flere poeng.",
  en:
    "Three people is what Västerås set aside: one politician and two officials, the same throughout. 20 hours a " +
    "month is not quite a working day a week for one of them. More than this gives no more points."
};

/**
 * Inhabitants per km² from which the next class of settlement begins; 150 is the limit under which the OECD calls a
 * community rural.
 */
export const densityLimits = [10, 50, 150] as const;
/** Inhabitants at or below which a municipality is fully small, and at or above which it is not small at all. */
export const smallPopulation = 5_000;
export const largePopulation = 50_000;
/** The areas that the criterion on democracy looks at, by their codes. */
export const democracyAreas = ["democracy", "good_governance"] as const;

export const criteria: Readonly<Record<CriterionKey, Criterion>> = {
  acute_needs: {
    key: "acute_needs",
    name: {nb: "Akutte behov som kan dekkes", en: "Acute needs that can be met"},
    short: {nb: "akutte behov", en: "acute needs"},
    question: {
      nb: "Hvor mye av det hromadaen trenger nå, kan kommunen hjelpe med?",
      en: "How much of what the hromada needs now can the kommune help with?"
    },
    rule: {
      nb:
        "Hvert kortsiktig behov veier etter hvor viktig hromadaen sier det er: det viktigste 5, det femte 1. " +
        "Behovet dekkes med kommunens kompetanse på området (nivå 0 til 3, delt på 3) ganget med kapasiteten, som " +
        "er den minste av antall personer delt på 3 og timer i måneden delt på 20, høyst 1. Verdien er det veide " +
        "snittet av dekningen. Har hromadaen bare langsiktige behov, er verdien 0: det er ikke noe akutt å dekke.",
      en:
        "Each short-term need weighs by how urgent the hromada says it is: the most urgent 5, the fifth 1. A need " +
        "is covered by the competence of the kommune in the area (level 0 to 3, divided by 3) times its capacity, " +
        "which is the smaller of people divided by 3 and hours a month divided by 20, at most 1. The value is the " +
        "weighted mean of that cover. Where the hromada has long-term needs alone, the value is 0: there is " +
        "nothing acute to cover."
    },
    unknown: {
      nb:
        "Ukjent når en av partene ikke har svart, eller svarene ikke vises i denne utgaven. Et behov på et område " +
        "der kommunen ikke har oppgitt kompetanse, teller som halvt dekket.",
      en:
        "Unknown where either side has not answered, or its answers are not shown in this edition. A need in an " +
        "area where the kommune has not stated its competence counts as half covered."
    },
    sharpen: {
      nb: "Hromadaen fyller ut behovsskjemaet; kommunen fyller ut profilen med kompetanse og kapasitet.",
      en: "The hromada fills in the needs form; the kommune fills in its profile with competence and capacity."
    }
  },
  lasting_needs: {
    key: "lasting_needs",
    name: {nb: "Langsiktige behov som kan dekkes", en: "Lasting needs that can be met"},
    short: {nb: "langsiktige behov", en: "lasting needs"},
    question: {
      nb: "Hvor mye av det hromadaen trenger for å bygge opp igjen, kan kommunen hjelpe med?",
      en: "How much of what the hromada needs to rebuild can the kommune help with?"
    },
    rule: {
      nb:
        "Regnes som de akutte behovene, men for behovene hromadaen har kalt langsiktige. Har den bare kortsiktige " +
        "behov, er verdien 0.",
      en:
        "Worked out like the acute needs, for the needs that the hromada has called long-term. Where it has " +
        "short-term needs alone, the value is 0."
    },
    unknown: {
      nb:
        "Ukjent når en av partene ikke har svart, eller svarene ikke vises i denne utgaven. Et behov på et område " +
        "der kommunen ikke har oppgitt kompetanse, teller som halvt dekket.",
      en:
        "Unknown where either side has not answered, or its answers are not shown in this edition. A need in an " +
        "area where the kommune has not stated its competence counts as half covered."
    },
    sharpen: {
      nb: "Hromadaen fyller ut behovsskjemaet; kommunen fyller ut profilen med kompetanse og kapasitet.",
      en: "The hromada fills in the needs form; the kommune fills in its profile with competence and capacity."
    }
  },
  democracy: {
    key: "democracy",
    name: {nb: "Demokrati og godt styresett, begge veier", en: "Democracy and good governance, both ways"},
    short: {nb: "demokrati", en: "democracy"},
    question: {
      nb: "Kan de to samarbeide om demokrati og godt styresett, slik at begge har noe å gi?",
      en: "Can the two work together on democracy and good governance, with something to give on both sides?"
    },
    rule: {
      nb:
        "Halve verdien er kommunens kompetanse (nivå delt på 3) i snitt over de av de to områdene hromadaen har " +
        "oppgitt som behov. Den andre halvparten er hvor mange av de to områdene kommunen ønsker å lære om, som " +
        "hromadaen tilbyr, delt på hvor mange den ønsker. Er det ikke noe behov eller ønske, er den halvparten 0.",
      en:
        "Half of the value is the competence of the kommune (level divided by 3), as a mean over those of the two " +
        "areas that the hromada names as needs. The other half is how many of the two areas that the kommune " +
        "wishes to learn about the hromada offers, divided by how many it wishes. Where there is no such need or " +
        "wish, that half is 0."
    },
    unknown: {
      nb:
        "Ukjent når en av partene ikke har svart, eller svarene ikke vises i denne utgaven. Kompetanse som ikke er " +
        "oppgitt, teller halvt, og det gjør også den andre halvparten når ingen ønsker eller ingen tilbud er nevnt " +
        "i det hele tatt.",
      en:
        "Unknown where either side has not answered, or its answers are not shown in this edition. Competence that " +
        "is not stated counts as half, and so does the other half where no wishes or no offers are named at all."
    },
    sharpen: {
      nb: "Begge sier hva de vil og kan på demokrati og godt styresett; det er også det Västerås la mest vekt på.",
      en:
        "Both say what they want and can do in democracy and good governance; that is also what " +
        "Västerås gave most weight."
    }
  },
  learning: {
    key: "learning",
    name: {nb: "Det kommunen ønsker å lære", en: "What the kommune wishes to learn"},
    short: {nb: "læring", en: "learning"},
    question: {
      nb: "Hvor mye av det kommunen ønsker å lære, kan hromadaen dele erfaring med?",
      en: "How much of what the kommune wishes to learn can the hromada share?"
    },
    rule: {
      nb:
        "Antall områder kommunen ønsker å lære om, og som hromadaen tilbyr erfaring på, delt på antall områder " +
        "kommunen ønsker.",
      en:
        "The number of areas that the kommune wishes to learn about and in which the hromada offers experience, " +
        "divided by the number of areas that it wishes."
    },
    unknown: {
      nb:
        "Ukjent når en av partene ikke har svart, når svarene ikke vises i denne utgaven, eller når kommunen ikke " +
        "har nevnt noe ønske eller hromadaen ikke noe tilbud.",
      en:
        "Unknown where either side has not answered, where its answers are not shown in this edition, or where the " +
        "kommune has named no wish or the hromada no offer."
    },
    sharpen: {
      nb: "Kommunen nevner hva den vil lære, for eksempel beredskap; hromadaen nevner hva den kan dele.",
      en: "The kommune names what it wishes to learn, such as preparedness; the hromada names what it can share."
    }
  },
  size: {
    key: "size",
    name: {nb: "Lik størrelse", en: "Similar size"},
    short: {nb: "størrelse", en: "size"},
    question: {
      nb: "Er de to omtrent like store, så oppgaver og organisasjon ligner?",
      en: "Are the two of about the same size, so that tasks and organisation are alike?"
    },
    rule: {
      nb:
        "1 minus forskjellen mellom titallslogaritmene av folketallene, aldri under 0. Like store gir 1, dobbelt " +
        "så stor gir 0,70, ti ganger så stor gir 0.",
      en:
        "1 less the difference between the base-ten logarithms of the populations, never below 0. The same size " +
        "gives 1, twice the size 0.70, ten times the size 0."
    },
    unknown: {
      nb: "Ukjent bare når et folketall mangler. Ukrainas folketall er fra 2022, før flukten fra krigen.",
      en: "Unknown only where a population is missing. Ukraine’s populations are of 2022, before people fled the war."
    },
    sharpen: {
      nb: "Nyere folketall fra Ukraina.",
      en: "Newer population figures from Ukraine."
    }
  },
  profile: {
    key: "profile",
    name: {nb: "Felles trekk", en: "Shared profile"},
    short: {nb: "trekk", en: "profile"},
    question: {
      nb: "Ligner stedene på hverandre?",
      en: "Are the places alike?"
    },
    rule: {
      nb:
        "Av trekkene som er kjent for begge, andelen der de to er like: bosetting etter innbyggere per km² (under " +
        "10, 10–49, 50–149, 150 og over), om stedet er regionsenter (administrasjonssted i fylket eller oblasten), " +
        "og om det ligger ved kysten.",
      en:
        "Of the traits that are known for both, the share in which the two agree: settlement by inhabitants per " +
        "km² (under 10, 10–49, 50–149, 150 and over), whether the place is a regional centre (seat of its county " +
        "or oblast), and whether it lies on the coast."
    },
    unknown: {
      nb:
        "Ukjent når ingen av trekkene er kjent for begge. Universitet, landbruk og industri er ikke med, fordi " +
        "ingen kilde for begge land ligger i verktøyet ennå.",
      en:
        "Unknown where none of the traits is known for both. University, agriculture and industry are left out, " +
        "because no source for both countries is in the tool yet."
    },
    sharpen: {
      nb:
        "En kilde for begge land til universitet, landbruk og næring; det var det som førte " +
        "Kalmar og Poltava sammen.",
      en:
        "A source for both countries on university, agriculture and industry; that is what brought Kalmar and " +
        "Poltava together."
    }
  },
  region_type: {
    key: "region_type",
    name: {nb: "Områdetype kommunen tar imot", en: "Region type that the kommune accepts"},
    short: {nb: "områdetype", en: "region type"},
    question: {
      nb: "Er hromadaen i en områdetype som kommunen har sagt ja til?",
      en: "Is the hromada in a region type that the kommune has said yes to?"
    },
    rule: {
      nb:
        "1 når kommunen har sagt ja til områdetypen på den nyeste listen, ellers 0. Okkuperte hromadaer er alltid " +
        "0; ingen blir spurt om dem.",
      en:
        "1 where the kommune has said yes to the region type by the newest list, otherwise 0. Occupied hromadas " +
        "are always 0; nobody is asked about them."
    },
    unknown: {
      nb: "Ukjent når kommunen ikke har svart.",
      en: "Unknown where the kommune has not answered."
    },
    sharpen: {
      nb: "Kommunen krysser av i profilen for områdetypene den kan samarbeide med.",
      en: "The kommune ticks in its profile which region types it can work with."
    }
  },
  ties: {
    key: "ties",
    name: {nb: "Bånd som alt finnes", en: "Ties that are already there"},
    short: {nb: "bånd", en: "ties"},
    question: {
      nb: "Finnes det alt bånd å bygge på?",
      en: "Are there ties to build on already?"
    },
    rule: {
      nb:
        "En firedel for hver: en kjent forbindelse mellom nettopp disse to; en kjent forbindelse mellom fylket og " +
        "oblasten, eller mellom en av de to og den andres fylke eller oblast; kommunen sier at lokale foreninger " +
        "har bånd til Ukraina; kommunen sier at den har samarbeidet før, med Ukraina eller i EØS-programmer. De to " +
        "siste gjelder ikke nettopp denne hromadaen. Et forslag som ikke har ført til et møte, teller ikke.",
      en:
        "A quarter for each: a known link between these very two; a known link between the county and the oblast, " +
        "or between one of the two and the other’s county or oblast; the kommune says that local organisations " +
        "have ties to Ukraine; the kommune says that it has cooperated before, with Ukraine or in EEA programmes. " +
        "The last two are not about this very hromada. A proposal that has not led to a meeting does not count."
    },
    unknown: {
      nb: "Har kommunen ikke svart, teller hver firedel som ikke er kjent, halvt. Er ingen kjent, er kriteriet ukjent.",
      en:
        "Where the kommune has not answered, each quarter that is not known counts as half. Where none is known, " +
        "the criterion is unknown."
    },
    sharpen: {
      nb: "Kommunen svarer på om foreninger, skoler eller næringsliv alt har kontakt med noen i Ukraina.",
      en: "The kommune says whether organisations, schools or businesses are already in touch with somebody in Ukraine."
    }
  },
  readiness: {
    key: "readiness",
    name: {nb: "Klare til å begynne", en: "Ready to begin"},
    short: {nb: "klare", en: "readiness"},
    question: {
      nb: "Er det som erfaringsmessig må til, på plass hos begge?",
      en: "Is what experience says is needed in place on both sides?"
    },
    rule: {
      nb:
        "Fem deler på en femdel hver: en ansvarlig hos begge (en tidel hver); områder oppgitt hos begge (en tidel " +
        "hver); tidshorisontene passer; de har et felles arbeidsspråk; finansieringen er kjent.",
      en:
        "Five parts of a fifth each: a responsible person on both sides (a tenth each); areas named on both sides " +
        "(a tenth each); the horizons fit; they have a working language in common; funding is known."
    },
    unknown: {
      nb:
        "En del som ikke er kjent, teller halvt. Finansiering er ikke et spørsmål i skjemaene, så den er ukjent " +
        "for alle par uten en kjent avtale. Har ingen av de to svart, er kriteriet ukjent.",
      en:
        "A part that is not known counts as half. Funding is not a question in the forms, so it is unknown for " +
        "every pair without a known agreement. Where neither of the two has answered, the criterion is unknown."
    },
    sharpen: {
      nb: "Begge oppgir en ansvarlig rolle, områder, tidshorisont og språk; og hvem som betaler, avklares.",
      en: "Both name a responsible role, areas, horizon and languages; and who pays is settled."
    }
  },
  left_out: {
    key: "left_out",
    name: {nb: "Ikke bare de samme", en: "Not always the same ones"},
    short: {nb: "uten partner", en: "left out"},
    question: {
      nb: "Går partnerskapet til noen som ellers lett blir stående utenfor?",
      en: "Does the partnership go to somebody who is otherwise easily left out?"
    },
    rule: {
      nb:
        "Fem deler på en femdel hver: hromadaen er uten norsk partner; kommunen er uten ukrainsk partner; " +
        "hromadaens finansielle evne er lav (kritisk gir hele delen, høy ingenting); hromadaen er liten; kommunen " +
        "er liten. Liten er 5 000 innbyggere eller færre, ikke liten er 50 000 eller flere, og mellom dem avtar " +
        "delen jevnt med logaritmen.",
      en:
        "Five parts of a fifth each: the hromada has no Norwegian partner; the kommune has no Ukrainian partner; " +
        "the financial capacity of the hromada is low (critical gives the whole part, high none); the hromada is " +
        "small; the kommune is small. Small is 5,000 inhabitants or fewer, not small is 50,000 or more, and " +
        "between them the part falls evenly with the logarithm."
    },
    unknown: {
      nb:
        "Er den finansielle evnen ukjent, teller den delen halvt. Partnerskap er de som kan leses i åpne kilder, " +
        "og KS’ sakliste; det kan finnes flere.",
      en:
        "Where financial capacity is unknown, that part counts as half. Partnerships are those that can be read in " +
        "public sources, and KS’s case list; there may be more."
    },
    sharpen: {
      nb: "Kommuner og hromadaer melder fra om partnerskap som ikke står i noen åpen kilde.",
      en: "Kommuner and hromadas report partnerships that no public source names."
    }
  }
};
