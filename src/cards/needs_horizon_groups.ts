import {stackedBars} from "../components/stacked_bars.js";
import type {Text} from "../model/locale.js";
import type {Card} from "./card.js";
import {answerColumns, answerRow, classesControl, classifiedOn, groupsIn, heldBackNote, isIllustrative, namedGroup, roundShare} from "./needs_text.js";

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
    const rows = read("need_horizon_by_region_type").filter((row) => row.classes === "all" || row.classes === controls.classes);
    const whole = rows.filter((row) => row.classes === "all");
    const [first] = whole;
    if (!first) throw new RangeError("no answers on the horizon of needs");
    const groups = [...groupsIn(rows.filter((row) => row.classes !== "all"), locale), namedGroup(first, locale)];
    const parts = groups.flatMap((group) => {
      const cells = rows.filter((row) => row.group_code === group.code).toSorted((a, b) => a.horizon_order - b.horizon_order);
      const name = `${group.label}\nn = ${cells[0]?.base_count ?? "< 5"}`;
      let end = 0;
      const shown = cells.flatMap((cell) => {
        if (cell.share === null) return [];
        const [color, textColor] = colors[cell.horizon];
        end += cell.share;
        return [{row: name, part: answers[cell.horizon][locale], start: end - cell.share, end, value: cell.share, color, textColor, emphasised: false}];
      });
      return end > 0.999 ? shown : [...shown, {row: name, part: held[locale], start: end, end: 1, value: 1 - end, color: "var(--band)", textColor: "var(--text-muted)", emphasised: false}];
    });
    const urgent = rows.filter((row) => row.classes !== "all" && row.horizon === "short" && row.share !== null).toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
    const [most, least] = [urgent[0], urgent.at(-1)];
    const at = (row: (typeof rows)[number]): string => `${nb ? "«" : "“"}${namedGroup(row, locale).label}${nb ? "»" : "”"} (${roundShare(row.share ?? 0, locale)})`;
    const title = most && least && most !== least
      ? nb
        ? `Bare kort sikt søkes oftest i gruppen ${at(most)} og sjeldnest i ${at(least)}`
        : `Short-term support alone is sought most often in the group ${at(most)} and least often in ${at(least)}`
      : nb ? "Hvor mange som bare søker støtte på kort sikt, kan vises for én gruppe eller ingen" : "How many look for short-term support alone can be shown for one group or none";
    const note = heldBackNote(rows, locale);
    return {
      title,
      isIllustrative: isIllustrative(rows),
      subtitle: nb
        ? `Hva slags støtte hromadaene søker, andel av gruppen. ${classifiedOn(first.list_date, controls.classes ?? "auc", locale)}`
        : `What kind of support hromadas look for, share of the group. ${classifiedOn(first.list_date, controls.classes ?? "auc", locale)}`,
      legend: [
        {label: answers.short[locale], sign: "sign-capacity-low"},
        {label: answers.both[locale], sign: "sign-capacity-satisfactory"},
        {label: answers.long[locale], sign: "sign-capacity-optimal"},
        ...(parts.some(({part}) => part === held[locale]) ? [{label: nb ? "Skjermet eller for få svar" : "Suppressed or too few answers", sign: "sign-held"}] : [])
      ],
      summary: title,
      draw: (frame) => stackedBars(parts, {...frame, unit: "share", rows: [...new Set(parts.map(({row}) => row))], axisLabel: nb ? "Andel av gruppen" : "Share of the group"}),
      table: {
        columns: [{key: "group", label: nb ? "Gruppe" : "Group", unit: "text"}, {key: "answer", label: nb ? "Søker" : "Looks for", unit: "text"}, ...answerColumns(locale)],
        rows: groups.flatMap(({code, label}) => rows.filter((row) => row.group_code === code).map((cell) => ({...answerRow(cell, locale), group: label, answer: answers[cell.horizon][locale]})))
      },
      notes: note ? [note] : [],
      highlight: null
    };
  }
};
