import type {SentenceSigns} from "../rooms/sentence_signs.js";

const nouns =
  "hromadaer|kommuner|saker|forbindelser|lister|fylker|oblaster|typer|klasser|grupper|områder|rader|kolonner|dager|" +
  "prosjekter|personer|land som|avtaler|innbyggere|partnerskapene";

export const sentenceSigns: SentenceSigns = {
  superlative:
    "\\b(mest|flest|fleste|høyest|lavest|størst|best|dårligst|færrest|knappest|oftest|sjeldnest|vanligst)\\b|" +
    "\\bminst\\b(?! (\\d|rundt|om lag|én|en|ett|halvparten))",
  majority: "\\b(de fleste|flertallet|mesteparten)\\b",
  shown: "\\b(vises|vist|kjent|kjente)\\b",
  pluralOfOne: `(?<![\\d.,\\p{L}–])1 (?!av\\b)([\\p{L}–-]+ ){0,2}(${nouns})\\b`,
  stem: (name) => name,
  numberWords: ["tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"]
};
