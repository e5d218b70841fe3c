import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import type {KommunebroError} from "../../../loaders/errors.ts";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {builtOnce} from "./built_once.ts";
import {ask, claimOf, code, fixtureData, writeTable} from "./warehouse_fixture.ts";

const places = [{}, {}, {}];
let said = 0;
type Claim = Parameters<typeof claimOf>[0];
const claim = (more: Claim): Claim => claimOf({claim_id: `DOC${String(++said).padStart(4, "0")}`, ...more});
/** A fixture that holds these claims. */
function told(...claims: Claim[]): string {
  const folder = fixtureData(places);
  writeTable(folder, "claims", claims.map(claim));
  return folder;
}

describe("the state of a tie", () => {
  /** Each scenario is about a Swedish partner of its own, so that one warehouse holds them all. */
  const by = (name: string, ...claims: Claim[]): Claim[] =>
    claims.map((one) => ({
      partner_country: "SE",
      partner_kind: "kommun",
      partner_name: name,
      partner_code: "",
      programme: "swedish_other",
      ...one
    }));
  let folder: string;
  beforeAll(() => {
    folder = told(
      ...by(
        "firmest",
        {kind: "talks", said_on: "2022-03-01"},
        {kind: "agreement", said_on: "2023-08", standing: "press"},
        {kind: "agreement", said_on: "2023-08-28", standing: "primary"},
        {kind: "visit_to_ukraine", said_on: "2024-01"}
      ),
      ...by(
        "two days",
        {kind: "agreement", said_on: "2024-11-30"},
        {kind: "agreement", said_on: "2024-12-10", page: "https://example.org/b"}
      ),
      ...by("denied", {kind: "talks"}, {kind: "agreement", doubt: "disputed"}),
      ...by("guessed", {kind: "agreement", doubt: "spelling"}),
      ...by("ruled", {kind: "agreement"}),
      {kind: "agreement", host_name: "Vysoke", host_code: "", doubt: "namesake"}
    );
    writeTable(folder, "tie_rulings", [
      {host_key: code(1), partner_key: "SE:ruled", status: "talks", ruled_on: "2026-10-01", role: "ks_adviser"}
    ]);
  });
  const state = async (partner: string) =>
    ask(
      folder,
      "SELECT status, since, is_contested AS contested FROM mart.partnership_pair " +
        `WHERE partner_name = '${partner}'`
    );

  test("is that of its firmest claim, and its day that of the best page that says so", async () => {
    expect(await state("firmest")).toEqual([{status: "signed", since: "2023-08-28", contested: false}]);
  });

  test("is contested where two pages name different days, and both stay", async () => {
    expect(await state("two days")).toEqual([{status: "signed", since: "2024-11-30", contested: true}]);
    expect(
      await ask(folder, "SELECT said_on AS d FROM mart.tie_claim WHERE partner_name = 'two days' ORDER BY d")
    ).toEqual([{d: "2024-11-30"}, {d: "2024-12-10"}]);
  });

  test("does not rest on a claim that another page denies, nor on a spelling that is guessed", async () => {
    expect(await state("denied")).toMatchObject([{status: "talks", contested: true}]);
    expect(await state("guessed")).toMatchObject([{status: "unclear"}]);
  });

  test("holds for one party where the other may be one of two of the same name", async () => {
    expect(await state("Oslo")).toMatchObject([{status: "signed"}]);
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
    expect(await state("ruled")).toMatchObject([{status: "talks"}]);
  });
});

describe("what is new in the world, and what is newly read", () => {
  let folder: string;
  beforeAll(() => {
    folder = told(
      {kind: "agreement", said_on: "2022-05-10", page_date: "2022", entered_on: "2026-10-01"},
      {kind: "visit_from_ukraine", said_on: "2023-02", page_date: "2023", entered_on: "2026-11-01"},
      {kind: "agreement", said_on: "2026-03", page_date: "2026-04", entered_on: "2026-09-01", host_code: code(2)},
      {kind: "talks", said_on: "", list: "auc_news", entered_on: "2026-10-01", host_code: code(3)}
    );
  });

  test("go by two clocks: an agreement of 2022 that was read in October is none of October’s", async () => {
    expect(
      await ask(
        folder,
        "SELECT clock AS c, clock_period AS p, partnership_count AS n, other_tie_count AS o FROM mart.tie_news"
      )
    ).toEqual([
      {c: "world", p: "2026", n: 1, o: 0},
      {c: "world", p: "2022", n: 1, o: 0},
      {c: "world", p: "undated", n: 0, o: 1},
      {c: "read", p: "2026-10-01", n: 1, o: 1},
      {c: "read", p: "2026-09-01", n: 1, o: 0}
    ]);
  });

  test("tell of a day and a list which pairs no earlier day had, so that a later claim makes no pair new", async () => {
    expect(
      await ask(
        folder,
        "SELECT CAST(entered_date AS VARCHAR) AS d, list, claim_count AS n, first_pair_count AS f FROM mart.claim_entry"
      )
    ).toEqual([
      {d: "2026-11-01", list: "pages", n: 1, f: 0},
      {d: "2026-10-01", list: "auc_news", n: 1, f: 1},
      {d: "2026-10-01", list: "pages", n: 1, f: 1},
      {d: "2026-09-01", list: "pages", n: 1, f: 1}
    ]);
  });
});

/** What a folder of tables is refused with; nothing where it is taken. */
const refusal = (dataDir: string): Promise<{message: string; exitCode?: number}> =>
  builtOnce({dataDir}).then(
    () => ({message: ""}),
    (error: KommunebroError) => error
  );

describe("claims that cannot be taken", () => {
  test("are told in one report, each with its row and what is wrong with it, and nothing is written", async () => {
    const wrong: readonly (readonly [Claim, string])[] = [
      [{page_date: ""}, "page_date"],
      [{said_on: "2026-11-02", kind: "agreement"}, "entered_on"],
      [{kind: "visit_to_ukraine", said_on: "2026-01-23"}, "visit"],
      [{host_code: "0301", host_name: "Oslo"}, "host_code, partner_code"],
      [{host_name: "<b>Kyiv</b>"}, "host_name"],
      [{page: `https://example.org/${"a".repeat(3000)}`}, "page"],
      [{doubt: "namesake"}, "doubt"],
      [{standing: "hearsay"}, "standing"],
      [{partner_country: "UA"}, "host_country, partner_country"]
    ];
    const {message, exitCode} = await refusal(told({}, ...wrong.map(([one]) => one)));
    expect(exitCode).toBe(4);
    const lines = message.split("\n");
    wrong.forEach(([, says], index) => {
      const line = lines.find((one) => one.includes("claims.csv") && one.includes(`row ${index + 3},`));
      expect(line, says).toContain(says);
    });
    expect(lines.length).toBe(wrong.length);
  });

  test("are told in the same report where they can be read and name nothing that exists, or stand twice", async () => {
    const folder = told(
      {page_date: ""},
      {kind: "rumour"},
      {host_code: code(9)},
      {kind: "talks"},
      {kind: "talks"},
      {kind: "theme", themes: "education; witchcraft"},
      {host_name: "<b>Kyiv</b>"}
    );
    const {message, exitCode} = await refusal(folder);
    expect(exitCode).toBe(4);
    for (const said of [
      "column page_date",
      "column host_name",
      "kind rumour",
      code(9),
      "the same claim as",
      "witchcraft"
    ])
      expect(
        message.split("\n").filter((line) => line.includes(said)),
        said
      ).toHaveLength(1);
    expect(message.split("\n")).toHaveLength(6);
  });

  test("because the address runs a script are refused like any that is none", async () => {
    const {message, exitCode} = await refusal(told({page: "javascript:alert(1)"}));
    expect(exitCode).toBe(4);
    expect(message).toMatch(/claims\.csv: row 2, column page/);
  });

  test("of a day after the last change of their table break the check, and say which day would do", async () => {
    const folder = told({entered_on: "2026-11-20"}, {kind: "talks", entered_on: "2031-01-01"});
    writeFileSync(join(folder, "claims.json"), JSON.stringify({table: "claims", retrieved: "2026-11-20"}));
    const problems = await withWarehouse(await builtOnce({dataDir: folder}), (connection) =>
      rowsOf(connection, "SELECT problems FROM meta.check_result WHERE check_name = 'claims_are_of_the_past'")
    );
    const text = JSON.stringify(problems);
    expect(text).toContain("entered on 2031-01-01");
    expect(text).toContain("2026-11-20 at the latest");
    expect(text).not.toContain("entered on 2026-11-20");
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
    // A page tells of a cooperation that goes on, and of no agreement.
    expect(await pair("Modum", "Stanyshivka")).toMatchObject([{status: "active", contested: false}]);
  });

  test("name only Swedish municipalities whose figures are known, and these add up to the country", async () => {
    expect(
      await ask(
        folder,
        "SELECT DISTINCT partner_name FROM core.partnership_pair WHERE partner_country = 'SE' " +
          "AND partner_kind = 'kommun' AND partner_name NOT IN (SELECT name FROM core.foreign_municipality)"
      )
    ).toEqual([]);
    // Statistics Sweden’s own figures for the country.
    expect(
      await ask(
        folder,
        "SELECT count(*)::INTEGER AS n, sum(population)::INTEGER AS people, sum(land_km2)::DOUBLE AS land, " +
          "count_if(is_county_seat)::INTEGER AS seats, any_value(name) FILTER (is_whole_region) AS alone " +
          "FROM core.foreign_municipality WHERE country = 'SE'"
      )
    ).toEqual([{n: 290, people: 10_587_710, land: 407_310.56, seats: 21, alone: "Gotland"}]);
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
