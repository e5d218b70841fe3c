import type {AskPageWords} from "../rooms/ask_page.js";

export const askPage: AskPageWords = {
  needsScript: "Denne siden stiller spørsmålene i nettleseren din og trenger JavaScript til det.",
  run: "Kjør (Ctrl+Enter)",
  cancel: "Avbryt",
  keep: "Ta vare på spørringen",
  copyAddress: "Kopier adressen til svaret",
  copyPage: "Kopier som side",
  answer: "Svaret",
  tools: "Tabeller, egen fil og spørringer du har tatt vare på",
  tables: "Tabeller og kolonner",
  tablesHint: "Trykk på et navn for å skrive det inn i spørringen.",
  page: {title: "Spørsmålet mitt", text: "Skriv her hva det spørres om, og hva svaret sier."},
  questions: "Spørsmål å begynne med",
  askers: {
    kommuner: "For en kommune",
    hromadas: "For en hromada",
    ks: "For dem i KS",
    auc: "For dem i AUC"
  },
  question: {
    small_coastal: "Hvor ligger de trygge hromadaene ved kysten?",
    safe_like_us: "Hvilke trygge hromadaer har omtrent like mange innbyggere som vi?",
    known_partners: "Hvilke kommuner har et kjent partnerskap eller samtaler?",
    my_names: "Hvilken hromada menes med et navn som Lemberg?",
    kommuner_with_capacity:
      "Hvilke kommuner har minst 40 timer i måneden og tar imot partnere nær fronten? (oppdiktede svar)",
    funding_open: "Hvilken støtte vet vi ikke at er avsluttet?",
    offers_and_needs: "Hva tilbys, og hva trengs, område for område? (oppdiktede svar)",
    partners_by_fylke: "Hvor mange kommuner har et kjent partnerskap, fylke for fylke?",
    lists_that_know: "Hvor mange bånd er kjent av flere lister?",
    change_in_war: "Hvordan endret egne inntekter seg i hver oblast under krigen?",
    transfers: "Hvor avhengig av overføringer var medianhromadaen, etter områdetype?",
    displaced: "Hvor er internt fordrevne registrert?"
  }
};
