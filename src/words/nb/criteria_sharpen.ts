import type {CriteriaSharpenWords} from "../rooms/criteria_sharpen.js";

export const criteriaSharpen: CriteriaSharpenWords = {
  acute_needs: "Hromadaen fyller ut behovsskjemaet; kommunen fyller ut profilen med kompetanse og kapasitet.",
  lasting_needs: "Hromadaen fyller ut behovsskjemaet; kommunen fyller ut profilen med kompetanse og kapasitet.",
  democracy:
    "Begge sier hva de vil og kan på demokrati, styresett og menneskerettigheter; det er også det Västerås la " +
    "mest vekt på.",
  learning: "Kommunen nevner hva den vil lære, for eksempel beredskap; hromadaen nevner hva den kan dele.",
  size: "Nyere folketall fra Ukraina.",
  profile:
    "En kilde for begge land til universitet, landbruk og næring; det var det som førte Kalmar og Poltava " + "sammen.",
  region_type: "Kommunen krysser av i profilen for områdetypene den kan samarbeide med.",
  ties: "Kommunen svarer på om foreninger, skoler eller næringsliv alt har kontakt med noen i Ukraina.",
  readiness: "Begge oppgir en ansvarlig rolle, områder, tidshorisont og språk; og hvem som betaler, avklares.",
  left_out: "Kommuner og hromadaer melder fra om partnerskap som ikke står i noen åpen kilde."
};
