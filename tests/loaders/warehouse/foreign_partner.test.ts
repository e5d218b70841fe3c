import {beforeAll, describe, expect, test} from "vitest";
import {ask, claimOf, code, fixtureData, writeTable} from "./warehouse_fixture.ts";

let claims = 0;
const claim = (more: Parameters<typeof claimOf>[0]) =>
  claimOf({claim_id: `UL${String(++claims).padStart(4, "0")}`, list: "ulead", kind: "friend_town", ...more});
const abroad = (partner_country: string, partner_name: string) => ({
  partner_country,
  partner_name,
  partner_kind: "unknown",
  partner_code: "",
  programme: ""
});

describe("a foreign partner of four hromadas", () => {
  let folder: string;
  beforeAll(() => {
    folder = fixtureData([
      {},
      {},
      {hromada: {name_uk: "Миколаївська", oblast_code: "UA-07"}},
      {hromada: {name_uk: "Миколаївська"}}
    ]);
    const open = {host_name: "Миколаївська", host_code: "", doubt: "namesake"};
    writeTable(folder, "claims", [
      // The same two towns in two alphabets, and one more in the longer list.
      claim({...abroad("PL", "Lublin")}),
      claim({...abroad("PL", "Tarnów")}),
      claim({...abroad("PL", "Люблін"), list: "ministry"}),
      claim({kind: "agreement", list: "ks_roster"}),
      // Talks, a visit, what is denied and what is no municipality make no partner.
      claim({...abroad("DE", "Bonn"), host_code: code(2), kind: "talks", list: "pages"}),
      claim({...abroad("DE", "Köln"), host_code: code(2), doubt: "disputed"}),
      claim({...abroad("IT", "Roma"), host_code: code(2), partner_kind: "association", kind: "agreement"}),
      // Two hromadas bear one name: one of them is settled by another list, the other stays open.
      claim({...abroad("SE", "Borås"), ...open}),
      claim({...abroad("DE", "Bonn"), host_name: "Миколаївська", host_code: code(4), list: "ministry"})
    ]);
  });

  test("is known, open, or named by no list, and partners of two lists are not added up", async () => {
    expect(
      await ask(folder, "SELECT knowledge, partner_count AS partners, fullest_list AS list FROM core.foreign_partner")
    ).toEqual([
      {knowledge: "known", partners: 2, list: "ulead"},
      {knowledge: "none_known", partners: 0, list: null},
      {knowledge: "open", partners: 0, list: null},
      {knowledge: "known", partners: 1, list: "ministry"}
    ]);
  });

  test("is counted by group with what is open beside it, for hromadas alone", async () => {
    expect(
      await ask(
        folder,
        `SELECT country, any_known_count AS known, any_open_count AS open, any_none_count AS none_known,
           any_norwegian_count AS norwegian FROM mart.partnership_coverage WHERE group_kind = 'country'`
      )
    ).toEqual([
      {country: "UA", known: 2, open: 1, none_known: 1, norwegian: 1},
      {country: "NO", known: null, open: null, none_known: null, norwegian: null}
    ]);
  });

  test("stands in no mart by hromada, and has no areas where nothing tells which one is meant", async () => {
    expect(
      await ask(
        folder,
        `SELECT table_name FROM information_schema.columns WHERE table_schema = 'mart'
           AND table_name LIKE 'foreign_partner%' AND column_name IN ('hromada_code', 'host_code', 'host_name')`
      )
    ).toEqual([]);
    const unsettled = fixtureData([{}]);
    const open = {host_code: "", doubt: "namesake", list: "pages"};
    writeTable(unsettled, "claims", [
      claim({...open, kind: "agreement"}),
      claim({...open, kind: "theme", themes: "education"})
    ]);
    expect(await ask(unsettled, "SELECT areas FROM mart.partnership_pair")).toEqual([{areas: ""}]);
    expect(await ask(unsettled, "SELECT areas FROM mart.tie_claim")).toEqual([{areas: ""}, {areas: ""}]);
  });

  test("counts once for each country", async () => {
    expect(
      await ask(folder, "SELECT country, hromada_count AS n, country_rank AS place FROM mart.foreign_partner_country")
    ).toEqual([
      {country: "DE", n: 1, place: 1},
      {country: "NO", n: 1, place: 1},
      {country: "PL", n: 1, place: 1}
    ]);
  });
});

describe("the lists that name a Norwegian tie", () => {
  test("are held against one another without the searched pages, and an open name counts once", async () => {
    const folder = fixtureData([{}, {}, {hromada: {oblast_code: "UA-07"}}]);
    const open = {host_code: "", doubt: "namesake"};
    writeTable(folder, "claims", [
      claim({kind: "agreement", list: "ks_roster"}),
      claim({list: "ulead"}),
      claim({kind: "agreement", list: "pages"}),
      // Two lists write the open hromada of one partner differently.
      claim({...open, host_name: "Vysoke", kind: "agreement", list: "ks_roster"}),
      claim({...open, host_name: "Височанська"}),
      // A page alone; and a visit, which is no tie.
      claim({host_code: code(2), kind: "agreement", list: "pages"}),
      claim({host_code: code(3), kind: "visit", list: "auc_news"})
    ]);
    expect(await ask(folder, "SELECT named_by AS lists, tie_count AS ties FROM mart.tie_list_depth")).toEqual([
      {lists: 0, ties: 1},
      {lists: 1, ties: 0},
      {lists: 2, ties: 2}
    ]);
    expect(await ask(folder, "SELECT list, other_list, tie_count AS ties FROM mart.tie_list_overlap")).toEqual([
      {list: "ks_roster", other_list: "ks_roster", ties: 2},
      {list: "ks_roster", other_list: "ulead", ties: 2},
      {list: "ulead", other_list: "ks_roster", ties: 2},
      {list: "ulead", other_list: "ulead", ties: 2}
    ]);
  });
});
