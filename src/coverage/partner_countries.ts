import {coverageForeignWords} from "../words/words.js";
import {partBars} from "../charts/part_bars.js";
import {nameOrder, speechOf} from "../words/figures.js";
import type {Card} from "../cards/card.js";

/** As many countries as a reader takes in at a glance; the table has them all. */
const drawn = 10;

/** Where are the known foreign partners of hromadas, and what is Norway's share? */
export const partnerCountries: Card = {
  name: "partner-countries",
  mart: "foreign_partner_country",
  tables: ["claims", "claim_lists", "claim_kinds"],
  controls: [],
  view(read, {locale}) {
    const words = coverageForeignWords[locale].countries;
    const order = nameOrder(locale);
    const rows = read("foreign_partner_country")
      .map((row) => ({
        ...row,
        label: speechOf(locale).country(row.country),
        share: row.hromada_count / row.known_total
      }))
      .toSorted((a, b) => a.country_rank - b.country_rank || order(a.label, b.label));
    const first = rows[0];
    if (!first) throw new RangeError("no country of partners");
    const norway = rows.find((row) => row.country === "NO");
    const title = words.title({
      hromadas: norway?.hromada_count ?? 0,
      known: first.known_total,
      rank: norway?.country_rank ?? rows.length + 1,
      isShared: rows.some((row) => row !== norway && row.country_rank === norway?.country_rank)
    });
    const ahead = words.first(first.label, first.hromada_count, rows.length);
    return {
      title,
      subtitle: words.subtitle,
      legend: [
        {label: words.legend[0], sign: "sign-area"},
        {label: words.legend[1], sign: "sign-area-empty"}
      ],
      summary: `${title}. ${ahead}.`,
      draw: (frame) =>
        partBars(
          rows
            .filter((row, index) => index < drawn || row.country === "NO")
            .map((row) => ({
              label: row.label,
              whole: row.known_total,
              part: row.hromada_count,
              figures: words.figures(row.hromada_count, row.known_total),
              emphasised: row.country === "NO"
            })),
          {...frame, color: "var(--accent)"}
        ),
      table: {
        columns: [
          {key: "label", label: words.columns.country, unit: "text"},
          {key: "hromada_count", label: words.columns.hromadas, unit: "count"},
          {key: "share", label: words.columns.share, unit: "share"}
        ],
        rows
      },
      notes: [`${ahead}.`, words.note],
      highlight: null
    };
  }
};
