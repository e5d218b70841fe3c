import type {SentenceSigns} from "../rooms/sentence_signs.js";

const nouns =
  "hromadas|municipalities|partnerships|cases|steps|ties|lists|answers|counties|oblasts|types|classes|groups|areas|" +
  "pairs|rows|columns|days|projects|persons|people|visits|countries|agreements";

export const sentenceSigns: SentenceSigns = {
  superlative:
    "(?<!at )\\b(most|least)\\b|\\b(highest|lowest|largest|smallest|best|worst|fewest|scarcest|commonest|strongest)\\b",
  majority: "\\bmost (of|norwegian|ukrainian|hromadas|municipalities|answers|partnerships|cases|counties|oblasts)\\b",
  shown: "\\b(shown|known)\\b",
  pluralOfOne:
    `(?<![\\d.,\\p{L}–])1 (?!of\\b)([\\p{L}’–-]+ ){0,2}(${nouns}|are|were|have)\\b|` +
    "(?<![\\d.,\\p{L}–])1 of (the )?[\\d,]+ [\\p{L}’– -]*?\\b(are|were|(?<!we )have|lose)\\b",
  stem: (name) => name,
  numberWords: ["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
};
