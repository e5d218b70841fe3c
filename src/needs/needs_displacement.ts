import {intervalRows} from "../charts/interval_rows.js";
import {wrapped} from "../charts/label_rows.js";
import {needsPublicWords, statisticsWords} from "../words/words.js";
import {figure, largest, ofMart, smallest} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {chosenDivision, divisionControl, publicGroup} from "./public_groups.js";
import {NoRows} from "../marts/no_rows.js";

/** Letters in a line of a name, which has two at most, so that a phone shows them whole. */
const labelLetters = 18;

const columns = [
  {key: "group", unit: "text"},
  {key: "hromada_count", unit: "count"},
  {key: "unknown_count", unit: "count"},
  {key: "population_2022", unit: "count"},
  {key: "net_displaced_count", unit: "count"},
  {key: "net_displaced_per_1000", unit: "ratio"},
  {key: "received_count", unit: "count"}
] as const;

/** Where have people come to, and where have they left? KS's second category is who has received many. */
export const needsDisplacement: Card = {
  name: "needs-displacement",
  mart: "displacement_group",
  reads: ["displacement_group", "oblast"],
  tables: ["hromada_displacement", "hromadas", "territory_order_lines"],
  rules: ["per_inhabitant", "region_type"],
  controls: [divisionControl],
  view(read, choice) {
    const {locale} = choice;
    const {displacement: words, columns: heads} = needsPublicWords[locale];
    const division = chosenDivision(choice);
    const all = read("displacement_group");
    const ofKs = (code: string) => all.find((row) => row.group_kind === "ks" && row.group_code === code);
    const [country, outside] = [all.find(({group_kind}) => group_kind === "country"), ofKs("outside_war_zone")];
    if (!country) throw new NoRows("no figures on displacement");
    const ofDivision = all.filter(({group_kind}) => group_kind === division);
    const ordered =
      division === "oblast"
        ? ofDivision.toSorted((a, b) => b.net_displaced_per_1000 - a.net_displaced_per_1000)
        : ofDivision;
    const rows = [...ordered, ...(outside ? [outside] : []), ...(division === "region_type" ? [country] : [])].map(
      (row) => ({...row, named: publicGroup(row, read, locale)})
    );
    const table: CardTable = {
      columns: columns
        .filter(({key}) => key !== "received_count" || division === "region_type")
        .map((column) => ({...column, label: heads[column.key]})),
      rows: rows.map(({named, ...row}) => ({...row, group: named.label}))
    };
    const net = "net_displaced_per_1000";
    const mart = ofMart("displacement_group", all);
    const ofCategory = (code: string) =>
      figure(mart, net, {by: "group_code", where: {group_kind: "ks", group_code: code}});
    const oblasts = {by: "group", where: {group_kind: "oblast"}};
    const title =
      division === "oblast"
        ? tell({least: smallest(table, net, oblasts), most: largest(table, net, oblasts)}, words.range)
        : tell({outside: ofCategory("outside_war_zone"), inside: ofCategory("in_war_zone")}, words.title);
    return {
      ...headed(title),
      subtitle: words.subtitle(division, country.list_date),
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        intervalRows(
          rows.map(({named, hromada_count, net_displaced_per_1000}) => ({
            label: wrapped(words.row(named.label, hromada_count), labelLetters).join("\n"),
            color: named.color,
            p10: null,
            p25: null,
            p50: net_displaced_per_1000,
            p75: null,
            p90: null,
            emphasised: false
          })),
          {...frame, unit: "ratio", axisLabel: words.axis, zero: true}
        ),
      table,

      notes: [
        ...(outside && outside.received_count !== null
          ? [words.received(outside.received_count, outside.hromada_count)]
          : []),
        `${words.says} ${statisticsWords[locale].withoutKyiv}`,
        ...(division === "oblast" ? [words.oblasts] : []),
        ...(division === "region_type" && country.unknown_count > 0 ? [words.unknown(country.unknown_count)] : [])
      ],
      highlight: null
    };
  }
};
