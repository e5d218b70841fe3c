import {intervalRows} from "../charts/interval_rows.js";
import {contextWords} from "../words/words.js";
import type {Card} from "../cards/card.js";

/** Where are displaced people registered? By oblast, the occupied ones too: not where they live. */
export const needsDisplacedOblasts: Card = {
  name: "needs-displaced-oblasts",
  mart: "displaced_by_oblast",
  tables: ["displaced_by_oblast", "territory_order_lines"],
  controls: [],
  view(read, {locale}) {
    const {oblasts: words, heads} = contextWords[locale];
    const rows = read("displaced_by_oblast").toSorted((a, b) => b.registered_count - a.registered_count);
    const [most, second] = rows;
    if (!most || !second) throw new RangeError("no figures on displaced people by oblast");
    const named = ({name, registered_count}: typeof most): {name: string; count: number} => ({
      name,
      count: registered_count
    });
    const title = words.title(named(most), named(second), most.registered_share + second.registered_share);
    const total = rows.reduce((sum, {registered_count}) => sum + registered_count, 0);
    return {
      title,
      subtitle: words.subtitle(most.counted_date, most.list_date, total),
      legend: [],
      summary: title,
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
      table: {
        columns: [
          {key: "name", label: heads.oblast, unit: "text"},
          {key: "registered_count", label: heads.registered, unit: "count"},
          {key: "registered_share", label: heads.share, unit: "share"},
          {key: "hromada_count", label: heads.hromadas, unit: "count"},
          {key: "occupied_count", label: heads.occupied, unit: "count"}
        ],
        rows
      },
      notes: words.notes,
      highlight: null
    };
  }
};
