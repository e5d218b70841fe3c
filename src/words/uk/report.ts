import type {ReportWords, StatusPairs} from "../rooms/report.js";
import {say} from "./speech.js";

const listed = (rows: readonly StatusPairs[]): string =>
  say.list(rows.map(({status, pairs}) => `${say.lower(status)} — ${say.count(pairs)}`));
const pairsText = (pairs: number): string =>
  `${say.count(pairs)} ${say.plural(pairs, {one: "пара", few: "пари", many: "пар", other: "пари"})}`;

export const report: ReportWords = {
  title: "Норвезько-українська муніципальна співпраця: хто лишається без партнера",
  subtitle: (day) => `Звіт про охоплення. Таблиці станом на ${say.day(day)}.`,
  notice:
    "Справи в розділі «Справи в роботі» умовні: їх вигадано, щоб показати роботу інструмента, доки KS не внесе " +
    "власний список справ. Усе інше у звіті — з відкритих джерел.",
  illustrative: "вигадано для прикладу",
  pages: "Сторінка {page} з {pages}",
  sourcesMark: (numbers) => `Джерела ${numbers}`,
  continued: (caption) => `${caption} (продовження)`,
  headings: {
    without: "Хто лишається без партнера",
    partners: "Хто є партнерами",
    where: "Де ті, хто лишається без партнера",
    pipeline: "Справи в роботі",
    funding: "Фінансування, що закінчується",
    changes: "Зміни після попереднього звіту",
    sources: "Джерела та дати"
  },
  keys: {
    hromadas: ({without, all, share, covered}) => ({
      value: `${say.count(without)} з ${say.count(all)}`,
      label:
        `${say.plural(all, {one: "громади", other: "громад"})} — без відомого норвезького партнера ` +
        `(${say.number(share, "share")}); з партнером — ${say.count(covered)}`
    }),
    kommuner: ({without, all, share, covered}) => ({
      value: `${say.count(without)} з ${say.count(all)}`,
      label:
        `${say.plural(all, {one: "норвезького муніципалітету", other: "норвезьких муніципалітетів"})} — без відомого ` +
        `українського партнера (${say.number(share, "share")}); з партнером — ${say.count(covered)}`
    }),
    pairs: (all, counted, uncounted) => ({
      value: pairsText(all),
      label:
        `норвезьких та українських партнерів${counted.length === 0 ? "" : `: ${listed(counted)}`}` +
        (uncounted.length === 0 ? "" : `. Не враховано: ${listed(uncounted)}`)
    }),
    ending: (programme, {pairs, funder, day}) => ({
      value: pairsText(pairs),
      label:
        `програми «${programme}» ` +
        say.plural(pairs, {one: "втратить", other: "втратять"}) +
        ` базове фінансування${funder === null ? "" : ` (${funder})`} ${say.day(day)}, якщо його не продовжать`
    })
  },
  captions: {
    hromadasByRegionType: (listDay) =>
      `Громади без відомого норвезького партнера за типом території (перелік станом на ${say.day(listDay)})`,
    hromadasBySize: "Громади без відомого норвезького партнера за кількістю жителів",
    hromadasByOblast: "Громади без відомого норвезького партнера за областями",
    kommunerBySize: "Норвезькі муніципалітети без відомого українського партнера за кількістю жителів",
    kommunerByFylke: "Норвезькі муніципалітети без відомого українського партнера за фюльке",
    partnerships: "Норвезько-українські партнерства, які враховано",
    stages: "Справи за етапами",
    nextSteps: (shown, open) =>
      `Наступні кроки з найближчим терміном: ${say.count(shown)} з ${say.count(open)} ` +
      say.plural(open, {one: "відкритої справи", other: "відкритих справ"}),
    funding: "Партнерства за програмою та фінансувальником"
  },
  columns: {share: "Частка", kommune: "Норвезька сторона", programme: "Програма"},
  copied: ({name, day}) => `${name}, ${say.day(day)}: з других рук, прочитано з датованої копії сторінки.`,
  noFunder: "невідомо",
  casesNote: (title, day) => `${title}. Станом на ${say.day(day)} — найновішу дату у списку справ.`
};
