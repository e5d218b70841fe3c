import {stackedBars} from "../charts/stacked_bars.js";
import type {Text} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";
import {chosenKind, comparable, groupControl, groupPhrase, groupsOf, selectedGroup, type GroupKind} from "./groups.js";

const classNames: Record<string, Text> = {
  critical: {nb: "Kritisk", en: "Critical"},
  low: {nb: "Lav", en: "Low"},
  satisfactory: {nb: "Tilfredsstillende", en: "Satisfactory"},
  optimal: {nb: "Optimal", en: "Optimal"},
  high: {nb: "Høy", en: "High"}
};

/** How strong are the finances? Hromadas by class of financial capacity, by region type, type or oblast. */
export const capacity: Card = {
  name: "capacity",
  mart: "financial_capacity",
  reads: ["financial_capacity", "oblast"],
  tables: ["hromada_financial_capacity", "hromada_war_status"],
  controls: [
    groupControl,
    {
      name: "show",
      label: {nb: "Vis", en: "Show"},
      options: [
        {value: "share", label: {nb: "Andel av gruppen", en: "Share of the group"}},
        {value: "count", label: {nb: "Antall hromadaer", en: "Number of hromadas"}}
      ]
    }
  ],
  view(read, choice) {
    const {locale, controls, selection} = choice;
    const nb = locale === "nb";
    const kind = chosenKind(choice);
    const isShare = controls.show === "share";
    const mart = read("financial_capacity");
    const classes = [
      ...new Map(
        mart.toSorted((a, b) => a.class_order - b.class_order).map((row) => [row.capacity_class, row.class_order])
      ).keys()
    ];
    const className = (code: string): string => classNames[code]?.[locale] ?? code;
    const share = (value: number): string => numberText(value, "share", locale);
    const rowsOf = (of: GroupKind) =>
      groupsOf(of, read, locale).map((group) => ({
        group,
        cells: mart
          .filter((row) => row.group_kind === of && row.group_code === group.code && row.hromada_count > 0)
          .toSorted((a, b) => a.class_order - b.class_order)
      }));
    const weak = ({cells}: ReturnType<typeof rowsOf>[number]): number =>
      cells.find((row) => row.capacity_class === "critical")?.share ?? 0;
    const groups = rowsOf(kind).filter(({cells}) => cells.length > 0);
    const ordered = kind === "oblast" ? groups.toSorted((a, b) => weak(b) - weak(a)) : groups;
    const whole = rowsOf("country")[0];
    const weakest = comparable(groups).toSorted((a, b) => weak(b) - weak(a))[0];
    if (!whole || !weakest) throw new RangeError("no classes of financial capacity");
    const all = isShare ? [...ordered, whole] : ordered;
    const selected = selectedGroup(kind, choice);
    const chosen = selection?.kind === "hromada" ? selection.row : null;
    const parts = all.flatMap(({group, cells}) => {
      let end = 0;
      return cells.map((row) => {
        const value = isShare ? row.share : row.hromada_count;
        const start = end;
        end += value;
        return {
          row: group.label,
          part: row.capacity_class,
          start,
          end,
          value,
          color: `var(--capacity-${row.capacity_class})`,
          textColor: `var(--on-capacity-${row.capacity_class})`,
          emphasised: group.code === selected && chosen?.financial_capacity_class === row.capacity_class
        };
      });
    });
    const critical = whole.cells.find((row) => row.capacity_class === "critical");
    const unknown = whole.cells[0]?.unknown_count ?? 0;
    const title = nb
      ? `${share(critical?.share ?? 0)} av hromadaene med kjent klasse hadde kritisk økonomisk bæreevne; flest ` +
        `${groupPhrase(kind, weakest.group, locale)} (${share(weak(weakest))})`
      : `${share(critical?.share ?? 0)} of hromadas with a known class had critical financial capacity; most ` +
        `${groupPhrase(kind, weakest.group, locale)} (${share(weak(weakest))})`;
    return {
      title,
      subtitle: nb
        ? `Hromadaer etter klasse for økonomisk bæreevne, ${isShare ? "andel av dem med kjent klasse" : "antall"}. ` +
          "Klassen er satt av kilden ut fra elleve budsjettmål."
        : `Hromadas by class of financial capacity, ${isShare ? "share of those with a known class" : "number"}. ` +
          "The class is set by the source from eleven budget measures.",
      legend: classes.map((code) => ({label: className(code), sign: `sign-capacity-${code}`})),
      summary: title,
      draw: (frame) =>
        stackedBars(parts, {
          ...frame,
          unit: isShare ? "share" : "count",
          rows: all.map(({group}) => group.label),
          emphasisedRow: all.find(({group}) => group.code === selected)?.group.label ?? null,
          axisLabel: isShare
            ? nb
              ? "Andel av hromadaene med kjent klasse"
              : "Share of hromadas with a known class"
            : nb
              ? "Hromadaer"
              : "Hromadas"
        }),
      table: {
        columns: [
          {key: "label", label: nb ? "Gruppe" : "Group", unit: "text"},
          {key: "class_label", label: nb ? "Klasse" : "Class", unit: "text"},
          {key: "hromada_count", label: nb ? "Hromadaer" : "Hromadas", unit: "count"},
          {key: "share", label: nb ? "Andel" : "Share", unit: "share"}
        ],
        rows: all.flatMap(({group, cells}) =>
          cells.map((row) => ({...row, label: group.label, class_label: className(row.capacity_class)}))
        )
      },
      notes: [
        nb
          ? `${numberText(unknown, "count", locale)} hromadaer har ingen kjent klasse: de mangler i kilden, eller ` +
            "navnet der passer til mer enn én hromada i oblasten. De er ikke gjettet."
          : `${numberText(unknown, "count", locale)} hromadas have no known class: the source lacks them, or its ` +
            "name fits more than one hromada of the oblast. None was guessed."
      ],
      highlight: chosen
        ? `${chosen.label}: ` +
          `${chosen.financial_capacity_class ? className(chosen.financial_capacity_class) : nb ? "ingen kjent klasse" : "no known class"}.`
        : null
    };
  }
};
