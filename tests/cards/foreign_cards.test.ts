import {beforeAll, describe, expect, it} from "vitest";
import {anyPartner} from "../../src/coverage/any_partner.ts";
import {listOverlap} from "../../src/coverage/list_overlap.ts";
import {partnerCountries} from "../../src/coverage/partner_countries.ts";
import type {Card} from "../../src/cards/card.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import type {Locale} from "../../src/words/locales.ts";
import {martReader} from "../../site/pages/mart_files.ts";

let read: MartReader;
beforeAll(() => {
  read = martReader("src/data");
});

const seen = (card: Card, from: MartReader, locale: Locale = "en", controls: Record<string, string> = {}) =>
  card.view(from, {locale, selection: null, controls});

/** Marts with these rows in place of their own. */
const withRows =
  (rows: Readonly<Record<string, readonly object[]>>): MartReader =>
  (name) =>
    (rows[name] ?? read(name)) as never;

const depths = (counts: readonly number[], lists: number) =>
  counts.map((tie_count, named_by) => ({named_by, tie_count, list_total: lists}));
const overlap = (rows: readonly (readonly [string, string, number])[]) =>
  rows.flatMap(([list, other_list, tie_count]) =>
    list === other_list
      ? [{list, other_list, tie_count}]
      : [
          {list, other_list, tie_count},
          {list: other_list, other_list: list, tie_count}
        ]
  );

describe("the card of partners from any country", () => {
  it("says in its title what its table says of the whole country, and adds up in every division", () => {
    const [control] = anyPartner.controls;
    const divisions = control !== undefined && "options" in control ? control.options : [];
    expect(divisions).toHaveLength(6);
    for (const {value} of divisions) {
      const {title, table} = seen(anyPartner, read, "en", {group: value});
      const whole = table.rows.at(-1)!;
      expect(title).toContain(`${Number(whole.any_none_count).toLocaleString("en")} of 1,469 hromadas`);
      for (const column of ["any_known_count", "any_open_count", "any_none_count", "any_norwegian_count"])
        expect(table.rows.slice(0, -1).reduce((sum, row) => sum + Number(row[column]), 0)).toBe(whole[column]);
    }
  });

  it("names the smallest and the largest share of all groups in the table", () => {
    const {notes, table} = seen(anyPartner, read, "en", {group: "oblast"});
    const groups = table.rows.slice(0, -1).toSorted((a, b) => Number(a.any_none_share) - Number(b.any_none_share));
    expect(notes[0]).toContain(`% in “${String(groups[0]!.label)}” to `);
    expect(notes[0]).toContain(`% in “${String(groups.at(-1)!.label)}”`);
  });

  it("names every list that it rests on with its day, and the cities that the ministry leaves out", () => {
    const notes = seen(anyPartner, read, "en", {group: "oblast"}).notes.join(" ");
    for (const list of read("claim_list").filter(({hromada_count}) => hromada_count > 0))
      expect(notes).toContain(`${list.name_en} (`);
    expect(notes).toContain("No rows for Kyiv, Lviv, Dnipro, Kharkiv, Kherson and Kropyvnytskyi");
  });
});

describe("the card of countries", () => {
  it("draws Norway where it is not among the first, and says whether its place is shared", () => {
    const countries = [..."ABCDEFGHIJK"].map((letter, index) => ({
      country: `A${letter}`,
      hromada_count: 20 - index,
      known_total: 40,
      country_rank: index + 1
    }));
    const norway = {country: "NO", hromada_count: 10, known_total: 40, country_rank: 11};
    expect(seen(partnerCountries, withRows({foreign_partner_country: [...countries, norway]})).title).toBe(
      "10 of 40 hromadas with a known foreign partner have a Norwegian one (25.0%); Norway shares place number 11"
    );
    expect(seen(partnerCountries, withRows({foreign_partner_country: countries})).title).toContain(
      "No hromada is known to have a Norwegian partner"
    );
  });
});

describe("the card of how complete the lists are", () => {
  it("says that the lists are not independent where two tell of fewer ties than are known", () => {
    const view = seen(
      listOverlap,
      withRows({
        tie_list_depth: depths([0, 12, 8], 2),
        tie_list_overlap: overlap([
          ["ks_roster", "ks_roster", 14],
          ["ulead", "ulead", 12],
          ["ks_roster", "ulead", 12]
        ])
      })
    );
    expect(view.title).toContain("2 lists name 20 Norwegian–Ukrainian ties");
    expect(view.title).toContain("likely more, for two of the lists do not look independent");
    expect(view.notes.join(" ")).toContain("tell of fewer than the 20 we know");
  });

  it("does not say so where they tell of more", () => {
    const view = seen(
      listOverlap,
      withRows({
        tie_list_depth: depths([2, 15, 5], 2),
        tie_list_overlap: overlap([
          ["ks_roster", "ks_roster", 13],
          ["ulead", "ulead", 12],
          ["ks_roster", "ulead", 5]
        ])
      })
    );
    expect(view.title).not.toContain("independent");
    expect(view.title).not.toContain("go together");
    expect(view.notes.join(" ")).toContain("name 2 ties that are in no list");
  });

  const three = (both: number, alone: number) => ({
    tie_list_depth: depths([0, 2 * alone + 5, both], 3),
    tie_list_overlap: overlap([
      ["ks_roster", "ks_roster", alone + both],
      ["ulead", "ulead", alone + both],
      ["auc_news", "auc_news", 5],
      ["ks_roster", "ulead", both],
      ["ks_roster", "auc_news", 0],
      ["ulead", "auc_news", 0]
    ]),
    tie_list_pattern: [
      {named_lists: "ks_roster", tie_count: alone - 1},
      {named_lists: "ulead", tie_count: alone - 1},
      {named_lists: "ks_roster ulead", tie_count: both},
      {named_lists: "auc_news ks_roster", tie_count: 1},
      {named_lists: "auc_news ulead", tie_count: 1},
      {named_lists: "auc_news", tie_count: 3}
    ]
  });

  it("tells what the best model of dependent lists says where two lists tell of too few, and has every model", () => {
    const view = seen(listOverlap, withRows(three(12, 3)));
    const models = view.moreTables![0]!.rows;
    expect(models.map(({aic}) => aic)).toEqual(models.map(({aic}) => aic).toSorted((a, b) => Number(a) - Number(b)));
    expect(String(models[0]!.model)).toMatch(/^“.*KS.*” and “.*U-LEAD.*”$/);
    expect(models.map(({model}) => model)).toContain("none");
    for (const {estimate, low, high} of models) {
      expect(Number(low)).toBeLessThanOrEqual(Number(estimate));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(estimate));
    }
    const {estimate: best, low, high} = models[0]!;
    expect(view.title).toContain(`and about ${best} (95%: ${low}–${high}) if the lists that seem to go together`);
    expect(view.notes.join(" ")).toContain("(estimate)");
  });

  it("does not tell it in the title where no two lists tell of too few", () => {
    expect(seen(listOverlap, withRows(three(1, 12))).title).not.toContain("go together");
  });

  it("says that it cannot tell where no two lists name the same tie", () => {
    const view = seen(
      listOverlap,
      withRows({tie_list_depth: depths([0, 9, 0], 2), tie_list_overlap: overlap([["ulead", "ulead", 9]])})
    );
    expect(view.title).toContain("they overlap too little to tell how many there are besides");
    expect(view.notes).toHaveLength(1);
  });
});
