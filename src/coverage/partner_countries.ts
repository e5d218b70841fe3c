import {coverageForeignWords} from "../words/words.js";
import {partBars} from "../charts/part_bars.js";
import {nameOrder, speechOf} from "../words/figures.js";
import {count, figure, largest, rank, share} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";

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
    const table: CardTable = {
      columns: [
        {key: "label", label: words.columns.country, unit: "text"},
        {key: "hromada_count", label: words.columns.hromadas, unit: "count"},
        {key: "share", label: words.columns.share, unit: "share"}
      ],
      rows
    };
    const norway = {by: "country", where: {country: "NO"}};
    const title = tell(
      {
        of: share(figure(table, "hromada_count", norway), figure(table, "known_total", norway)),
        rank: rank(table, "hromada_count", "NO", {by: "country"})
      },
      words.title
    );
    const ahead = tell(
      {first: largest(table, "hromada_count", {by: "label"}), countries: count(table, {by: "country"})},
      words.first
    );
    return {
      ...headed(title, ahead),
      subtitle: words.subtitle,
      legend: [
        {label: words.legend[0], sign: "sign-area"},
        {label: words.legend[1], sign: "sign-area-empty"}
      ],
      summary: `${title.sentence}. ${ahead.sentence}.`,
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
      table,
      notes: [`${ahead.sentence}.`, words.note],
      highlight: null
    };
  }
};
