import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {matchData, type MatchData} from "../../src/pairing/match_data.ts";
import {notAsked} from "../../src/pairing/not_asked.ts";

const kommune = (
  kommune_code: string,
  name: string,
  fylke_name: string,
  population: number,
  answers: Partial<MartRows["match_kommune"]> = {}
): MartRows["match_kommune"] => ({
  kommune_code,
  name,
  fylke_code: kommune_code.slice(0, 2),
  fylke_name,
  population,
  area_km2: 100,
  density_per_km2: population / 100,
  lat: 60,
  lon: 10,
  is_regional_centre: null,
  is_coastal: null,
  ...notAsked,
  ...answers
});

const hromada = (
  number: number,
  name: string,
  region_type: MartRows["match_hromada"]["region_type"],
  population: number,
  answers: Partial<MartRows["match_hromada"]> = {}
): MartRows["match_hromada"] => ({
  hromada_code: `UA${String(number).padStart(17, "0")}`,
  name,
  name_uk: "Назва",
  label: name,
  centre: name,
  centre_uk: "Назва",
  former_centre: null,
  oblast_code: "UA-05",
  oblast_name: "Vinnytsia",
  type: "urban",
  population,
  area_km2: 200,
  density_per_km2: population / 200,
  lat: 49,
  lon: 28,
  region_type,
  part_region_type: null,
  list_age_months: 19,
  list_date: "2022-10-10",
  is_coastal: false,
  is_regional_centre: false,
  capacity_order: 3,
  is_withheld: region_type === "frontline" || region_type === "occupied",
  region_type_at_answer: null,
  languages: null,
  has_responsible_role: null,
  wants_partner: null,
  horizon: null,
  submitted_date: null,
  evidence: null,
  ...answers
});

const answer = (
  side: "kommune" | "hromada",
  place_code: string,
  kind: MartRows["match_answer"]["kind"],
  area_code: string,
  value: number | null,
  horizon: "short" | "long" | null = null
): MartRows["match_answer"] => ({side, place_code, kind, area_code, value, horizon, evidence: "illustrative"});

const said = {
  capacity_hours_per_month: 40,
  capacity_people: 2,
  languages: "en nb",
  accepts_safe: true,
  accepts_near_front: true,
  accepts_frontline: false,
  horizon: "both",
  has_responsible_person: true,
  has_civil_society_ties: true,
  has_earlier_cooperation: false,
  submitted_date: "2026-05-02",
  evidence: "illustrative"
} as const;
const asked = {
  languages: "en uk",
  has_responsible_role: true,
  wants_partner: true,
  horizon: "both",
  submitted_date: "2026-06-01",
  evidence: "illustrative",
  region_type_at_answer: "safe"
} as const;

/** Codes of the made-up places below. */
export const codes = {
  answered: "0301",
  silent: "1101",
  twin: "3301",
  near: "UA00000000000000001",
  far: "UA00000000000000002",
  quiet: "UA00000000000000003",
  frontline: "UA00000000000000004",
  occupied: "UA00000000000000005"
};

const marts = {
  match_kommune: [
    kommune("0301", "Byen", "Fylket", 20000, said),
    kommune("1101", "Våler", "Østfold", 5000),
    kommune("3301", "Våler", "Innlandet", 3000, {...said, evidence: "illustrative"})
  ],
  match_hromada: [
    hromada(1, "Blyzka", "near_front", 21000, asked),
    hromada(2, "Daleka", "safe", 90000, asked),
    hromada(3, "Tykha", "safe", 20000),
    hromada(4, "Frontova", "frontline", 9000),
    hromada(5, "Okupovana", "occupied", 9000)
  ],
  match_answer: [
    answer("kommune", "0301", "competence", "education", 3),
    answer("kommune", "0301", "competence", "democracy", 2),
    answer("kommune", "0301", "wish", "public_safety", null),
    answer("hromada", codes.near, "need", "education", 1, "short"),
    answer("hromada", codes.near, "need", "democracy", 2, "long"),
    answer("hromada", codes.near, "offer", "public_safety", null),
    answer("hromada", codes.far, "need", "kindergartens", 1, "long")
  ],
  match_public_sign: [],
  match_link: [
    {
      link_id: "P1",
      kind: "partnership",
      norwegian_code: "1101",
      ukrainian_code: codes.far,
      status: "signed",
      status_en: "Signed",
      status_nb: "Signert",
      is_active: true,
      programme_en: null,
      programme_nb: null,
      funding_ends_date: "2026-12-31",
      known_lessons: "",
      source: "example.no",
      evidence: "reported"
    },
    {
      link_id: "C1",
      kind: "case",
      norwegian_code: "0301",
      ukrainian_code: codes.near,
      status: "active",
      status_en: "Active",
      status_nb: "Aktivt",
      is_active: true,
      programme_en: null,
      programme_nb: null,
      funding_ends_date: null,
      known_lessons: "",
      source: "Case list of KS",
      evidence: "illustrative"
    }
  ],
  learning_by_area: ["democracy", "education", "kindergartens", "public_safety"].map((area_code) => ({
    area_code,
    area_nb: `Område ${area_code.replace("_", " ")}`,
    area_en: `Area ${area_code.replace("_", " ")}`
  }))
};

/** A small made-up world with the shape of the marts: who has answered, who is silent, who is withheld. */
export const smallData: MatchData = matchData(((name: keyof typeof marts) => marts[name]) as unknown as MartReader);
