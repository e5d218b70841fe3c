import type {OverrideRole} from "../../model/match/shortlist.js";

/** The words of the case list for what comes next. */
export type NextStep =
  | "send_form"
  | "propose_partner"
  | "arrange_digital_meeting"
  | "define_areas"
  | "sign_agreement"
  | "apply_for_funding"
  | "plan_visit"
  | "report_results"
  | "renew_contact";

/** What the house says of cases under way, wherever they stand. */
export interface CaseWords {
  readonly nextSteps: Readonly<Record<NextStep, string>>;
  readonly noStep: string;
  /** Who is to take the next step: roles, never persons. */
  readonly roles: Readonly<Record<Exclude<OverrideRole, "county_coordinator">, string>>;
  readonly noRole: string;
  /** In place of a hromada's name. */
  readonly hosts: Readonly<Record<"withheld" | "not_proposed", string>>;
  /** Where a row comes from. */
  readonly evidence: Readonly<Record<"illustrative" | "reported" | "public" | "public_figures", string>>;
}
