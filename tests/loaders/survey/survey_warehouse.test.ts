import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {ContractError, exitCodes} from "../../../loaders/errors.ts";
import {countRows, ledgerDifferences} from "../../../loaders/warehouse/ledger.ts";
import {canary} from "../../../loaders/samples/workbook.ts";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {buildWarehouse, withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {builtOnce, placeWarehouse} from "../warehouse/built_once.ts";
import {ask, code, fixtureData} from "../warehouse/warehouse_fixture.ts";
import {csvOf, exported, secret, xlsxOf} from "./form_fixture.ts";

/** A fixture with a private folder of its own. */
function folders(): {data: string; own: string} {
  const root = mkdtempSync(join(tmpdir(), "kommunebro-forms-"));
  const [data, own] = [join(root, "data"), join(root, "private")];
  const fixture = fixtureData();
  cpSync(fixture, data, {recursive: true});
  rmSync(fixture, {recursive: true});
  mkdirSync(own);
  return {data, own};
}

describe("the warehouse of data/", () => {
  let file: string;
  beforeAll(async () => {
    file = await builtOnce({privateDir: "none"});
  }, 120_000);

  test(
    "holds nothing of who answered, when, and in free text: not in a value, a comment or a " +
      "byte " +
      "of " +
      "the " +
      "file",
    async () => {
      const bytes = readFileSync(file);
      const baits = [canary.email, canary.phone, canary.name, "example.invalid", "=cmd|", "onerror"];
      for (const bait of baits) expect(bytes.includes(bait), bait).toBe(false);
      const columns = await withWarehouse(file, (connection) =>
        rowsOf(
          connection,
          "SELECT DISTINCT column_name FROM duckdb_columns() WHERE schema_name IN ('staging', 'core', 'mart')"
        )
      );
      expect(
        columns
          .map(({column_name}) => column_name)
          .filter((name) =>
            /e_?mail|phone|respondent_name|start_time|completion|free_text|comment_text/.test(String(name))
          )
      ).toEqual([]);
      await withWarehouse(file, async (connection) => {
        const texts = await rowsOf(
          connection,
          "SELECT schema_name, table_name, column_name FROM duckdb_columns() WHERE data_type = 'VARCHAR' AND " +
            "schema_name IN ('staging', 'core', 'mart') AND NOT internal"
        );
        expect(texts.length).toBeGreaterThan(100);
        for (const {schema_name, table_name, column_name} of texts) {
          const found = await rowsOf(
            connection,
            `SELECT 1 FROM ${schema_name}.${table_name} WHERE regexp_matches("${column_name}", ` +
              "'example\\.invalid|Canary|=cmd|onerror') LIMIT 1"
          );
          expect(found, `${schema_name}.${table_name}.${column_name}`).toEqual([]);
        }
      });
    }
  );

  test(
    "says illustrative on every row of an answer or case, and in the record of every " +
      "sample " +
      "in " +
      "both " +
      "languages",
    async () => {
      await withWarehouse(file, async (connection) => {
        const tables = await rowsOf(
          connection,
          "SELECT schema_name, table_name FROM duckdb_columns() WHERE column_name = 'evidence' AND schema_name IN " +
            "('staging', 'core')"
        );
        expect(tables.length).toBeGreaterThanOrEqual(16);
        for (const {schema_name, table_name} of tables)
          expect(await rowsOf(connection, `SELECT DISTINCT evidence FROM ${schema_name}.${table_name}`)).toEqual([
            {evidence: "illustrative"}
          ]);
        const records = await rowsOf(
          connection,
          "SELECT table_name, rows, quality, title_in['en'] AS title_en, title_in['nb'] AS title_nb, " +
            "notes_in['en'] AS notes_en, notes_in['nb'] AS notes_nb FROM mart.table_provenance " +
            "WHERE quality = 'illustrative' ORDER BY table_name"
        );
        expect(records.map(({table_name, rows}) => [table_name, rows])).toEqual([
          ["cases", 41],
          ["hromada_needs", 180],
          ["norwegian_profiles", 60],
          ["support_choices", 14]
        ]);
        for (const {title_en, title_nb, notes_en, notes_nb} of records)
          for (const text of [title_en, title_nb, notes_en, notes_nb])
            expect(String(text).toLowerCase()).toContain(
              text === title_nb || text === notes_nb ? "illustrativt" : "illustrative"
            );
      });
    }
  );

  test("holds the identities of answers: three choices a response, known codes, whole answers", async () => {
    const checks = await withWarehouse(file, (connection) =>
      rowsOf(
        connection,
        "SELECT check_name, violations FROM meta.check_result WHERE regexp_matches(check_name, " +
          "'survey|support|samples|^occupied')"
      )
    );
    expect(checks).toHaveLength(5);
    expect(checks.filter(({violations}) => violations !== 0)).toEqual([]);
  });
});

describe("an export in private/", () => {
  const evidence = `SELECT 'norwegian' AS form, min(evidence) AS evidence, max(evidence) AS other
    FROM core.norwegian_profile
    UNION ALL SELECT 'hromada', min(evidence), max(evidence) FROM core.hromada_need
    UNION ALL SELECT 'cases', min(evidence), max(evidence) FROM core.partnership_case ORDER BY form`;

  test("replaces the sample of its name, as Excel or CSV, and leaves the others illustrative", async () => {
    const {data, own} = folders();
    writeFileSync(
      join(own, "norwegian_profiles.xlsx"),
      await xlsxOf(
        exported("norwegian_profiles", "en", [{place_name: "Oslo", parent_name: "Oslo", capacity_people: 7}])
      )
    );
    expect(await ask(data, evidence)).toEqual([
      {form: "cases", evidence: "illustrative", other: "illustrative"},
      {form: "hromada", evidence: "illustrative", other: "illustrative"},
      {form: "norwegian", evidence: "reported", other: "reported"}
    ]);
    expect(await ask(data, "SELECT capacity_people, evidence FROM core.norwegian_profile")).toEqual([
      {capacity_people: 7, evidence: "reported"}
    ]);
  });

  test("goes from memory into the warehouse: no answer ever lies in the system's temporary folder", async () => {
    const {data, own} = folders();
    writeFileSync(
      join(own, "norwegian_profiles.xlsx"),
      await xlsxOf(exported("norwegian_profiles", "en", [{place_name: "Oslo", parent_name: "Oslo"}]))
    );
    const known = process.env.TMPDIR;
    // Whatever wanted to write there would fail: the folder is none.
    process.env.TMPDIR = join(data, "nowhere");
    try {
      expect(tmpdir()).toBe(join(data, "nowhere"));
      expect(await ask(data, "SELECT DISTINCT evidence FROM core.norwegian_profile")).toEqual([{evidence: "reported"}]);
    } finally {
      if (known === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = known;
    }
    expect(existsSync(join(data, "nowhere"))).toBe(false);
  });

  test("is built in as soon as it lies there or changes, and taken out when it goes", async () => {
    const {data, own} = folders();
    const build = async () =>
      (await buildWarehouse({dataDir: data, audience: "internal", refuseViolations: false})).wasBuilt;
    expect(await build()).toBe(true);
    expect(await build()).toBe(false);
    const evidence = () =>
      withWarehouse(join(data, "warehouse.duckdb"), (connection) =>
        rowsOf(connection, "SELECT DISTINCT evidence FROM core.partnership_case")
      );
    const path = join(own, "cases.csv");
    const sample = readFileSync(join(data, "samples/cases.csv"), "utf8");
    writeFileSync(path, sample);
    expect(await build()).toBe(true);
    expect(await evidence()).toEqual([{evidence: "reported"}]);
    rmSync(path);
    expect(await build()).toBe(true);
    expect(await evidence()).toEqual([{evidence: "illustrative"}]);
  }, 120_000);

  test("is not held against the ledger, whose counts are those of the samples", async () => {
    const {data, own} = folders();
    await placeWarehouse(join(data, "warehouse.duckdb"), {dataDir: data});
    const count = async () => {
      const {file} = await buildWarehouse({dataDir: data, refuseViolations: false});
      return withWarehouse(file, countRows);
    };
    const before = await count();
    expect(before.reported.size).toBe(0);
    writeFileSync(join(own, "support_choices.csv"), csvOf(exported("support_choices", "uk", [{}, {}])));
    const after = await count();
    expect(after.reported).toContain("staging.support_choices");
    expect(ledgerDifferences(before.ledger, after)).toEqual([]);
    expect(ledgerDifferences(before.ledger, {...after, reported: new Set()}).join()).toContain(
      "staging.support_choices"
    );
  }, 120_000);

  test(
    "that is broken stops the build with exit 4, every broken export in one report, and leaves the " +
      "warehouse as it was",
    async () => {
      const {data, own} = folders();
      const file = join(data, "warehouse.duckdb");
      await placeWarehouse(file, {dataDir: data});
      const before = readFileSync(file);
      writeFileSync(
        join(own, "norwegian_profiles.csv"),
        csvOf(exported("norwegian_profiles", "nb", [{place_name: "Atlantis"}]))
      );
      writeFileSync(join(own, "support_choices.xlsx"), "<html>");
      const error = await buildWarehouse({dataDir: data, refuseViolations: false}).then(
        () => undefined,
        (reason: unknown) => reason as ContractError
      );
      expect(error).toBeInstanceOf(ContractError);
      expect(error!.exitCode).toBe(exitCodes.contract);
      expect(error!.message).toMatch(/norwegian_profiles\.csv, form “profile of a Norwegian municipality”: 1 problem/);
      expect(error!.message).toMatch(/support_choices\.xlsx, form “choose three kinds of support”: 1 problem/);
      expect(error!.message).not.toContain(secret);
      expect(readFileSync(file).equals(before)).toBe(true);
    },
    120_000
  );

  test("as Excel and as CSV at once is a question, not a choice", async () => {
    const {data, own} = folders();
    for (const ending of ["xlsx", "csv"]) writeFileSync(join(own, `hromada_needs.${ending}`), "");
    await expect(buildWarehouse({dataDir: data, refuseViolations: false})).rejects.toThrow(
      /private\/hromada_needs: both \.xlsx and \.csv are here: keep the newer one/
    );
  });
});

test(
  "a case list with a name in place of a role, a stage of its own, or a column too many is " +
    "refused with row and column",
  async () => {
    const {data, own} = folders();
    const sample = readFileSync(join(data, "samples/cases.csv"), "utf8");
    const refused = async (text: string) => {
      writeFileSync(join(own, "cases.csv"), text);
      return buildWarehouse({dataDir: data, audience: "internal", refuseViolations: false}).then(
        () => "",
        (reason: Error) => reason.message
      );
    };
    expect(await refused(sample.replace("ks_adviser", "someone"))).toMatch(
      /private\/cases\.csv: row 2, column responsible_role: “someone” breaks/
    );
    expect(await refused(sample.replace("proposed", "thinking"))).toMatch(
      /private\/cases\.csv: row 2, column stage: “thinking” breaks/
    );
    expect(await refused(sample.replace("2026-12-01", "01.12.2026")), "as Norwegians write it").toBe("");
    expect(await refused(sample.replace("2026-12-01", "1 Dec 2026"))).toMatch(
      /private\/cases\.csv: row 2, column next_step_due_date: “1 Dec 2026” is not DATE/
    );
    expect(await refused(sample.replace(code(1), ""))).toMatch(/private\/cases\.csv: row 2, column .*stage.*breaks/);
    expect(await refused(sample.replaceAll("\n", ",x\n").replace(",x", ",email"))).toContain(
      "column email is not in loaders/sql/staging/cases.sql"
    );
  },
  120_000
);

test("a sample that is missing is written again by one command", async () => {
  const {data} = folders();
  rmSync(join(data, "samples/cases.csv"));
  await expect(buildWarehouse({dataDir: data, refuseViolations: false})).rejects.toThrow(
    /samples\/cases\.csv: missing: write it with npm run samples/
  );
});
