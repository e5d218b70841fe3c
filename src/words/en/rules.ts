import type {RulesWords} from "../rooms/rules.js";

export const rules: RulesWords = {
  texts: {
    points: {
      term: "Points",
      rule:
        "Weight times value, added up over the criteria and divided by the sum of the weights. That is a figure " +
        "from 0 to 1, shown as 0 to 100 points.",
      more:
        "The parts add up to the points exactly. The points shown are rounded once, to one decimal; the plan " +
        "adds up the points shown, and every list goes by the whole sum. The same data and the same weights " +
        "always give the same order; equal sums stand in the order of the municipalities’ codes."
    },
    weights: {
      term: "Weights",
      rule: "You say how much each criterion counts, from 0 to 100.",
      more: "The weights belong to the reader; the tool suggests five sets."
    },
    unknown: {
      term: "Unknown",
      rule:
        "Where a criterion cannot be worked out because somebody has not answered, it counts 0.5: neither for " +
        "nor against.",
      more:
        "Missing is not zero. It is marked unknown wherever the points are shown, and listed with what would " +
        "sharpen it."
    },
    proven_best: {
      term: "Proven best",
      rule:
        "A lower and an upper limit meet: no other plan under the same terms has a higher total. It does not " +
        "mean that the points are right: they are no better than the answers behind them.",
      more: "Where it is not proven, the page shows the gap."
    },
    given_up: {
      term: "What a kommune gives up",
      rule: "The points of its own best choice less those of the one it got."
    },
    demand_price: {
      term: "The price of a demand",
      rule: "The points lost over all pairs, against the same plan without the demand."
    },
    fairness: {
      term: "The fairness dial",
      rule:
        "It lifts pairs with places without a partner, small places, and hromadas of low financial capacity, and " +
        "shows what that costs in points."
    },
    region_type: {
      term: "Region type",
      rule:
        "Read from the newest list of territories that we know in an open file; its date stands wherever the " +
        "type is used. Half of a hromada’s settlements decide, not half of its people, and distances are between " +
        "centres.",
      more:
        "The list is older than the page you read, and the page on sources says how old it is. No open list " +
        "gives the places of settlements. Money is grouped by the region type at the end of its year, a change " +
        "by that of the later year. Before the invasion there were no region types, so the year before it has " +
        "those of the end of the first year of the invasion. Ask how things are now."
    },
    size_class: {
      term: "Size class",
      rule:
        "By the number of inhabitants, with the same limits in both countries: 5,000, 10,000, 20,000, 50,000 and " +
        "100,000. The inhabitants are those of 1 January 2024 in Norway, and of 1 January 2022 in Ukraine, before " +
        "people fled the war.",
      more: "A municipality with exactly as many inhabitants as a limit belongs to the class above it."
    },
    per_inhabitant: {
      term: "Per inhabitant",
      rule:
        "Ukraine’s populations are those of 1 January 2022, before people fled the war: the last ones known for " +
        "every hromada.",
      more: "Hromadas that have received or lost many people are another size today."
    },
    fixed_prices: {
      term: "Prices of one year",
      rule:
        "The amounts of all years are told in the prices of the year that the chart names, by consumer prices as " +
        "the average of each year. So what rises here rose more than prices did."
    },
    partnership: {
      term: "Partnership",
      rule:
        "An agreement or work under way counts; visits, talks and proposals do not. Known partnerships are those " +
        "in public sources and in KS’s case list. There are more."
    },
    interval: {
      term: "Interval",
      rule:
        "Computed as if those who answered had been drawn at random. It says how far chance alone could move the " +
        "answers of those who gave them, and rather too far than not far enough.",
      more:
        "The intervals are not made narrower for how many of all have answered (finite population correction). " +
        "That correction supposes a random sample, in which everybody had a known chance of being drawn. Here " +
        "each municipality chose to answer, so a narrower interval would promise a certainty that nobody has " +
        "measured."
    },
    illustrative: {
      term: "Illustrative",
      rule:
        "The answers are what municipalities say of themselves. In the public edition they are illustrative: " +
        "real municipalities, made-up answers."
    },
    standing: {
      term: "Standing",
      rule:
        "Official is what the body that is responsible publishes, derived what we have worked out from it, " +
        "estimated what its source calls an estimate. Where the sources disagree, their figures stand side by " +
        "side."
    },
    withheld: {
      term: "Withheld",
      rule:
        "Of a hromada we tell no answers, needs, projects or days of visits where it has, by the newest list, a " +
        "place at the front or under occupation, where its centre lies within 50 km of the centre of such a one, " +
        "and, while the list is older than 180 days, also where it is near the front.",
      more:
        "The rule never asks who has answered. Partnerships and budgets that are public by law stand all the " + "same."
    },
    suppressed: {
      term: "Suppressed",
      rule:
        "Answers stand as counts only, and only where at least five gave the answer and at least five did not. " +
        "The parts of a group are shown together or not at all.",
      more:
        "Somebody who knows the rule and runs it backwards is left with possible counts that lie at least three " +
        "apart for every figure held back. Real answers come in releases: two of them differ by at least five " +
        "answers in every group, or not at all."
    },
    military_tax: {
      term: "Tax on military pay",
      rule: "It is in no figure of a single hromada: it would show where soldiers are."
    }
  },
  ask: (term) => `${term}: what does that mean?`,
  onward: "On the page of the method"
};
