import {intervalRows} from "../charts/interval_rows.js";
import {numberText, type Unit} from "../words/figures.js";
import {labelIn, type Card, type Choice} from "../cards/card.js";
import {
  chosenKind,
  comparable,
  groupControl,
  groupPhrase,
  groupsOf,
  hromadaMarkers,
  selectedGroup,
  yearControl,
  type GroupKind
} from "./groups.js";
import type {MartRows} from "../marts/mart_rows.js";
import {hromadaValue} from "./selection_text.js";

/** How unequal is it? Own revenue across hromadas: median and spread by region type, type or oblast. */
export const inequality: Card = {
  name: "inequality",
  mart: "own_revenue_distribution",
  reads: ["own_revenue_distribution", "oblast"],
  tables: ["hromada_budgets", "hromadas", "hromada_war_status"],
  controls: [
    groupControl,
    {
      name: "measure",
      label: {nb: "Mål", en: "Measure"},
      options: [
        {value: "per_capita", label: {nb: "Per innbygger", en: "Per inhabitant"}},
        {value: "total", label: {nb: "I alt per hromada", en: "Total per hromada"}}
      ]
    },
    yearControl
  ],
  view(read, choice) {
    const {locale, controls} = choice;
    const nb = locale === "nb";
    const kind = chosenKind(choice);
    const perCapita = controls.measure === "per_capita";
    const unit: Unit = perCapita ? "uah" : "uah_m";
    const unitText = perCapita
      ? nb
        ? "UAH per innbygger"
        : "UAH per inhabitant"
      : nb
        ? "millioner UAH"
        : "UAH million";
    const ofYear = read("own_revenue_distribution").filter(
      (row) => String(row.year) === controls.year && row.measure === controls.measure
    );
    const rowsOf = (of: GroupKind) =>
      groupsOf(of, read, locale).flatMap((group) => {
        const row = ofYear.find(({group_kind, group_code}) => group_kind === of && group_code === group.code);
        // A group whose hromadas are all left out has no figures.
        return row && row.p50 !== null ? [{...row, p50: row.p50, group}] : [];
      });
    const groups = rowsOf(kind);
    const ordered = kind === "oblast" ? groups.toSorted((a, b) => b.p50 - a.p50) : groups;
    const whole = rowsOf("country")[0];
    const byMedian = comparable(groups).toSorted((a, b) => a.p50 - b.p50);
    const [low, high] = [byMedian[0], byMedian.at(-1)];
    if (!low || !high || !whole) throw new RangeError(`no rows for ${kind} in ${controls.year}`);
    const money = (value: number): string => numberText(value, unit, locale);
    const selected = selectedGroup(kind, choice);
    const title = nb
      ? `Medianen for egne inntekter var høyest ${groupPhrase(kind, high.group, locale)} (${money(high.p50)} ` +
        `${unitText}) og lavest ${groupPhrase(kind, low.group, locale)} (${money(low.p50)})`
      : `Median own revenue was highest ${groupPhrase(kind, high.group, locale)} (${money(high.p50)} ${unitText}) ` +
        `and lowest ${groupPhrase(kind, low.group, locale)} (${money(low.p50)})`;
    const all = [...ordered, whole];
    const value = valueIn(choice);
    return {
      title,
      subtitle: nb
        ? `Egne inntekter i hromadaenes budsjetter ${controls.year}, ${unitText} i løpende priser. Prikk: median. ` +
          "Tykk strek: den midterste halvparten. Tynn strek: 10- til 90-prosentilen."
        : `Own-source revenue in hromada budgets ${controls.year}, ${unitText} at current prices. Dot: median. ` +
          "Thick line: the middle half. Thin line: 10th to 90th percentile.",
      legend: [],
      summary: `${title}. ${nb ? "Hele landet" : "Whole country"}: ${money(whole.p50)}.`,
      draw: (frame) =>
        intervalRows(
          all.map(({group, p10, p25, p50, p75, p90}) => ({
            label: group.label,
            color: group.color,
            p10,
            p25,
            p50,
            p75,
            p90,
            emphasised: group.code === selected
          })),
          {
            ...frame,
            unit,
            axisLabel: unitText,
            markers: hromadaMarkers(
              kind,
              all.map(({group}) => group),
              choice,
              value
            )
          }
        ),
      table: {
        columns: [
          {
            key: "label",
            label: labelIn(groupControl.options.find((option) => option.value === kind)!.label, locale),
            unit: "text"
          },
          {key: "hromada_count", label: nb ? "Hromadaer" : "Hromadas", unit: "count"},
          {key: "p10", label: nb ? "10-prosentil" : "10th percentile", unit},
          {key: "p25", label: nb ? "25-prosentil" : "25th percentile", unit},
          {key: "p50", label: "Median", unit},
          {key: "p75", label: nb ? "75-prosentil" : "75th percentile", unit},
          {key: "p90", label: nb ? "90-prosentil" : "90th percentile", unit},
          {key: "mean", label: nb ? "Gjennomsnitt" : "Mean", unit}
        ],
        rows: all.map(({group, ...row}) => ({...row, label: group.label}))
      },
      notes: [
        nb
          ? `Hver hromada teller likt, uansett størrelse. ${numberText(whole.excluded_count, "count", locale)} ` +
            "hromadaer uten budsjettall er holdt utenfor. I 2022 inngår skatt på militærlønn."
          : `Each hromada counts once, whatever its size. ${numberText(whole.excluded_count, "count", locale)} ` +
            "hromadas without budget figures are left out. In 2022 tax on military pay is included."
      ],
      highlight:
        choice.selection?.kind === "hromada"
          ? hromadaValue(
              choice.selection,
              nb ? `egne inntekter i ${controls.year}` : `own revenue in ${controls.year}`,
              `${numberText(value(choice.selection.row), unit, locale)} ${unitText}`
            )
          : null
    };
  }
};

function valueIn({controls}: Choice): (row: MartRows["hromada"]) => number | null {
  if (controls.measure === "per_capita")
    return controls.year === "2021" ? (row) => row.own_2021_per_capita_uah : (row) => row.own_2022_per_capita_uah;
  return controls.year === "2021" ? (row) => row.own_2021_uah_m : (row) => row.own_2022_uah_m;
}
