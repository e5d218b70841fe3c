import {intervalRows} from "../charts/interval_rows.js";
import type {Locale} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";
import {groupsOf, selectedGroup} from "./groups.js";

/** What did the war do? Change in own revenue 2021 → 2022, with and without income tax on military pay. */
export const warChange: Card = {
  name: "war-change",
  mart: "war_change",
  tables: ["hromada_budgets", "hromada_war_status"],
  controls: [],
  view(read, choice) {
    const {locale, selection} = choice;
    const nb = locale === "nb";
    const share = (value: number | null): string => numberText(value, "share_points", locale);
    const bases = [
      {basis: "with_military_pit", text: nb ? "med" : "with"},
      {basis: "without_military_pit", text: nb ? "uten" : "without"}
    ] as const;
    const rows = (["region_type", "country"] as const).flatMap((kind) =>
      groupsOf(kind, read, locale).flatMap((group) =>
        bases.flatMap(({basis, text}) => {
          const row = read("war_change").find(
            (one) => one.group_kind === kind && one.group_code === group.code && one.basis === basis
          );
          // A group whose hromadas are all left out has no figures.
          if (!row || row.p50_change_share === null) return [];
          const label = `${group.label}, ${text}`;
          return [{...row, p50_change_share: row.p50_change_share, kind, group, basisText: text, label}];
        })
      )
    );
    const of = (code: string, basis: string): (typeof rows)[number] | undefined =>
      rows.find((row) => row.group.code === code && row.basis === basis);
    const front = of("frontline", "without_military_pit");
    const frontWith = of("frontline", "with_military_pit");
    if (!front || !frontWith) throw new RangeError("no change for the frontline");
    const size = (change: number): string => numberText(Math.abs(change), "share", locale);
    const [without, withTax] = [front.p50_change_share, frontWith.p50_change_share];
    const title = nb
      ? `Ved frontlinjen ${moved(without, locale)} medianhromadaens egne inntekter ${size(without)} fra 2021 til ` +
        `2022 uten skatt på militærlønn; med den ${moved(withTax, locale)} de ${size(withTax)}`
      : `At the frontline the median hromada’s own revenue ${moved(without, locale)} by ${size(without)} from 2021 ` +
        `to 2022 without tax on military pay; with it, it ${moved(withTax, locale)} by ${size(withTax)}`;
    const chosen = selection?.kind === "hromada" ? selection.row : null;
    const markers = chosen
      ? rows
          .filter((row) => row.group.code === chosen.region_type && row.basis === "with_military_pit")
          .flatMap((row) =>
            chosen.change_with_share === null
              ? []
              : [{row: row.label, value: chosen.change_with_share, label: chosen.label}]
          )
      : [];
    const ofOblast = (basis: string) =>
      selection?.kind === "oblast"
        ? read("war_change").find(
            (row) => row.group_kind === "oblast" && row.group_code === selection.row.oblast_code && row.basis === basis
          )
        : undefined;
    const [oblastWith, oblastWithout] = [ofOblast("with_military_pit"), ofOblast("without_military_pit")];
    return {
      title,
      subtitle: nb
        ? "Endring i egne inntekter per hromada fra 2021 til 2022, prosent i løpende priser, med og uten personlig " +
          "inntektsskatt på militærlønn. Prikk: median. Tykk strek: den midterste halvparten."
        : "Change in own-source revenue per hromada from 2021 to 2022, per cent at current prices, with and " +
          "without personal income tax on military pay. Dot: median. Thick line: the middle half.",
      legend: [],
      summary: title,
      draw: (frame) =>
        intervalRows(
          rows.map((row) => ({
            label: row.label,
            color: row.group.color,
            p10: null,
            p25: row.p25_change_share,
            p50: row.p50_change_share,
            p75: row.p75_change_share,
            p90: null,
            emphasised: row.kind === "region_type" && row.group.code === selectedGroup("region_type", choice)
          })),
          {
            ...frame,
            unit: "share_points",
            axisLabel: nb ? "Endring 2021–2022" : "Change 2021–2022",
            markers,
            zero: true
          }
        ),
      table: {
        columns: [
          {
            key: "label",
            label: nb ? "Områdetype, skatt på militærlønn" : "Region type, tax on military pay",
            unit: "text"
          },
          {key: "hromada_count", label: nb ? "Hromadaer" : "Hromadas", unit: "count"},
          {key: "p25_change_share", label: nb ? "25-prosentil" : "25th percentile", unit: "share_points"},
          {key: "p50_change_share", label: "Median", unit: "share_points"},
          {key: "p75_change_share", label: nb ? "75-prosentil" : "75th percentile", unit: "share_points"},
          {key: "own_2021_uah_m", label: nb ? "Sum 2021, mill. UAH" : "Sum 2021, UAH m", unit: "uah_m"},
          {key: "own_2022_uah_m", label: nb ? "Sum 2022, mill. UAH" : "Sum 2022, UAH m", unit: "uah_m"},
          {key: "total_change_share", label: nb ? "Endring i summen" : "Change of the sum", unit: "share_points"}
        ],
        rows: rows.map(({group, ...row}) => ({...row, group_name: group.label}))
      },
      notes: [
        nb
          ? "Prisene steg kraftig i 2022, så en uendret sum i hryvnja er mindre verdt. " +
            `${numberText(of("UA", "with_military_pit")?.excluded_count, "count", locale)} hromadaer uten tall for ` +
            "begge år er holdt utenfor. Tall fra okkuperte hromadaer gjelder den tiden de kunne føre regnskap."
          : "Prices rose sharply in 2022, so an unchanged sum in hryvnia is worth less. " +
            `${numberText(of("UA", "with_military_pit")?.excluded_count, "count", locale)} hromadas without ` +
            "figures for both years are left out. Figures of occupied hromadas cover the time they could keep " +
            "books."
      ],
      highlight: chosen
        ? nb
          ? `${chosen.label}: ${share(chosen.change_with_share)} med skatt på militærlønn. Uten den vises ingen ` +
            "enkelt hromada, fordi forskjellen ville vist hvor det er soldater."
          : `${chosen.label}: ${share(chosen.change_with_share)} with tax on military pay. Without it no single ` +
            "hromada is shown, because the difference would show where soldiers are."
        : oblastWith && oblastWithout
          ? nb
            ? `${selection?.row.name} oblast, medianhromadaen: ${share(oblastWith.p50_change_share)} med skatt på ` +
              `militærlønn, ${share(oblastWithout.p50_change_share)} uten.`
            : `${selection?.row.name} oblast, the median hromada: ${share(oblastWith.p50_change_share)} with tax ` +
              `on military pay, ${share(oblastWithout.p50_change_share)} without.`
          : null
    };
  }
};

/** The verb of a change, so that no reader has to read a sign. */
function moved(change: number, locale: Locale): string {
  if (locale === "nb") return change < 0 ? "falt" : "økte";
  return change < 0 ? "fell" : "rose";
}
