import {intervalRows} from "../charts/interval_rows.js";
import {statisticsWords, trendsMoneyWords, trendsWords} from "../words/words.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {figure} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {classNotes, groupsOf, selectedGroup} from "./groups.js";
import {NoRows} from "../marts/no_rows.js";

/** What did the war do? Change in own revenue since the year before, with and without income tax on military pay. */
export const warChange: Card = {
  name: "war-change",
  mart: "war_change",
  tables: ["hromada_budgets", "territory_order_lines"],
  rules: ["region_type", "military_tax"],
  controls: [],
  view(read, choice) {
    const {locale, selection} = choice;
    const {heads} = trendsWords[locale];
    const words = trendsMoneyWords[locale].warChange;
    const rows = (["region_type", "country"] as const).flatMap((kind) =>
      groupsOf(kind, read, locale).flatMap((group) =>
        (["with_military_pit", "without_military_pit"] as const).flatMap((basis) => {
          const row = read("war_change").find(
            (one) => one.group_kind === kind && one.group_code === group.code && one.basis === basis
          );
          // A group whose hromadas are all left out has no figures.
          if (!row || row.total_change_share === null) return [];
          const label = words.row(group.named, basis);
          return [{...row, total_change_share: row.total_change_share, kind, group, label}];
        })
      )
    );
    const of = (code: string, basis: string): (typeof rows)[number] | undefined =>
      rows.find((row) => row.group.code === code && row.basis === basis);
    const front = of("frontline", "without_military_pit");
    const frontWith = of("frontline", "with_military_pit");
    if (!front) throw new NoRows("no change for the frontline");
    const years = {from: front.from_year, to: front.to_year};
    const table: CardTable = {
      columns: [
        {key: "label", label: words.heads.row, unit: "text"},
        {key: "hromada_count", label: heads.hromadas, unit: "count"},
        {key: "p25_change_share", label: heads.p25, unit: "share_points"},
        {key: "p50_change_share", label: heads.median, unit: "share_points"},
        {key: "p75_change_share", label: heads.p75, unit: "share_points"},
        {key: "own_from_uah_m", label: words.heads.sum(years.from), unit: "uah_m"},
        {key: "own_to_uah_m", label: words.heads.sum(years.to), unit: "uah_m"},
        {key: "total_change_share", label: words.heads.changeOfSum, unit: "share_points"}
      ],
      rows: rows.map(({group, ...row}) => ({...row, group_name: group.label, region_code: group.code}))
    };
    // With the tax a division is held back that could be taken from an earlier one.
    const withTax = frontWith?.total_change_share ?? null;
    const atFront = (basis: string) =>
      figure(table, "total_change_share", {
        by: "label",
        where: {region_code: "frontline", basis, from_year: years.from, to_year: years.to}
      });
    const title = tell({with: atFront("with_military_pit"), without: atFront("without_military_pit")}, (found) =>
      words.title(found, years)
    );
    const chosen = selection?.kind === "hromada" ? selection.row : null;
    const ofChosen =
      selection?.kind === "hromada"
        ? (selection.years.find(({year}) => year === years.to)?.change_share ?? null)
        : null;
    const groupOfChosen = selectedGroup("region_type", choice, years.to);
    const markers = chosen
      ? rows
          .filter((row) => row.group.code === groupOfChosen && row.basis === "without_military_pit")
          .flatMap((row) => (ofChosen === null ? [] : [{row: row.label, value: ofChosen, label: chosen.label}]))
      : [];
    const ofOblast = (basis: string) =>
      selection?.kind === "oblast"
        ? read("war_change").find(
            (row) => row.group_kind === "oblast" && row.group_code === selection.row.oblast_code && row.basis === basis
          )
        : undefined;
    const [oblastWith, oblastWithout] = [ofOblast("with_military_pit"), ofOblast("without_military_pit")];
    return {
      ...headed(title),
      subtitle: words.subtitle(years),
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        intervalRows(
          rows.map((row) => ({
            label: row.label,
            color: row.group.color,
            p10: null,
            p25: row.p25_change_share,
            p50: row.total_change_share,
            p75: row.p75_change_share,
            p90: null,
            emphasised: row.kind === "region_type" && row.group.code === groupOfChosen
          })),
          {
            ...frame,
            unit: "share_points",
            axisLabel: words.axis(years),
            markers,
            zero: true
          }
        ),
      table,
      notes: [
        ...words.notes(of("UA", "without_military_pit")?.excluded_count),
        `${statisticsWords[locale].quantiles} ${statisticsWords[locale].withoutKyiv}`,
        ...(withTax === null ? [words.heldBack] : []),
        ...classNotes([front], front.class_date === `${years.to}-12-31` ? "later_year" : "list", locale)
      ],
      highlight: chosen
        ? words.selected.hromada({name: chosen.label, without: ofChosen})
        : oblastWith && oblastWithout
          ? words.selected.oblast({
              name: selection?.row.name ?? "",
              with: oblastWith.total_change_share,
              without: oblastWithout.total_change_share
            })
          : null
    };
  }
};
