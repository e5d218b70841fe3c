import type {ReportWords, StatusPairs} from "../rooms/report.js";
import {say} from "./speech.js";

const listed = (rows: readonly StatusPairs[]): string =>
  say.list(rows.map(({status, pairs}) => `${status.toLowerCase()} ${say.count(pairs)}`));

export const report: ReportWords = {
  title: "Norsk-ukrainsk kommunesamarbeid: hvem står uten partner",
  subtitle: (day) => `Dekningsrapport. Tabellene slik de var ${say.day(day)}.`,
  notice:
    "Sakene i «Saker underveis» er illustrative: de er oppdiktet for å vise verktøyet, til KS legger inn sin egen " +
    "saksliste. Alt annet i rapporten er fra åpne kilder.",
  illustrative: "illustrativt",
  pages: "Side {page} av {pages}",
  sourcesMark: (numbers) => `Kilder ${numbers}`,
  continued: (caption) => `${caption} (fortsatt)`,
  headings: {
    without: "Hvem står uten",
    partners: "Hvem er partnere",
    where: "Hvor de er som står uten",
    pipeline: "Saker underveis",
    funding: "Finansiering som tar slutt",
    changes: "Endringer siden forrige rapport",
    sources: "Kilder og datoer"
  },
  keys: {
    hromadas: ({without, all, share, covered}) => ({
      value: `${say.count(without)} av ${say.count(all)}`,
      label: `hromadaer har ingen kjent norsk partner (${say.number(share, "share")}); ${say.count(covered)} har`
    }),
    kommuner: ({without, all, share, covered}) => ({
      value: `${say.count(without)} av ${say.count(all)}`,
      label:
        `norske kommuner har ingen kjent ukrainsk partner ` +
        `(${say.number(share, "share")}); ` +
        `${say.count(covered)} har`
    }),
    pairs: (all, counted, uncounted) => ({
      value: `${say.count(all)} par`,
      label:
        `av norske og ukrainske partnere${counted.length === 0 ? "" : `: ${listed(counted)}`}` +
        (uncounted.length === 0 ? "" : `. Ikke talt: ${listed(uncounted)}`)
    }),
    ending: (programme, {pairs, funder, day}) => ({
      value: `${say.count(pairs)} par`,
      label: `i ${programme} mister kjernestøtten fra ${funder} ${say.day(day)} om den ikke fornyes`
    })
  },
  captions: {
    hromadasByRegionType: (listDay) =>
      `Hromadaer uten kjent norsk partner, etter områdetype (liste av ${say.day(listDay)})`,
    hromadasBySize: "Hromadaer uten kjent norsk partner, etter innbyggertall",
    hromadasByOblast: "Hromadaer uten kjent norsk partner, etter oblast",
    kommunerBySize: "Norske kommuner uten kjent ukrainsk partner, etter innbyggertall",
    kommunerByFylke: "Norske kommuner uten kjent ukrainsk partner, etter fylke",
    partnerships: "Norsk-ukrainske partnerskap som telles",
    stages: "Saker etter steg",
    nextSteps: (shown, open) => `Neste steg med tidligst frist: ${say.count(shown)} av ${say.count(open)} åpne saker`,
    funding: "Partnerskap etter program og finansiør"
  },
  columns: {share: "Andel", kommune: "Norsk part", programme: "Program"},
  copied: ({name, day}) => `${name}, ${say.day(day)}: annenhånds, lest fra en datert kopi av siden.`,
  noFunder: "ingen kjent",
  casesNote: (title, day) => `${title}. Per ${say.day(day)}, den nyeste datoen i sakslisten.`
};
