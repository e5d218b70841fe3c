import type {CriteriaSharpenWords} from "../rooms/criteria_sharpen.js";

export const criteriaSharpen: CriteriaSharpenWords = {
  acute_needs: "The hromada fills in the needs form; the kommune fills in its profile with competence and capacity.",
  lasting_needs: "The hromada fills in the needs form; the kommune fills in its profile with competence and capacity.",
  democracy:
    "Both say what they want and can do in democracy, good governance and human rights; that is also what " +
    "Västerås gave most weight.",
  learning: "The kommune names what it wishes to learn, such as preparedness; the hromada names what it can share.",
  size: "Newer population figures from Ukraine.",
  profile:
    "A source for both countries on university, agriculture and industry; that is what brought Kalmar and " +
    "Poltava together.",
  region_type: "The kommune ticks in its profile which region types it can work with.",
  ties:
    "The kommune says whether organisations, schools or businesses are already in touch with somebody in " + "Ukraine.",
  readiness: "Both name a responsible role, areas, horizon and languages; and who pays is settled.",
  left_out: "Kommuner and hromadas report partnerships that no public source names."
};
