import type {MatchingWords} from "../rooms/matching.js";

export const matching: MatchingWords = {
  missing: {
    county_answers:
      "No form asks a county: competence, wishes, capacity and region types are for the two to ask each other about.",
    kommune_answers:
      "The kommune has not filled in its profile. Ask it to: competence, wishes, capacity and region types will " +
      "then be known.",
    hromada_answers:
      "The hromada has not filled in the needs form. Ask AUC to pass it on: needs, offers and languages will " +
      "then be known.",
    kommune_withheld: "This edition shows no answers of this kommune. KS’s internal edition does, if it has answered.",
    hromada_withheld:
      "This edition never shows answers of single hromadas at or near the front or occupied, whether they have " +
      "answered or not. KS’s internal edition does.",
    competence: "The kommune has not stated its competence in all that the hromada needs.",
    wishes: "The kommune has not said what it wishes to learn.",
    needs: "The hromada has answered without naming any need.",
    offers: "The hromada has not said in what it can share experience.",
    kommune_languages: "The kommune has not stated its working languages.",
    hromada_languages: "The hromada has not stated its working languages.",
    funding: "No funding is known for this pair. Settle who pays before anything is promised.",
    kommune_area: "The area of the kommune is missing, so its settlement is unknown.",
    hromada_area: "The area of the hromada is missing in the source, so its settlement is unknown.",
    kommune_centre: "Whether the kommune is a regional centre is not known.",
    hromada_centre: "Whether the hromada is a regional centre is not known.",
    kommune_coast: "Whether the kommune lies on the coast is not known.",
    hromada_coast: "Whether the hromada lies on the coast is not known.",
    population: "A population is missing.",
    financial_capacity: "The financial capacity of the hromada is not assessed in the source.",
    other_traits:
      "University and agriculture are unknown for the hromada, and industry and mountains are left out: no source " +
      "for both countries is in the tool."
  },
  lessons: {
    names: {
      personal_contacts: "Personal contacts",
      responsible_person: "A responsible person",
      areas_defined: "Areas of cooperation defined",
      partners_analysed: "Partners analysed in the matching",
      funding_clear: "Clear funding and mechanism",
      visits_abroad: "Ukrainian mayors at events abroad",
      both_benefit: "Both must benefit",
      local_stakeholders: "Local stakeholders involved",
      advice_first_meeting: "Advice and help with the first meeting",
      expectations: "Expectations cleared"
    },
    states: {met: "met", told: "told of", not_met: "not met", unknown: "unknown"},
    told: "A public page about the two tells something of this; which one, stands among the claims on Coverage.",
    reasons: {
      personal_contacts: {
        met: "The two have met, by what is on record.",
        unknown: "No meeting of the two is on record."
      },
      responsible_person: {
        met: "Both have named a responsible person.",
        not_met: "At least one of the two has answered that nobody is responsible yet.",
        unknown: "At least one of the two has not answered this."
      },
      areas_defined: {
        met: "They have at least one area in common: a need with competence, or a wish with an offer.",
        not_met: "Both have answered, but no areas meet.",
        unknown: "At least one of the two has named no areas."
      },
      partners_analysed: {
        met: "Both profiles have been weighed against each other here.",
        not_met: "At least one profile is missing, so the analysis rests on public figures alone."
      },
      funding_clear: {met: "Funding is on record for the pair.", unknown: "No funding is known for the pair."},
      visits_abroad: {unknown: "No visit of the two is told of in what we read."},
      both_benefit: {
        met: "The hromada gets help with at least one need, and the kommune learns something it wishes.",
        not_met: "By the answers only one of the two, or neither, has something to gain.",
        unknown: "At least one of the two has not answered, so the benefit is unknown."
      },
      local_stakeholders: {
        met: "The kommune says that local organisations have ties to Ukraine.",
        not_met: "The kommune says that no local organisation has ties to Ukraine yet.",
        unknown: "The kommune has not answered this."
      },
      advice_first_meeting: {
        met: "KS has set up a first meeting, by the case list.",
        unknown: "No first meeting is on record."
      },
      expectations: {unknown: "No page we read tells what they expect; raise it in the first meeting."}
    }
  },
  evidence: {illustrative: "illustrative", reported: "reported"},
  partners: (partners) =>
    partners.map(({name, evidence}) => (evidence === "illustrative" ? `${name} (illustrative)` : name)).join(", "),
  horizons: {short: "short-term", long: "long-term"}
};
