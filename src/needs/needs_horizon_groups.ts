import {stackedBars} from "../charts/stacked_bars.js";
import type {Locale, Text} from "../words/locales.js";
import type {Card} from "../cards/card.js";
import type {MartRows} from "../marts/mart_rows.js";
import {
  answerColumns,
  answerRow,
  classesControl,
  classifiedOn,
  groupsIn,
  heldBackNote,
  isIllustrative,
  namedGroup,
  overlap,
  roundShare
} from "./needs_text.js";

const answers: Record<"short" | "both" | "long", Text> = {
  short: {nb: "Kort sikt", en: "Short term"},
  both: {nb: "Begge", en: "Both"},
  long: {nb: "Lang sikt", en: "Long term"}
};
const held: Text = {nb: "skjermet", en: "suppressed"};
const colors = {
  short: ["var(--capacity-low)", "var(--on-capacity-low)"],
  both: ["var(--capacity-satisfactory)", "var(--on-capacity-satisfactory)"],
  long: ["var(--capacity-optimal)", "var(--on-capacity-optimal)"]
} as const;

/** Short against long term by region type: one answer a hromada. What is held back is one pale part, never a gap. */
export const needsHorizonGroups: Card = {
  name: "needs-horizon-groups",
  mart: "need_horizon_by_region_type",
  tables: ["hromada_needs", "hromada_war_status"],
  controls: [classesControl],
  view(read, {locale, controls}) {
    const nb = locale === "nb";
    const rows = read("need_horizon_by_region_type").filter(
      (row) => row.classes === "all" || row.classes === controls.classes
    );
    const whole = rows.filter((row) => row.classes === "all");
    const [first] = whole;
    if (!first) throw new RangeError("no answers on the horizon of needs");
    const groups = [
      ...groupsIn(
        rows.filter((row) => row.classes !== "all"),
        locale
      ),
      namedGroup(first, locale)
    ];
    const parts = groups.flatMap((group) => {
      const cells = rows
        .filter((row) => row.group_code === group.code)
        .toSorted((a, b) => a.horizon_order - b.horizon_order);
      const name = `${group.label}\nn = ${cells[0]?.base_count ?? "< 5"}`;
      let end = 0;
      const shown = cells.flatMap((cell) => {
        if (cell.share === null) return [];
        const [color, textColor] = colors[cell.horizon];
        end += cell.share;
        return [
          {
            row: name,
            part: answers[cell.horizon][locale],
            start: end - cell.share,
            end,
            value: cell.share,
            color,
            textColor,
            emphasised: false
          }
        ];
      });
      return end > 0.999
        ? shown
        : [
            ...shown,
            {
              row: name,
              part: held[locale],
              start: end,
              end: 1,
              value: 1 - end,
              color: "var(--band)",
              textColor: "var(--text-muted)",
              emphasised: false
            }
          ];
    });
    const title = finding(
      rows.filter((row) => row.classes !== "all" && row.share !== null),
      locale
    );
    const note = heldBackNote(rows, locale);
    return {
      title,
      isIllustrative: isIllustrative(rows),
      subtitle: nb
        ? "Hva slags støtte hromadaene søker, andel av gruppen. " +
          `${classifiedOn(first.list_date, controls.classes ?? "auc", locale)}`
        : "What kind of support hromadas look for, share of the group. " +
          `${classifiedOn(first.list_date, controls.classes ?? "auc", locale)}`,
      legend: [
        {label: answers.short[locale], sign: "sign-capacity-low"},
        {label: answers.both[locale], sign: "sign-capacity-satisfactory"},
        {label: answers.long[locale], sign: "sign-capacity-optimal"},
        ...(parts.some(({part}) => part === held[locale])
          ? [{label: nb ? "Skjermet eller for få svar" : "Suppressed or too few answers", sign: "sign-held"}]
          : [])
      ],
      summary: title,
      draw: (frame) =>
        stackedBars(parts, {
          ...frame,
          unit: "share",
          rows: [...new Set(parts.map(({row}) => row))],
          axisLabel: nb ? "Andel av gruppen" : "Share of the group"
        }),
      table: {
        columns: [
          {key: "group", label: nb ? "Gruppe" : "Group", unit: "text"},
          {key: "answer", label: nb ? "Søker" : "Looks for", unit: "text"},
          ...answerColumns(locale)
        ],
        rows: groups.flatMap(({code, label}) =>
          rows
            .filter((row) => row.group_code === code)
            .map((cell) => ({...answerRow(cell, locale), group: label, answer: answers[cell.horizon][locale]}))
        )
      },
      notes: note ? [note] : [],
      highlight: null
    };
  }
};

const sought: Record<"short" | "both" | "long", Text> = {
  short: {nb: "Bare kort sikt", en: "Short-term support alone"},
  both: {nb: "Både kort og lang sikt", en: "Support for both terms"},
  long: {nb: "Bare lang sikt", en: "Long-term support alone"}
};

/**
 * Compares the groups by the first answer that two of them can show; what chance could account for is no difference.
 */
function finding(shown: readonly MartRows["need_horizon_by_region_type"][], locale: Locale): string {
  const nb = locale === "nb";
  for (const horizon of ["short", "long", "both"] as const) {
    const rows = shown.filter((row) => row.horizon === horizon).toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
    const [most, least] = [rows[0], rows.at(-1)];
    if (!most || !least || most === least) continue;
    const at = (row: typeof most): string =>
      `${nb ? "«" : "“"}${namedGroup(row, locale).label}${nb ? "»" : "”"} (${roundShare(row.share ?? 0, locale)})`;
    if (overlap(most, least))
      return nb
        ? `${sought[horizon].nb} søkes omtrent like ofte i ${at(most)} og ${at(least)}: forskjellen kan være tilfeldig`
        : `${sought[horizon].en} is sought about as often in ${at(most)} and ${at(least)}: the difference may be ` +
            "chance";
    return nb
      ? `${sought[horizon].nb} søkes oftest i gruppen ${at(most)} og sjeldnest i ${at(least)}`
      : `${sought[horizon].en} is sought most often in the group ${at(most)} and least often in ${at(least)}`;
  }
  return nb ? "Svarene er for få til å sammenligne gruppene" : "The answers are too few to compare the groups";
}
