import type {MartRows} from "../marts/mart_rows.js";

/**
 * What a row of the kommuner says of a place whose form nobody was sent, such as a county or a municipality abroad: no
 * answers, and nothing that is withheld.
 */
export const notAsked = {
  has_university_campus: null,
  is_withheld: false,
  capacity_hours_per_month: null,
  capacity_people: null,
  languages: null,
  accepts_safe: null,
  accepts_near_front: null,
  accepts_frontline: null,
  horizon: null,
  has_responsible_person: null,
  has_civil_society_ties: null,
  has_earlier_cooperation: null,
  submitted_date: null,
  evidence: null
} as const satisfies Partial<MartRows["match_kommune"]>;
