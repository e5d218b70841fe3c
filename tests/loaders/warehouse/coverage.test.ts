import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {builtOnce} from "./built_once.ts";
import {ask, claimOf, code, fixtureData, writeTable, type Place} from "./warehouse_fixture.ts";

const places: Place[] = [
  {hromada: {population_2022: 4000}},
  {hromada: {population_2022: 5000, oblast_code: "UA-07"}},
  {hromada: {population_2022: 120000, type: "urban"}, lists: [true, true, true, true], status: "occupied"}
];
/** A claim that Oslo or somebody else has an agreement with the first hromada or another. */
let claims = 0;
const claim = (more: Parameters<typeof claimOf>[0]) =>
  claimOf({claim_id: `DOC${String(++claims).padStart(3, "0")}`, kind: "agreement", ...more});
const eigersund = {partner_name: "Eigersund", partner_code: "1101"};
const kommune = (kommune_code: string, name: string, population: number) => ({
  kommune_code,
  name,
  name_official: name,
  fylke_code: kommune_code.slice(0, 2),
  centre: name,
  population,
  area_km2: 10,
  language_form: "neutral",
  lat: 59.9,
  lon: 10.7
});
const caseList = (...rows: string[]) =>
  [
    "case_id,kommune_code,hromada_code,stage,stage_since_date,started_date,responsible_role," +
      "next_step,next_step_due_date",
    ...rows
  ]
    .map((row) => `${row}\n`)
    .join("");

describe("partnership coverage of three hromadas and three kommuner", () => {
  let folder: string;
  beforeAll(() => {
    folder = fixtureData(places);
    writeTable(folder, "kommuner", [
      kommune("0301", "Oslo", 700000),
      kommune("1101", "Eigersund", 15000),
      kommune("1102", "Liten", 4999)
    ]);
    writeTable(folder, "fylker", [
      {fylke_code: "03", name: "Oslo"},
      {fylke_code: "11", name: "Rogaland"}
    ]);
    writeTable(folder, "claims", [
      // Two pages speak of the same two: talks first, then an agreement.
      claim({kind: "talks"}),
      claim({}),
      // Talks alone, and a proposal alone, are no partnerships.
      claim({...eigersund, host_name: "Testovb", host_code: code(2), kind: "talks"}),
      claim({host_name: "Testovc", host_code: code(3), kind: "proposed"}),
      // Three parties make two pairs of one tie.
      ...[eigersund, {partner_kind: "fylkeskommune", partner_name: "Rogaland", partner_code: "11"}].map((partner) =>
        claim({
          ...partner,
          joint: "P005",
          host_country: "PL",
          host_kind: "gmina",
          host_name: "Gmina",
          host_code: "",
          kind: "listed",
          programme: "eea_poland"
        })
      )
    ]);
    writeFileSync(
      join(folder, "samples/cases.csv"),
      caseList(
        `C001,0301,${code(1)},active,2026-10-01,2026-01-01,kommune_coordinator,report_results,2026-12-01`,
        `C002,1101,${code(3)},digital_meeting,2026-07-02,2026-01-01,,define_areas,2026-09-30`,
        "C003,1102,,interest,2026-07-03,2026-07-03,ks_adviser,send_form,2026-10-01"
      )
    );
  });

  test("count a pair once, in the state of its firmest claim, however many claims it has", async () => {
    expect(
      await ask(
        folder,
        "SELECT partnership_id AS p, status AS s, claim_count AS n FROM mart.partnership_pair WHERE " +
          "host_code LIKE '%1' AND partner_code = '0301'"
      )
    ).toEqual([{p: `0301 ${code(1)}`, s: "signed", n: 2}]);
    expect(
      await ask(
        folder,
        "SELECT sum(pair_count)::INTEGER AS n, (SELECT count(*)::INTEGER FROM mart.partnership_pair) AS pairs " +
          "FROM mart.partnership_count"
      )
    ).toEqual([{n: 5, pairs: 5}]);
  });
  test("make two pairs of a partnership of three, and one partnership", async () => {
    expect(
      await ask(
        folder,
        "SELECT partnership_count AS n, pair_count AS p FROM mart.partnership_count WHERE programme_code = 'eea_poland'"
      )
    ).toEqual([{n: 1, p: 2}]);
  });
  test("leave talks and proposals among those without a partner", async () => {
    expect(
      await ask(
        folder,
        "SELECT country AS c, with_count AS w, without_count AS o, without_share AS s FROM " +
          "mart.partnership_coverage WHERE group_kind = 'country' ORDER BY c"
      )
    ).toEqual([
      {c: "NO", w: 1, o: 2, s: 0.666667},
      {c: "UA", w: 1, o: 2, s: 0.666667}
    ]);
  });
  test("add up to the whole country in every division, with 5,000 inhabitants in the upper class", async () => {
    expect(
      await ask(
        folder,
        "SELECT DISTINCT country AS c, sum(with_count + without_count)::INTEGER AS n, sum(with_count)::INTEGER " +
          "AS w FROM mart.partnership_coverage GROUP BY country, group_kind ORDER BY c"
      )
    ).toEqual([
      {c: "NO", n: 3, w: 1},
      {c: "UA", n: 3, w: 1}
    ]);
    expect(
      await ask(
        folder,
        "SELECT group_code AS g, municipality_count AS n FROM mart.partnership_coverage WHERE country = 'UA' AND " +
          "group_kind = 'size_class' ORDER BY group_order"
      )
    ).toEqual([
      {g: "under_5000", n: 1},
      {g: "5000_9999", n: 1},
      {g: "100000_plus", n: 1}
    ]);
  });
  test("know who has worked with a Polish partner and has no Ukrainian one", async () => {
    expect(
      await ask(folder, "SELECT party_code AS c, has_ukrainian_partner AS u FROM mart.eea_experience ORDER BY c")
    ).toEqual([
      {c: "11", u: false},
      {c: "1101", u: false}
    ]);
    expect(
      await ask(
        folder,
        "SELECT other_tie_count AS n FROM mart.partnership_coverage WHERE country = 'NO' AND group_kind = 'country'"
      )
    ).toEqual([{n: 1}]);
  });
  test("call a lens that no table can answer untold, not zero", async () => {
    expect(
      await ask(
        folder,
        "SELECT is_told AS t, norwegian_count AS n FROM mart.alliance_lens WHERE point_code = 'territorial_integrity'"
      )
    ).toEqual([{t: false, n: null}]);
    expect(
      await ask(
        folder,
        "SELECT norwegian_count AS n, norwegian_base AS b FROM mart.alliance_lens WHERE point_code = " +
          "'rural_development'"
      )
    ).toEqual([{n: 1, b: 1}]);
  });
  test("withhold the hromada of a case at the front, and name it where the pair is public", async () => {
    expect(
      await ask(folder, "SELECT case_id AS c, host_name AS h, is_name_withheld AS w FROM mart.pipeline_case ORDER BY c")
    ).toEqual([
      {c: "C001", h: "Test 1", w: false},
      {c: "C002", h: null, w: true},
      {c: "C003", h: null, w: false}
    ]);
  });
  test("leave a real case list unopened in the public edition, and name both sides in the internal one", async () => {
    const privateDir = join(mkdtempSync(join(tmpdir(), "kommunebro-private-")), "private");
    mkdirSync(privateDir);
    writeFileSync(
      join(privateDir, "cases.csv"),
      caseList(
        `C011,0301,${code(1)},active,2026-10-01,2026-01-01,,,`,
        `C012,1101,${code(3)},active,2026-10-01,2026-01-01,,,`
      )
    );
    const cases = async (audience: "public" | "internal") => {
      const file = await builtOnce({dataDir: folder, privateDir, audience});
      return withWarehouse(file, (connection) =>
        rowsOf(connection, "SELECT case_id AS c, host_name AS h, evidence AS e FROM mart.pipeline_case ORDER BY c")
      );
    };
    expect((await cases("public")).map(({c, e}) => [c, e])).toEqual([
      ["C001", "illustrative"],
      ["C002", "illustrative"],
      ["C003", "illustrative"]
    ]);
    expect(await cases("internal")).toEqual([
      {c: "C011", h: "Test 1", e: "reported"},
      {c: "C012", h: "Test 3", e: "reported"}
    ]);
  });
  test(
    "call a case stalled after its stage's days, counted to the newest day of the list, and overdue before " + "it",
    async () => {
      expect(
        await ask(
          folder,
          "SELECT case_id AS c, days_in_stage AS d, is_stalled AS s, is_overdue AS o, reference_date::VARCHAR AS r " +
            "FROM mart.pipeline_case ORDER BY c"
        )
      ).toEqual([
        {c: "C001", d: 0, s: false, o: false, r: "2026-10-01"},
        {c: "C002", d: 91, s: true, o: true, r: "2026-10-01"},
        {c: "C003", d: 90, s: false, o: false, r: "2026-10-01"}
      ]);
      expect(
        await ask(
          folder,
          "SELECT stage AS s, case_count AS n, stalled_count AS x FROM mart.pipeline_stage WHERE case_count > 0 " +
            "ORDER BY stage_order"
        )
      ).toEqual([
        {s: "interest", n: 1, x: 0},
        {s: "digital_meeting", n: 1, x: 1},
        {s: "active", n: 1, x: 0}
      ]);
    }
  );
  test("know of a lesson only what stands in the data, and never count a case among the partnerships", async () => {
    const known = await ask(
      folder,
      "SELECT subject_kind AS k, subject_id AS i, string_agg(lesson_code, ' ' ORDER BY lesson_order) FILTER " +
        "(is_known) AS l, count(*)::INTEGER AS n FROM mart.partnership_health GROUP BY ALL ORDER BY i"
    );
    expect(known).toEqual([
      {k: "norwegian", i: `0301 ${code(1)}`, l: "personal_contacts", n: 10},
      {
        k: "case",
        i: "C001",
        l: "personal_contacts responsible_person partners_analysed funding_clear advice_first_meeting",
        n: 10
      },
      {k: "case", i: "C002", l: "personal_contacts partners_analysed advice_first_meeting", n: 10}
    ]);
  });
  test("hold in every division, pair and class what the checks ask", async () => {
    expect(
      await ask(
        folder,
        "SELECT check_name FROM mart.check_result WHERE violations > 0 AND check_name IN " +
          "('claims_are_whole', 'pairs_are_counted_once', 'coverage_groups_cover_the_country', " +
          "'size_classes_have_no_gap')"
      )
    ).toEqual([]);
  });
});
