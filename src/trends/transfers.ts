import {intervalRows} from "../charts/interval_rows.js";
import {numberText} from "../words/figures.js";
import {labelIn, type Card, type Choice} from "../cards/card.js";
import {
  chosenKind,
  comparable,
  groupControl,
  groupPhrase,
  groupsOf,
  hromadaMarkers,
  oblastFirstControl,
  selectedGroup,
  yearControl,
  type GroupKind
} from "./groups.js";
import type {MartRows} from "../marts/mart_rows.js";
import {hromadaValue} from "./selection_text.js";

/**
 * Who depends on transfers? Transfers as a share of hromada revenue: median and middle half, and the group's own sum.
 */
export const transfers: Card = {
  name: "transfers",
  mart: "transfer_dependence",
  reads: ["transfer_dependence", "oblast"],
  tables: ["hromada_budgets", "hromada_war_status"],
  controls: [oblastFirstControl, yearControl],
  view(read, choice) {
    const {locale, controls} = choice;
    const nb = locale === "nb";
    const kind = chosenKind(choice);
    const ofYear = read("transfer_dependence").filter((row) => String(row.year) === controls.year);
    const rowsOf = (of: GroupKind) =>
      groupsOf(of, read, locale).flatMap((group) => {
        const row = ofYear.find(({group_kind, group_code}) => group_kind === of && group_code === group.code);
        return row ? [{...row, group}] : [];
      });
    const groups = rowsOf(kind);
    const ordered = kind === "oblast" ? groups.toSorted((a, b) => b.p50_share - a.p50_share) : groups;
    const whole = rowsOf("country")[0];
    const byMedian = comparable(groups).toSorted((a, b) => a.p50_share - b.p50_share);
    const [low, high] = [byMedian[0], byMedian.at(-1)];
    if (!low || !high || !whole) throw new RangeError(`no rows for ${kind} in ${controls.year}`);
    const share = (value: number | null): string => numberText(value, "share", locale);
    const selected = selectedGroup(kind, choice);
    const all = [...ordered, whole];
    const value = valueIn(choice);
    const title = nb
      ? `Medianhromadaen fikk ${share(whole.p50_share)} av inntektene som overføringer i ${controls.year}: mest ` +
        `${groupPhrase(kind, high.group, locale)} (${share(high.p50_share)}), minst ` +
        `${groupPhrase(kind, low.group, locale)} (${share(low.p50_share)})`
      : `The median hromada received ${share(whole.p50_share)} of its revenue as transfers in ${controls.year}: ` +
        `most ${groupPhrase(kind, high.group, locale)} (${share(high.p50_share)}), least ` +
        `${groupPhrase(kind, low.group, locale)} (${share(low.p50_share)})`;
    return {
      title,
      subtitle: nb
        ? `Overføringer som andel av hromadaens samlede inntekter, prosent, ${controls.year}. Prikk: median. Tykk ` +
          "strek: den midterste halvparten."
        : `Transfers as a share of the hromada’s total revenue, per cent, ${controls.year}. Dot: median. Thick ` +
          "line: the middle half.",
      legend: [],
      summary: title,
      draw: (frame) =>
        intervalRows(
          all.map((row) => ({
            label: row.group.label,
            color: row.group.color,
            p10: null,
            p25: row.p25_share,
            p50: row.p50_share,
            p75: row.p75_share,
            p90: null,
            emphasised: row.group.code === selected
          })),
          {
            ...frame,
            unit: "share",
            axisLabel: nb ? "Overføringer, andel av inntektene" : "Transfers, share of revenue",
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
          {key: "p25_share", label: nb ? "25-prosentil" : "25th percentile", unit: "share"},
          {key: "p50_share", label: "Median", unit: "share"},
          {key: "p75_share", label: nb ? "75-prosentil" : "75th percentile", unit: "share"},
          {
            key: "transfers_share",
            label: nb ? "Av gruppens samlede inntekter" : "Of the group’s total revenue",
            unit: "share"
          }
        ],
        rows: all.map(({group, ...row}) => ({...row, label: group.label}))
      },
      notes: [
        nb
          ? `Av alle hromadaenes inntekter under ett var ${share(whole.transfers_share)} overføringer; medianen er ` +
            "høyere fordi de mange små hromadaene får mer."
          : `Of all hromadas’ revenue taken together ${share(whole.transfers_share)} was transfers; the median is ` +
            "higher because the many small hromadas receive more."
      ],
      highlight:
        choice.selection?.kind === "hromada"
          ? hromadaValue(
              choice.selection,
              nb ? `overføringer i ${controls.year} var` : `transfers in ${controls.year} were`,
              share(value(choice.selection.row))
            )
          : null
    };
  }
};

function valueIn({controls}: Choice): (row: MartRows["hromada"]) => number | null {
  return controls.year === "2021" ? (row) => row.transfers_2021_share : (row) => row.transfers_2022_share;
}
