import {intervalRows} from "../charts/interval_rows.js";
import {contextWords} from "../words/words.js";
import {largest, withNext} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {NoRows} from "../marts/no_rows.js";
import {placePath} from "../marts/place_address.js";

/** Where are displaced people registered? By oblast, the occupied ones too: not where they live. */
export const needsDisplacedOblasts: Card = {
  name: "needs-displaced-oblasts",
  mart: "displaced_by_oblast",
  tables: ["displaced_by_oblast", "territory_order_lines"],
  rules: ["region_type"],
  controls: [],
  view(read, {locale}) {
    const {oblasts: words, heads} = contextWords[locale];
    const rows = read("displaced_by_oblast").toSorted((a, b) => b.registered_count - a.registered_count);
    const [top] = rows;
    if (!top) throw new NoRows("no figures on displaced people by oblast");
    const table: CardTable = {
      columns: [
        {key: "name", label: heads.oblast, unit: "text", place: "place"},
        {key: "registered_count", label: heads.registered, unit: "count"},
        {key: "registered_share", label: heads.share, unit: "share"},
        {key: "hromada_count", label: heads.hromadas, unit: "count"},
        {key: "occupied_count", label: heads.occupied, unit: "count"}
      ],
      rows: rows.map((row) => ({
        ...row,
        place: placePath(row.hromada_count === 0 ? "city" : "oblast", row.oblast_code)
      }))
    };
    const {first, next} = withNext(largest, table, "registered_count", {by: "name"}, top.name);
    const title = tell({first, next}, (found) => words.title(found.first, found.next));
    const total = rows.reduce((sum, {registered_count}) => sum + registered_count, 0);
    return {
      ...headed(title),
      subtitle: words.subtitle(top.counted_date, top.list_date, total),
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        intervalRows(
          rows.map(({name, registered_count, occupied_count, hromada_count}) => ({
            label: words.row(name, occupied_count, hromada_count),
            color: occupied_count > 0 ? "var(--region-occupied)" : "var(--accent)",
            p10: null,
            p25: null,
            p50: registered_count / 1e3,
            p75: null,
            p90: null,
            emphasised: false
          })),
          {...frame, unit: "ratio", axisLabel: words.axis}
        ),
      table,
      notes: words.notes,
      highlight: null
    };
  }
};
