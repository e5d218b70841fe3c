import type {CoverageForeignWords, ModelEstimate, NoneKnown, PairEstimate} from "../rooms/coverage_foreign.js";
import type {Extreme} from "../../model/findings/finding.js";
import {say} from "./speech.js";

const of = ({none, all}: NoneKnown): string => `${say.count(none)} av ${say.count(all)}`;

const figures = (group: NoneKnown): string => `${of(group)} (${say.number(group.share, "share")})`;

const pairText = ({first, second, both, estimate}: PairEstimate): string =>
  `«${first}» og «${second}» (${say.count(both)} felles): ${say.count(Math.round(estimate))}`;

const modelText = ({estimate, low, high}: ModelEstimate): string =>
  `${say.count(Math.round(estimate))} (95\u00a0%: ${say.count(Math.floor(low))}–${say.count(Math.ceil(high))})`;

const goTogether = (pairs: ModelEstimate["pairs"]): string =>
  pairs.length === 0 ? "ingen" : pairs.map(([first, second]) => `«${first}» og «${second}»`).join("; ");

const divisions: Readonly<Record<string, string>> = {
  region_type: "områdetype",
  ks_category: "KS’ to kategorier",
  size_class: "innbyggertall",
  oblast: "oblast",
  financial_capacity: "økonomisk bæreevne",
  type: "type hromada"
};

/** `27,9 % i «By (miska)»`: gruppene med en andel, ved navn der de er få. */
const inEach = ({groups, value}: Extreme): string =>
  `${say.number(value, "share")} i ` +
  (groups.length > 3 ? `${say.count(groups.length)} grupper` : say.list(groups.map((group) => `«${String(group)}»`)));

export const coverageForeign: CoverageForeignWords = {
  anyPartner: {
    title: (whole, open) =>
      whole === null
        ? "Hvor mange hromadaer listene vi har lest, nevner med partner fra noe land, er ikke kjent"
        : `${say.count(whole.none)} av ${say.count(whole.all)} hromadaer (${say.number(whole.share, "share")}) ` +
          `er ikke ` +
          "nevnt med partner fra noe land i listene vi har lest" +
          (open === 0 ? "" : `; for ${say.count(open)} til er det ikke avgjort`),
    range: (division, least, most) => {
      if (least === null || most === null) return "Andelen uten er ikke kjent for noen gruppe";
      const shown = least.hidden > 0 ? " som vises" : "";
      return least.value === most.value
        ? `Etter ${divisions[division] ?? division} er andelen uten den samme i alle gruppene${shown} ` +
            `(${inEach(least)})`
        : `Etter ${divisions[division] ?? division} går andelen uten fra ${inEach(least)} til ` +
            `${inEach(most)}` +
            (shown && `, av gruppene som vises`);
    },
    subtitle: (listYear) =>
      "Hromadaer som ingen liste nevner med en utenlandsk partner, antall og andel av alle i gruppen. Søylen er " +
      `andelen uten. Områdetype etter listen fra ${listYear}.`,
    figures,
    axis: "Andel uten partner i noen liste",
    columns: {
      known: "Med partner",
      open: "Ikke avgjort",
      none: "Uten",
      noneShare: "Andel uten",
      norwegian: "Med norsk partner",
      nonePopulation: "Innbyggere uten"
    },
    lists: (ofAll, others) => [
      "At en hromada står uten her, betyr at ingen liste vi har lest, nevner en partner, ikke at den er uten. Tre " +
        "lister gjelder alle land:",
      ...ofAll.map(({name, asOf, misses}) => `${name} (${asOf}): ${misses}`),
      `De andre gjelder ett land eller noen få: ${say.list(others.map(({name, asOf}) => `${name} (${asOf})`))}.`
    ],
    counted:
      "Avtaler, partnerskap og oppføringer i kataloger og kart telles; samtaler, besøk og intensjonsavtaler telles " +
      "ikke. Ikke avgjort: flere hromadaer har navnet, og ingenting viser hvem listen mener. Hromadaer med norsk " +
      "partner er her også de som bare står i et kart, så tallet kan være høyere enn over. Innbyggertall er fra " +
      "1. januar 2022."
  },
  countries: {
    title: ({of: share, rank}) => {
      if (share === null || rank === null) return "Ingen hromada er kjent med norsk partner";
      return (
        `${say.count(share.part.value)} av ${say.count(share.whole.value)} hromadaer med en kjent utenlandsk ` +
        `partner har ` +
        `en norsk (${say.number(share.value, "share")}); Norge ${rank.isShared ? "deler plass" : "er"} nummer ` +
        say.count(rank.value)
      );
    },
    first: ({first, countries}) => {
      if (first === null) return "Ingen land er kjent";
      const names = say.list(first.groups.map(String));
      return (
        `${names} er først med ${say.count(first.value)}${first.groups.length === 1 ? "" : " hver"}, av ` +
        `${say.count(countries.value)} land`
      );
    },
    subtitle: "Hromadaer med minst én kjent partner i landet, av alle med en kjent utenlandsk partner.",
    legend: ["Har partner i landet", "Har partner, men ikke der"],
    figures: (hromadas, known) => `${say.count(hromadas)} (${say.number(hromadas / known, "share")})`,
    columns: {country: "Land", hromadas: "Hromadaer", share: "Andel"},
    note:
      "En hromada telles én gang for hvert land. Listene skriver partnernavn ulikt, så partnerskapene legges ikke " +
      "sammen. SKEWs liste gjelder bare Tyskland, og KS’ og AUCs bare Norge: de landene er lest mer enn andre."
  },
  completeness: {
    title: ({lists, named, estimate, low, high}, {isTooLow, dependent}) =>
      `${say.count(lists)} lister nevner ${say.count(named)} norsk-ukrainske bånd; etter overlappen finnes det minst ` +
      `om lag ${say.count(Math.round(estimate))} (estimat, 95\u00a0%: ${say.count(Math.floor(low))}–` +
      `${say.count(Math.ceil(high))})` +
      (dependent
        ? `, og om lag ${modelText(dependent)} hvis listene som ser ut til å henge sammen, gjør det`
        : isTooLow
          ? ", trolig flere, for to av listene ser ikke ut til å være uavhengige"
          : ""),
    cannotTell: (named) =>
      `Listene nevner ${say.count(named)} norsk-ukrainske bånd; overlappen er for liten til å si hvor mange som ` +
      "finnes i tillegg",
    subtitle: (lists) =>
      `Bånd etter hvor mange av ${say.count(lists)} lister som nevner dem. Avtaler, partnerskap og oppføringer i ` +
      "kataloger telles, ikke samtaler og besøk.",
    depth: (lists) => (lists === 1 ? "I én liste" : `I ${say.count(lists)} lister`),
    onlyPages: "Bare på sider vi har søkt fram",
    unseen: "I ingen liste (estimat)",
    unseenFigures: ({named, estimate, low, high}) =>
      `${say.count(Math.round(estimate - named))} (${say.count(Math.floor(low - named))}–` +
      `${say.count(Math.ceil(high - named))})`,
    legend: ["Bånd", "Alle, etter estimatet"],
    columns: {list: "Liste", asOf: "Per", other: "Felles med", ties: "Bånd"},
    alone: "alle i listen",
    assumptions:
      "Estimatet er Chaos nedre grense, i formen for små tall: jo flere bånd som bare én liste nevner, og jo færre " +
      "som to nevner, desto flere mangler trolig. Det forutsetter at listene er laget hver for seg og gjelder samme " +
      "tid. Ingen av delene er helt oppfylt: dagene i tabellen er ikke de samme.",
    dependence: (pairs, tooLow, named) => [
      `To og to lister alene gir: ${pairs.map(pairText).join("; ")}. ` +
        (tooLow.length > 0
          ? `${tooLow.map(({first, second}) => `«${first}» og «${second}»`).join("; ")} gir færre enn de ` +
            `${say.count(named)} vi kjenner: De to nevner oftere de samme båndene enn lister som er laget ` +
            "hver for seg, ville gjort. Da er estimatet for lavt, og intervallet smalere enn usikkerheten."
          : "Ingen av dem gir færre enn vi kjenner; det taler ikke mot at listene er laget hver for seg.")
    ],
    models: {
      caption:
        "Loglineære modeller: hvilke lister som får henge sammen, og hvor mange bånd det gir, best tilpasning først",
      none: "Ingen modell: Færre enn tre lister er lange nok.",
      columns: {
        model: "Får henge sammen",
        estimate: "Bånd (estimat)",
        low: "Minst (95\u00a0%)",
        high: "Høyst (95\u00a0%)",
        aic: "AIC"
      },
      goTogether,
      said: (models, leastTies) => [
        `Loglineære modeller av listene med minst ${say.count(leastTies)} bånd gir et annet estimat. ` +
          `${say.count(models.length)} av dem lar seg tilpasse. Etter AIC, der lavere er bedre, lar den beste ` +
          (models[0]!.pairs.length > 0 ? `${goTogether(models[0]!.pairs)} henge sammen` : "ingen henge sammen") +
          `: ${modelText(models[0]!)} (estimat). Alle sett under ett går de fra ` +
          `${say.count(Math.round(Math.min(...models.map(({estimate}) => estimate))))} til ` +
          `${say.count(Math.round(Math.max(...models.map(({estimate}) => estimate))))}.`,
        "Modellene forutsetter at alle bånd har samme sjanse for å stå i en liste, at listene gjelder samme tid, og " +
          "at ikke tre lister henger sammen mer enn parene gjør. Ingenting av det kan prøves på disse listene, og " +
          "så få bånd skiller lite mellom modellene: AIC sier hvilken som passer med det som er nevnt, ikke hvilken " +
          "som har rett om det som ikke er det."
      ]
    },
    pages: (onlyOnPages) =>
      onlyOnPages === 0
        ? "Sidene vi har søkt fram, nevner ingen bånd som ikke også står i en liste."
        : `Sidene vi har søkt fram, nevner ${say.count(onlyOnPages)} bånd som ikke står i noen liste. Estimatet ` +
          "regner ikke med dem, fordi søket gikk etter bånd vi kjente."
  }
};
