import {knownGrid} from "../charts/known_grid.js";
import {partBars} from "../charts/part_bars.js";
import {coveragePartnersWords} from "../words/words.js";
import {count, share, total} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {placePath} from "../marts/place_address.js";

const networkColumns = [
  {key: "programme", unit: "text"},
  {key: "status_text", unit: "text"},
  {key: "is_partnership", unit: "text"},
  {key: "partnership_count", unit: "count"},
  {key: "pair_count", unit: "count"}
] as const;

const experienceColumns = [
  {key: "party_name", unit: "text", place: "place"},
  {key: "kind", unit: "text"},
  {key: "fylke_name", unit: "text", place: "fylke_place"},
  {key: "population", unit: "count"},
  {key: "polish_partner_count", unit: "count"},
  {key: "polish_partners", unit: "text", lang: "pl"},
  {key: "ukrainian_partners", unit: "text"}
] as const;

/** Partnerships by programme, the Polish–Nordic and Swedish–Ukrainian lists as context: what counts, what does not. */
export const partnerNetworks: Card = {
  name: "partner-networks",
  mart: "partnership_count",
  tables: ["claims", "partnership_statuses", "partnership_programmes"],
  rules: ["partnership"],
  controls: [],
  view(read, {locale}) {
    const words = coveragePartnersWords[locale].networks;
    const rows = read("partnership_count").map((row) => ({
      ...row,
      programme: row[`programme_${locale}`],
      status_text: row[`status_${locale}`]
    }));
    const sum = (of: typeof rows): number => of.reduce((total, row) => total + row.partnership_count, 0);
    const programmes = [...new Set(rows.map((row) => row.programme))].map((programme) => {
      const own = rows.filter((row) => row.programme === programme);
      return {programme, all: sum(own), partnerships: sum(own.filter((row) => row.is_partnership))};
    });
    const table: CardTable = {
      columns: networkColumns.map((column) => ({...column, label: words.columns[column.key]})),
      rows
    };
    const counted = (network: string) =>
      total(table, "partnership_count", {by: "programme", where: {network, is_partnership: true}});
    const title = tell(
      {
        norwegian: counted("norwegian_ukrainian"),
        swedish: counted("swedish_ukrainian"),
        polish: counted("polish_nordic")
      },
      ({norwegian, swedish, polish}) =>
        words.title({
          norwegian: norwegian?.value ?? 0,
          swedish: swedish?.value ?? 0,
          polish: polish?.value ?? 0
        })
    );
    const shared = rows.find((row) => row.pair_count > row.partnership_count);
    return {
      ...headed(title),
      subtitle: words.subtitle,
      legend: [
        {label: words.legend.counted, sign: "sign-area"},
        {label: words.legend.notCounted, sign: "sign-area-empty"}
      ],
      summary: title.sentence,
      draw: (frame) =>
        partBars(
          programmes.map(({programme, all, partnerships}) => ({
            label: programme.length > 34 ? programme.replace(/,.*$/, "") : programme,
            whole: all,
            part: partnerships,
            figures: words.figures(partnerships, all),
            emphasised: false
          })),
          {...frame, color: "var(--accent)"}
        ),
      table,

      notes: [
        words.pairsNote(shared ? {pairs: shared.pair_count, partnerships: shared.partnership_count} : null),
        words.tagsNote
      ],
      highlight: null
    };
  }
};

/** Which Norwegian municipalities have run a partnership through the EEA grants, and have they a Ukrainian partner? */
export const eeaExperience: Card = {
  name: "eea-experience",
  mart: "eea_experience",
  tables: ["claims"],
  controls: [],
  view(read, {locale}) {
    const words = coveragePartnersWords[locale].experience;
    const rows = read("eea_experience").map((row) => ({
      ...row,
      kind: words.kinds[row.party_kind],
      place: placePath(row.party_kind === "kommune" ? "kommune" : "fylke", row.party_code),
      // The first two digits of a kommunenummer are those of its county.
      fylke_place: placePath("fylke", row.party_code.slice(0, 2))
    }));
    const kommuner = rows.filter((row) => row.party_kind === "kommune");
    const both = kommuner.filter((row) => row.has_ukrainian_partner);
    const {polish, ukrainian} = words.partners;
    const table: CardTable = {
      columns: experienceColumns.map((column) => ({...column, label: words.columns[column.key]})),
      rows
    };
    const isKommune = {party_kind: "kommune"};
    const title = tell(
      {
        without: share(
          count(table, {by: "party_name", where: {...isKommune, has_ukrainian_partner: false}}),
          count(table, {by: "party_name", where: isKommune})
        )
      },
      ({without}) => words.title(without?.part.value ?? 0, without?.whole.value ?? 0)
    );
    return {
      ...headed(title),
      subtitle: words.subtitle,
      legend: [
        {label: words.legend.has, sign: "sign-dot"},
        {label: words.legend.none, sign: "sign-ring-plain"}
      ],
      summary: words.summary(
        title.sentence,
        both.map((row) => row.party_name)
      ),
      draw: (frame) =>
        knownGrid(
          rows.flatMap((row) => [
            {row: row.party_name, column: polish, isKnown: true},
            {row: row.party_name, column: ukrainian, isKnown: row.has_ukrainian_partner}
          ]),
          {...frame, rows: rows.map((row) => row.party_name), columns: [polish, ukrainian]}
        ),
      table,

      notes: [words.note],
      highlight: null
    };
  }
};
