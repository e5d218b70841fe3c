import type {ChoicesWords} from "../rooms/choices.js";

export const choices: ChoicesWords = {
  presets: {
    balanced: {
      name: "Balanced",
      reason:
        "Needs and competence weigh most, as KS matches today; the rest is spread so that both sides benefit " +
        "and no single thing decides alone."
    },
    acute: {
      name: "Acute needs",
      reason: "While the war lasts: what is urgent, and partners who are ready to begin now."
    },
    rebuilding: {
      name: "Long-term rebuilding",
      reason:
        "KS’s board wants a long-term contribution to rebuilding and local democracy: lasting needs, learning " +
        "both ways, places that are alike."
    },
    democracy: {
      name: "Democracy first (Västerås)",
      reason:
        "The criteria of Västerås’s decision: common areas with weight on democracy, not directly in the war " +
        "zone, civil society already in touch."
    },
    small: {
      name: "Small municipalities first",
      reason:
        "The large find partners by themselves. This one lifts small places, places without a partner and " +
        "hromadas of low financial capacity."
    }
  },
  filters: {
    answered: {
      name: "Only those who have answered",
      rule: "Keeps those who have answered and whose answers this edition shows."
    },
    accepted: {
      name: "Only region types the kommune accepts",
      rule: "Keeps pairs in which the kommune has not said no to the region type of the hromada."
    },
    outside_war_zone: {
      name: "Only outside the war zone",
      rule: "Keeps hromadas that are not at the front line, by the newest list."
    },
    wants_partner: {
      name: "Only those who have not said no",
      rule: "Keeps all but hromadas that have answered that they want no partner now."
    },
    without_partner: {
      name: "Only those without a known partner",
      rule: "Keeps those that have no known partner in the other country."
    },
    common_language: {
      name: "Only with a common working language",
      rule: "Keeps pairs in which the two have a language in common, or one of them has not told."
    }
  }
};
