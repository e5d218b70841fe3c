import {beforeAll, describe, expect, test} from "vitest";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {builtOnce} from "./built_once.ts";
import {ask, claimOf, code, fixtureData, writeTable} from "./warehouse_fixture.ts";

const places = [{}, {}, {}];
let folders = 0;
/** A fixture that holds these claims; those that say no id get one. */
function told(...claims: Parameters<typeof claimOf>[0][]): string {
  const folder = fixtureData(places);
  writeTable(
    folder,
    "claims",
    claims.map((claim, index) => claimOf({claim_id: `DOC${String(++folders * 10 + index).padStart(3, "0")}`, ...claim}))
  );
  return folder;
}
const state = async (folder: string) =>
  ask(folder, "SELECT status, since, is_contested AS contested FROM mart.partnership_pair");

describe("the state of a tie", () => {
  test("is that of its firmest claim, and its day that of the best page that says so", async () => {
    const folder = told(
      {kind: "talks", said_on: "2022-03-01"},
      {kind: "agreement", said_on: "2023-08", standing: "press"},
      {kind: "agreement", said_on: "2023-08-28", standing: "primary"},
      {kind: "visit_to_ukraine", said_on: "2024-01"}
    );
    expect(await state(folder)).toEqual([{status: "signed", since: "2023-08-28", contested: false}]);
  });

  test("is contested where two pages name different days, and both stay", async () => {
    const folder = told(
      {kind: "agreement", said_on: "2024-11-30"},
      {kind: "agreement", said_on: "2024-12-10", page: "https://example.org/b"}
    );
    expect(await state(folder)).toEqual([{status: "signed", since: "2024-11-30", contested: true}]);
    expect(await ask(folder, "SELECT said_on AS d FROM mart.tie_claim ORDER BY d")).toEqual([
      {d: "2024-11-30"},
      {d: "2024-12-10"}
    ]);
  });

  test("does not rest on a claim that another page denies, nor on a spelling that is guessed", async () => {
    expect(await state(told({kind: "talks"}, {kind: "agreement", doubt: "disputed"}))).toMatchObject([
      {status: "talks", contested: true}
    ]);
    expect(await state(told({kind: "agreement", doubt: "spelling"}))).toMatchObject([{status: "unclear"}]);
  });

  test("holds for one party where the other may be one of two of the same name", async () => {
    const folder = told({kind: "agreement", host_name: "Vysoke", host_code: "", doubt: "namesake"});
    expect(await state(folder)).toMatchObject([{status: "signed"}]);
    expect(
      await ask(
        folder,
        "SELECT country AS c, with_count AS n FROM mart.partnership_coverage WHERE group_kind = 'country' ORDER BY c"
      )
    ).toEqual([
      {c: "NO", n: 1},
      {c: "UA", n: 0}
    ]);
  });

  test("is what a person rules, whatever the claims say", async () => {
    const folder = told({kind: "agreement"});
    writeTable(folder, "tie_rulings", [
      {host_key: code(1), partner_key: "0301", status: "talks", ruled_on: "2026-10-01", role: "ks_adviser"}
    ]);
    expect(await state(folder)).toMatchObject([{status: "talks"}]);
  });
});

describe("claims that cannot be taken", () => {
  const refused = async (...claims: Parameters<typeof claimOf>[0][]): Promise<string> =>
    builtOnce({dataDir: told(...claims)}).then(
      () => "",
      (error: Error) => error.message
    );

  test.each([
    ["a page without a day", {page_date: ""}, "page_date"],
    ["a day in the future", {said_on: "2026-11-02", kind: "agreement"}, "entered_on"],
    ["a visit with a day", {kind: "visit_to_ukraine", said_on: "2026-01-23"}, "visit"],
    ["a party on both sides", {host_code: "0301", host_name: "Oslo"}, "host_code"],
    ["HTML in a name", {host_name: "<b>Kyiv</b>"}, "host_name"],
    ["an address of 3,000 characters", {page: `https://example.org/${"a".repeat(3000)}`}, "page"],
    ["an address that runs a script", {page: "javascript:alert(1)"}, "page"],
    ["a namesake with a code", {doubt: "namesake"}, "doubt"]
  ])("%s is refused, with file and row", async (_what, claim, says) => {
    const message = await refused({}, claim);
    expect(message).toContain("claims.csv");
    expect(message).toContain("row 3");
    expect(message).toContain(says);
  });

  test("are told in one report, and nothing is written", async () => {
    const message = await refused({page_date: ""}, {host_name: "<i>x</i>"}, {standing: "hearsay"});
    expect(message.split("\n").length).toBe(3);
  });

  test("that name no list, kind, place or area of ours, or stand twice, break the check with a way out", async () => {
    const parties = Array.from({length: 20}, (_, n) => ({
      joint: "BIG",
      partner_country: "SE",
      partner_kind: "kommun",
      partner_name: `By ${n}`,
      partner_code: ""
    }));
    const folder = told(
      {list: "hearsay"},
      {kind: "rumour"},
      {host_code: code(9)},
      {partner_code: "9999"},
      {kind: "theme", themes: "education; witchcraft"},
      {kind: "talks"},
      {kind: "talks"},
      {programme: "magic", kind: "facilitated"},
      ...parties
    );
    const problems = await withWarehouse(await builtOnce({dataDir: folder}), (connection) =>
      rowsOf(connection, "SELECT problems FROM meta.check_result WHERE check_name = 'claims_are_whole'")
    );
    const text = JSON.stringify(problems);
    for (const said of ["hearsay", "rumour", code(9), "9999", "witchcraft", "the same claim as", "magic", "21 parties"])
      expect(text).toContain(said);
  });
});

describe("the ties of data/", () => {
  let folder: string;
  beforeAll(() => {
    folder = "data";
  });
  const pair = async (partner: string, host: string) =>
    ask(
      folder,
      "SELECT status, since, is_contested AS contested FROM mart.partnership_pair " +
        `WHERE partner_name = '${partner}' AND host_name LIKE '${host}%'`
    );

  test("settle what the lists contradict each other in as a reader of them would", async () => {
    expect(await pair("Drammen", "Dnipro")).toMatchObject([{status: "signed", since: "2024-09-03"}]);
    expect(await pair("Øvre Eiker", "Balta")).toMatchObject([{status: "signed", since: "2024-04-05"}]);
    expect(await pair("Fredrikstad", "Rivne")).toMatchObject([{status: "signed", contested: true}]);
    expect(await pair("Sandnes", "Bucha")).toMatchObject([{status: "signed", contested: true}]);
    expect(await pair("Stavanger", "Kherson")).toMatchObject([{status: "signed", since: "2024-05-08"}]);
    expect(await pair("Stavanger", "Marhanets")).toMatchObject([{status: "proposed"}]);
    expect(await pair("Bergen", "Khmelnytskyi")).toMatchObject([{status: "talks", contested: true}]);
    expect(await pair("Lyngdal", "Kryvyi Rih")).toMatchObject([{status: "signed", since: "2023-06-20"}]);
    expect(await pair("Oslo", "Kyiv")).toMatchObject([{status: "signed", contested: true}]);
  });

  test("count nineteen kommuner and two counties with an agreement, as the lists do when read by hand", async () => {
    expect(
      await ask(
        folder,
        "SELECT partner_kind AS k, count(DISTINCT partner_code)::INTEGER AS n FROM mart.partnership_pair " +
          "WHERE network = 'norwegian_ukrainian' AND status = 'signed' GROUP BY ALL ORDER BY k"
      )
    ).toEqual([
      {k: "fylkeskommune", n: 2},
      {k: "kommune", n: 19}
    ]);
  });

  test("carry no day of a visit, and none at all of the one that was kept back for safety", async () => {
    expect(await ask(folder, "SELECT 1 FROM mart.tie_claim WHERE kind LIKE 'visit%' AND length(said_on) > 7")).toEqual(
      []
    );
    expect(
      await ask(
        folder,
        "SELECT said_on FROM mart.tie_claim WHERE partner_name = 'Øvre Eiker' AND kind = 'visit_to_ukraine'"
      )
    ).toEqual([{said_on: null}]);
  });
});
