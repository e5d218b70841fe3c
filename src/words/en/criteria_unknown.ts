import {tiePartCount} from "../../model/match/criteria.js";
import type {CriteriaUnknownWords} from "../rooms/criteria_unknown.js";

const parts = {3: "third", 4: "quarter", 5: "fifth"};

export const criteriaUnknown: CriteriaUnknownWords = {
  acute_needs:
    "Unknown where either side has not answered, or its answers are not shown in this edition. A need in an " +
    "area where the kommune has not stated its competence counts as half covered.",
  lasting_needs:
    "Unknown where either side has not answered, or its answers are not shown in this edition, unless the " +
    "hromada has " +
    "registered projects. A need or project in an area where the kommune has not stated its competence counts as " +
    "half covered.",
  democracy:
    "Unknown where either side has not answered, or its answers are not shown in this edition, unless an open list " +
    "has something of the hromada. Competence " +
    "that is not stated counts as half, and so does the other half where no wishes or no offers are named at " +
    "all.",
  learning:
    "Unknown where either side has not answered, where its answers are not shown in this edition, or where " +
    "the kommune has named no wish or the hromada no offer.",
  size: "Unknown only where a population is missing. Ukraine’s populations are of 2022, before people fled the war.",
  profile:
    "Unknown where none of the traits is known for both. University and agriculture are shown and do not count, " +
    "and industry is left out, because no source for both countries is in the tool yet.",
  region_type: "Unknown where the kommune has not answered.",
  ties:
    `Where the kommune has not answered, each ${parts[tiePartCount]} that is not known counts as ` +
    "half. Where none is known, " +
    "the criterion is unknown.",
  readiness:
    "A part that is not known counts as half. Funding is not a question in the forms, so it is unknown for " +
    "every pair without a known agreement. Where neither of the two has answered, the criterion is unknown.",
  left_out:
    "Where financial capacity is unknown, that part counts as half. Partnerships are those that can be read " +
    "in public sources, and KS’s case list; there may be more."
};
