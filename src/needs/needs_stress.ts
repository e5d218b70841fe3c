import {intervalRows} from "../charts/interval_rows.js";
import {numberText, type Unit} from "../words/figures.js";
import type {Card} from "../cards/card.js";
import type {MartRows} from "../marts/mart_rows.js";
import {classesControl, classifiedOn, namedGroup} from "./needs_text.js";

type Row = MartRows["fiscal_stress"];

const measures = {
  own: {unit: "uah", low: "own_p25_uah", middle: "own_p50_uah", high: "own_p75_uah"},
  transfers: {unit: "share", low: "transfers_p25_share", middle: "transfers_p50_share", high: "transfers_p75_share"},
  weak: {unit: "share", low: null, middle: "weak_share", high: null}
} as const satisfies Record<string, {unit: Unit; low: keyof Row | null; middle: keyof Row; high: keyof Row | null}>;

/** What real figures say of need: money, dependence and weak finances by region type. All hromadas, no survey. */
export const needsStress: Card = {
  name: "needs-stress",
  mart: "fiscal_stress",
  tables: ["hromada_budgets", "hromada_financial_capacity", "hromada_war_status"],
  controls: [
    {
      name: "measure",
      label: {nb: "Mål", en: "Measure"},
      options: [
        {value: "own", label: {nb: "Egne inntekter per innbygger", en: "Own revenue per inhabitant"}},
        {value: "transfers", label: {nb: "Avhengighet av overføringer", en: "Dependence on transfers"}},
        {value: "weak", label: {nb: "Svak økonomisk evne", en: "Weak financial capacity"}}
      ]
    },
    classesControl
  ],
  view(read, {locale, controls}) {
    const nb = locale === "nb";
    const kind = controls.measure === "transfers" || controls.measure === "weak" ? controls.measure : "own";
    const {unit, low, middle, high} = measures[kind];
    const all = read("fiscal_stress");
    const rows = [
      ...all.filter((row) => row.classes === controls.classes).toSorted((a, b) => a.group_order - b.group_order),
      ...all.filter((row) => row.classes === "all")
    ];
    const whole = rows.at(-1);
    if (!whole) throw new RangeError("no figures on fiscal stress");
    const named = rows.map((row) => ({
      row,
      ...namedGroup(row, locale),
      label: row === whole ? (nb ? "Hele landet" : "Whole country") : namedGroup(row, locale).label
    }));
    // An occupied hromada kept books for a part of the year at most, so no headline compares it.
    const compared = named
      .filter(({row}) => row !== whole && row.group_code !== "occupied" && row[middle] !== null)
      .toSorted((a, b) => ((a.row[middle] ?? 0) - (b.row[middle] ?? 0)) * (kind === "own" ? 1 : -1));
    const at = (one: (typeof named)[number] | undefined): string =>
      one ? `${nb ? "«" : "“"}${one.label}${nb ? "»" : "”"} (${numberText(one.row[middle], unit, locale)})` : "";
    const [worst, best] = [at(compared[0]), at(compared.at(-1))];
    const titles = {
      own: nb
        ? `Egne inntekter per innbygger er lavest i gruppen ${worst} og høyest i ${best}, målt i UAH for ` +
          "medianhromadaen"
        : `Own revenue per inhabitant is lowest in the group ${worst} and highest in ${best}, in UAH for the ` +
          "median hromada",
      transfers: nb
        ? `Medianhromadaen avhenger mest av overføringer i gruppen ${worst} og minst i ${best}`
        : `The median hromada depends most on transfers in the group ${worst} and least in ${best}`,
      weak: nb
        ? `Flest hromadaer har kritisk eller lav økonomisk evne i gruppen ${worst}, færrest i ${best}`
        : `Critical or low financial capacity is most common in the group ${worst}, least in ${best}`
    };
    const axis = {
      own: nb ? "UAH per innbygger" : "UAH per inhabitant",
      transfers: nb ? "Overføringer, andel av inntektene" : "Transfers, share of revenue",
      weak: nb ? "Andel av hromadaene med en klasse" : "Share of the hromadas with a class"
    }[kind];
    const shape =
      kind === "weak"
        ? ""
        : nb
          ? " Prikk: median. Tykk strek: den midterste halvparten."
          : " Dot: median. Thick line: the middle half.";
    const count = kind === "weak" ? "classed_count" : "hromada_count";
    return {
      title: titles[kind],
      subtitle:
        `${axis}${kind === "weak" ? "" : `, ${whole.year}`}.${shape} ` +
        `${classifiedOn(whole.list_date, controls.classes ?? "auc", locale)}`,
      legend: [],
      summary: titles[kind],
      draw: (frame) =>
        intervalRows(
          named.map(({row, label, color}) => ({
            label: `${label}\nn = ${numberText(row[count], "count", locale)}`,
            color,
            p10: null,
            p25: low && row[low],
            p50: row[middle],
            p75: high && row[high],
            p90: null,
            emphasised: false
          })),
          {...frame, unit, axisLabel: axis}
        ),
      table: {
        columns: [
          {key: "group", label: nb ? "Gruppe" : "Group", unit: "text"},
          {key: "hromada_count", label: nb ? "Hromadaer med budsjett" : "Hromadas with a budget", unit: "count"},
          {
            key: "own_p50_uah",
            label: nb ? "Egne inntekter, median (UAH per innb.)" : "Own revenue, median (UAH per inh.)",
            unit: "uah"
          },
          {key: "transfers_p50_share", label: nb ? "Overføringer, median" : "Transfers, median", unit: "share"},
          {key: "classed_count", label: nb ? "Hromadaer med klasse" : "Hromadas with a class", unit: "count"},
          {key: "weak_count", label: nb ? "Kritisk eller lav evne" : "Critical or low capacity", unit: "count"},
          {key: "weak_share", label: nb ? "Andel kritisk eller lav" : "Share critical or low", unit: "share"}
        ],
        rows: named.map(({row, label}) => ({...row, group: label}))
      },
      notes: [
        nb
          ? "Dette er regnskap og statlige vurderinger for alle hromadaer, ikke svar: her er ingen " +
            "utvalgsusikkerhet, men heller ikke noe om hva hromadaene selv ønsker. " +
            `${numberText(whole.excluded_count, "count", locale)} hromadaer uten budsjettall er holdt utenfor. I ` +
            "2022 inngår skatt på militærlønn i egne inntekter, også ved fronten, og innbyggertallet er fra før " +
            "invasjonen. Okkuperte hromadaer, som også inngår i «I krigssonen», førte regnskap bare en del av året."
          : "These are accounts and state assessments of all hromadas, not answers: they have no sampling " +
            "uncertainty, but say nothing of what hromadas themselves want. " +
            `${numberText(whole.excluded_count, "count", locale)} hromadas without budget figures are left out. In ` +
            "2022 own revenue includes tax on military pay, at the front as well, and the population is from " +
            "before the invasion. Occupied hromadas, which are also part of “In the war zone”, kept books for a " +
            "part of the year only."
      ],
      highlight: null
    };
  }
};
