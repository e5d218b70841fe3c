// What the documents say has a place where a reader finds it, in every language, or a line that says why not.
import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {csvRecords} from "../../loaders/read/csv.ts";
import {locales} from "../../src/words/locales.ts";

const clauses = csvRecords(readFileSync("data/document_clauses.csv", "utf8")).map((row) => ({
  clause: row.clause ?? "",
  place: row.place ?? ""
}));
const page = (locale: string, name: string): string => readFileSync(`src/${locale}/${name}.md`, "utf8");

/** Where each group of clauses is told. */
const groups: Readonly<Record<string, string>> = {
  partners: "coverage",
  eea: "coverage",
  network: "coverage",
  funding: "coverage",
  alliance: "coverage",
  needs: "needs"
};

/**
 * What a walk through the documents found told in part, not at all or wrongly, or in no list of what they hold, and the
 * clauses that tell it now. Ties, region types, areas and names have places of their own.
 */
const walked: Readonly<Record<string, readonly string[]>> = {
  "AUC's founding, members and years with KS": ["auc", "ks_auc_fields"],
  "KS–AUC project, working groups, control group": ["ks_auc_project", "control_group"],
  "KS's board, four points": ["ks_board"],
  "KS's ten years and the trust argument; trust mobilises": ["ks_trust", "trust_mobilises"],
  "gathering of 4 May in Kristiansand": ["kristiansand"],
  "coordination with the EU and the Council of Europe": ["eu_coordination"],
  "message of February–March 2022": ["message_2022"],
  "brain drain": ["brain_drain"],
  "reception of refugees": ["refugees"],
  "topics of the white paper": ["nansen_topics", "nansen_white_paper"],
  "human rights, corruption; youth and civil society": ["themes_icld", "youth"],
  "plea to fund several Norwegian bodies": ["plea_bodies", "part_of_nansen"],
  "why ICLD; conditions; dissemination; help with applications": ["why_icld", "icld_conditions", "application_help"],
  "the Swedish Institute's aims; SKR's portal": ["si_aims", "skr_portal"],
  "EEA: four gains, fields, programmes": ["eea_gains", "eea_fields", "eea_latvia", "eea_poland", "eea_romania"],
  "EEA: Bulgaria and Malta": ["eea_bulgaria", "eea_malta"],
  "Sarajevo, Visby, labs, researchers; SDG and core areas": ["icld_network", "icld_meetings", "icld_core"],
  "decision of 2 February 2023, three focus areas, route and visits": ["vasteras_decision", "vasteras_visits"],
  "Kalmar and Poltava": ["kalmar_poltava"],
  "Alliance: the call, roles, joining, lenders, defence": ["alliance_launch", "alliance_roles", "alliance_join"],
  "Alliance: bodies beside it, and the right to defend": ["alliance_lenders", "alliance_defence"],
  "ten lessons, local share, two categories": ["ten_lessons", "share_series", "two_categories"],
  "principles and calls": ["alliance_points"],
  "digital meeting, follow-up, preparedness": ["digital_meeting", "case_follow_up", "preparedness"],
  "Västerås's criteria, civil society and business": ["vasteras_criteria", "civil_society", "values_agree"],
  "profile form, survey results": ["profile_form", "survey_results"]
};

describe("what the documents say", () => {
  it("is all of what a walk through them missed, and nothing is told that the walk does not name", () => {
    const told = clauses.map(({clause}) => clause);
    expect(Object.values(walked).flat().toSorted()).toEqual(told.toSorted());
  });

  it.each(locales)("stands on a page in %s", (locale) => {
    const missing = clauses.filter(({place}) => {
      if (place === "not_told") return false;
      const [name, part] = place.includes("#") ? place.split("#") : [groups[place], `told-${place}`];
      return !name || !page(locale, name).includes(`name="${part}"`);
    });
    expect(missing).toEqual([]);
    for (const [group, name] of Object.entries(groups)) expect(page(locale, name)).toContain(`name="told-${group}"`);
    expect(page(locale, "sources")).toContain('name="document-clauses"');
  });
});
