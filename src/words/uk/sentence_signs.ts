import type {SentenceSigns} from "../rooms/sentence_signs.js";

// `\b` knows Latin letters alone, so that each word stands between signs that it is not part of a longer one.
const word = (of: string): string => `(?<!\\p{L})(${of})(?!\\p{L})`;
const stem = (of: string): string => `(?<!\\p{L})(${of})\\p{L}*`;

const nouns =
  "громад|муніципалітетів|справ|зв’язків|списків|областей|типів|класів|груп|сфер|рядків|стовпців|днів|" +
  "проєктів|осіб|людей|країн|угод|напрямів|жителів|партнерств|пар|відповідей|місяців|років|кроків";

export const sentenceSigns: SentenceSigns = {
  superlative: stem(
    "найбільш|найменш|найвищ|найнижч|найкращ|найгірш|найчастіш|найрідш|найрідкісніш|найсильніш|найпоширеніш|" +
      "найгостріш|найдефіцитніш|найбагатш|найбідніш"
  ),
  majority: word("більшість|більшості|більшістю|здебільшого|переважно|переважна частина"),
  shown: stem("показ|відом"),
  // Of 1, 21 and so on, but not of 11: such a number asks for the singular in every case.
  pluralOfOne:
    `(?<![\\d.,\\p{L}–])(?:[\\d\\u00a0]*(?:[02-9]|\\u00a0))?1 (?:[\\p{L}’-]+(?:их|іх) )?` +
    `(?:(?:${nouns})(?!\\p{L})|[\\p{L}’-]+ (?:мають|були|змінилися|втратили)(?!\\p{L}))`,
  stem: (name) => name.replace(/[аяоеиіїйь]$/u, ""),
  numberWords: ["три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять", "десять", "одинадцять", "дванадцять"]
};
